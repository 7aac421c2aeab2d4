import { useQuery } from '@apollo/client/react';
import { Button, NativeSelect } from '@mantine/core';
import {
  ABSENCE_KINDS,
  type AbsenceKind,
  absenceKindWord,
  absencesByMonth,
  monthName,
  weekdayName,
} from '@qinshi/domain';
import { BarList, Card, EmptyState, LoadingTable, StatePill, type Tone } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StudentAbsences_AbsenceFragment as Absence } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { PAGE_SIZE } from '../../lists/list-search.ts';
import { useListNavigation } from '../../lists/list-view.tsx';
import listClasses from '../../lists/lists.module.css';
import { type Column, ServerTable } from '../../lists/server-table.tsx';
import { dateTime, shortDate } from '../../shell/formats.ts';
import { Section } from '../../shell/page.tsx';
import { QueryProblem } from '../../shell/query-problem.tsx';
import classes from './students.module.css';

const StudentAbsences_absence = graphql(`
  fragment StudentAbsences_absence on Absence {
    id
    date
    periodName
    kind
    recordedAt
    recordedBy
    leaveRequest {
      id
      type {
        id
        name
      }
    }
  }
`);

const StudentAbsences_query = graphql(`
  query StudentAbsences($studentId: ID!, $term: ID) {
    student(id: $studentId) {
      id
      absences(term: $term) {
        ...StudentAbsences_absence
      }
    }
  }
`);

const StudentAbsences_terms = graphql(`
  query StudentAbsencesTerms {
    terms {
      id
      schoolYear
      semester
    }
  }
`);

const TONES: Readonly<Record<AbsenceKind, Tone>> = {
  UNEXCUSED: 'bad',
  LATE: 'live',
  LEFT_EARLY: 'live',
  EXCUSED: 'wait',
};

const route = getRouteApi('/_staff/students/$studentId/absences');

/** One student's absences of a semester: how many of which kind, in which month, and one by one. */
export function StudentAbsences() {
  const { t } = useTranslation();
  const { studentId } = route.useParams();
  const { term } = route.useSearch();
  const { data, error, loading, refetch } = useQuery(StudentAbsences_query, {
    variables: { studentId, term: term ?? null },
  });
  const absences = data?.student?.absences.map((one) => readFragment(StudentAbsences_absence, one));
  return (
    <>
      <TermFilter value={term} />
      {error && !loading ? (
        <QueryProblem partial error={error} onRetry={() => void refetch()} />
      ) : !absences ? (
        <LoadingTable label={t('list.loading')} />
      ) : absences.length === 0 ? (
        <EmptyState title={t('student.absences.empty')} text={t('student.absences.emptyText')} />
      ) : (
        <>
          <Figures absences={absences} />
          <Section title={t('student.absences.list')}>
            {/* Begins anew with each semester. */}
            <OneByOne key={term} absences={absences} />
          </Section>
        </>
      )}
    </>
  );
}

function TermFilter({ value }: { value: string | undefined }) {
  const { t } = useTranslation();
  const change = useListNavigation();
  const { data } = useQuery(StudentAbsences_terms, { fetchPolicy: 'cache-first' });
  return (
    <NativeSelect
      className={`${listClasses.filter} qs-no-print`}
      label={t('student.absences.term')}
      value={value ?? ''}
      data={[
        { value: '', label: t('student.absences.thisYear') },
        ...(data?.terms ?? []).map(({ id, schoolYear, semester }) => ({
          value: id,
          label: t('student.absences.termName', { year: schoolYear, semester }),
        })),
      ]}
      onChange={(event) => change({ term: event.currentTarget.value || undefined })}
    />
  );
}

function Figures({ absences }: { absences: readonly Absence[] }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const months = absencesByMonth(absences);
  const mostInMonth = Math.max(...months.map(({ total }) => total));
  const kinds = ABSENCE_KINDS.map((kind) => ({
    kind,
    count: absences.filter((one) => one.kind === kind).length,
  })).filter(({ count }) => count > 0);
  const mostOfKind = Math.max(...kinds.map(({ count }) => count));
  return (
    <div className={classes.figures}>
      <Card>
        <Section title={t('student.absences.byKind')}>
          <BarList
            label={t('student.absences.byKind')}
            items={kinds.map(({ kind, count }) => ({
              key: kind,
              label: absenceKindWord(kind, locale),
              text: t('student.absences.periods', { count }),
              value: count / mostOfKind,
            }))}
          />
        </Section>
      </Card>
      <Card>
        <Section title={t('student.absences.byMonth')}>
          <BarList
            label={t('student.absences.byMonth')}
            items={months.map(({ month, total }) => ({
              key: month,
              label: monthName(month, locale),
              text: t('student.absences.periods', { count: total }),
              value: total / mostInMonth,
            }))}
          />
        </Section>
      </Card>
    </div>
  );
}

/** A page at a time: whoever stays away for months has hundreds. */
function OneByOne({ absences }: { absences: readonly Absence[] }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [shown, setShown] = useState(PAGE_SIZE);
  const left = absences.length - shown;
  const columns: Column<Absence, never>[] = [
    {
      key: 'date',
      header: t('student.absences.date'),
      lead: true,
      cell: ({ date }) => `${shortDate(date)} ${weekdayName(date, locale)}`,
    },
    { key: 'period', header: t('student.absences.period'), cell: ({ periodName }) => periodName },
    {
      key: 'kind',
      header: t('student.absences.kind'),
      cell: ({ kind }) => <StatePill tone={TONES[kind]}>{absenceKindWord(kind, locale)}</StatePill>,
    },
    {
      key: 'leave',
      header: t('student.absences.leave'),
      cell: ({ leaveRequest }) => leaveRequest?.type.name ?? t('list.none'),
    },
    {
      key: 'recorded',
      header: t('student.absences.recorded'),
      cell: ({ recordedAt, recordedBy }) => [dateTime(recordedAt), recordedBy].filter(Boolean).join(' · '),
    },
  ];
  return (
    <>
      <div className={listClasses.panel}>
        <ServerTable caption={t('student.absences.list')} columns={columns} rows={absences.slice(0, shown)} />
      </div>
      {left > 0 ? (
        <Button variant="light" className="qs-no-print" onClick={() => setShown(shown + PAGE_SIZE)}>
          {t('student.absences.more', { count: left })}
        </Button>
      ) : null}
    </>
  );
}
