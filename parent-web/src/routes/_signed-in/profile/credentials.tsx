import { createFileRoute } from '@tanstack/react-router';
import { type Change, CredentialsPage } from '../../../features/account/credentials-page.tsx';

export const Route = createFileRoute('/_signed-in/profile/credentials')({
  validateSearch: ({ change }: Record<string, unknown>): { change?: Change } =>
    change === 'password' || change === 'email' ? { change } : {},
  component: Credentials,
});

function Credentials() {
  const { change } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <CredentialsPage
      change={change ?? null}
      onChange={(next) => void navigate({ search: next ? { change: next } : {} })}
    />
  );
}
