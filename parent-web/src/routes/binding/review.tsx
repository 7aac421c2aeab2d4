import { createFileRoute } from '@tanstack/react-router';
import { ReviewPage } from '../../features/binding/review-page.tsx';

export const Route = createFileRoute('/binding/review')({ component: ReviewPage });
