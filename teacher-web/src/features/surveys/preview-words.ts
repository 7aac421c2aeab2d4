import type { SurveyFormWords } from '@qinshi/ui';
import type { useTranslation } from 'react-i18next';

/** The words around the questions, as families read them. */
export function previewWords(t: ReturnType<typeof useTranslation>['t']): SurveyFormWords {
  return {
    required: t('surveys.form.required'),
    yearHint: t('surveys.form.date'),
    several: ({ min, max }) => {
      if (min !== null && max !== null) return t('surveys.form.severalBoth', { min, max });
      if (max !== null) return t('surveys.form.severalMax', { max });
      return min === null ? t('surveys.form.several') : t('surveys.form.severalMin', { min });
    },
    range: ({ min, max }) => {
      if (min !== null && max !== null) return t('surveys.form.rangeBoth', { min, max });
      if (max !== null) return t('surveys.form.rangeMax', { max });
      return min === null ? null : t('surveys.form.rangeMin', { min });
    },
    length: (count, max) => t('surveys.form.length', { count, max }),
    scale: ({ low, high, last }) => t('surveys.form.scale', { low, high, last }),
    sign: t('surveys.form.sign'),
    clear: t('surveys.form.clear'),
    unsigned: t('surveys.form.unsigned'),
    signed: t('surveys.form.signed'),
  };
}
