import { CloseButton, Text } from '@mantine/core';
import {
  addDays,
  datesOfMonth,
  formatRocDate,
  type IsoDate,
  leaveStatusWord,
  monthOf,
  periodsOn,
  weekdayName,
} from '@qinshi/domain';
import { Banner, type CalendarDayLook, Card, MonthCalendar, PeriodGrid } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { IconCircleHalf2, IconNotes } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../gql/index.ts';
import { useMissedNews } from '../../shell/use-missed-news.ts';
import { type DraftDay, withDay, withoutTaken, withPeriods } from './draft.ts';
import classes from './leave.module.css';
import { namedDays } from './named-days.ts';
import { openPeriods, type TakenLeave } from './open-periods.ts';

const DayChoice_query = graphql(`
  query DayChoice_query($studentId: ID!, $from: Date!, $to: Date!) {
    student(id: $studentId) {
      id
      school {
        id
        periods { code name startsAt endsAt }
        schoolDays(from: $from, to: $to) { date kind name endsAt }
      }
      leaveBetween(from: $from, to: $to) { id status type { id name } days { date periods } }
    }
  }
`);

interface DayChoiceProps {
  studentId: string;
  today: IsoDate;
  settings: { pastDays: number; aheadDays: number };
  days: readonly DraftDay[];
  onChange: (days: DraftDay[]) => void;
  /** The request that is being changed: its own days are not in its way. */
  changing: string | null;
  error?: string | undefined;
}

/** 請假日期與節次: tap days on the calendar, then the periods of each. A day starts out as a whole. */
export function DayChoice(props: DayChoiceProps) {
  const { studentId, today, settings, days, onChange, changing, error } = props;
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [month, setMonth] = useState(monthOf(days[0]?.date ?? today));
  const [first, last] = [addDays(today, -settings.pastDays), addDays(today, settings.aheadDays)];
  // The month looked at and all that has been chosen, in one question.
  const shown = [...datesOfMonth(month), ...days.map(({ date }) => date)].sort();
  const [{ data, error: failure, fetching, stale }, reread] = useQuery({
    query: DayChoice_query,
    variables: { studentId, from: shown[0] ?? today, to: shown.at(-1) ?? today },
    requestPolicy: 'cache-and-network',
  });
  // Leave may be filed meanwhile by another person, or in another window.
  useMissedNews(() => reread({ requestPolicy: 'network-only' }));
  const school = data?.student?.school;
  const taken: readonly TakenLeave[] = (data?.student?.leaveBetween ?? []).filter(
    ({ id }) => id !== changing,
  );
  const schoolDayOf = (date: IsoDate) => school?.schoolDays.find((day) => day.date === date);
  const periodsOf = (date: IsoDate) => {
    const day = schoolDayOf(date);
    return openPeriods(day ? periodsOn(day, school?.periods ?? []) : (school?.periods ?? []), taken, date);
  };
  const holidays = namedDays(school?.schoolDays ?? [], month);
  const isFresh = school && !fetching && !stale && !failure;
  useEffect(() => {
    if (!isFresh) return;
    const left = withoutTaken(days, (date) => (schoolDayOf(date) ? periodsOf(date) : null));
    if (left !== days) onChange([...left]);
  });

  const lookOf = (date: IsoDate): CalendarDayLook => {
    const day = schoolDayOf(date);
    const leave = taken.find(({ days: dates }) => dates.some((one) => one.date === date));
    const chosen = days.some((one) => one.date === date);
    const marks: CalendarDayLook = leave
      ? {
          text: `${leave.type.name} ${leaveStatusWord(leave.status, locale)}`,
          mark: <IconNotes size={15} stroke={2.2} aria-hidden />,
          tone: leave.status === 'APPROVED' ? 'ok' : 'wait',
        }
      : {
          text: day?.name ?? undefined,
          mark: day?.kind === 'HALF_DAY' ? <IconCircleHalf2 size={14} stroke={2.2} aria-hidden /> : null,
        };
    // What has been chosen can always be taken out again.
    if (chosen) return marks;
    if (date < first || date > last) return { ...marks, disabled: true, text: t('leave.outOfReach') };
    if (day?.kind === 'NO_SCHOOL') return { disabled: true, text: day.name ?? t('leave.noSchool') };
    return { ...marks, disabled: !day || periodsOf(date).every(({ disabled }) => disabled) };
  };
  const tap = (date: IsoDate) => {
    const open = periodsOf(date).filter(({ disabled }) => !disabled);
    onChange(
      withDay(
        days,
        date,
        open.map(({ code }) => code),
      ),
    );
  };

  return (
    <fieldset className={classes.dates}>
      <Text component="legend" fw={700} mb={8}>
        {t('leave.days')}
      </Text>
      <p className={classes.quiet}>{t('leave.daysHint')}</p>
      {failure && !school && !fetching ? <Banner tone="live">{t('leave.calendarMissing')}</Banner> : null}
      <MonthCalendar
        label={t('leave.days')}
        locale={locale}
        month={month}
        onMonth={setMonth}
        firstMonth={monthOf(first)}
        lastMonth={monthOf(last)}
        today={today}
        selected={days.map(({ date }) => date)}
        onDay={tap}
        lookOf={lookOf}
        labels={{ previous: t('day.previousMonth'), next: t('day.nextMonth') }}
      />
      {holidays.length > 0 ? (
        <ul className={classes.named}>
          {holidays.map(({ from, to, name }) => (
            <li key={from}>
              {from === to
                ? t('leave.namedDay', { date: formatRocDate(from), name })
                : t('leave.namedDays', { from: formatRocDate(from), to: formatRocDate(to), name })}
            </li>
          ))}
        </ul>
      ) : null}
      {error ? (
        <p className={classes.error} role="alert">
          {`▲ ${error}`}
        </p>
      ) : null}
      {days.map(({ date, periods }) => {
        const title = `${formatRocDate(date)} ${weekdayName(date, locale)}`;
        const tiles = periodsOf(date);
        return (
          <Card key={date} className={classes.day}>
            <CloseButton
              size="xl"
              className={classes.remove}
              aria-label={t('leave.removeDay', { date: title })}
              onClick={() => onChange(withDay(days, date, null))}
            />
            <PeriodGrid
              label={title}
              periods={tiles.map(({ takenBy, ...tile }) => ({
                ...tile,
                ...(takenBy ? { note: t('leave.taken', { type: takenBy }) } : {}),
              }))}
              value={periods ?? tiles.map(({ code }) => code)}
              onChange={(codes) => onChange(withPeriods(days, date, codes))}
              allLabel={t('leave.allPeriods')}
              error={periods?.length === 0 ? t('leave.noPeriod') : undefined}
            />
          </Card>
        );
      })}
    </fieldset>
  );
}
