import { createFileRoute } from '@tanstack/react-router';
import { StudentsPage } from '../../features/students/students-page.tsx';
import { readStudentsSearch } from '../../features/students/students-search.ts';

export const Route = createFileRoute('/_staff/schools/$schoolId/students')({
  validateSearch: readStudentsSearch,
  component: StudentsPage,
});
