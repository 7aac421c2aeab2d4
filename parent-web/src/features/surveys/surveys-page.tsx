import { Button } from '@mantine/core';
import { EmptyState } from '@qinshi/ui';
import { IconClipboardList } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../gql/index.ts';
import { ChildPage } from '../../shell/child-page.tsx';
import { Loaded } from '../../shell/loaded.tsx';
import { useMissedNews } from '../../shell/use-missed-news.ts';
import { SurveyCard } from './survey-card.tsx';
import classes from './surveys.module.css';

const SurveysPage_query = graphql(`
  query SurveysPage_query($studentId: ID!, $after: String) {
    surveys(first: 20, after: $after, studentId: $studentId) {
      nodes { id ...SurveyCard_survey }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

interface SurveysPageProps {
  childId: string | null;
  onChild: (id: string) => void;
}

/** 調查表回條: what waits for an answer for a child first, then the rest. */
export function SurveysPage({ childId, onChild }: SurveysPageProps) {
  const { t } = useTranslation();
  return (
    <ChildPage title={t('surveys.title')} childId={childId} onChild={onChild}>
      {({ id }) => <SurveysAfter key={id} studentId={id} after={null} />}
    </ChildPage>
  );
}

/** One page of the list, and the next below it once it is asked for. */
function SurveysAfter({ studentId, after }: { studentId: string; after: string | null }) {
  const { t } = useTranslation();
  const [isMore, setMore] = useState(false);
  const [{ data, error, fetching }, reread] = useQuery({
    query: SurveysPage_query,
    variables: { studentId, after },
    requestPolicy: 'cache-and-network',
  });
  const again = () => reread({ requestPolicy: 'network-only' });
  useMissedNews(again);
  return (
    <Loaded value={data?.surveys} fetching={fetching} error={error} onRetry={again}>
      {({ nodes, pageInfo }) => (
        <>
          {nodes.length === 0 && after === null ? (
            <EmptyState
              icon={<IconClipboardList size={32} stroke={1.6} aria-hidden />}
              title={t('surveys.emptyTitle')}
              text={t('surveys.emptyText')}
            />
          ) : (
            <ul className={classes.list}>
              {nodes.map((survey) => (
                <li key={survey.id}>
                  <SurveyCard survey={survey} childId={studentId} />
                </li>
              ))}
            </ul>
          )}
          {pageInfo.hasNextPage && isMore ? (
            <SurveysAfter studentId={studentId} after={pageInfo.endCursor ?? null} />
          ) : null}
          {pageInfo.hasNextPage && !isMore ? (
            <Button variant="default" onClick={() => setMore(true)}>
              {t('surveys.more')}
            </Button>
          ) : null}
        </>
      )}
    </Loaded>
  );
}
