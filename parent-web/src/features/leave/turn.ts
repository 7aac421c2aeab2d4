import { type LeaveStatus, type Locale, leaveStatusWord } from '@qinshi/domain';

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
