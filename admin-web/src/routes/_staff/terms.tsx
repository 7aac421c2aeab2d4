import { createFileRoute } from '@tanstack/react-router';
import { TermsPage } from '../../features/terms/terms-page.tsx';

export const Route = createFileRoute('/_staff/terms')({ component: TermsPage });
