import { createFileRoute } from '@tanstack/react-router';
import { schoolDayWords, surveyWords } from '../../shell/page-words.ts';

export const Route = createFileRoute('/_signed-in/surveys')({
  loader: () => Promise.all([schoolDayWords(), surveyWords()]),
});
