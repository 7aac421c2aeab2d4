import { createFileRoute } from '@tanstack/react-router';
import { SchoolCalendarPage } from '../../features/calendar/school-calendar-page.tsx';

export const Route = createFileRoute('/_staff/schools/$schoolId/calendar')({ component: SchoolCalendarPage });
