import { dayStateWord, formatRocDateLong, type IsoDate, weekdayName } from '@qinshi/domain';
import { Card, DayStateBadge, StatePill } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { type FragmentType, readFragment } from '../../gql/index.ts';
import { Day_day } from '../../shell/day.ts';
import classes from './arrivals.module.css';
import { isWithoutData } from './month-summary.ts';
import { SwipeList } from './swipe-list.tsx';

interface DayCardProps {
  studentId: string;
  day: FragmentType<typeof Day_day>;
  today: IsoDate;
  /** Grows whenever news may have been missed. */
  newsMissed: number;
}

/** One day: how it stands or ended, why, and every swipe. */
export function DayCard({ studentId, day: masked, today, newsMissed }: DayCardProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { date, state, leave, outing, schoolDay, alarmedAt } = readFragment(Day_day, masked);
  const noData = isWithoutData({ date, state }, today);
  const reasons = [schoolDay.name, outing && t('arrivals.outing', { name: outing }), leave?.type.name].filter(
    (reason) => Boolean(reason),
  );
  return (
    <Card component="article" aria-label={dateText(date, locale)} className={classes.section}>
      <div className={classes.head}>
        <strong>{dateText(date, locale)}</strong>
        {noData ? (
          <StatePill tone="quiet">{t('arrivals.noData')}</StatePill>
        ) : (
          <DayStateBadge state={state} locale={locale} />
        )}
      </div>
      {reasons.length > 0 ? <p className={classes.quiet}>{reasons.join(t('day.dot'))}</p> : null}
      {alarmedAt ? <p className={classes.quiet}>{t('day.alarmed')}</p> : null}
      <SwipeList
        studentId={studentId}
        date={date}
        newsMissed={newsMissed}
        empty={
          noData ? t('arrivals.noDataText') : t('arrivals.noSwipes', { state: dayStateWord(state, locale) })
        }
      />
    </Card>
  );
}

function dateText(date: IsoDate, locale: 'zh-TW' | 'en'): string {
  if (locale === 'zh-TW') return `${formatRocDateLong(date)} ${weekdayName(date, locale)}`;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
