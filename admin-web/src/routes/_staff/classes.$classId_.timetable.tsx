import { createFileRoute } from '@tanstack/react-router';
import { TimetablePage } from '../../features/timetables/timetable-page.tsx';

export const Route = createFileRoute('/_staff/classes/$classId_/timetable')({ component: TimetablePage });
