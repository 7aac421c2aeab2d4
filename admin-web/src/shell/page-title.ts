import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the page in the tab and in the history. Nothing happens while the name is still being loaded. */
export function usePageTitle(page: string | undefined): void {
  const { t } = useTranslation();
  const full = page ? t('app.title', { page }) : undefined;
  useEffect(() => {
    if (full) document.title = full;
  }, [full]);
}

/** The same as a component, for pages that the apps of staff share. */
export function PageTitle({ title }: { readonly title: string }) {
  usePageTitle(title);
  return null;
}
