import { createFileRoute } from '@tanstack/react-router';
import { StaffMemberPage } from '../../features/staff/staff-member-page.tsx';

export const Route = createFileRoute('/_staff/staff/$staffId')({ component: StaffMemberPage });
