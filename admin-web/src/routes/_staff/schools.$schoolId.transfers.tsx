import { createFileRoute } from '@tanstack/react-router';
import { TransfersPage } from '../../features/transfers/transfers-page.tsx';
import { readTransfersSearch } from '../../features/transfers/transfers-search.ts';

export const Route = createFileRoute('/_staff/schools/$schoolId/transfers')({
  validateSearch: readTransfersSearch,
  component: TransfersPage,
});
