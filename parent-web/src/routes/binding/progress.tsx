import { createFileRoute } from '@tanstack/react-router';
import { ProgressPage } from '../../features/binding/progress-page.tsx';

export const Route = createFileRoute('/binding/progress')({ component: ProgressPage });
