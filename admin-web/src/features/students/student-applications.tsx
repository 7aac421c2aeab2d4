import { useQuery } from '@apollo/client/react';
import { type BindingStatus, bindingStatusWord, relationName } from '@qinshi/domain';
import { StatePill, type Tone } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { StudentApplications_ApplicationFragment as Application } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { PAGE_SIZE } from '../../lists/list-search.ts';
import { ListView } from '../../lists/list-view.tsx';
import type { Column } from '../../lists/server-table.tsx';
import { dateTime } from '../../shell/formats.ts';
import { useFollowDecisions } from '../../shell/use-follow-decisions.ts';
import { FormLink } from './form-link.tsx';

const StudentApplications_application = graphql(`
  fragment StudentApplications_application on BindingApplication {
    id
    status
    submittedAt
    decidedAt
    decidedBy
    rejectionReason
    guardianName
    relation
    relationNote
    formUrl
  }
`);

const StudentApplications_query = graphql(`
  query StudentApplications($studentId: ID!, $first: Int!, $page: Int!) {
    student(id: $studentId) {
      id
      bindingApplications(first: $first, page: $page) {
        totalCount
        nodes {
          ...StudentApplications_application
        }
      }
    }
  }
`);

const TONES: Readonly<Record<BindingStatus, Tone>> = {
  SUBMITTED: 'wait',
  APPROVED: 'ok',
  REJECTED: 'bad',
  CANCELLED: 'quiet',
};

const route = getRouteApi('/_staff/students/$studentId/applications');

/** Everything that was applied for one student, with what became of it and the signed form. */
export function StudentApplications() {
  const { t } = useTranslation();
  const { studentId } = route.useParams();
  const search = route.useSearch();
  const columns = useColumns();
  const { data, previousData, loading, error, refetch } = useQuery(StudentApplications_query, {
    variables: { studentId, first: PAGE_SIZE, page: search.page ?? 1 },
  });
  const list = (data ?? previousData)?.student?.bindingApplications;
  useFollowDecisions(refetch);
  return (
    <ListView
      caption={t('student.applications.title')}
      columns={columns}
      search={search}
      filtered={false}
      connection={
        list && {
          totalCount: list.totalCount,
          nodes: list.nodes.map((node) => readFragment(StudentApplications_application, node)),
        }
      }
      loading={loading}
      error={error}
      onRetry={() => void refetch()}
      empty={{ title: t('student.applications.empty'), text: t('student.applications.emptyText') }}
    />
  );
}

function useColumns(): Column<Application, never>[] {
  const { t } = useTranslation();
  const { locale } = useLocale();
  return [
    {
      key: 'guardian',
      header: t('student.applications.guardian'),
      lead: true,
      cell: ({ guardianName }) => guardianName,
    },
    {
      key: 'relation',
      header: t('student.applications.relation'),
      cell: ({ relation, relationNote }) => relationNote ?? relationName(relation, locale),
    },
    {
      key: 'submitted',
      header: t('student.applications.submitted'),
      cell: ({ submittedAt }) => dateTime(submittedAt),
    },
    {
      key: 'status',
      header: t('student.applications.status'),
      cell: ({ status }) => <StatePill tone={TONES[status]}>{bindingStatusWord(status, locale)}</StatePill>,
    },
    {
      key: 'decided',
      header: t('student.applications.decided'),
      cell: ({ decidedAt, decidedBy, rejectionReason }) =>
        decidedAt
          ? [dateTime(decidedAt), decidedBy, rejectionReason].filter(Boolean).join(' · ')
          : t('list.none'),
    },
    {
      key: 'form',
      header: t('student.form.title'),
      cell: ({ formUrl, guardianName }) => <FormLink url={formUrl} name={guardianName ?? ''} />,
    },
  ];
}
