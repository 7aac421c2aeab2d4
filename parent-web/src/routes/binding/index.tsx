import { createFileRoute } from '@tanstack/react-router';
import { EntrancePage } from '../../features/binding/entrance-page.tsx';

export const Route = createFileRoute('/binding/')({ component: EntrancePage });
