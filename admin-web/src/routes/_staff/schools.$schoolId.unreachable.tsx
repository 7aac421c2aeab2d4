import { createFileRoute } from '@tanstack/react-router';
import { UnreachablePage } from '../../features/unreachable/unreachable-page.tsx';
import { readUnreachableSearch } from '../../features/unreachable/unreachable-search.ts';

export const Route = createFileRoute('/_staff/schools/$schoolId/unreachable')({
  validateSearch: readUnreachableSearch,
  component: UnreachablePage,
});
