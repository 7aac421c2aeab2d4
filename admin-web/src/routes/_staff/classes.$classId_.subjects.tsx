import { createFileRoute } from '@tanstack/react-router';
import { ClassSubjectsPage } from '../../features/subjects/class-subjects-page.tsx';

export const Route = createFileRoute('/_staff/classes/$classId_/subjects')({ component: ClassSubjectsPage });
