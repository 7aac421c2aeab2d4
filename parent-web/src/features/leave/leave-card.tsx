import { formatRocDate, leaveDaysWord } from '@qinshi/domain';
import { Card, LeaveStatusBadge } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import classes from './leave.module.css';
import { isOpen, turnOf } from './turn.ts';

export const LeaveCard_request = graphql(`
  fragment LeaveCard_request on LeaveRequest {
    id
    status
    version
    reason
    dayCount
    periodCount
    retroactive
    proofDueOn
    type { id name }
    days { date periods }
    currentStep { role approver { id name } approvers { id name } }
  }
`);

/** One request in the list: what for, how long, and who holds it now. */
export function LeaveCard({ request }: { request: FragmentType<typeof LeaveCard_request> }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const one = readFragment(LeaveCard_request, request);
  const dates = one.days.map(({ date }) => formatRocDate(date));
  const span = [...new Set([dates[0], dates.at(-1)])].join(' – ');
  return (
    <Card openable renderRoot={(props) => <Link to="/leave/$id" params={{ id: one.id }} {...props} />}>
      <span className={classes.head}>
        <strong>
          {t('leave.sum', {
            type: one.type.name,
            days: leaveDaysWord(one.dayCount, locale),
            periods: one.periodCount,
          })}
        </strong>
        <LeaveStatusBadge status={one.status} locale={locale} />
      </span>
      <span className={classes.quiet}>
        {[span, one.retroactive ? t('leave.retroactive') : null, turnOf(one, locale)]
          .filter(Boolean)
          .join(t('day.dot'))}
      </span>
      {one.proofDueOn && isOpen(one) ? (
        <span className={classes.bad}> {t('leave.proofDue', { date: formatRocDate(one.proofDueOn) })}</span>
      ) : null}
    </Card>
  );
}
