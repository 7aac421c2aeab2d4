import { createFileRoute } from '@tanstack/react-router';
import { ServicesPage } from '../../../features/account/services-page.tsx';

export const Route = createFileRoute('/_signed-in/profile/services')({ component: ServicesPage });
