import { type LeaveStatus, type Locale, leaveStatusWord, type RefusalReason } from '@qinshi/domain';
import { readRefusals } from '@qinshi/web-kit';

interface Held {
  status: LeaveStatus;
  currentStep?:
    | {
        role: string;
        approver?: { name: string } | null | undefined;
        approvers?: readonly { name: string }[] | null | undefined;
      }
    | null
    | undefined;
}

/** Whose turn it is: 導師 莫名 確認中 (seed 002); null once nobody holds it any more. */
export function turnOf({ status, currentStep }: Held, locale: Locale): string | null {
  if (status !== 'PENDING' || !currentStep) return null;
  const { role, approver, approvers } = currentStep;
  const name = approver?.name ?? approvers?.[0]?.name;
  return [role, name, leaveStatusWord(status, locale)].filter(Boolean).join(' ');
}

/** Whether a request can still come to something: it waits, or holds. */
export function isOpen({ status }: Pick<Held, 'status'>): boolean {
  return status === 'PENDING' || status === 'APPROVED';
}

/** Why a request cannot be changed any more, as the API would say it. */
export function whyNoChange(status: LeaveStatus) {
  if (status === 'WITHDRAWN') return 'LEAVE_WITHDRAWN';
  return status === 'PENDING' ? 'LEAVE_DECISION_BEGUN' : 'LEAVE_ALREADY_DECIDED';
}

const OVERTAKEN: readonly RefusalReason[] = [
  'LEAVE_WITHDRAWN',
  'LEAVE_ALREADY_DECIDED',
  'LEAVE_DECISION_BEGUN',
  'VERSION_STALE',
];

/** Whether a change was refused because somebody else did something about the request meanwhile. */
export function isOvertaken(error: unknown): boolean {
  return readRefusals(error).some(({ reason }) => OVERTAKEN.includes(reason));
}
