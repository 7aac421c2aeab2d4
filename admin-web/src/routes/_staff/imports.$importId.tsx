import { createFileRoute } from '@tanstack/react-router';
import { ImportPage } from '../../features/sis-import/import-page.tsx';
import { readImportSearch } from '../../features/sis-import/imports-search.ts';

export const Route = createFileRoute('/_staff/imports/$importId')({
  validateSearch: readImportSearch,
  component: ImportPage,
});
