import { leaveStatusWord } from '@qinshi/domain';
import { Banner } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { showDateTime } from '../../shell/dates.ts';
import { LEAVE_TONE } from './status.ts';

const NOTE = graphql(`
  fragment LeaveNote_request on LeaveRequest {
    id
    status
    version
    mayDecide
    mayEdit
    mayWithdraw
    mayRevoke
    revoked
    proofDueOn
    currentStep {
      role
    }
    steps {
      role
      decidedAt
      outcome
      comment
      approver {
        id
        name
      }
      approvers {
        id
        name
      }
    }
  }
`);

interface LeaveNoteProps {
  readonly request: FragmentType<typeof NOTE>;
}

/** What became of a request, through whom and when; while it waits for the viewer, nothing. */
export function LeaveNote(props: LeaveNoteProps) {
  const { status, revoked, mayDecide, currentStep, steps } = readFragment(NOTE, props.request);
  const { t } = useTranslation();
  const { locale } = useLocale();
  const last = steps.findLast(({ decidedAt }) => decidedAt);
  const facts = {
    role: last?.role ?? '',
    who: last?.approver?.name ?? '',
    at: last?.decidedAt ? showDateTime(last.decidedAt, locale) : '',
  };
  if (status === 'PENDING') {
    if (mayDecide || !currentStep) return null;
    return (
      <Banner tone="wait" title={t('leave.turnOf', { role: currentStep.role })}>
        {last && <p>{t('leave.note.passedOn', facts)}</p>}
      </Banner>
    );
  }
  return (
    <Banner tone={LEAVE_TONE[status]} title={leaveStatusWord(status, locale)}>
      {status === 'WITHDRAWN' ? (
        <p>{t('leave.note.withdrawn')}</p>
      ) : (
        last && <p>{t(`leave.note.${revoked ? 'revoked' : status}`, facts)}</p>
      )}
      {last?.outcome === 'RETURNED' && last.comment && <p>{t('note.reason', { reason: last.comment })}</p>}
    </Banner>
  );
}
