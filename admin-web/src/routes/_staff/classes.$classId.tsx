import { createFileRoute } from '@tanstack/react-router';
import { ClassPage } from '../../features/classes/class-page.tsx';

export const Route = createFileRoute('/_staff/classes/$classId')({ component: ClassPage });
