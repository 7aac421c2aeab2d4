import { REQUEST_HEADERS } from '@qinshi/web-kit';

/** What a service may be shown: identifier, name, e-mail address, schools, roles. */
export type Reads = 'SUBJECT' | 'NAME' | 'EMAIL' | 'SCHOOL' | 'ROLES';

/** The question that a service asks through us, as `/oidc/interaction/<uid>.json` tells it. */
export interface Interaction {
  client: { name: string; homepageUrl: string | null };
  signedIn: boolean;
  reads: Reads[];
  account: { name: string; email: string | null } | null;
}

/** The question is over: answered, too old, or never asked. */
export class InteractionGone extends Error {}

async function answerOf(path: string, init?: RequestInit): Promise<unknown> {
  const response = await fetch(path, { credentials: 'same-origin', headers: REQUEST_HEADERS, ...init });
  if (response.status === 404 || response.status === 410) throw new InteractionGone();
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.json();
}

/** Reads the question. @throws InteractionGone when there is none (any more) */
export async function readInteraction(uid: string): Promise<Interaction> {
  return (await answerOf(`/oidc/interaction/${encodeURIComponent(uid)}.json`)) as Interaction;
}

/** Answers it; gives the address to go to. @throws InteractionGone as {@link readInteraction} */
export async function answerInteraction(uid: string, answer: 'approve' | 'deny'): Promise<string> {
  const path = `/oidc/interaction/${encodeURIComponent(uid)}/${answer}`;
  const { redirectTo } = (await answerOf(path, { method: 'POST' })) as { redirectTo: string };
  return redirectTo;
}
