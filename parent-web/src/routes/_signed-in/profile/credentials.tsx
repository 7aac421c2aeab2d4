import { createFileRoute } from '@tanstack/react-router';
import { CredentialsPage } from '../../../features/account/credentials-page.tsx';

export const Route = createFileRoute('/_signed-in/profile/credentials')({ component: CredentialsPage });
