import { ForgotPasswordPage } from '@qinshi/staff-account';
import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/forgot-password')({ component: ForgotPasswordPage });
