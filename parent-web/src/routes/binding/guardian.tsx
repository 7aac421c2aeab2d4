import { createFileRoute } from '@tanstack/react-router';
import { GuardianPage } from '../../features/binding/guardian-page.tsx';

export const Route = createFileRoute('/binding/guardian')({ component: GuardianPage });
