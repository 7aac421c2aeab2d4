import { Title } from '@mantine/core';
import { readDraft, type SurveyDefinition, type SurveyQuestion, visibleQuestions } from '@qinshi/domain';
import type { ReactNode } from 'react';
import { Card } from '../Card.tsx';
import type { SignatureValue } from '../signature-drawing.ts';
import { QuestionField } from './QuestionField.tsx';
import classes from './survey.module.css';
import type { SurveyEntries, SurveyFormWords } from './survey-form-words.ts';

interface SurveyFormProps {
  readonly definition: SurveyDefinition;
  readonly entries: SurveyEntries;
  readonly onChange: (questionId: string, value: string) => void;
  /** What is wrong, by question. */
  readonly errors?: Readonly<Record<string, string>>;
  readonly words: SurveyFormWords;
  /** The field for files: each app sends its own. */
  readonly fileField: (question: SurveyQuestion, error: string | undefined) => ReactNode;
  /** To be looked at, not filled in. */
  readonly disabled?: boolean;
  readonly drawn?: SignatureValue | null;
  readonly onDrawn?: (value: SignatureValue) => void;
  /** Level of the headings of sections. */
  readonly headingLevel?: 2 | 3 | 4;
}

/**
 * The questions that show for what has been typed, in sections. What a hidden question was answered stays typed, so that
 * it is there again when the question is.
 */
export function SurveyForm(props: SurveyFormProps) {
  const { definition, entries, headingLevel = 2 } = props;
  const sent = Object.entries(entries).map(([questionId, value]) => ({ questionId, value }));
  const shown = visibleQuestions(definition, readDraft(definition, sent));
  const loose = shown.filter(({ sectionId }) => sectionId === null);
  return (
    <div className={classes.form}>
      {loose.length > 0 ? <Questions {...props} questions={loose} /> : null}
      {definition.sections.map(({ id, heading, help }) => {
        const questions = shown.filter(({ sectionId }) => sectionId === id);
        return questions.length === 0 ? null : (
          <section key={id} className={classes.section} aria-labelledby={`section-${id}`}>
            <Title order={headingLevel} id={`section-${id}`}>
              {heading}
            </Title>
            {help ? <p className={classes.help}>{help}</p> : null}
            <Questions {...props} questions={questions} />
          </section>
        );
      })}
    </div>
  );
}

interface QuestionsProps extends SurveyFormProps {
  readonly questions: readonly SurveyQuestion[];
}

function Questions(props: QuestionsProps) {
  const { questions, entries, onChange, errors = {}, words, fileField, disabled = false } = props;
  return questions.map((question) => {
    const error = errors[question.id];
    return (
      <Card key={question.id} className={classes.question} data-question={question.id}>
        {question.kind === 'FILE' ? (
          fileField(question, error)
        ) : (
          <QuestionField
            question={question}
            value={entries[question.id] ?? ''}
            onChange={(value) => onChange(question.id, value)}
            error={error}
            disabled={disabled}
            words={words}
            drawn={props.drawn}
            onDrawn={props.onDrawn}
          />
        )}
      </Card>
    );
  });
}
