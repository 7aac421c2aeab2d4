import { type IsoDate, monthOf } from '@qinshi/domain';
import { MonthCalendar, PeriodGrid } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SchoolCalendar } from '../../shell/school-calendar.ts';
import classes from './form.module.css';
import { shortDate } from './leave-days.ts';
import { type DraftDays, toggleDay } from './leave-draft.ts';

interface LeaveDaysFieldProps {
  readonly calendar: SchoolCalendar;
  readonly today: IsoDate;
  readonly value: DraftDays;
  readonly onChange: (days: DraftDays) => void;
  readonly error: string | undefined;
}

/** A calendar to tap days in, then the periods of each: a tapped day is a whole day until periods are taken off. */
export function LeaveDaysField({ calendar, today, value, onChange, error }: LeaveDaysFieldProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const dates = Object.keys(value).sort();
  const [month, setMonth] = useState(monthOf(dates[0] ?? today));
  const codesOf = (date: IsoDate) => calendar.periodsOf(date).map(({ code }) => code);

  return (
    <div className={classes.days}>
      <div>
        <MonthCalendar
          label={t('leave.form.days')}
          locale={locale}
          month={month}
          onMonth={setMonth}
          firstMonth={calendar.firstMonth}
          lastMonth={calendar.lastMonth}
          today={today}
          selected={dates}
          onDay={(date) => onChange(toggleDay(value, date, codesOf(date)))}
          lookOf={(date) => {
            const day = calendar.dayOf(date);
            if (!day || day.kind === 'NO_SCHOOL')
              return { disabled: true, text: day?.name ?? t('leave.form.noSchool') };
            return { text: day.name ?? undefined };
          }}
          labels={{ previous: t('leave.form.previousMonth'), next: t('leave.form.nextMonth') }}
        />
        {error && (
          <p className={classes.error} role="alert">
            {`▲ ${error}`}
          </p>
        )}
      </div>
      <div className={classes.periods}>
        {dates.length === 0 && <p className={classes.hint}>{t('leave.form.daysHint')}</p>}
        {dates.map((date) => (
          <PeriodGrid
            key={date}
            label={shortDate(date, locale)}
            periods={calendar
              .periodsOf(date)
              .map(({ code, name, startsAt }) => ({ code, name, note: startsAt }))}
            value={value[date] ?? []}
            onChange={(periods) => onChange({ ...value, [date]: periods })}
            allLabel={t('leave.form.wholeDay')}
          />
        ))}
      </div>
    </div>
  );
}
