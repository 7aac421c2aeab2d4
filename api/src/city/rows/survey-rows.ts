import type { SurveyRespondent, SurveyStatus } from '@qinshi/domain';

export interface SurveyRow {
  id: string;
  schoolId: string;
  createdById: string;
  createdByName: string;
  title: string;
  body: string;
  status: SurveyStatus;
  respondent: SurveyRespondent;
  anonymous: boolean;
  dueAt: Date | null;
  /** JSON, and so is what was reminded. */
  definition: string;
  reminded: string;
  changedAt: Date;
  publishedAt: Date | null;
  closedAt: Date | null;
}

export interface SurveySlotRow {
  id: string;
  surveyId: string;
  studentId: string;
  slotId: string;
}

export interface SurveySumRow {
  id: string;
  surveyId: string;
  questionId: string;
  answered: number;
  sum: number | null;
  /** JSON. */
  counts: string;
  texts: string;
}
