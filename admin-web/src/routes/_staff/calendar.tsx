import { createFileRoute } from '@tanstack/react-router';
import { CityCalendarPage } from '../../features/calendar/city-calendar-page.tsx';

export const Route = createFileRoute('/_staff/calendar')({ component: CityCalendarPage });
