import type { AccountHost } from '@qinshi/staff-account';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from './page-title.ts';
import type { Session } from './session.ts';

/** What the account pages, shared by the apps of staff, need to know of this one. */
export function useAccountHost(session: Session): AccountHost {
  const { t } = useTranslation();
  const productName = `${t('app.product')} ${t('app.name')}`;
  return useMemo(
    () => ({ app: 'ADMIN', base: '/admin', productName, session, PageTitle }),
    [productName, session],
  );
}
