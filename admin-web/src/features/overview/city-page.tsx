import { useQuery } from '@apollo/client/react';
import { BarList, Card, EmptyState, LoadingCards, PageHeader } from '@qinshi/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BindingSummary } from '../../figures/binding-summary.tsx';
import { BindingTrend } from '../../figures/binding-trend.tsx';
import { graphql } from '../../gql/index.ts';
import { Page, Section } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { useRateText } from './rate-text.ts';

const CityPage_query = graphql(`
  query CityPage($first: Int!) {
    bindingStatistics {
      ...BindingSummary_statistics
    }
    bindingTrend {
      ...BindingTrend_point
    }
    districtStatistics {
      district
      schoolCount
      bindingStatistics {
        studentCount
        boundCount
        boundRate
      }
    }
    schoolDirectory(first: $first, sort: { field: BOUND_RATE, direction: ASC }) {
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

const SCHOOLS_SHOWN = 12;
/** The whole city decides something every few seconds; a fresh look once a minute is what an overview needs. */
const REFRESH_MS = 60_000;

/** The bureau's overview: how far the city is with binding, and where it is slowest. */
export function CityPage() {
  const { t } = useTranslation();
  const rateText = useRateText();
  const { data, error, refetch } = useQuery(CityPage_query, {
    variables: { first: SCHOOLS_SHOWN },
    pollInterval: REFRESH_MS,
  });
  usePageTitle(t('overview.title'));

  if (error && !data) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  return (
    <Page reading>
      <PageHeader title={t('overview.title')} subtitle={t('binding.title')} />
      {!data ? (
        <LoadingCards count={2} label={t('list.loading')} />
      ) : (
        <>
          <BindingSummary statistics={data.bindingStatistics} name={t('overview.city')} />
          <Section title={t('binding.trend')}>
            <BindingTrend points={data.bindingTrend} />
          </Section>
          <Section title={t('binding.districts')}>
            <Card>
              <BarList
                label={t('binding.districts')}
                items={data.districtStatistics.map(({ district, schoolCount, bindingStatistics }) => ({
                  key: district,
                  label: (
                    <Link to="/schools" search={{ q: district }}>
                      {district}
                    </Link>
                  ),
                  value: bindingStatistics.boundRate,
                  text: t('binding.districtSchools', {
                    text: rateText(bindingStatistics),
                    schools: schoolCount,
                  }),
                }))}
              />
            </Card>
          </Section>
          <Section
            title={t('binding.lowestSchools')}
            more={
              <Link to="/schools" search={{ sort: 'BOUND_RATE', dir: 'ASC' }}>
                {t('binding.allSchools')}
              </Link>
            }
          >
            {data.schoolDirectory.nodes.length === 0 ? (
              <EmptyState title={t('schools.empty')} text={t('schools.emptyText')} />
            ) : (
              <Card>
                <BarList
                  label={t('binding.lowestSchools')}
                  items={data.schoolDirectory.nodes.map((school) => ({
                    key: school.id,
                    label: (
                      <Link to="/schools/$schoolId" params={{ schoolId: school.id }}>
                        {school.name}
                      </Link>
                    ),
                    value: school.bindingStatistics.boundRate,
                    text: rateText(school.bindingStatistics),
                  }))}
                />
              </Card>
            )}
          </Section>
        </>
      )}
    </Page>
  );
}
