import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';

/** Applications waiting for this viewer: shown in the navigation and in the browser's tab. */
export const WaitingCount = createContext(0);

interface PageTitleProps {
  readonly title: string;
}

/** The document's title, with the number of waiting applications in front. One per page. */
export function PageTitle({ title }: PageTitleProps) {
  const { t } = useTranslation();
  const waiting = useContext(WaitingCount);
  const prefix = waiting > 0 ? `(${waiting}) ` : '';
  return <title>{`${prefix}${title} · ${t('product')}`}</title>;
}
