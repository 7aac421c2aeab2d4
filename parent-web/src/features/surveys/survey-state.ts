import { formatRocDateTime } from '@qinshi/domain';
import type { TFunction } from 'i18next';

/** How a survey stands for one child. */
export type SurveyState = 'waiting' | 'answered' | 'over';

export function stateOf({
  takesAnswers,
  hasAnswered,
}: {
  takesAnswers: boolean;
  hasAnswered: boolean;
}): SurveyState {
  if (hasAnswered) return 'answered';
  return takesAnswers ? 'waiting' : 'over';
}

/** Until when it can be answered, in words. */
export function dueWords(t: TFunction, dueAt: string | null | undefined): string {
  return dueAt ? t('surveys.due', { time: formatRocDateTime(dueAt) }) : t('surveys.noDue');
}
