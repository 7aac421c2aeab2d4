import { createFileRoute } from '@tanstack/react-router';
import { RosterClientsPage } from '../../features/roster-clients/roster-clients-page.tsx';

export const Route = createFileRoute('/_staff/roster-clients')({ component: RosterClientsPage });
