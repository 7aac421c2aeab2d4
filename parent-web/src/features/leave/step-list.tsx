import { formatRocDateTime, leaveStatusWord } from '@qinshi/domain';
import { useLocale } from '@qinshi/web-kit';
import { IconCircle, IconCircleCheck, IconCircleX, IconClockHour4 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import classes from './leave.module.css';

const StepList_request = graphql(`
  fragment StepList_request on LeaveRequest {
    id
    status
    steps { role approver { id name } approvers { id name } decidedAt outcome comment }
    currentStep { role }
  }
`);

/** Who has decided, whose turn it is, and who comes after. */
export function StepList({ request }: { request: FragmentType<typeof StepList_request> }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { status, steps } = readFragment(StepList_request, request);
  const current = status === 'PENDING' ? steps.findIndex(({ outcome }) => !outcome) : -1;
  return (
    <ol className={classes.timeline} aria-label={t('leave.turns')}>
      {steps.map(({ role, approver, approvers, decidedAt, outcome, comment }, place) => {
        const names = approver ? [approver.name] : approvers.map(({ name }) => name);
        const isCurrent = place === current;
        return (
          // A chain may name a role twice.
          <li key={`${place} ${role}`} className={classes.turn} aria-current={isCurrent ? 'step' : undefined}>
            {outcome === 'APPROVED' ? (
              <IconCircleCheck size={22} stroke={2} className={classes.ok} aria-hidden />
            ) : outcome === 'RETURNED' ? (
              <IconCircleX size={22} stroke={2} className={classes.bad} aria-hidden />
            ) : isCurrent ? (
              <IconClockHour4 size={22} stroke={2} className={classes.wait} aria-hidden />
            ) : (
              <IconCircle size={22} stroke={2} className={classes.open} aria-hidden />
            )}
            <div className={classes.grow}>
              <strong>
                {role} {(isCurrent || outcome ? names : []).join(t('day.separator'))}{' '}
                {outcome
                  ? leaveStatusWord(outcome, locale)
                  : isCurrent
                    ? leaveStatusWord('PENDING', locale)
                    : null}
              </strong>
              {decidedAt ? <p className={classes.quiet}>{formatRocDateTime(decidedAt)}</p> : null}
              {comment ? <p className={classes.words}>{t('leave.comment', { text: comment })}</p> : null}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
