import '@qinshi/ui/styles.css';
import { ApolloProvider } from '@apollo/client/react';
import { learnEnglish } from '@qinshi/domain/english';
import { learnStaffRefusals } from '@qinshi/domain/staff';
import { AccountHostProvider, accountWords } from '@qinshi/staff-account';
import { messageWords } from '@qinshi/staff-messages';
import { QinshiProvider } from '@qinshi/ui';
import { broadcastSession, setUpI18n, useLocale } from '@qinshi/web-kit';
import { createRouter, RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import en from './locales/en.json';
import zhTW from './locales/zh-TW.json';
import { routeTree } from './routeTree.gen.ts';
import { useAccountHost } from './shell/account-host.ts';
import { createApi } from './shell/apollo.ts';
import { PageFailure, PageMissing, PagePending } from './shell/page-states.tsx';
import { Session } from './shell/session.ts';

learnEnglish();
learnStaffRefusals();
setUpI18n({
  resources: { 'zh-TW': zhTW, en },
  packages: { account: accountWords, familyMessages: messageWords },
});

const api = createApi(() => void leave());
const channel = broadcastSession();
const session = new Session(api, channel);

const router = createRouter({
  routeTree,
  basepath: '/teacher',
  context: { session },
  defaultPreload: 'intent',
  defaultPendingComponent: PagePending,
  defaultErrorComponent: PageFailure,
  defaultNotFoundComponent: PageMissing,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

/** The session changed elsewhere: forget what was read, and let the guards of the routes look again. */
async function refresh(): Promise<void> {
  await session.forget();
  await router.invalidate();
}

/** The API says that nobody is signed in: the guards lead to sign-in, which says why. */
async function leave(): Promise<void> {
  await session.lost();
  await router.invalidate();
}

channel.listen(() => void refresh());

function App() {
  const { locale } = useLocale();
  const host = useAccountHost(session);
  return (
    <QinshiProvider locale={locale}>
      <ApolloProvider client={api.client}>
        <AccountHostProvider value={host}>
          <RouterProvider router={router} />
        </AccountHostProvider>
      </ApolloProvider>
    </QinshiProvider>
  );
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
