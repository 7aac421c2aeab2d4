export { SurveyForm } from './SurveyForm.tsx';
export type { SurveyEntries, SurveyFormWords } from './survey-form-words.ts';
