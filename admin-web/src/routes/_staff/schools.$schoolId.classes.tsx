import { createFileRoute } from '@tanstack/react-router';
import { ClassesPage } from '../../features/classes/classes-page.tsx';
import { readClassesSearch } from '../../features/classes/classes-search.ts';

export const Route = createFileRoute('/_staff/schools/$schoolId/classes')({
  validateSearch: readClassesSearch,
  component: ClassesPage,
});
