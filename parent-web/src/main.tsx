import '@qinshi/ui/styles.css';
import { QinshiProvider } from '@qinshi/ui';
import { setUpI18n, useLocale } from '@qinshi/web-kit';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import zhTW from './locales/zh-TW.json' with { type: 'json' };
import { router } from './router.tsx';
import { SessionProvider } from './shell/session.tsx';

const english = async () => {
  const [{ learnEnglish }, { default: words }] = await Promise.all([
    import('@qinshi/domain/english'),
    import('./locales/en.json'),
  ]);
  learnEnglish();
  return words;
};

function App() {
  const { locale } = useLocale();
  return (
    <QinshiProvider locale={locale}>
      <SessionProvider>
        <RouterProvider router={router} />
      </SessionProvider>
    </QinshiProvider>
  );
}

/** A newer release has replaced the parts of this one: load the page anew, once, drafts survive that. */
const RELOADED = 'qinshi.parent.reloadedAt';
window.addEventListener('vite:preloadError', () => {
  const last = Number(sessionStorage.getItem(RELOADED) ?? 0);
  if (!navigator.onLine || Date.now() - last < 60_000) return;
  sessionStorage.setItem(RELOADED, String(Date.now()));
  window.location.reload();
});

const root = document.getElementById('root');
setUpI18n({ resources: { 'zh-TW': zhTW, en: english } }).then(() => {
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
});
