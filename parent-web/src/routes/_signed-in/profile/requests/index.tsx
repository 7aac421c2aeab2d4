import { createFileRoute } from '@tanstack/react-router';
import { RequestsPage } from '../../../../features/data-rights/requests-page.tsx';

export const Route = createFileRoute('/_signed-in/profile/requests/')({ component: RequestsPage });
