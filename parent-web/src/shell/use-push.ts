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
    void import('./push.ts').then(({ renewPush }) => renewPush(api, account.id));
  }, [api, account.id]);

  useEffect(() => {
    if (!('serviceWorker' in navigator)) return;
    const follow = ({ data }: MessageEvent<{ kind?: string; path?: string } | null>) => {
      if (data?.kind === 'open' && data.path) void navigate({ to: data.path });
    };
    navigator.serviceWorker.addEventListener('message', follow);
    return () => navigator.serviceWorker.removeEventListener('message', follow);
  }, [navigate]);
}
