import { followPush } from '@qinshi/web-kit';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useSession } from './session.tsx';
import { useViewer } from './viewer.tsx';

/** Keeps this browser's push messages going for whoever is signed in, and follows taps on what they show. */
export function usePush(): void {
  const { api } = useSession();
  const navigate = useNavigate();
  const { account } = useViewer();

  useEffect(() => {
    void import('./push.ts').then(({ push, registerPush }) =>
      push.renew({ accountId: account.id, register: registerPush(api) }),
    );
  }, [api, account.id]);

  useEffect(() => followPush((path) => void navigate({ to: path })), [navigate]);
}
