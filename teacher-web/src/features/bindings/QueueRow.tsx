import { Checkbox } from '@mantine/core';
import { bindingStatusWord, relationName } from '@qinshi/domain';
import { Face, StatePill } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { showDateTime } from '../../shell/dates.ts';
import classes from '../../shell/queue/queue.module.css';
import { useHasArrived } from './LiveApplications.tsx';
import { STATUS_TONE } from './status.ts';

export const QUEUE_ROW = graphql(`
  fragment QueueRow_application on BindingApplication {
    id
    status
    version
    studentName
    className
    relation
    guardianName
    submittedAt
    student {
      id
      classGroup {
        id
      }
    }
  }
`);

interface QueueRowProps {
  readonly application: FragmentType<typeof QUEUE_ROW>;
  readonly active: boolean;
  readonly selected: boolean;
  /** Absent where rows cannot be chosen. */
  readonly onSelect?: (selected: boolean) => void;
}

/** One application in the list: whose, from whom, since when. Settled ones stay, greyed, with their state. */
export function QueueRow(props: QueueRowProps) {
  const application = readFragment(QUEUE_ROW, props.application);
  const { t } = useTranslation();
  const { locale } = useLocale();
  const hasArrived = useHasArrived(application.id);
  const isWaiting = application.status === 'SUBMITTED';
  return (
    <li
      className={[classes.row, hasArrived && classes.arrived, !isWaiting && classes.settled]
        .filter(Boolean)
        .join(' ')}
    >
      {props.onSelect && (
        <Checkbox
          className={classes.check}
          aria-label={t('queue.select', { student: application.studentName })}
          checked={props.selected && isWaiting}
          disabled={!isWaiting}
          onChange={(event) => props.onSelect?.(event.currentTarget.checked)}
        />
      )}
      <Link
        to="/bindings/$id"
        params={{ id: application.id }}
        search={(search) => search}
        className={classes.rowLink}
        aria-current={props.active ? 'true' : undefined}
      >
        <Face name={application.studentName} />
        <span className={classes.rowText}>
          <span className={classes.rowHead}>
            <b>{application.studentName}</b>
            <span>{application.className}</span>
          </span>
          <span className={classes.muted}>
            {`${relationName(application.relation, locale)} ${application.guardianName ?? ''}`}
          </span>
          <span className={classes.muted}>{showDateTime(application.submittedAt, locale)}</span>
        </span>
        {!isWaiting && (
          <StatePill tone={STATUS_TONE[application.status]}>
            {bindingStatusWord(application.status, locale)}
          </StatePill>
        )}
      </Link>
    </li>
  );
}
