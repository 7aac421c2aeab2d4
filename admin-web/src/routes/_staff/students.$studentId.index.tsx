import { createFileRoute } from '@tanstack/react-router';
import { StudentPage } from '../../features/students/student-page.tsx';

export const Route = createFileRoute('/_staff/students/$studentId/')({ component: StudentPage });
