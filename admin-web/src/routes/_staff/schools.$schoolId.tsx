import { createFileRoute } from '@tanstack/react-router';
import { SchoolLayout } from '../../features/schools/school-layout.tsx';

export const Route = createFileRoute('/_staff/schools/$schoolId')({ component: SchoolLayout });
