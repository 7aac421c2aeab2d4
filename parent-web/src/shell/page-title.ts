import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the page in the tab and in the history: 「首頁 · 親師生平臺」. */
export function usePageTitle(title: string): void {
  const { t } = useTranslation();
  const full = `${title} · ${t('app.name')}`;
  useEffect(() => {
    document.title = full;
  }, [full]);
}
