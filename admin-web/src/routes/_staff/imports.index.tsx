import { createFileRoute } from '@tanstack/react-router';
import { ImportsPage } from '../../features/sis-import/imports-page.tsx';
import { readImportsSearch } from '../../features/sis-import/imports-search.ts';

export const Route = createFileRoute('/_staff/imports/')({
  validateSearch: readImportsSearch,
  component: ImportsPage,
});
