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
