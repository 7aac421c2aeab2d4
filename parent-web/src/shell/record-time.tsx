import { formatRocDateTime } from '@qinshi/domain';
import { useTranslation } from 'react-i18next';
import classes from './record-time.module.css';

/** 資料時間: when a school recorded something, and from when the family reads it. */
export function RecordTime({ recordedAt, visibleFrom }: { recordedAt: string; visibleFrom: string }) {
  const { t } = useTranslation();
  return (
    <span className={classes.time}>
      {t('records.time', {
        recorded: formatRocDateTime(recordedAt),
        visible: formatRocDateTime(visibleFrom),
      })}
    </span>
  );
}

interface Recorded {
  recordedAt: string;
  visibleFrom: string;
}

/** 資料時間 of a figure that many records come to: when the latest of them was recorded, and read. */
export function FigureTime({ records }: { records: readonly Recorded[] }) {
  const { t } = useTranslation();
  const latest = (times: readonly string[]) => times.toSorted().at(-1);
  const recorded = latest(records.map(({ recordedAt }) => recordedAt));
  const visible = latest(records.map(({ visibleFrom }) => visibleFrom));
  if (!recorded || !visible) return null;
  return (
    <span className={classes.time}>
      {t('records.latest', {
        recorded: formatRocDateTime(recorded),
        visible: formatRocDateTime(visible),
      })}
    </span>
  );
}
