import { createFileRoute } from '@tanstack/react-router';
import { DataRequestsPage } from '../../features/data-requests/data-requests-page.tsx';
import { readDataRequestsSearch } from '../../features/data-requests/data-requests-search.ts';

export const Route = createFileRoute('/_staff/data-requests/')({
  validateSearch: readDataRequestsSearch,
  component: DataRequestsPage,
});
