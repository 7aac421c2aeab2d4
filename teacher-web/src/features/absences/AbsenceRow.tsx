import { Button } from '@mantine/core';
import {
  type AbsenceKind,
  absenceKindWord,
  formatRocDate,
  formatRocDateTime,
  weekdayName,
} from '@qinshi/domain';
import { useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import classes from './absences.module.css';
import { CorrectAbsenceDialog } from './CorrectAbsenceDialog.tsx';

const ABSENCE = graphql(`
  fragment AbsenceRow_absence on Absence {
    id
    date
    periodName
    kind
    recordedAt
    recordedBy
    visibleFrom
    leaveRequest {
      id
      type {
        id
        name
      }
    }
    history {
      changedAt
      changedBy
      before
      after
      reason
    }
  }
`);

interface AbsenceRowProps {
  readonly pupil: string;
  readonly absence: FragmentType<typeof ABSENCE>;
}

/** One absence: who recorded it, from when families read it, what it said before, and the way to put it right. */
export function AbsenceRow({ pupil, absence }: AbsenceRowProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [isCorrecting, setCorrecting] = useState(false);
  const { id, date, periodName, kind, leaveRequest, history, ...record } = readFragment(ABSENCE, absence);
  const wordOf = (each: AbsenceKind | null | undefined) =>
    each ? absenceKindWord(each, locale) : t('absences.none');
  const when = `${formatRocDate(date)} ${weekdayName(date, locale)} ${periodName}`;
  const changes = history.slice(1);
  return (
    <li className={classes.row}>
      <span className={classes.line}>
        <span>
          {when} <strong>{(kind === 'EXCUSED' && leaveRequest?.type.name) || wordOf(kind)}</strong>
        </span>
        {kind === 'EXCUSED' ? null : (
          <Button
            className="qs-no-print"
            size="compact-md"
            variant="subtle"
            onClick={() => setCorrecting(true)}
          >
            {t('absences.correct')}
          </Button>
        )}
      </span>
      <span className={classes.note}>
        {t('absences.time', {
          name: record.recordedBy ?? '',
          recorded: formatRocDateTime(record.recordedAt),
          visible: formatRocDateTime(record.visibleFrom),
        })}
      </span>
      {changes.map(({ changedAt, changedBy, before, after, reason }) => (
        <span key={changedAt} className={classes.note}>
          {t('absences.change', {
            ...{ at: formatRocDateTime(changedAt), name: changedBy, reason: reason ?? '' },
            ...{ before: wordOf(before), after: wordOf(after) },
          })}
        </span>
      ))}
      {isCorrecting ? (
        <CorrectAbsenceDialog
          absence={{ id, kind, what: `${pupil} ${when}` }}
          onClose={() => setCorrecting(false)}
        />
      ) : null}
    </li>
  );
}
