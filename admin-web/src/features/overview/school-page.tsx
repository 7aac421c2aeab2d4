import { useQuery } from '@apollo/client/react';
import { BarList, Card, EmptyState, LoadingCards } from '@qinshi/ui';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BindingSummary } from '../../figures/binding-summary.tsx';
import { BindingTrend } from '../../figures/binding-trend.tsx';
import { graphql } from '../../gql/index.ts';
import { Page, Section } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { useFollowDecisions } from '../../shell/use-follow-decisions.ts';
import { useRateText } from './rate-text.ts';

const SchoolPage_query = graphql(`
  query SchoolPage($schoolId: ID!, $first: Int!) {
    school(id: $schoolId) {
      id
      name
    }
    bindingStatistics(school: $schoolId) {
      ...BindingSummary_statistics
    }
    bindingTrend(school: $schoolId) {
      ...BindingTrend_point
    }
    classGroups(school: $schoolId, first: $first, sort: { field: BOUND_RATE, direction: ASC }) {
      totalCount
      nodes {
        id
        name
        bindingStatistics {
          studentCount
          boundCount
          boundRate
        }
      }
    }
  }
`);

const CLASSES_SHOWN = 20;

const route = getRouteApi('/_staff/schools/$schoolId/');

/** One school's overview: how far it is with binding, and its classes from the lowest rate up. */
export function SchoolPage() {
  const { t } = useTranslation();
  const { schoolId } = route.useParams();
  const rateText = useRateText();
  const { data, error, refetch } = useQuery(SchoolPage_query, {
    variables: { schoolId, first: CLASSES_SHOWN },
  });
  useFollowDecisions(refetch);
  usePageTitle(data?.school?.name);

  if (error && !data) return <QueryProblem partial error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingCards count={2} label={t('list.loading')} />;
  return (
    <Page reading>
      <BindingSummary statistics={data.bindingStatistics} name={data.school?.name ?? ''} />
      <Section
        title={t('binding.trend')}
        more={
          <Link to="/schools/$schoolId/unreachable" params={{ schoolId }}>
            {t('unreachable.more')}
          </Link>
        }
      >
        <BindingTrend points={data.bindingTrend} />
      </Section>
      <Section
        title={t('binding.lowestClasses')}
        more={
          data.classGroups.totalCount > 0 ? (
            <Link
              to="/schools/$schoolId/classes"
              params={{ schoolId }}
              search={{ sort: 'BOUND_RATE', dir: 'ASC' }}
            >
              {t('binding.allClasses', { count: data.classGroups.totalCount })}
            </Link>
          ) : null
        }
      >
        {data.classGroups.nodes.length === 0 ? (
          <EmptyState title={t('classes.empty')} text={t('classes.emptyText')} />
        ) : (
          <Card>
            <BarList
              label={t('binding.lowestClasses')}
              items={data.classGroups.nodes.map((classGroup) => ({
                key: classGroup.id,
                label: (
                  <Link to="/classes/$classId" params={{ classId: classGroup.id }}>
                    {classGroup.name}
                  </Link>
                ),
                value: classGroup.bindingStatistics.boundRate,
                text: rateText(classGroup.bindingStatistics),
              }))}
            />
          </Card>
        )}
      </Section>
    </Page>
  );
}
