import { conductKindWord, formatRocDate, formatRocDateTime, isDemerit, weekdayName } from '@qinshi/domain';
import { StatePill, type Tone } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { RecordTime } from '../../shell/record-time.tsx';
import { CancellationForm } from './cancellation-form.tsx';
import classes from './conduct.module.css';
import type { ConductRecord } from './conduct-list.tsx';

/** One record: what for, whether it still counts, and the way to ask that a demerit be cancelled. */
export function ConductRow({ record, onChanged }: { record: ConductRecord; onChanged: () => void }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { date, kind, count, reason, state, cancelledOn, cancellation, school } = record;
  const stands = state === 'STANDING';
  const waiting = stands && cancellation?.granted === null;
  const tone: Tone = stands ? (isDemerit(kind) ? 'bad' : 'ok') : 'quiet';
  const words = t('conduct.given', { kind: conductKindWord(kind, school.level, locale), count });
  return (
    <li className={classes.row}>
      <span className={classes.head}>
        <strong>
          {formatRocDate(date)} {weekdayName(date, locale)}
        </strong>
        <StatePill tone={tone}>
          {state === 'CANCELLED'
            ? t('conduct.cancelled', { words })
            : state === 'RECALLED'
              ? t('conduct.recalled', { words })
              : words}
        </StatePill>
      </span>
      <p className={stands ? classes.reason : `${classes.reason} ${classes.gone}`}>{reason}</p>
      <RecordTime recordedAt={record.recordedAt} visibleFrom={record.visibleFrom} />
      {cancelledOn ? (
        <p className={classes.note}>
          {t('conduct.cancelledOn', {
            date: formatRocDate(cancelledOn),
            comment: (cancellation?.granted && cancellation.comment) || '',
          })}
        </p>
      ) : null}
      {waiting ? <p className={classes.note}>{t('conduct.waiting')}</p> : null}
      {stands && cancellation?.granted === false ? (
        <p className={classes.note}>
          {t('conduct.refused', {
            at: cancellation.decidedAt ? formatRocDateTime(cancellation.decidedAt) : '',
            comment: cancellation.comment ?? '',
          })}
        </p>
      ) : null}
      {stands && isDemerit(kind) && !waiting ? (
        <CancellationForm recordId={record.id} onSent={onChanged} />
      ) : null}
    </li>
  );
}
