import { NativeSelect, Switch, Textarea, TextInput } from '@mantine/core';
import {
  SURVEY_LIMITS,
  SURVEY_QUESTION_KINDS,
  type SurveyQuestionKind,
  surveyKindWord,
} from '@qinshi/domain';
import { useLocale } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import type { QuestionPart } from './survey-draft.ts';
import classes from './surveys.module.css';

interface QuestionEditorProps {
  readonly question: QuestionPart;
  readonly anonymous: boolean;
  readonly onChange: (change: Partial<QuestionPart>) => void;
}

/** What a question asks, and within which bounds. */
export function QuestionEditor({ question, anonymous, onChange }: QuestionEditorProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { kind, prompt, help, required, options } = question;
  const kinds = SURVEY_QUESTION_KINDS.filter(
    (each) => !anonymous || each === kind || (each !== 'SIGNATURE' && each !== 'FILE'),
  );
  return (
    <>
      <div className={classes.pair}>
        <NativeSelect
          label={t('surveys.build.kind')}
          value={kind}
          onChange={({ currentTarget: { value } }) => {
            const next = SURVEY_QUESTION_KINDS.find((each) => each === value);
            if (next) onChange({ kind: next, min: '', max: next === 'SCALE' ? '5' : '' });
          }}
          data={kinds.map((value) => ({ value, label: surveyKindWord(value, locale) }))}
        />
        <Switch
          label={t('surveys.build.required')}
          checked={required}
          onChange={(event) => onChange({ required: event.currentTarget.checked })}
        />
      </div>
      <Textarea
        label={t('surveys.build.prompt')}
        autosize
        minRows={1}
        maxLength={SURVEY_LIMITS.prompt}
        value={prompt}
        onChange={(event) => onChange({ prompt: event.currentTarget.value })}
      />
      {(kind === 'SINGLE_CHOICE' || kind === 'MULTIPLE_CHOICE') && (
        <Textarea
          label={t('surveys.build.options')}
          description={t('surveys.build.optionsHelp', { max: SURVEY_LIMITS.options })}
          autosize
          minRows={3}
          value={options}
          onChange={(event) => onChange({ options: event.currentTarget.value })}
        />
      )}
      <Bounds question={question} onChange={onChange} />
      <TextInput
        label={t('surveys.build.help')}
        maxLength={SURVEY_LIMITS.help}
        value={help}
        onChange={(event) => onChange({ help: event.currentTarget.value })}
      />
    </>
  );
}

/** Bounds of each kind: what they are called, and where they stand. */
const BOUNDS = {
  'MULTIPLE_CHOICE.min': 'min',
  'MULTIPLE_CHOICE.max': 'max',
  'NUMBER.min': 'min',
  'NUMBER.max': 'max',
  'TEXT.max': 'max',
  'SCALE.max': 'max',
  'SCALE.lowWord': 'lowWord',
  'SCALE.highWord': 'highWord',
} as const satisfies Record<string, keyof QuestionPart>;
type Bound = keyof typeof BOUNDS;

function boundsOf(kind: SurveyQuestionKind): Bound[] {
  return (Object.keys(BOUNDS) as Bound[]).filter((bound) => bound.startsWith(`${kind}.`));
}

function Bounds({ question, onChange }: Pick<QuestionEditorProps, 'question' | 'onChange'>) {
  const { t } = useTranslation();
  const bounds = boundsOf(question.kind);
  if (bounds.length === 0) return null;
  return (
    <div className={classes.pair}>
      {bounds.map((bound) => {
        const place = BOUNDS[bound];
        const isWord = place === 'lowWord' || place === 'highWord';
        return (
          <TextInput
            key={bound}
            label={t(`surveys.bounds.${bound}`)}
            inputMode={isWord ? 'text' : 'decimal'}
            maxLength={isWord ? SURVEY_LIMITS.word : 12}
            value={question[place]}
            onChange={(event) => onChange({ [place]: event.currentTarget.value })}
          />
        );
      })}
    </div>
  );
}
