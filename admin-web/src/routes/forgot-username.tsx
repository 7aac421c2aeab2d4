import { createFileRoute } from '@tanstack/react-router';
import { ForgotUsernamePage } from '../features/account/forgot-username-page.tsx';

export const Route = createFileRoute('/forgot-username')({ component: ForgotUsernamePage });
