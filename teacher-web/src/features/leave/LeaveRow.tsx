import { Checkbox } from '@mantine/core';
import { Face, LeaveStatusBadge, StatePill } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import classes from '../../shell/queue/queue.module.css';
import { useHasArrived } from './LiveLeave.tsx';
import { spanOfDays } from './leave-days.ts';
import { isClean } from './status.ts';

export const LEAVE_ROW = graphql(`
  fragment LeaveRow_request on LeaveRequest {
    id
    status
    version
    mayDecide
    submittedAt
    dayCount
    periodCount
    proofDueOn
    retroactive
    days {
      date
      periods
    }
    type {
      id
      name
    }
    student {
      id
      name
      seatNumber
      classGroup {
        id
        name
      }
    }
    currentStep {
      role
    }
  }
`);

interface LeaveRowProps {
  readonly request: FragmentType<typeof LEAVE_ROW>;
  readonly active: boolean;
  /** Whether this is the list of what waits for the viewer. */
  readonly isMine: boolean;
  readonly selected: boolean;
  readonly onSelect: (selected: boolean) => void;
}

/** One request in the list: whose, what, when, and where it stands. What is decided stays, greyed. */
export function LeaveRow(props: LeaveRowProps) {
  const request = readFragment(LEAVE_ROW, props.request);
  const { t } = useTranslation();
  const { locale } = useLocale();
  const hasArrived = useHasArrived(request.id);
  const { student, currentStep, status } = request;
  const isSettled = props.isMine && !request.mayDecide;
  return (
    <li
      className={[classes.row, hasArrived && classes.arrived, isSettled && classes.settled]
        .filter(Boolean)
        .join(' ')}
    >
      {props.isMine && (
        <Checkbox
          className={classes.check}
          aria-label={t('leave.select', { student: student.name })}
          checked={props.selected && isClean(request)}
          disabled={!isClean(request)}
          onChange={(event) => props.onSelect(event.currentTarget.checked)}
        />
      )}
      <Link
        to="/leave/$id"
        params={{ id: request.id }}
        search={(search) => search}
        className={classes.rowLink}
        aria-current={props.active ? 'true' : undefined}
      >
        <Face name={student.name} />
        <span className={classes.rowText}>
          <span className={classes.rowHead}>
            <b>{student.name}</b>
            <span>
              {[student.classGroup?.name, student.seatNumber && t('leave.seat', { seat: student.seatNumber })]
                .filter(Boolean)
                .join(' ')}
            </span>
          </span>
          <span>
            {t('leave.what', {
              type: request.type.name,
              days: request.dayCount,
              periods: request.periodCount,
            })}
          </span>
          <span className={classes.muted}>
            {[
              spanOfDays(request.days, locale),
              request.retroactive && t('leave.retroactive'),
              request.proofDueOn && t('leave.proofMissing'),
            ]
              .filter(Boolean)
              .join('・')}
          </span>
        </span>
        {status === 'PENDING' && currentStep && !request.mayDecide ? (
          <StatePill tone="wait">{t('leave.turnOf', { role: currentStep.role })}</StatePill>
        ) : status !== 'PENDING' ? (
          <LeaveStatusBadge status={status} locale={locale} />
        ) : null}
      </Link>
    </li>
  );
}
