import { ActionIcon, VisuallyHidden } from '@mantine/core';
import {
  addDays,
  formatRocDateLong,
  type IsoDate,
  type Locale,
  monthAfter,
  monthName,
  monthOf,
  weekdayName,
  weekdayOf,
  weeksOfMonth,
  type YearMonth,
} from '@qinshi/domain';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Tone } from '../StatePill.tsx';
import classes from './month-calendar.module.css';

/** What the calendar shows about one day. */
export interface CalendarDayLook {
  /** It cannot be chosen; `text` says why. */
  readonly disabled?: boolean | undefined;
  /** Nothing happens on it: its number stands back. `text` says why. */
  readonly isFree?: boolean | undefined;
  /** What is on that day, in words: 國慶日, 已到校 07:42. Read out with the date. */
  readonly text?: string | undefined;
  /** A small mark under the number, drawn in `tone`. */
  readonly mark?: ReactNode;
  readonly tone?: Tone | undefined;
}

interface MonthCalendarProps {
  /** What is chosen here, for screen readers. */
  readonly label: string;
  readonly locale: Locale;
  readonly month: YearMonth;
  readonly onMonth: (month: YearMonth) => void;
  /** First and last month that can be looked at. */
  readonly firstMonth?: YearMonth | undefined;
  readonly lastMonth?: YearMonth | undefined;
  readonly today: IsoDate;
  readonly selected: readonly IsoDate[];
  /** A day was tapped; whether that adds, removes or replaces is the caller's. */
  readonly onDay: (date: IsoDate) => void;
  readonly lookOf?: (date: IsoDate) => CalendarDayLook;
  readonly labels: { readonly previous: string; readonly next: string };
}

const NO_LOOK: CalendarDayLook = {};

/** Days by which the keys lead on. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

/** A month on the wall, to tap days in. Arrow keys lead from day to day and on into the next month. */
export function MonthCalendar(props: MonthCalendarProps) {
  const { label, locale, month, onMonth, firstMonth, lastMonth, today, selected, onDay, labels } = props;
  const { lookOf = () => NO_LOOK } = props;
  const table = useRef<HTMLTableElement>(null);
  const [reached, setReached] = useState<IsoDate | null>(null);
  const isWithin = (one: YearMonth) => !(firstMonth && one < firstMonth) && !(lastMonth && one > lastMonth);
  const weeks = weeksOfMonth(month);
  // One day of the month is in the tab order; the keys lead on from there.
  const [stop] = [reached, selected.find((date) => monthOf(date) === month), today, `${month}-01`].filter(
    (date) => date && monthOf(date) === month,
  );

  useEffect(() => {
    if (reached) table.current?.querySelector<HTMLElement>(`[data-date="${reached}"]`)?.focus();
  }, [reached]);

  const onKeyDown = (event: KeyboardEvent) => {
    const from = event.target instanceof HTMLElement ? event.target.dataset.date : undefined;
    const to = from && reachedBy(event.key, from);
    if (!to || !isWithin(monthOf(to))) return;
    event.preventDefault();
    setReached(to);
    if (monthOf(to) !== month) onMonth(monthOf(to));
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this also shows what has been.
    <div className={classes.calendar} role="group" aria-label={label}>
      <div className={classes.head}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={labels.previous}
          disabled={!isWithin(monthAfter(month, -1))}
          onClick={() => onMonth(monthAfter(month, -1))}
        >
          <IconChevronLeft size={22} aria-hidden />
        </ActionIcon>
        <p className={classes.title} aria-live="polite">
          {monthName(month, locale)}
        </p>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={labels.next}
          disabled={!isWithin(monthAfter(month, 1))}
          onClick={() => onMonth(monthAfter(month, 1))}
        >
          <IconChevronRight size={22} aria-hidden />
        </ActionIcon>
      </div>
      <table ref={table} className={classes.table} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            {WEEK.map((date) => (
              <th key={date} scope="col" abbr={weekdayName(date, locale)}>
                {shortWeekday(date, locale)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.find(Boolean)}>
              {week.map((date, column) => (
                <td key={date ?? `place-${column}`}>
                  {date ? (
                    <Day
                      date={date}
                      look={lookOf(date)}
                      locale={locale}
                      isSelected={selected.includes(date)}
                      isToday={date === today}
                      isStop={date === stop}
                      onDay={onDay}
                    />
                  ) : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface DayProps {
  readonly date: IsoDate;
  readonly look: CalendarDayLook;
  readonly locale: Locale;
  readonly isSelected: boolean;
  readonly isToday: boolean;
  readonly isStop: boolean;
  readonly onDay: (date: IsoDate) => void;
}

function Day({ date, look, locale, isSelected, isToday, isStop, onDay }: DayProps) {
  const { disabled = false, isFree = false, text, mark, tone } = look;
  return (
    <button
      type="button"
      className={classes.day}
      data-date={date}
      data-free={isFree || undefined}
      aria-pressed={isSelected}
      aria-current={isToday ? 'date' : undefined}
      // Still to be reached and read: it says why.
      aria-disabled={disabled || undefined}
      tabIndex={isStop ? 0 : -1}
      onClick={() => {
        if (!disabled) onDay(date);
      }}
    >
      {/* Read out in place of number and mark, which say less. */}
      <VisuallyHidden>{[fullDate(date, locale), text].filter(Boolean).join(' ')}</VisuallyHidden>
      <span className={classes.number} aria-hidden>
        {Number(date.slice(8))}
      </span>
      <span className={`${classes.mark} ${tone ? classes[tone] : ''}`} aria-hidden>
        {mark}
      </span>
    </button>
  );
}

/** Any week from Sunday to Saturday. */
const WEEK = Array.from({ length: 7 }, (_, index) => addDays('2026-11-01', index));

function shortWeekday(date: IsoDate, locale: Locale): string {
  const name = weekdayName(date, locale);
  return locale === 'zh-TW' ? name.slice(-1) : name.slice(0, 3);
}

function fullDate(date: IsoDate, locale: Locale): string {
  if (locale === 'zh-TW') return `${formatRocDateLong(date)} ${weekdayName(date, locale)}`;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

function reachedBy(key: string, from: IsoDate): IsoDate | null {
  const step = STEPS[key];
  if (step !== undefined) return addDays(from, step);
  if (key === 'Home') return addDays(from, -(weekdayOf(from) % 7));
  if (key === 'End') return addDays(from, 6 - (weekdayOf(from) % 7));
  if (key === 'PageUp' || key === 'PageDown') {
    const month = monthAfter(monthOf(from), key === 'PageUp' ? -1 : 1);
    return `${month}-01`;
  }
  return null;
}
