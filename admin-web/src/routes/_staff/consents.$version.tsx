import { createFileRoute } from '@tanstack/react-router';
import { ConsentPage } from '../../features/consents/consent-page.tsx';

export const Route = createFileRoute('/_staff/consents/$version')({ component: ConsentPage });
