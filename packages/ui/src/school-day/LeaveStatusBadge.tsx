import { type LeaveStatus, type Locale, leaveStatusWord } from '@qinshi/domain';
import { StatePill, type Tone } from '../StatePill.tsx';

const TONES: Readonly<Record<LeaveStatus, Tone>> = {
  PENDING: 'wait',
  APPROVED: 'ok',
  RETURNED: 'bad',
  WITHDRAWN: 'quiet',
};

interface LeaveStatusBadgeProps {
  readonly status: LeaveStatus;
  readonly locale: Locale;
}

/** 確認中, 通過, 退回: where a request for leave stands. */
export function LeaveStatusBadge({ status, locale }: LeaveStatusBadgeProps) {
  return <StatePill tone={TONES[status]}>{leaveStatusWord(status, locale)}</StatePill>;
}
