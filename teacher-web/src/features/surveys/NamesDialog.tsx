import { useQuery } from '@apollo/client/react';
import { Anchor, Button } from '@mantine/core';
import { Dialog, ErrorState, LoadingCards } from '@qinshi/ui';
import { errorMessage, showDateTime, useLocale } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { answerWords } from './answer-words.ts';
import { MorePages, withMore } from './MorePages.tsx';
import classes from './surveys.module.css';

const NAMES = graphql(`
  query NamesDialog_query($id: ID!, $questionId: ID, $option: String, $first: Int, $after: String) {
    survey(id: $id) {
      id
      answers(questionId: $questionId, option: $option, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          answeredAt
          answeredByName
          verificationCode
          student {
            id
            name
          }
          answers {
            question {
              id
            }
            value
            files {
              id
              name
              url
            }
          }
        }
      }
    }
  }
`);

const PAGE_SIZE = 50;

interface NamesDialogProps {
  readonly surveyId: string;
  readonly question: { readonly id: string; readonly kind: string; readonly prompt: string };
  /** The option that is looked behind; null for everybody who answered the question. */
  readonly option: string | null;
  readonly onClose: () => void;
}

/** Who is behind a bar, with what was written, signed or sent along. */
export function NamesDialog({ surveyId, question, option, onClose }: NamesDialogProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const variables = { id: surveyId, questionId: question.id, option, first: PAGE_SIZE };
  const { data, error, refetch, fetchMore } = useQuery(NAMES, { variables, fetchPolicy: 'network-only' });
  const list = data?.survey?.answers;
  return (
    <Dialog opened onClose={onClose} title={option ?? question.prompt}>
      {error && !list ? (
        <ErrorState
          title={t('states.failed')}
          text={errorMessage(error, locale)}
          retryLabel={t('states.retry')}
          onRetry={() => void refetch()}
        />
      ) : list ? (
        <ul className={classes.names} aria-label={t('surveys.names.list')}>
          {list.nodes.map((answer) => {
            const own = answer.answers.find((each) => each.question.id === question.id);
            return (
              <li key={answer.id}>
                <strong>{answer.student.name}</strong>
                <p className={classes.quiet}>
                  {t('surveys.names.by', {
                    name: answer.answeredByName,
                    time: showDateTime(answer.answeredAt, locale),
                  })}
                </p>
                {!option && own?.value && own.files.length === 0 && question.kind !== 'SIGNATURE' && (
                  <p className={classes.body}>{answerWords(question.kind, own.value, locale)}</p>
                )}
                <div className={classes.actions}>
                  {answer.verificationCode && (
                    <Anchor href={`/files/survey-forms/${answer.id}.pdf`} download>
                      {t('surveys.names.form')}
                    </Anchor>
                  )}
                  {own?.files.map(({ id, name, url }) => (
                    <Anchor key={id} href={url}>
                      {name}
                    </Anchor>
                  ))}
                </div>
              </li>
            );
          })}
        </ul>
      ) : (
        <LoadingCards label={t('states.loading')} count={3} />
      )}
      {list && (
        <MorePages
          list={list}
          onMore={(after) =>
            void fetchMore({
              variables: { after },
              updateQuery: (before, { fetchMoreResult }) => {
                const earlier = before.survey?.answers;
                const next = fetchMoreResult.survey;
                if (!next?.answers || !earlier) return before;
                return { ...fetchMoreResult, survey: { ...next, answers: withMore(earlier, next.answers) } };
              },
            })
          }
        />
      )}
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          {t('surveys.names.close')}
        </Button>
      </div>
    </Dialog>
  );
}
