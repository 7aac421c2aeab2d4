import { Anchor, Button } from '@mantine/core';
import {
  formatRocDate,
  formatRocDateTime,
  formatVerificationCode,
  readDraft,
  surveyFormWords,
  visibleQuestions,
} from '@qinshi/domain';
import { Banner, Card, DataList } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from './answer-part.tsx';
import { definitionOf, type SurveyOfPage } from './definition.ts';
import classes from './surveys.module.css';

interface GivenAnswerProps {
  survey: SurveyOfPage;
  answer: Answer;
  child: { name: string };
  /** Leads to changing it; absent once it is over. */
  onChange?: () => void;
}

/** What was answered for a child, by whom and when. */
export function GivenAnswer({ survey, answer, child, onChange }: GivenAnswerProps) {
  const { t } = useTranslation();
  const definition = definitionOf(survey);
  const sent = answer.answers.map(({ question, value }) => ({ questionId: question.id, value }));
  const shown = new Set(visibleQuestions(definition, readDraft(definition, sent)).map(({ id }) => id));
  // A signature comes back as a word that no field would take: whoever signed saw the question.
  const asked = answer.answers.filter(({ question, value }) => shown.has(question.id) || value);
  return (
    <>
      <Banner tone="ok" title={t('surveys.sentTitle', { child: child.name })}>
        {t('surveys.sentBy', {
          name: answer.answeredByName,
          time: formatRocDateTime(answer.answeredAt),
        })}
      </Banner>
      <Card className={classes.stack}>
        <DataList
          items={asked.map((given) => ({
            label: given.question.prompt,
            value: <Value given={given} />,
          }))}
        />
        {answer.verificationCode ? (
          <p className={classes.quiet}>
            <Anchor href={`/files/survey-forms/${answer.id}.pdf`}>{t('surveys.signedForm')}</Anchor>
            <br />
            {t('surveys.code', { code: formatVerificationCode(answer.verificationCode) })}
          </p>
        ) : null}
      </Card>
      {onChange ? (
        <Button variant="default" onClick={onChange}>
          {t('surveys.change')}
        </Button>
      ) : null}
    </>
  );
}

function Value({ given }: { given: Answer['answers'][number] }): ReactNode {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { question, value, files } = given;
  if (!value) return t('surveys.empty');
  switch (question.kind) {
    case 'FILE':
      return files.map(({ id, name, url }) => (
        <Anchor key={id} href={url} display="block">
          {name}
        </Anchor>
      ));
    case 'SIGNATURE':
      return surveyFormWords(locale).signed;
    case 'MULTIPLE_CHOICE':
      return (JSON.parse(value) as string[]).join(t('day.separator'));
    case 'DATE':
      return formatRocDate(value);
    default:
      return <span className={classes.body}>{value}</span>;
  }
}
