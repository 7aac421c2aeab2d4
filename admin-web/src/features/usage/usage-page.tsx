import { useQuery } from '@apollo/client/react';
import { SegmentedControl } from '@mantine/core';
import { addDays } from '@qinshi/domain';
import { LoadingCards, PageHeader } from '@qinshi/ui';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { UsagePageQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import listClasses from '../../lists/lists.module.css';
import { type Column, ServerTable } from '../../lists/server-table.tsx';
import { shortDate, useNumberFormat } from '../../shell/formats.ts';
import { Page, PrintButton, Section } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { useToday } from '../../shell/today.ts';
import { DayBars } from './day-bars.tsx';
import classes from './usage.module.css';
import { readUsageSearch, USAGE_SPANS } from './usage-search.ts';

const UsagePage_query = graphql(`
  query UsagePage($from: Date!, $to: Date!) {
    usage(from: $from, to: $to) {
      date
      familySignIns
      studentSignIns
      staffSignIns
      failedSignIns
      activeAccounts
      leaveRequests
      swipes
      notifications
      pushed
    }
  }
`);

type Day = UsagePageQuery['usage'][number];
type Row = Day & { readonly id: string };

const NUMBERS = [
  'activeAccounts',
  'familySignIns',
  'studentSignIns',
  'staffSignIns',
  'failedSignIns',
  'leaveRequests',
  'swipes',
  'notifications',
  'pushed',
] as const satisfies readonly (keyof Day)[];

const route = getRouteApi('/_staff/usage');

/** How much the platform is used, day by day: pictures, and the same in figures. */
export function UsagePage() {
  const { t } = useTranslation();
  const number = useNumberFormat();
  const navigate = useNavigate();
  const today = useToday();
  const { days: span = 31 } = route.useSearch();
  const { data, previousData, error, refetch } = useQuery(UsagePage_query, {
    variables: { from: addDays(today, 1 - span), to: today },
  });
  const days = (data ?? previousData)?.usage;
  usePageTitle(t('usage.title'));
  const columns: Column<Row, never>[] = [
    {
      key: 'date',
      header: t('usage.date'),
      lead: true,
      cell: ({ date }) => <time dateTime={date}>{shortDate(date)}</time>,
    },
    ...NUMBERS.map((name) => ({
      key: name,
      header: t(`usage.${name}`),
      numeric: true,
      cell: (day: Row) => number(day[name]),
    })),
  ];
  if (error && !data) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  return (
    <Page>
      <PageHeader
        title={t('usage.title')}
        subtitle={t('usage.lead')}
        actions={
          <>
            <SegmentedControl
              aria-label={t('usage.span')}
              value={String(span)}
              data={USAGE_SPANS.map((value) => ({
                value: String(value),
                label: t('usage.days', { count: value }),
              }))}
              onChange={(value) =>
                void navigate({ to: '.', search: readUsageSearch({ days: value }), replace: true })
              }
            />
            <PrintButton />
          </>
        }
      />
      {!days ? (
        <LoadingCards count={3} label={t('list.loading')} />
      ) : (
        <>
          <div className={classes.figures}>
            {NUMBERS.map((name) => (
              <DayBars
                key={name}
                title={t(`usage.${name}`)}
                days={days.map((day) => ({ date: day.date, count: day[name] }))}
              />
            ))}
          </div>
          <Section title={t('usage.table')}>
            <div className={listClasses.panel}>
              <ServerTable
                caption={t('usage.table')}
                columns={columns}
                rows={days.map((day): Row => ({ ...day, id: day.date })).toReversed()}
              />
            </div>
          </Section>
        </>
      )}
    </Page>
  );
}
