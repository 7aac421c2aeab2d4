import { createFileRoute } from '@tanstack/react-router';
import { DataRequestPage } from '../../features/data-requests/data-request-page.tsx';

export const Route = createFileRoute('/_staff/data-requests/$requestId')({ component: DataRequestPage });
