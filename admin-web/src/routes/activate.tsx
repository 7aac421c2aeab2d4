import { createFileRoute } from '@tanstack/react-router';
import { ActivatePage } from '../features/account/activate-page.tsx';

export const Route = createFileRoute('/activate')({ component: ActivatePage });
