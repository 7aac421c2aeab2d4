import { Button, Title } from '@mantine/core';
import { BarList, Card } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { answerWords } from './answer-words.ts';
import { NamesDialog } from './NamesDialog.tsx';
import classes from './surveys.module.css';

const RESULT = graphql(`
  fragment QuestionResult_result on SurveyQuestionResult {
    answered
    counts
    texts
    mean
    question {
      id
      kind
      prompt
      options
      lowWord
      highWord
    }
  }
`);

interface QuestionResultProps {
  readonly surveyId: string;
  /** Of the question in the form. */
  readonly number: number;
  readonly result: FragmentType<typeof RESULT>;
  /** Whether the viewer may see who chose what. */
  readonly showsNames: boolean;
}

/** What was answered to one question: bars with their numbers beside them, or what was written. */
export function QuestionResult(props: QuestionResultProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { answered, counts, texts, mean, question } = readFragment(RESULT, props.result);
  const { kind, prompt, options, lowWord, highWord } = question;
  const [option, setOption] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const label = (each: string, index: number) => {
    const word = index === 0 ? lowWord : index === options.length - 1 ? highWord : null;
    return word ? `${each}（${word}）` : each;
  };
  const show = (chosen: string | null) => {
    setOption(chosen);
    setOpen(true);
  };
  const name = t('surveys.build.numbered', { number: props.number, prompt });
  return (
    <Card className={classes.row}>
      <Title order={3}>{name}</Title>
      <p className={classes.quiet}>
        {t('surveys.answeredBy', { count: answered })}
        {mean !== null && mean !== undefined && `　${t('surveys.mean', { mean })}`}
      </p>
      {counts.length > 0 && (
        <BarList
          label={name}
          items={options.map((each, index) => {
            const count = counts[index] ?? 0;
            const share = answered === 0 ? 0 : count / answered;
            const text = t('surveys.share', { count, percent: Math.round(share * 100) });
            return {
              key: each,
              value: share,
              text,
              label:
                props.showsNames && count > 0 ? (
                  <Button
                    variant="subtle"
                    size="compact-md"
                    className={classes.option}
                    onClick={() => show(each)}
                    aria-label={t('surveys.names.open', { option: each })}
                  >
                    {label(each, index)}
                  </Button>
                ) : (
                  label(each, index)
                ),
            };
          })}
        />
      )}
      {texts.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reached by the keyboard
        <ul className={classes.texts} aria-label={t('surveys.texts', { prompt })} tabIndex={0}>
          {texts.map((text, index) => (
            <li key={`${index}-${text}`}>{answerWords(kind, text, locale)}</li>
          ))}
        </ul>
      )}
      {props.showsNames && counts.length === 0 && answered > 0 && (
        <div className={classes.actions}>
          <Button variant="light" onClick={() => show(null)}>
            {kind === 'SIGNATURE' || kind === 'FILE' ? t('surveys.names.files') : t('surveys.names.all')}
          </Button>
        </div>
      )}
      {isOpen && (
        <NamesDialog
          surveyId={props.surveyId}
          question={question}
          option={option}
          onClose={() => setOpen(false)}
        />
      )}
    </Card>
  );
}
