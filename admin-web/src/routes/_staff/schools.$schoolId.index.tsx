import { createFileRoute } from '@tanstack/react-router';
import { SchoolPage } from '../../features/overview/school-page.tsx';

export const Route = createFileRoute('/_staff/schools/$schoolId/')({ component: SchoolPage });
