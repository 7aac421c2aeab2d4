import { createFileRoute } from '@tanstack/react-router';
import { NoticesPage } from '../../features/notices/NoticesPage.tsx';

export const Route = createFileRoute('/_staff/notices')({ component: NoticesPage });
