import { createFileRoute } from '@tanstack/react-router';
import { SignInsPage } from '../../../features/account/sign-ins-page.tsx';

export const Route = createFileRoute('/_signed-in/profile/sign-ins')({ component: SignInsPage });
