import { useQuery } from '@apollo/client/react';
import { LoadingTable } from '@qinshi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { usePageTitle } from '../../shell/page-title.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { SubjectsForm } from './subjects-form.tsx';

const SubjectsPage_query = graphql(`
  query SubjectsPage($schoolId: ID!) {
    school(id: $schoolId) {
      id
      subjects {
        id
        name
        shortName
      }
    }
  }
`);

const route = getRouteApi('/_staff/schools/$schoolId/settings/subjects');

/** 科目: what a school teaches and marks, in the order in which grades show it. */
export function SubjectsPage() {
  const { t } = useTranslation();
  const { schoolId } = route.useParams();
  const { data, error, refetch } = useQuery(SubjectsPage_query, {
    variables: { schoolId },
    fetchPolicy: 'network-only',
  });
  usePageTitle(t('subjects.title'));

  if (error && !data) return <QueryProblem partial error={error} onRetry={() => void refetch()} />;
  if (!data?.school) return <LoadingTable label={t('list.loading')} />;
  return <SubjectsForm key={schoolId} schoolId={schoolId} subjects={data.school.subjects} />;
}
