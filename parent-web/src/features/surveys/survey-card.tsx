import { Card, StatePill, type Tone } from '@qinshi/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { dueWords, type SurveyState, stateOf } from './survey-state.ts';
import classes from './surveys.module.css';

const SurveyCard_survey = graphql(`
  fragment SurveyCard_survey on Survey {
    id
    title
    dueAt
    takesAnswers
    createdByName
    hasAnswered(studentId: $studentId)
  }
`);

const TONES: Readonly<Record<SurveyState, Tone>> = { waiting: 'live', answered: 'ok', over: 'quiet' };

interface SurveyCardProps {
  survey: FragmentType<typeof SurveyCard_survey>;
  childId: string;
}

/** One survey in the list: what it is about, until when, and whether it is answered for the child. */
export function SurveyCard({ survey, childId }: SurveyCardProps) {
  const { t } = useTranslation();
  const one = readFragment(SurveyCard_survey, survey);
  const state = stateOf({ takesAnswers: one.takesAnswers, hasAnswered: one.hasAnswered === true });
  return (
    <Card
      openable
      renderRoot={(props) => (
        <Link to="/surveys/$id" params={{ id: one.id }} search={{ child: childId }} {...props} />
      )}
    >
      <span className={classes.head}>
        <strong>{one.title}</strong>
        <StatePill tone={TONES[state]}>{t(`surveys.${state}`)}</StatePill>
      </span>
      <span className={classes.quiet}>
        {t('surveys.from', { name: one.createdByName })} · {dueWords(t, one.dueAt)}
      </span>
    </Card>
  );
}
