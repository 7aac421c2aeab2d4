import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Card, ErrorState, LoadingCards } from '@qinshi/ui';
import { errorMessage, showDateTime, useLocale } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { MorePages, withMore } from './MorePages.tsx';
import classes from './surveys.module.css';

const MISSING = graphql(`
  query MissingList_query($id: ID!, $first: Int, $after: String) {
    survey(id: $id) {
      id
      takesAnswers
      nextReminderAt
      missing(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          className
          seatNumber
          canBeReached
          student {
            id
            name
          }
        }
      }
    }
  }
`);

const REMIND = graphql(`
  mutation MissingList_remind($id: ID!) {
    remindSurvey(id: $id) {
      told
      survey {
        id
        nextReminderAt
      }
    }
  }
`);

const PAGE_SIZE = 100;

interface MissingListProps {
  readonly id: string;
  /** Of an anonymous survey nobody is told who is missing; they are reminded all the same. */
  readonly anonymous: boolean;
}

/** Who has not answered, by class and seat, and a tap that reminds them. */
export function MissingList({ id, anonymous }: MissingListProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const variables = { id, first: PAGE_SIZE };
  const { data, error, refetch, fetchMore } = useQuery(MISSING, {
    variables,
    fetchPolicy: 'cache-and-network',
  });
  const [remind, { loading }] = useMutation(REMIND);
  const survey = data?.survey;
  const list = survey?.missing;

  const send = async () => {
    try {
      const { data: done } = await remind({ variables: { id } });
      const count = done?.remindSurvey.told ?? 0;
      notifications.show({ message: t('surveys.missing.reminded', { count }) });
    } catch (failure) {
      notifications.show({ color: 'red', message: errorMessage(failure, locale) });
    }
  };

  const reminder = survey?.takesAnswers && (
    <div className={classes.actions}>
      <Button loading={loading} disabled={Boolean(survey.nextReminderAt)} onClick={() => void send()}>
        {t('surveys.missing.remind')}
      </Button>
      {survey.nextReminderAt && (
        <span className={classes.quiet}>
          {t('surveys.missing.again', { time: showDateTime(survey.nextReminderAt, locale) })}
        </span>
      )}
    </div>
  );
  if (anonymous) return reminder ? <Card>{reminder}</Card> : null;
  return (
    <section className={classes.results} aria-label={t('surveys.missing.title')}>
      <Title order={2}>{t('surveys.missing.title')}</Title>
      {error && !list ? (
        <ErrorState
          title={t('states.failed')}
          text={errorMessage(error, locale)}
          retryLabel={t('states.retry')}
          onRetry={() => void refetch()}
        />
      ) : !list ? (
        <LoadingCards label={t('states.loading')} count={1} />
      ) : (
        <Card className={classes.row}>
          <p className={classes.quiet}>
            {list.totalCount === 0
              ? t('surveys.missing.none')
              : t('surveys.missing.count', { count: list.totalCount })}
          </p>
          {list.totalCount > 0 && reminder}
          <ul className={classes.missing} aria-label={t('surveys.missing.title')}>
            {list.nodes.map(({ student, className, seatNumber, canBeReached }, index) => (
              // One pupil stands there once for each guardian who is asked.
              <li key={`${student.id}-${index}`}>
                {[className, seatNumber ? String(seatNumber).padStart(2, '0') : null, student.name]
                  .filter(Boolean)
                  .join(' ')}
                {!canBeReached && <span className={classes.note}>{t('surveys.missing.unreachable')}</span>}
              </li>
            ))}
          </ul>
          <MorePages
            list={list}
            onMore={(after) =>
              void fetchMore({
                variables: { after },
                updateQuery: (before, { fetchMoreResult }) => {
                  const earlier = before.survey?.missing;
                  const next = fetchMoreResult.survey;
                  if (!next?.missing || !earlier) return before;
                  return {
                    ...fetchMoreResult,
                    survey: { ...next, missing: withMore(earlier, next.missing) },
                  };
                },
              })
            }
          />
        </Card>
      )}
    </section>
  );
}
