import { useQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { LoadingCards } from '@qinshi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment } from '../../gql/index.ts';
import { Page } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { DayRuleForm, DayRuleForm_rule } from './day-rule-form.tsx';

const DayRulesPage_query = graphql(`
  query DayRulesPage($schoolId: ID!) {
    school(id: $schoolId) {
      id
      dayRules {
        level
        ...DayRuleForm_rule
      }
    }
  }
`);

const route = getRouteApi('/_staff/schools/$schoolId/settings/hours');

/** When pupils come, are late, are missed and go: for each level that the school teaches. */
export function DayRulesPage() {
  const { t } = useTranslation();
  const { schoolId } = route.useParams();
  const { data, error, refetch } = useQuery(DayRulesPage_query, {
    variables: { schoolId },
    fetchPolicy: 'network-only',
  });
  usePageTitle(t('hours.title'));

  if (error && !data) return <QueryProblem partial error={error} onRetry={() => void refetch()} />;
  if (!data?.school) return <LoadingCards count={1} label={t('list.loading')} />;
  return (
    <Page reading>
      <Text>{t('hours.lead')}</Text>
      {data.school.dayRules.map((rule) => (
        <DayRuleForm key={rule.level} schoolId={schoolId} rule={readFragment(DayRuleForm_rule, rule)} />
      ))}
    </Page>
  );
}
