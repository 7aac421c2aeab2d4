import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';

/** What waits for this viewer's decision: shown in the navigation and, added up, in the browser's tab. */
export const WaitingCount = createContext(0);
export const WaitingLeaveCount = createContext(0);

interface PageTitleProps {
  readonly title: string;
}

/** The document's title, with the number of waiting decisions in front. One per page. */
export function PageTitle({ title }: PageTitleProps) {
  const { t } = useTranslation();
  const waiting = useContext(WaitingCount) + useContext(WaitingLeaveCount);
  const prefix = waiting > 0 ? `(${waiting}) ` : '';
  return <title>{`${prefix}${title} · ${t('product')}`}</title>;
}
