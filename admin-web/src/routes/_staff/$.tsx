import { createFileRoute } from '@tanstack/react-router';
import { PageNotFound } from '../../shell/query-problem.tsx';

// Unknown addresses keep the frame, so that the way on is at hand.
export const Route = createFileRoute('/_staff/$')({ component: PageNotFound });
