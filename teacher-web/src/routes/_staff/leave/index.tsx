import { createFileRoute } from '@tanstack/react-router';
import { NoLeaveCase } from '../../../features/leave/NoLeaveCase.tsx';

export const Route = createFileRoute('/_staff/leave/')({ component: NoLeaveCase });
