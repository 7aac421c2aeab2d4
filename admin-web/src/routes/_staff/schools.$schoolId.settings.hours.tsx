import { createFileRoute } from '@tanstack/react-router';
import { DayRulesPage } from '../../features/day-rules/day-rules-page.tsx';

export const Route = createFileRoute('/_staff/schools/$schoolId/settings/hours')({
  component: DayRulesPage,
});
