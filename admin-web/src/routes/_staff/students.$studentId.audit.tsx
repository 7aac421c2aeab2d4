import { createFileRoute } from '@tanstack/react-router';
import { StudentAudit } from '../../features/students/student-audit.tsx';
import { readStudentAuditSearch } from '../../features/students/student-search.ts';

export const Route = createFileRoute('/_staff/students/$studentId/audit')({
  validateSearch: readStudentAuditSearch,
  component: StudentAudit,
});
