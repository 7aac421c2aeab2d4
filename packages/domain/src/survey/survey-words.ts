import type { Locale } from '../refusals/refusals.ts';
import type { SurveyQuestionKind, SurveyRespondent, SurveyStatus } from './survey-definition.ts';

const STATUS: Record<Locale, Record<SurveyStatus, string>> = {
  'zh-TW': { DRAFT: '草稿', OPEN: '進行中', CLOSED: '已結束' },
  en: { DRAFT: 'Draft', OPEN: 'Open', CLOSED: 'Closed' },
};

const RESPONDENT: Record<Locale, Record<SurveyRespondent, string>> = {
  'zh-TW': { GUARDIAN: '每位學生一位家長', EACH_GUARDIAN: '每位家長', STUDENT: '學生本人' },
  en: { GUARDIAN: 'One guardian for each pupil', EACH_GUARDIAN: 'Each guardian', STUDENT: 'The pupil' },
};

const KIND: Record<Locale, Record<SurveyQuestionKind, string>> = {
  'zh-TW': {
    SINGLE_CHOICE: '單選',
    MULTIPLE_CHOICE: '複選',
    SCALE: '量表',
    TEXT: '文字',
    NUMBER: '數字',
    DATE: '日期',
    SIGNATURE: '簽名',
    FILE: '檔案',
  },
  en: {
    SINGLE_CHOICE: 'One choice',
    MULTIPLE_CHOICE: 'Several choices',
    SCALE: 'Scale',
    TEXT: 'Text',
    NUMBER: 'Number',
    DATE: 'Date',
    SIGNATURE: 'Signature',
    FILE: 'Files',
  },
};

export const surveyStatusWord = (status: SurveyStatus, locale: Locale) => STATUS[locale][status];
export const surveyRespondentWord = (respondent: SurveyRespondent, locale: Locale) =>
  RESPONDENT[locale][respondent];
export const surveyKindWord = (kind: SurveyQuestionKind, locale: Locale) => KIND[locale][kind];
