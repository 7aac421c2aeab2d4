import { createFileRoute } from '@tanstack/react-router';
import { WatchListPage } from '../../features/watch-list/watch-list-page.tsx';
import { readWatchListSearch } from '../../features/watch-list/watch-list-search.ts';

export const Route = createFileRoute('/_staff/schools/$schoolId/attendance/watch-list')({
  validateSearch: readWatchListSearch,
  component: WatchListPage,
});
