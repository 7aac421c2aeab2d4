import { createFileRoute } from '@tanstack/react-router';
import { NewSurveyPage } from '../../../features/surveys/NewSurveyPage.tsx';

export const Route = createFileRoute('/_staff/surveys/new')({ component: NewSurveyPage });
