import { dayStateWord, formatRocDate, formatTaipeiTime, type IsoDate } from '@qinshi/domain';
import { ArrivalChart, Card } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import type { Day_DayFragment } from '../../gql/graphql.ts';
import classes from './arrivals.module.css';
import { cameLate, isWithoutData, monthSummary } from './month-summary.ts';

interface MonthPictureProps {
  name: string;
  dates: readonly IsoDate[];
  days: readonly Day_DayFragment[];
  today: IsoDate;
  /** HH:MM; null while it is not known. */
  lateAfter: string | null;
}

/** A month of arrivals as a picture, as a sentence, and as a table for whoever wants to read it. */
export function MonthPicture({ name, dates, days, today, lateAfter }: MonthPictureProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { averageArrival, undecided, noData, ...counts } = monthSummary(days, lateAfter, today);
  const sentence = [
    t('arrivals.summary', { month: name, ...counts }),
    undecided > 0 ? t('arrivals.undecided', { undecided }) : '',
    noData > 0 ? t('arrivals.noDataDays', { noData }) : '',
  ].join('');
  const points = days.flatMap((day) =>
    day.arrivedAt
      ? [{ date: day.date, time: formatTaipeiTime(day.arrivedAt), isLate: cameLate(day, lateAfter) }]
      : [],
  );
  const time = (instant: string | null | undefined) =>
    instant ? formatTaipeiTime(instant) : t('arrivals.none');
  return (
    <Card component="figure" className={`${classes.section} ${classes.figure}`}>
      <figcaption>
        <strong>{t('arrivals.picture')}</strong>
        <p className={classes.quiet}>
          {sentence}
          {averageArrival ? t('arrivals.average', { time: averageArrival }) : null}
        </p>
      </figcaption>
      {points.length > 0 ? <ArrivalChart label={sentence} dates={dates} points={points} /> : null}
      <details className={classes.details}>
        <summary>{t('arrivals.asTable')}</summary>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('arrivals.date')}</th>
              <th scope="col">{t('arrivals.state')}</th>
              <th scope="col">{t('arrivals.arrivedAt')}</th>
              <th scope="col">{t('arrivals.leftAt')}</th>
            </tr>
          </thead>
          <tbody>
            {days
              .filter(({ state }) => state !== 'NO_SCHOOL')
              .map(({ date, state, arrivedAt, leftAt }) => (
                <tr key={date}>
                  <th scope="row">{formatRocDate(date)}</th>
                  <td>
                    {isWithoutData({ date, state }, today)
                      ? t('arrivals.noData')
                      : dayStateWord(state, locale)}
                  </td>
                  <td>{time(arrivedAt)}</td>
                  <td>{time(leftAt)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </Card>
  );
}
