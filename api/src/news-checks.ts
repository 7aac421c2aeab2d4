import { missingNews } from './modules/attendance/missing-news.ts';
import { messageNews } from './modules/messages/message-news.ts';
import type { NewsCheck } from './modules/notifications/news-check.ts';
import { surveyNews } from './modules/surveys/survey-news-check.ts';

/** Whoever tells news that may be over before they arrive. */
export const newsChecks: readonly NewsCheck[] = [missingNews, ...messageNews, ...surveyNews];
