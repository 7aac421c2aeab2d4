import { SURVEY_STATUSES, type SurveyStatus } from '@qinshi/domain';
import type { Tone } from '@qinshi/ui';

/** What the address says of the list. */
export interface SurveysSearch {
  show?: Lowercase<SurveyStatus> | undefined;
}

export const TABS = ['open', 'draft', 'closed'] as const satisfies Lowercase<SurveyStatus>[];

export function readSurveysSearch(search: Record<string, unknown>): SurveysSearch {
  const tab = TABS.find((each) => each === search.show && each !== 'open');
  return tab ? { show: tab } : {};
}

export function statusOf(text: string): SurveyStatus {
  return SURVEY_STATUSES.find((status) => status === text) ?? 'DRAFT';
}

export const TONES: Record<SurveyStatus, Tone> = { DRAFT: 'quiet', OPEN: 'live', CLOSED: 'ok' };
