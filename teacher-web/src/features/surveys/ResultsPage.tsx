import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react';
import { Progress, Title } from '@mantine/core';
import { surveyRespondentWord, surveyStatusWord } from '@qinshi/domain';
import { Banner, Card, ErrorState, LiveBadge, LoadingCards, PageHeader, StatePill } from '@qinshi/ui';
import { errorMessage, showDateTime, useLiveConnection, useLocale } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment } from '../../gql/index.ts';
import { PageTitle } from '../../shell/PageTitle.tsx';
import { MissingList } from './MissingList.tsx';
import { QuestionResult } from './QuestionResult.tsx';
import { ResultsActions } from './ResultsActions.tsx';
import { statusOf, TONES } from './status.ts';
import classes from './surveys.module.css';

const RESULTS = graphql(`
  fragment ResultsPage_survey on Survey {
    id
    title
    body
    status
    dueAt
    closedAt
    respondent
    anonymous
    createdByName
    invitedCount
    answeredCount
    mayKeep
    results {
      question {
        id
      }
      ...QuestionResult_result
    }
    ...ResultsActions_survey
  }
`);

const SURVEY = graphql(`
  query ResultsPage_query($id: ID!) {
    survey(id: $id) {
      id
      ...ResultsPage_survey
    }
  }
`);

const CHANGED = graphql(`
  subscription ResultsPage_changed($id: ID!) {
    surveyResultsChanged(id: $id) {
      id
      ...ResultsPage_survey
    }
  }
`);

/** What has been answered so far; moves by itself while answers come. */
export function ResultsPage({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const liveState = useLiveConnection();
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(SURVEY, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  // The event brings the figures; who is missing is a list of its own.
  useSubscription(CHANGED, {
    variables: { id },
    onData: () => void client.refetchQueries({ include: ['MissingList_query'] }),
  });
  const survey = readFragment(RESULTS, data?.survey);
  if (!survey)
    return (
      <div className={classes.page}>
        <PageTitle title={t('surveys.results')} />
        {error ? (
          <ErrorState
            headingOrder={1}
            title={t('states.failed')}
            text={errorMessage(error, locale)}
            retryLabel={t('states.retry')}
            onRetry={() => void refetch()}
          />
        ) : (
          <LoadingCards label={t('states.loading')} count={4} />
        )}
      </div>
    );
  const { title, body, dueAt, closedAt, respondent, anonymous, createdByName, invitedCount, answeredCount } =
    survey;
  const status = statusOf(survey.status);
  const share = invitedCount === 0 ? 0 : answeredCount / invitedCount;
  const progress = t('surveys.answeredOf', { answered: answeredCount, invited: invitedCount });
  return (
    <div className={classes.page}>
      <PageTitle title={title} />
      <PageHeader
        title={title}
        subtitle={[createdByName, surveyRespondentWord(respondent, locale)].join('　')}
        actions={
          <>
            <StatePill tone={TONES[status]}>{surveyStatusWord(status, locale)}</StatePill>
            <LiveBadge
              state={liveState}
              labels={{
                live: t('live.live'),
                connecting: t('live.connecting'),
                offline: t('live.offline'),
              }}
            />
          </>
        }
      />
      {anonymous && <Banner tone="quiet">{t('surveys.anonymousResults')}</Banner>}
      <Card className={classes.row}>
        <p className={classes.figure} role="status">
          {progress}
        </p>
        <Progress value={share * 100} size="lg" aria-label={progress} />
        <p className={classes.quiet}>
          {closedAt
            ? t('surveys.closedAt', { time: showDateTime(closedAt, locale) })
            : dueAt
              ? t('surveys.due', { time: showDateTime(dueAt, locale) })
              : t('surveys.noDue')}
        </p>
        {body && <p className={classes.body}>{body}</p>}
        <ResultsActions survey={survey} />
      </Card>
      <section className={classes.results} aria-label={t('surveys.results')}>
        <Title order={2}>{t('surveys.results')}</Title>
        {survey.results.map((result, index) => (
          <QuestionResult
            key={result.question.id}
            surveyId={id}
            number={index + 1}
            result={result}
            showsNames={survey.mayKeep && !anonymous}
          />
        ))}
      </section>
      <MissingList id={id} anonymous={anonymous} />
    </div>
  );
}
