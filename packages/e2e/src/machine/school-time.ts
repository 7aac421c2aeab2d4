import { type BrowserContext, request } from '@playwright/test';
import { knownAddress } from './address.ts';
import { accountWith } from './demo.ts';

/** How far the server's clock is ahead of this machine's, in milliseconds; handed to the workers through the environment. */
const AHEAD = 'QINSHI_E2E_AHEAD';

/** Asks the server what time it is at school: somebody signs in, and reads when that was. */
export async function learnSchoolTime(): Promise<void> {
  const { username, password } = accountWith('OFFICE');
  const context = await request.newContext({ baseURL: knownAddress().url });
  const ask = async (query: string, variables: object = {}) => {
    const headers = { 'x-requested-with': 'qinshi' };
    const answer = await context.post('/graphql', { headers, data: { query, variables } });
    return (await answer.json()) as { data?: { viewer?: { account: { sessions: Opened[] } } } };
  };
  await ask('mutation ($input: SignInInput!) { signIn(input: $input) { nextStep } }', {
    input: { username, password },
  });
  const now = Date.now();
  const { data } = await ask('{ viewer { account { sessions { current createdAt } } } }');
  await context.dispose();
  const own = data?.viewer?.account.sessions.find(({ current }) => current);
  if (!own) throw new Error('the server does not say what time it is');
  process.env[AHEAD] = String(Date.parse(own.createdAt) - now);
}

interface Opened {
  current: boolean;
  createdAt: string;
}

/** What the clocks at school show. */
export function schoolNow(): Date {
  return new Date(Date.now() + ahead());
}

/** People's phones and computers show what the clocks at school do. */
export async function setClock(context: BrowserContext, by: number = ahead()): Promise<void> {
  await context.addInitScript((milliseconds: number) => {
    const { now } = Date;
    Date.now = () => now() + milliseconds;
    window.Date = new Proxy(Date, {
      construct: (target, args) => Reflect.construct(target, args.length > 0 ? args : [target.now()]),
    });
  }, by);
}

function ahead(): number {
  return Number(process.env[AHEAD] ?? 0);
}
