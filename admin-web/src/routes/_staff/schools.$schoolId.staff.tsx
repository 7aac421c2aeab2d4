import { createFileRoute } from '@tanstack/react-router';
import { StaffPage } from '../../features/staff/staff-page.tsx';
import { readStaffSearch } from '../../features/staff/staff-search.ts';

export const Route = createFileRoute('/_staff/schools/$schoolId/staff')({
  validateSearch: readStaffSearch,
  component: StaffPage,
});
