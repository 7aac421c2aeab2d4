import { useQuery } from '@apollo/client/react';
import { LoadingTable } from '@qinshi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { usePageTitle } from '../../shell/page-title.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { PeriodsForm } from './periods-form.tsx';

const PeriodsPage_query = graphql(`
  query PeriodsPage($schoolId: ID!) {
    school(id: $schoolId) {
      id
      periods {
        code
        name
        startsAt
        endsAt
        countsAbsence
      }
    }
  }
`);

const route = getRouteApi('/_staff/schools/$schoolId/settings/periods');

/** A school's period table (節次表). */
export function PeriodsPage() {
  const { t } = useTranslation();
  const { schoolId } = route.useParams();
  const { data, error, refetch } = useQuery(PeriodsPage_query, {
    variables: { schoolId },
    fetchPolicy: 'network-only',
  });
  usePageTitle(t('periods.title'));

  if (error && !data) return <QueryProblem partial error={error} onRetry={() => void refetch()} />;
  if (!data?.school) return <LoadingTable label={t('list.loading')} />;
  return <PeriodsForm schoolId={schoolId} periods={data.school.periods} />;
}
