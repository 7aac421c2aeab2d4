import { Button } from '@mantine/core';
import { formatRocDateTime } from '@qinshi/domain';
import { Banner, EmptyState } from '@qinshi/ui';
import { IconClockOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import type { AnswerPart_QueryQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { answerDraft, draftOfAccount, draftOfAnswer, EMPTY_ANSWER } from './answer-draft.ts';
import { AnswerForm } from './answer-form.tsx';
import type { SurveyOfPage } from './definition.ts';
import { GivenAnswer } from './given-answer.tsx';
import classes from './surveys.module.css';

const AnswerPart_query = graphql(`
  query AnswerPart_query($id: ID!, $studentId: ID!) {
    survey(id: $id) {
      id
      hasAnswered(studentId: $studentId)
      myAnswers(studentId: $studentId) {
        id
        version
        answeredAt
        answeredByName
        verificationCode
        answers { question { id kind prompt } value files { id name url } }
      }
      myDraft(studentId: $studentId) { savedAt answers { questionId value } }
    }
  }
`);

const AnswerPart_forget = graphql(`
  mutation AnswerPart_forget($input: SaveSurveyDraftInput!) {
    saveSurveyDraft(input: $input) { savedAt }
  }
`);

type Standing = NonNullable<AnswerPart_QueryQuery['survey']>;
export type Answer = NonNullable<Standing['myAnswers']>;

interface AnswerPartProps {
  survey: SurveyOfPage;
  child: { id: string; name: string };
  /** The survey itself may have changed: its time came. */
  onStale: () => void;
}

/** The answer for one child: to be given, given, to be changed, or missed. */
export function AnswerPart({ survey, child, onStale }: AnswerPartProps) {
  const [{ data, error, fetching }, reread] = useQuery({
    query: AnswerPart_query,
    variables: { id: survey.id, studentId: child.id },
    requestPolicy: 'cache-and-network',
  });
  const again = () => reread({ requestPolicy: 'network-only' });
  return (
    <Loaded value={data?.survey} fetching={fetching} error={error} onRetry={again}>
      {(standing) => (
        <StandingAnswer
          survey={survey}
          child={child}
          standing={standing}
          onChanged={() => {
            again();
            onStale();
          }}
        />
      )}
    </Loaded>
  );
}

interface StandingAnswerProps {
  survey: SurveyOfPage;
  child: { id: string; name: string };
  standing: Standing;
  onChanged: () => void;
}

function StandingAnswer({ survey, child, standing, onChanged }: StandingAnswerProps) {
  const { t } = useTranslation();
  const [isChanging, setChanging] = useState(false);
  const [isConflict, setConflict] = useState(false);
  const answer = standing.myAnswers ?? null;
  const [, forget] = useMutation(AnswerPart_forget);
  // One without an answer is what stands after a change was given up.
  const draft = standing.myDraft?.answers.length ? standing.myDraft : null;
  const leaveChange = () => {
    setChanging(false);
    setConflict(false);
  };
  /** What was given stands; what was typed over it is gone, here and on the account. */
  const giveUp = async () => {
    leaveChange();
    answerDraft(survey.id, child.id).clear();
    await forget({ input: { surveyId: survey.id, studentId: child.id, answers: [] } });
    onChanged();
  };
  if (standing.hasAnswered && survey.anonymous)
    return (
      <Banner tone="ok" title={t('surveys.sentTitle', { child: child.name })}>
        {t('surveys.sentAnonymous')}
      </Banner>
    );
  if (answer && !(isChanging && survey.takesAnswers))
    return (
      <GivenAnswer
        survey={survey}
        answer={answer}
        child={child}
        {...(survey.takesAnswers ? { onChange: () => setChanging(true) } : {})}
      />
    );
  if (!survey.takesAnswers)
    return (
      <EmptyState
        icon={<IconClockOff size={32} stroke={1.6} aria-hidden />}
        title={t('surveys.missedTitle')}
        text={t('surveys.missedText', { child: child.name, name: survey.createdByName })}
      />
    );
  return (
    <>
      {answer && isConflict ? (
        <Banner tone="bad" title={t('surveys.otherTitle')}>
          <p className={classes.body}>
            {t('surveys.otherText', {
              name: answer.answeredByName,
              time: formatRocDateTime(answer.answeredAt),
            })}
          </p>
          <Button variant="default" mt={8} onClick={leaveChange}>
            {t('surveys.see')}
          </Button>
        </Banner>
      ) : answer ? (
        <Button variant="default" onClick={() => void giveUp()}>
          {t('surveys.keepOld')}
        </Button>
      ) : null}
      <AnswerForm
        key={answer?.version ?? 0}
        survey={survey}
        child={child}
        version={answer?.version ?? null}
        initial={
          draft ? draftOfAccount(draft.answers) : answer ? draftOfAnswer(answer.answers) : EMPTY_ANSWER
        }
        onSent={() => {
          leaveChange();
          onChanged();
        }}
        onConflict={() => {
          // What is typed stays in the form, which now knows what it would replace.
          setChanging(true);
          setConflict(true);
          onChanged();
        }}
        onStale={onChanged}
      />
    </>
  );
}
