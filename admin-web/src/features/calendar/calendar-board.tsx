import { Button, Group } from '@mantine/core';
import { type IsoDate, monthOf, type SchoolDay, weekdayOf, type YearMonth } from '@qinshi/domain';
import { type CalendarDayLook, Card, EmptyState, MonthCalendar } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { IconCalendarEvent, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarEntries_DayFragment as Entry } from '../../gql/graphql.ts';
import { Section } from '../../shell/page.tsx';
import { useToday } from '../../shell/today.ts';
import classes from './calendar.module.css';
import { spansOf } from './calendar-entries.ts';
import { CalendarSpans } from './calendar-spans.tsx';
import { KIND_TONES, useCalendarWords } from './calendar-words.ts';
import { EntryForm } from './entry-form.tsx';
import { RemoveEntries } from './remove-entries.tsx';

interface CalendarBoardProps {
  /** Whose entries can be changed here; null is the city, undefined is nobody's. */
  readonly owner: string | null | undefined;
  /** First and last date of the school year that is shown. */
  readonly year: { readonly from: IsoDate; readonly to: IsoDate };
  readonly days: ReadonlyMap<IsoDate, SchoolDay>;
  readonly entries: readonly Entry[];
  readonly onChanged: () => void;
}

type Deed =
  | { readonly kind: 'save'; readonly date: IsoDate; readonly entry?: Entry | undefined }
  | { readonly kind: 'remove'; readonly entries: readonly Entry[] };

/** A school year month by month, what stands on the date that is chosen, and all its exceptions as a list. */
export function CalendarBoard({ owner, year, days, entries, onChanged }: CalendarBoardProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const words = useCalendarWords();
  const today = useToday();
  const begin = year.from <= today && today <= year.to ? today : year.from;
  const [month, setMonth] = useState<YearMonth>(monthOf(begin));
  const [selected, setSelected] = useState<IsoDate>(begin);
  const [deed, setDeed] = useState<Deed>();
  const close = () => setDeed(undefined);
  const isOwn = (entry: Entry) => owner !== undefined && (entry.school?.id ?? null) === owner;
  const ofDate = entries.filter(({ date }) => date === selected);
  const ownEntry = ofDate.find(isOwn);
  const day = days.get(selected);

  const lookOf = (date: IsoDate): CalendarDayLook => {
    const seen = days.get(date);
    const entry = entries.find((one) => one.date === date && one.name === seen?.name);
    if (!seen) return {};
    const text = words.day(seen);
    const isFree = seen.kind === 'NO_SCHOOL';
    // A holiday on a weekend changes nothing.
    if (isFree && weekdayOf(date) > 5)
      return { isFree, text: `${text} · ${t('calendar.weekend')}`, mark: t('calendar.mark.weekend') };
    if (!entry) return { isFree, text };
    return { isFree, text, mark: t(`calendar.mark.${entry.kind}`), tone: KIND_TONES[entry.kind] };
  };

  return (
    <>
      <div className={classes.board}>
        <MonthCalendar
          label={t('calendar.month')}
          locale={locale}
          month={month}
          onMonth={setMonth}
          firstMonth={monthOf(year.from)}
          lastMonth={monthOf(year.to)}
          today={today}
          selected={[selected]}
          onDay={setSelected}
          lookOf={lookOf}
          labels={{ previous: t('calendar.previous'), next: t('calendar.next') }}
        />
        <Card className={classes.date}>
          <h2 className={classes.dateTitle}>{words.date(selected)}</h2>
          <p className={classes.dateText}>{day ? words.day(day) : t('calendar.day.NO_SCHOOL')}</p>
          {ofDate.map((entry) => (
            <p key={entry.id} className={classes.dateText}>
              {t(entry.school ? 'calendar.ofSchool' : 'calendar.ofCity')} {t(`calendar.kind.${entry.kind}`)}{' '}
              {entry.name} {words.detail(entry)}
            </p>
          ))}
          {owner === undefined ? null : (
            <Group gap="sm">
              <Button
                variant="light"
                leftSection={ownEntry ? undefined : <IconPlus size={20} aria-hidden />}
                onClick={() => setDeed({ kind: 'save', date: selected, entry: ownEntry })}
              >
                {t(ownEntry ? 'calendar.change' : 'calendar.addHere')}
              </Button>
              {ownEntry ? (
                <Button
                  variant="light"
                  color="red"
                  onClick={() => setDeed({ kind: 'remove', entries: [ownEntry] })}
                >
                  {t('calendar.remove')}
                </Button>
              ) : null}
            </Group>
          )}
        </Card>
      </div>
      <Section title={t('calendar.list')}>
        {entries.length === 0 ? (
          <EmptyState
            icon={<IconCalendarEvent size={32} stroke={1.6} aria-hidden />}
            title={t('calendar.empty')}
            text={t('calendar.emptyText')}
          />
        ) : (
          <CalendarSpans
            spans={spansOf(entries)}
            isOwn={isOwn}
            onChange={(entry) => setDeed({ kind: 'save', date: entry.date, entry })}
            onRemove={(removed) => setDeed({ kind: 'remove', entries: removed })}
          />
        )}
      </Section>
      {deed?.kind === 'save' && owner !== undefined ? (
        <EntryForm schoolId={owner} date={deed.date} entry={deed.entry} onClose={close} onSaved={onChanged} />
      ) : null}
      {deed?.kind === 'remove' ? (
        <RemoveEntries entries={deed.entries} onClose={close} onRemoved={onChanged} />
      ) : null}
    </>
  );
}
