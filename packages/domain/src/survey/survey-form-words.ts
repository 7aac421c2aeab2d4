import type { Locale } from '../refusals/refusals.ts';
import type { SurveyQuestion } from './survey-definition.ts';

type Bounds = Pick<SurveyQuestion, 'min' | 'max'>;

const WORDS = {
  'zh-TW': {
    required: '必填',
    yearHint: '例如 115/04/19',
    several: ({ min, max }: Bounds) => {
      if (min !== null && max !== null) return `可選 ${min} 到 ${max} 項`;
      if (max !== null) return `可選多項，最多 ${max} 項`;
      return min === null ? '可選多項' : `可選多項，至少 ${min} 項`;
    },
    range: ({ min, max }: Bounds) => {
      if (min !== null && max !== null) return `${min} 到 ${max}`;
      if (max !== null) return `${max} 以下`;
      return min === null ? null : `${min} 以上`;
    },
    length: (count: number, max: number) => `${count}/${max} 字`,
    scale: ({ low, high, last }: ScaleEnds) => `1 為${low}，${last} 為${high}`,
    sign: '請用手指、觸控筆或滑鼠簽全名。',
    clear: '清除',
    unsigned: '尚未簽名',
    signed: '已簽名',
  },
  en: {
    required: 'required',
    yearHint: 'For example 2026-04-19',
    several: ({ min, max }: Bounds) => {
      if (min !== null && max !== null) return `Choose ${min} to ${max}`;
      if (max !== null) return `Choose at most ${max}`;
      return min === null ? 'Choose any number' : `Choose at least ${min}`;
    },
    range: ({ min, max }: Bounds) => {
      if (min !== null && max !== null) return `${min} to ${max}`;
      if (max !== null) return `${max} or less`;
      return min === null ? null : `${min} or more`;
    },
    length: (count: number, max: number) => `${count} of ${max} characters`,
    scale: ({ low, high, last }: ScaleEnds) => `1 means ${low}, ${last} means ${high}`,
    sign: 'Sign your full name with a finger, pen or mouse.',
    clear: 'Clear',
    unsigned: 'not signed yet',
    signed: 'signed',
  },
};

interface ScaleEnds {
  low: string;
  high: string;
  last: number;
}

/** The words around the questions of a form: the same for whoever answers it and for whoever looks at it before. */
export const surveyFormWords = (locale: Locale) => WORDS[locale];
