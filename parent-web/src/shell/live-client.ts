import { createLiveClient, type LiveClient, websocketUrl } from '@qinshi/web-kit';

/** Loaded with the first subscription: pages that follow nothing do without it. */
export function openLiveClient(): LiveClient {
  return createLiveClient(websocketUrl());
}
