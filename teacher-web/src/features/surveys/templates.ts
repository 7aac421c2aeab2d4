import type { useTranslation } from 'react-i18next';
import {
  conditionOn,
  NOBODY,
  newQuestion,
  newSection,
  type Part,
  type QuestionPart,
  type SurveyDraft,
} from './survey-draft.ts';

/** The words of the page. */
type Words = ReturnType<typeof useTranslation>['t'];

/** Built-in surveys to begin with (範本); `blank` asks nothing yet. */
export const TEMPLATES = ['blank', 'parentsDay', 'trip', 'afterSchool', 'lunch', 'satisfaction'] as const;
export type Template = (typeof TEMPLATES)[number];

/** A survey to begin with, in the language of the author. */
export function draftFrom(template: Template, t: Words): SurveyDraft {
  const draft: SurveyDraft = {
    title: t(`surveys.templates.${template}.title`),
    body: template === 'blank' ? '' : t(`surveys.templates.${template}.body`),
    due: '',
    respondent: 'GUARDIAN',
    anonymous: template === 'satisfaction',
    audience: NOBODY,
    parts: PARTS[template](t),
  };
  return draft;
}

const PARTS: Record<Template, (t: Words) => readonly Part[]> = {
  blank: () => [],
  parentsDay: (t) => {
    const comes = choice(t, 'SINGLE_CHOICE', 'comes', 'yesNo');
    return [
      comes,
      newQuestion('NUMBER', {
        prompt: t('surveys.ask.people'),
        min: '1',
        max: '6',
        onlyIf: conditionOn(comes),
      }),
      {
        ...choice(t, 'MULTIPLE_CHOICE', 'talkAbout', 'topics'),
        required: false,
        onlyIf: conditionOn(comes),
      },
      optionalText(t, 'wishes'),
    ];
  },
  trip: (t) => {
    const agrees = choice(t, 'SINGLE_CHOICE', 'agrees', 'agreement');
    return [
      agrees,
      { ...newQuestion('TEXT', { prompt: t('surveys.ask.whyNot') }), onlyIf: not(agrees) },
      newSection(t('surveys.ask.health')),
      choice(t, 'SINGLE_CHOICE', 'carsick', 'hasNot'),
      { ...optionalText(t, 'illness'), help: t('surveys.ask.illnessHelp') },
      newQuestion('TEXT', { prompt: t('surveys.ask.emergency'), max: '60' }),
      newSection(t('surveys.ask.consent')),
      newQuestion('SIGNATURE', { prompt: t('surveys.ask.signature') }),
    ];
  },
  afterSchool: (t) => {
    const joins = choice(t, 'SINGLE_CHOICE', 'joins', 'yesNo');
    return [
      joins,
      { ...choice(t, 'MULTIPLE_CHOICE', 'days', 'weekdays'), onlyIf: conditionOn(joins) },
      { ...choice(t, 'SINGLE_CHOICE', 'goesHome', 'waysHome'), onlyIf: conditionOn(joins) },
    ];
  },
  lunch: (t) => [
    choice(t, 'SINGLE_CHOICE', 'lunch', 'lunches'),
    { ...choice(t, 'MULTIPLE_CHOICE', 'avoids', 'foods'), required: false },
    optionalText(t, 'allergies'),
  ],
  satisfaction: (t) => [
    scale(t, 'teaching'),
    scale(t, 'safety'),
    scale(t, 'contact'),
    optionalText(t, 'suggestions'),
  ],
};

type Prompt =
  | 'comes'
  | 'talkAbout'
  | 'agrees'
  | 'carsick'
  | 'joins'
  | 'days'
  | 'goesHome'
  | 'lunch'
  | 'avoids';
type Options = 'yesNo' | 'topics' | 'agreement' | 'hasNot' | 'weekdays' | 'waysHome' | 'lunches' | 'foods';

function choice(
  t: Words,
  kind: 'SINGLE_CHOICE' | 'MULTIPLE_CHOICE',
  prompt: Prompt,
  options: Options,
): QuestionPart {
  return newQuestion(kind, { prompt: t(`surveys.ask.${prompt}`), options: t(`surveys.options.${options}`) });
}

function scale(t: Words, prompt: 'teaching' | 'safety' | 'contact'): QuestionPart {
  const words = { lowWord: t('surveys.options.low'), highWord: t('surveys.options.high') };
  return newQuestion('SCALE', { prompt: t(`surveys.ask.${prompt}`), ...words });
}

function optionalText(t: Words, prompt: 'wishes' | 'illness' | 'allergies' | 'suggestions'): QuestionPart {
  return newQuestion('TEXT', { prompt: t(`surveys.ask.${prompt}`), required: false, max: '500' });
}

/** A condition that the first option was not chosen. */
function not(question: QuestionPart) {
  return { ...conditionOn(question), operator: 'IS_NOT' as const };
}
