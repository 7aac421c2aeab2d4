import { createFileRoute } from '@tanstack/react-router';
import { PageMissing } from '../../shell/page-states.tsx';

export const Route = createFileRoute('/_staff/$')({ component: PageMissing });
