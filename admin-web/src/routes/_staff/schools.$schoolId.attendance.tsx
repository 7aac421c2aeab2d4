import { createFileRoute } from '@tanstack/react-router';
import { AttendanceLayout } from '../../features/schools/attendance-layout.tsx';

export const Route = createFileRoute('/_staff/schools/$schoolId/attendance')({
  component: AttendanceLayout,
});
