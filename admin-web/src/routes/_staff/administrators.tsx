import { createFileRoute } from '@tanstack/react-router';
import { AdministratorsPage } from '../../features/administrators/administrators-page.tsx';

export const Route = createFileRoute('/_staff/administrators')({ component: AdministratorsPage });
