import { Title } from '@mantine/core';
import {
  datesOfMonth,
  dayStateWord,
  formatTaipeiTime,
  type IsoDate,
  levelOfGrade,
  monthName,
  monthOf,
  type YearMonth,
} from '@qinshi/domain';
import { type CalendarDayLook, DAY_STATE_LOOK, MonthCalendar } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { MonthHistory_QueryQuery } from '../../gql/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { Day_day } from '../../shell/day.ts';
import { Loaded } from '../../shell/loaded.tsx';
import classes from './arrivals.module.css';
import { DayCard } from './day-card.tsx';
import { MonthPicture } from './month-picture.tsx';
import { cameLate, isWithoutData } from './month-summary.ts';

const MonthHistory_query = graphql(`
  query MonthHistory_query($studentId: ID!, $from: Date!, $to: Date!) {
    student(id: $studentId) {
      id
      school { id level dayRules { level lateAfter } }
      classGroup { id grade }
      days(from: $from, to: $to) { date ...Day_day }
    }
  }
`);

interface MonthHistoryProps {
  studentId: string;
  today: FragmentType<typeof Day_day>;
  month: YearMonth;
  /** The day whose swipes are shown; null for none. */
  date: IsoDate | null;
  newsMissed: number;
  onMonth: (month: YearMonth) => void;
  onDate: (date: IsoDate) => void;
}

/** A month of days to look through, its picture, and the day that was tapped. */
export function MonthHistory(props: MonthHistoryProps) {
  const { studentId, today: masked, month, date, newsMissed, onMonth, onDate } = props;
  const { t } = useTranslation();
  const { locale } = useLocale();
  const today = readFragment(Day_day, masked);
  const dates = datesOfMonth(month);
  const [from = today.date] = dates;
  const to = dates.filter((one) => one <= today.date).at(-1) ?? from;
  const [{ data, error, fetching }, reread] = useQuery({
    query: MonthHistory_query,
    variables: { studentId, from, to },
    requestPolicy: 'cache-and-network',
    pause: from > today.date,
  });
  useEffect(() => {
    if (newsMissed > 0) reread({ requestPolicy: 'network-only' });
  }, [newsMissed, reread]);
  // News reach the day of today; the list holds it as it was when the month was read.
  const masks = data?.student?.days.map((day) => (day.date === today.date ? masked : day));
  const days = masks && readFragment(Day_day, masks);
  const lateAfter = lateAfterOf(data?.student);
  const chosen = masks?.[days?.findIndex((day) => day.date === date) ?? -1];

  const lookOf = (one: IsoDate): CalendarDayLook => {
    const day = days?.find((known) => known.date === one);
    if (!day) return { disabled: true };
    // Of a day that is over, the state says that the pupil has left; what one looks for is how it began.
    const state = cameLate(day, lateAfter) ? 'LATE' : day.state === 'LEFT' ? 'ARRIVED' : day.state;
    const { tone, icon: Icon } = DAY_STATE_LOOK[state];
    const word = isWithoutData(day, today.date) ? t('arrivals.noData') : dayStateWord(state, locale);
    const words = [word, day.arrivedAt && formatTaipeiTime(day.arrivedAt)];
    return {
      text: [...words, day.schoolDay.name].filter(Boolean).join(' '),
      tone,
      mark: day.state === 'NO_SCHOOL' ? null : <Icon size={15} stroke={2.4} aria-hidden />,
      disabled: day.state === 'NO_SCHOOL' && !day.schoolDay.name,
    };
  };

  return (
    <section className={classes.section} aria-labelledby="arrivals-history">
      <Title order={2} id="arrivals-history">
        {t('arrivals.history')}
      </Title>
      <MonthCalendar
        label={t('arrivals.history')}
        locale={locale}
        month={month}
        onMonth={onMonth}
        lastMonth={monthOf(today.date)}
        today={today.date}
        selected={date ? [date] : []}
        onDay={onDate}
        lookOf={lookOf}
        labels={{ previous: t('day.previousMonth'), next: t('day.nextMonth') }}
      />
      {chosen && date !== today.date ? (
        <DayCard key={date} studentId={studentId} day={chosen} today={today.date} newsMissed={newsMissed} />
      ) : null}
      <Loaded
        value={days}
        fetching={fetching}
        error={error}
        onRetry={() => reread({ requestPolicy: 'network-only' })}
      >
        {(all) => (
          <MonthPicture
            name={monthName(month, locale)}
            dates={dates}
            days={all}
            today={today.date}
            lateAfter={lateAfter}
          />
        )}
      </Loaded>
    </section>
  );
}

/** From when on an arrival of this pupil is late, HH:MM; null while it is not known. */
function lateAfterOf(student: MonthHistory_QueryQuery['student'] | undefined): string | null {
  if (!student?.school || !student.classGroup) return null;
  const level = levelOfGrade(student.classGroup.grade, student.school.level);
  return student.school.dayRules.find((rule) => rule.level === level)?.lateAfter ?? null;
}
