import { Button, Group } from '@mantine/core';
import { StatePill } from '@qinshi/ui';
import { useTranslation } from 'react-i18next';
import type { CalendarEntries_DayFragment as Entry } from '../../gql/graphql.ts';
import listClasses from '../../lists/lists.module.css';
import { type Column, ServerTable } from '../../lists/server-table.tsx';
import { shortDate } from '../../shell/formats.ts';
import type { EntrySpan } from './calendar-entries.ts';
import { KIND_TONES, useCalendarWords } from './calendar-words.ts';

interface CalendarSpansProps {
  readonly spans: readonly EntrySpan[];
  readonly isOwn: (entry: Entry) => boolean;
  readonly onChange: (entry: Entry) => void;
  readonly onRemove: (entries: readonly Entry[]) => void;
}

/** All exceptions of a school year; a break is one row. */
export function CalendarSpans({ spans, isOwn, onChange, onRemove }: CalendarSpansProps) {
  const { t } = useTranslation();
  const words = useCalendarWords();
  const rows = spans.map((span) => ({ ...span, id: span.first.id }));
  const dates = ({ first, last, entries }: EntrySpan) =>
    entries.length === 1
      ? words.date(first.date)
      : t('calendar.span', { from: shortDate(first.date), to: shortDate(last.date), count: entries.length });
  const columns: Column<EntrySpan & { id: string }, never>[] = [
    { key: 'name', header: t('calendar.name'), lead: true, cell: ({ first }) => first.name },
    { key: 'date', header: t('calendar.date'), cell: dates },
    {
      key: 'kind',
      header: t('calendar.kindOf'),
      cell: ({ first }) => (
        <StatePill tone={first.kind === 'HOLIDAY' ? 'quiet' : KIND_TONES[first.kind]}>
          {t(`calendar.kind.${first.kind}`)}
        </StatePill>
      ),
    },
    {
      key: 'detail',
      header: t('calendar.detail'),
      cell: ({ first }) => words.detail(first) || t('list.none'),
    },
    {
      key: 'owner',
      header: t('calendar.owner'),
      cell: ({ first }) => t(first.school ? 'calendar.ofSchool' : 'calendar.ofCity'),
    },
    {
      key: 'tools',
      header: t('calendar.tools'),
      tools: true,
      cell: ({ first, entries }) =>
        isOwn(first) ? (
          <Group gap={4} wrap="nowrap">
            {entries.length === 1 ? (
              <Button
                variant="subtle"
                aria-label={t('connection.editOf', { name: first.name })}
                onClick={() => onChange(first)}
              >
                {t('connection.edit')}
              </Button>
            ) : null}
            <Button
              variant="subtle"
              color="red"
              aria-label={t('connection.removeOf', { name: first.name })}
              onClick={() => onRemove(entries)}
            >
              {t('connection.remove')}
            </Button>
          </Group>
        ) : null,
    },
  ];
  return (
    <div className={listClasses.panel}>
      <ServerTable caption={t('calendar.list')} columns={columns} rows={rows} />
    </div>
  );
}
