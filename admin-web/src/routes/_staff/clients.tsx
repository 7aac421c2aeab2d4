import { createFileRoute } from '@tanstack/react-router';
import { ClientsPage } from '../../features/clients/clients-page.tsx';

export const Route = createFileRoute('/_staff/clients')({ component: ClientsPage });
