import { formatTaipeiTime } from '@qinshi/domain';
import { DataList, DayStateBadge, Dialog } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { showDateTime } from '../../shell/dates.ts';
import classes from './board.module.css';
import { PupilActions } from './PupilActions.tsx';
import type { PupilDay } from './pupil-day.ts';
import { WordSent } from './WordSent.tsx';

interface PupilDialogProps {
  /** Null while nobody's is open. */
  readonly row: PupilDay | null;
  readonly classId: string;
  /** Somebody at home can be told. */
  readonly isBound: boolean;
  readonly onClose: () => void;
}

/** All that is known of a pupil's day, and what can be done about it. Follows what happens while it is open. */
export function PupilDialog({ row, classId, isBound, onClose }: PupilDialogProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const time = (at: string | null | undefined) => at && formatTaipeiTime(at);
  const day = row?.day;
  return (
    <Dialog opened={row !== null} onClose={onClose} title={row?.student.name ?? ''}>
      {row && day && (
        <div className={classes.dialog}>
          <div>
            <DayStateBadge state={day.state} locale={locale} />
          </div>
          <DataList
            items={[
              { label: t('board.seat'), value: row.student.seatNumber },
              { label: t('board.arrivedAt'), value: time(day.arrivedAt) },
              { label: t('board.leftAt'), value: time(day.leftAt) },
              { label: t('board.outing'), value: day.outing },
              {
                label: t('board.leave'),
                value: day.leave && (
                  <Link to="/leave/$id" params={{ id: day.leave.id }}>
                    {t(`board.leaveOf.${day.leave.status}`, { type: day.leave.type.name })}
                  </Link>
                ),
              },
              {
                label: t('board.note'),
                value: day.note && (
                  <>
                    {[t(`board.reason.${day.note.reason}`), day.note.text].filter(Boolean).join('：')}
                    <span className={classes.told}>
                      {' '}
                      {t('board.noteBy', {
                        who: day.note.recordedBy,
                        at: showDateTime(day.note.recordedAt, locale),
                      })}
                    </span>
                  </>
                ),
              },
              {
                label: t('board.alarm'),
                value: (day.alarmedAt || (day.state === 'MISSING' && !isBound)) && (
                  <WordSent isBound={isBound} alarmedAt={day.alarmedAt} />
                ),
              },
            ]}
          />
          <PupilActions row={row} classId={classId} isBound={isBound} onDone={onClose} />
        </div>
      )}
    </Dialog>
  );
}
