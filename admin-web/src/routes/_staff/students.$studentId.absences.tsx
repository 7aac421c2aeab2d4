import { createFileRoute } from '@tanstack/react-router';
import { StudentAbsences } from '../../features/students/student-absences.tsx';
import { readStudentAbsencesSearch } from '../../features/students/student-search.ts';

export const Route = createFileRoute('/_staff/students/$studentId/absences')({
  validateSearch: readStudentAbsencesSearch,
  component: StudentAbsences,
});
