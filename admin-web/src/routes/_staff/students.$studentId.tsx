import { createFileRoute } from '@tanstack/react-router';
import { StudentLayout } from '../../features/students/student-layout.tsx';

export const Route = createFileRoute('/_staff/students/$studentId')({ component: StudentLayout });
