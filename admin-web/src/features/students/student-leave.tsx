import { useQuery } from '@apollo/client/react';
import { LeaveStatusBadge } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { StudentLeave_RequestFragment as Request } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { PAGE_SIZE } from '../../lists/list-search.ts';
import { ListView } from '../../lists/list-view.tsx';
import listClasses from '../../lists/lists.module.css';
import type { Column } from '../../lists/server-table.tsx';
import { dateTime, shortDate } from '../../shell/formats.ts';

const StudentLeave_request = graphql(`
  fragment StudentLeave_request on LeaveRequest {
    id
    status
    dayCount
    periodCount
    submittedAt
    submittedBy
    retroactive
    type {
      id
      name
    }
    days {
      date
    }
    currentStep {
      role
    }
  }
`);

const StudentLeave_query = graphql(`
  query StudentLeave($studentId: ID!, $first: Int!, $page: Int!) {
    student(id: $studentId) {
      id
      leaveRequests(first: $first, page: $page) {
        totalCount
        nodes {
          ...StudentLeave_request
        }
      }
    }
  }
`);

const route = getRouteApi('/_staff/students/$studentId/leave');

/** One student's leave, the latest first; reasons and proof are opened one by one where leave is decided. */
export function StudentLeave() {
  const { t } = useTranslation();
  const { studentId } = route.useParams();
  const search = route.useSearch();
  const columns = useColumns();
  const { data, previousData, loading, error, refetch } = useQuery(StudentLeave_query, {
    variables: { studentId, first: PAGE_SIZE, page: search.page ?? 1 },
  });
  const list = (data ?? previousData)?.student?.leaveRequests;
  return (
    <ListView
      caption={t('student.leaveRequests.title')}
      columns={columns}
      search={search}
      filtered={false}
      connection={
        list && {
          totalCount: list.totalCount,
          nodes: list.nodes.map((node) => readFragment(StudentLeave_request, node)),
        }
      }
      loading={loading}
      error={error}
      onRetry={() => void refetch()}
      empty={{ title: t('student.leaveRequests.empty'), text: t('student.leaveRequests.emptyText') }}
    />
  );
}

function useColumns(): Column<Request, never>[] {
  const { t } = useTranslation();
  const { locale } = useLocale();
  return [
    {
      key: 'type',
      header: t('leave.typesTitle'),
      lead: true,
      cell: ({ id, type }) => (
        // Deciding about leave is teacher-web's; this is the way there.
        <a className={listClasses.rowLink} href={`/teacher/leave/${id}`}>
          {type.name}
        </a>
      ),
    },
    { key: 'dates', header: t('student.leaveRequests.dates'), cell: spanOf },
    {
      key: 'length',
      header: t('student.leaveRequests.length'),
      cell: ({ dayCount, periodCount }) =>
        t('student.leaveRequests.lengthOf', { days: dayCount, periods: periodCount }),
    },
    {
      key: 'status',
      header: t('student.applications.status'),
      cell: ({ status }) => <LeaveStatusBadge status={status} locale={locale} />,
    },
    {
      key: 'turn',
      header: t('student.leaveRequests.turn'),
      cell: ({ currentStep }) => currentStep?.role ?? t('list.none'),
    },
    {
      key: 'sent',
      header: t('student.applications.submitted'),
      cell: ({ submittedAt, submittedBy }) => `${dateTime(submittedAt)} · ${submittedBy}`,
    },
  ];
}

/** First to last date: `115/11/02 – 115/11/04`. */
function spanOf({ days }: Request): string {
  const [first, last] = [days[0]?.date, days.at(-1)?.date];
  if (!first || !last) return '';
  return first === last ? shortDate(first) : `${shortDate(first)} – ${shortDate(last)}`;
}
