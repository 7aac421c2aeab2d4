import { useTranslation } from 'react-i18next';
import type { SignInMethod } from './gql/graphql.ts';

/** How somebody signed in, in words: 「以密碼」, 「以台北通」. */
export function useSignInMethod(): (method: SignInMethod, provider?: string | null) => string {
  const { t } = useTranslation('account');
  return (method, provider) =>
    method === 'OUTSIDE' && provider
      ? t('signInMethod.OUTSIDE_OF', { provider })
      : t(`signInMethod.${method}`);
}
