import { createFileRoute } from '@tanstack/react-router';
import { ConsentPage } from '../../features/binding/consent-page.tsx';

export const Route = createFileRoute('/binding/consent')({ component: ConsentPage });
