import { createFileRoute } from '@tanstack/react-router';
import { DevicesPage } from '../../../features/account/devices-page.tsx';

export const Route = createFileRoute('/_signed-in/profile/devices')({ component: DevicesPage });
