import '@qinshi/ui/styles.css';
import { ApolloProvider } from '@apollo/client/react';
import { learnEnglish } from '@qinshi/domain/english';
import { learnStaffRefusals } from '@qinshi/domain/staff';
import { AccountHostProvider, accountWords } from '@qinshi/staff-account';
import { messageWords } from '@qinshi/staff-messages';
import { QinshiProvider } from '@qinshi/ui';
import { setUpI18n, useLocale } from '@qinshi/web-kit';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import en from './locales/en.json';
import zhTW from './locales/zh-TW.json';
import { useAccountHost } from './shell/account-host.ts';
import { createApi } from './shell/api.ts';
import { LiveProvider } from './shell/live.ts';
import { createAppRouter } from './shell/router.ts';
import { createSession, SessionProvider } from './shell/session.ts';

learnEnglish();
learnStaffRefusals();
setUpI18n({
  resources: { 'zh-TW': zhTW, en },
  packages: { account: accountWords, familyMessages: messageWords },
});

const { client, live } = createApi(() => void leave());
const session = createSession(client, live);
const router = createAppRouter(session);
session.followOtherTabs();

/** The guard of the present route decides again, and sends to sign-in with the way back. */
async function leave(): Promise<void> {
  await session.lost();
  await router.invalidate();
}

function App() {
  const { locale } = useLocale();
  const host = useAccountHost(session);
  return (
    <QinshiProvider locale={locale}>
      <ApolloProvider client={client}>
        <SessionProvider value={session}>
          <LiveProvider value={live}>
            <AccountHostProvider value={host}>
              <RouterProvider router={router} />
            </AccountHostProvider>
          </LiveProvider>
        </SessionProvider>
      </ApolloProvider>
    </QinshiProvider>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
