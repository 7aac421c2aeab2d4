import { createFileRoute } from '@tanstack/react-router';
import { BreachPage } from '../../features/breaches/breach-page.tsx';

export const Route = createFileRoute('/_staff/breaches/$breachId')({ component: BreachPage });
