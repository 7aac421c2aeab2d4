import { createFileRoute } from '@tanstack/react-router';
import { StudentPage } from '../../features/binding/student-page.tsx';

export const Route = createFileRoute('/binding/student')({ component: StudentPage });
