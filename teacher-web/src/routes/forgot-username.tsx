import { createFileRoute } from '@tanstack/react-router';
import { ForgotUsernamePage } from '../features/account/ForgotUsernamePage.tsx';

export const Route = createFileRoute('/forgot-username')({ component: ForgotUsernamePage });
