import { Textarea, TextInput } from '@mantine/core';
import { characterCount, optionsOf, SURVEY_LIMITS, type SurveyQuestion, scaleEnd } from '@qinshi/domain';
import { SegmentedChoice } from '../SegmentedChoice.tsx';
import { SignaturePad } from '../SignaturePad.tsx';
import { ChoiceTiles } from './ChoiceTiles.tsx';
import { chosenIn, type QuestionFieldProps } from './survey-form-words.ts';

/** Options of so few characters stand two in a row. */
const SHORT = 8;
/** Steps of a scale in a row: more would be narrower than a thumb. */
const STEPS_IN_ROW = 5;

/** The field in which a question is answered. Files are the app's own to send: see SurveyForm. */
export function QuestionField(props: QuestionFieldProps) {
  const { question, value, onChange, error, disabled, words, drawn, onDrawn } = props;
  const label = question.required ? `${question.prompt}（${words.required}）` : question.prompt;
  const description = (own: string | null = null) =>
    [question.help, own].filter(Boolean).join(' ') || undefined;
  switch (question.kind) {
    case 'SINGLE_CHOICE':
      return (
        <SegmentedChoice
          label={label}
          {...described(description())}
          options={question.options.map((option) => ({ value: option, label: option, disabled }))}
          value={value || null}
          onChange={onChange}
          columns={columnsFor(question)}
          {...(error ? { error } : {})}
        />
      );
    case 'MULTIPLE_CHOICE':
      return (
        <ChoiceTiles
          label={label}
          description={description(words.several(question))}
          options={question.options}
          chosen={chosenIn(value)}
          onChange={(chosen) => onChange(chosen.length === 0 ? '' : JSON.stringify(chosen))}
          columns={columnsFor(question)}
          disabled={disabled}
          error={error}
        />
      );
    case 'SCALE':
      return (
        <SegmentedChoice
          label={label}
          {...described(description(scaleWords(props)))}
          options={optionsOf(question).map((step) => ({ value: step, label: step, disabled }))}
          value={value || null}
          onChange={onChange}
          columns={Math.min(scaleEnd(question), STEPS_IN_ROW)}
          {...(error ? { error } : {})}
        />
      );
    case 'TEXT': {
      const max = question.max ?? SURVEY_LIMITS.text;
      return (
        <Textarea
          label={label}
          description={description(words.length(characterCount(value.trim()), max))}
          autosize
          minRows={2}
          value={value}
          disabled={disabled}
          onChange={(event) => onChange(event.currentTarget.value)}
          error={error}
        />
      );
    }
    case 'NUMBER':
    case 'DATE':
      return (
        <TextInput
          label={label}
          description={description(question.kind === 'DATE' ? words.yearHint : words.range(question))}
          inputMode={question.kind === 'DATE' ? 'text' : 'decimal'}
          value={value}
          disabled={disabled}
          onChange={(event) => onChange(event.currentTarget.value)}
          error={error}
        />
      );
    case 'SIGNATURE':
      return (
        <SignaturePad
          label={label}
          hint={description(words.sign) ?? words.sign}
          clearLabel={words.clear}
          stateLabels={{ empty: words.unsigned, signed: words.signed }}
          initialValue={drawn ?? null}
          onChange={(drawing) => {
            onDrawn?.(drawing);
            onChange(drawing.dataUrl ?? '');
          }}
          {...(error ? { error } : {})}
        />
      );
    case 'FILE':
      return null;
  }
}

/** Absent, not undefined, where there is nothing to say. */
function described(description: string | undefined) {
  return description ? { description } : {};
}

function columnsFor({ options }: SurveyQuestion): number {
  return options.every((option) => characterCount(option) <= SHORT) ? 2 : 1;
}

function scaleWords({ question, words }: Pick<QuestionFieldProps, 'question' | 'words'>): string | null {
  const { lowWord, highWord } = question;
  if (!lowWord && !highWord) return null;
  return words.scale({ low: lowWord ?? '', high: highWord ?? '', last: scaleEnd(question) });
}
