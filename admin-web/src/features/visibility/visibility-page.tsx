import { useQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { Banner, LoadingCards } from '@qinshi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment } from '../../gql/index.ts';
import { isOneOf } from '../../shell/guards.ts';
import { Page } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { VisibilityForm, VisibilityForm_school } from './visibility-form.tsx';

const VisibilityPage_query = graphql(`
  query VisibilityPage($schoolId: ID!) {
    school(id: $schoolId) {
      id
      ...VisibilityForm_school
    }
  }
`);

const staffRoute = getRouteApi('/_staff');
const route = getRouteApi('/_staff/schools/$schoolId/settings/visibility');

/** 紀錄公開時間: after how long families read what the school records. The school sets it, the bureau reads it. */
export function VisibilityPage() {
  const { t } = useTranslation();
  const { schoolId } = route.useParams();
  const { viewer } = staffRoute.useRouteContext();
  const { data, error, refetch } = useQuery(VisibilityPage_query, {
    variables: { schoolId },
    fetchPolicy: 'network-only',
  });
  usePageTitle(t('visibility.title'));

  if (error && !data) return <QueryProblem partial error={error} onRetry={() => void refetch()} />;
  if (!data?.school) return <LoadingCards count={1} label={t('list.loading')} />;
  const school = readFragment(VisibilityForm_school, data.school);
  return (
    <Page reading>
      <Text>{t('visibility.lead')}</Text>
      {isOneOf(viewer, 'SCHOOL_ADMIN') ? (
        <VisibilityForm key={schoolId} school={school} />
      ) : (
        <Banner tone="quiet" title={t('visibility.setBySchool')}>
          {school.visibilityDays === 0
            ? t('visibility.atOnce')
            : t('visibility.rule', { days: school.visibilityDays, hour: school.visibilityHour })}
        </Banner>
      )}
    </Page>
  );
}
