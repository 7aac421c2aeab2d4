import type { AccountHost } from '@qinshi/staff-account';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from './PageTitle.tsx';
import type { Session } from './session.ts';

/** What the account pages, shared by the apps of staff, need to know of this one. */
export function useAccountHost(session: Session): AccountHost {
  const { t } = useTranslation();
  const productName = t('product');
  return useMemo(
    () => ({ app: 'TEACHER', base: '/teacher', productName, session, PageTitle }),
    [productName, session],
  );
}
