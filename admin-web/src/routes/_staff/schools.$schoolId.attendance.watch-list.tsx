import { createFileRoute } from '@tanstack/react-router';
import { WatchListPage } from '../../features/watch-list/watch-list-page.tsx';

export const Route = createFileRoute('/_staff/schools/$schoolId/attendance/watch-list')({
  component: WatchListPage,
});
