import { createFileRoute } from '@tanstack/react-router';
import { StudentApplications } from '../../features/students/student-applications.tsx';
import { readPageSearch } from '../../features/students/student-search.ts';

export const Route = createFileRoute('/_staff/students/$studentId/applications')({
  validateSearch: readPageSearch,
  component: StudentApplications,
});
