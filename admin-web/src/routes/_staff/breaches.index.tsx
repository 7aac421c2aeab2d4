import { createFileRoute } from '@tanstack/react-router';
import { BreachesPage } from '../../features/breaches/breaches-page.tsx';

export const Route = createFileRoute('/_staff/breaches/')({ component: BreachesPage });
