import { NativeSelect, TextInput } from '@mantine/core';
import { operatorsFor, optionsOf, SURVEY_OPERATORS, type SurveyCondition } from '@qinshi/domain';
import { useTranslation } from 'react-i18next';
import {
  conditionChoices,
  conditionOn,
  numberOf,
  type Part,
  type QuestionPart,
  questionOf,
} from './survey-draft.ts';
import classes from './surveys.module.css';

interface ConditionFieldProps {
  readonly parts: readonly Part[];
  readonly part: Part;
  readonly onChange: (condition: SurveyCondition | null) => void;
}

/** When a question or section shows: always, or only after an earlier answer. */
export function ConditionField({ parts, part, onChange }: ConditionFieldProps) {
  const { t } = useTranslation();
  const choices = conditionChoices(parts, part.id);
  const { onlyIf } = part;
  if (choices.length === 0 && !onlyIf) return null;
  const asked = choices.find(({ id }) => id === onlyIf?.questionId);
  const name = (question: QuestionPart) =>
    t('surveys.build.numbered', { number: numberOf(parts, question.id), prompt: question.prompt });
  return (
    <div className={classes.pair}>
      <NativeSelect
        label={t('surveys.build.onlyIf')}
        value={onlyIf?.questionId ?? ''}
        onChange={({ currentTarget: { value } }) => {
          const question = choices.find(({ id }) => id === value);
          onChange(question ? conditionOn(question) : null);
        }}
        data={[
          { value: '', label: t('surveys.build.always') },
          ...choices.map((question) => ({ value: question.id, label: name(question) })),
          ...(onlyIf && !asked ? [{ value: onlyIf.questionId, label: t('surveys.build.later') }] : []),
        ]}
      />
      {onlyIf && asked && (
        <>
          <NativeSelect
            label={t('surveys.build.operator')}
            value={onlyIf.operator}
            onChange={({ currentTarget: { value } }) => {
              const operator = SURVEY_OPERATORS.find((each) => each === value);
              if (operator) onChange({ ...onlyIf, operator });
            }}
            data={operatorsFor(asked.kind).map((value) => ({
              value,
              label: t(`surveys.operators.${value}`),
            }))}
          />
          <ValueField asked={asked} condition={onlyIf} onChange={onChange} />
        </>
      )}
    </div>
  );
}

interface ValueFieldProps {
  readonly asked: QuestionPart;
  readonly condition: SurveyCondition;
  readonly onChange: (condition: SurveyCondition) => void;
}

function ValueField({ asked, condition, onChange }: ValueFieldProps) {
  const { t } = useTranslation();
  const label = t('surveys.build.value');
  const change = (value: string) => onChange({ ...condition, value });
  if (asked.kind === 'NUMBER')
    return (
      <TextInput
        label={label}
        inputMode="decimal"
        value={condition.value}
        onChange={(event) => change(event.currentTarget.value)}
      />
    );
  const options = optionsOf(questionOf(asked, null));
  // An option that has been renamed since stays to be seen, until another is chosen.
  const known = options.includes(condition.value) ? options : [condition.value, ...options];
  return (
    <NativeSelect
      label={label}
      value={condition.value}
      onChange={(event) => change(event.currentTarget.value)}
      data={known.map((value) => ({ value, label: value }))}
    />
  );
}
