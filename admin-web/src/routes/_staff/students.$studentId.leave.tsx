import { createFileRoute } from '@tanstack/react-router';
import { StudentLeave } from '../../features/students/student-leave.tsx';
import { readPageSearch } from '../../features/students/student-search.ts';

export const Route = createFileRoute('/_staff/students/$studentId/leave')({
  validateSearch: readPageSearch,
  component: StudentLeave,
});
