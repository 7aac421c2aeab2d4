import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { REQUEST_CODE, VERIFY_CODE, World } from '../../../test/world.ts';

let city: World;
let blocks = 0;
beforeAll(async () => {
  city = await World.open({ TRUSTED_PROXIES: '1', CODES_PER_BLOCK_PER_DAY: '12' });
});
afterAll(() => city.close());

type Channel = 'EMAIL' | 'SMS';

/** A browser at an address block of its own, so that budgets of blocks do not meet. */
function browser(): Browser {
  blocks += 1;
  return city.browser({ 'x-forwarded-for': `198.51.${blocks}.10` });
}

async function request(from: Browser, address: string, channel: Channel = 'EMAIL') {
  const answer = await from.do<{ requestContactCode: Record<string, string> }>(REQUEST_CODE, {
    input: { channel, address },
  });
  return answer.requestContactCode;
}

async function newCode(from: Browser, address: string, channel: Channel = 'EMAIL'): Promise<string> {
  await request(from, address, channel);
  return city.lastCode(address);
}

const verify = (from: Browser, address: string, code: string, channel: Channel = 'EMAIL') =>
  from.ask<{ verifyContactCode: boolean }>(VERIFY_CODE, { input: { channel, address, code } });

async function refusal(from: Browser, address: string, code: string, channel: Channel = 'EMAIL') {
  return (await verify(from, address, code, channel)).errors[0]?.extensions;
}

/** Six digits that are none of these. */
function wrongFor(...codes: string[]): string {
  const digits = ['000000', '111111', '222222'].find((code) => !codes.includes(code));
  if (!digits) throw new Error('Three suffice for two codes');
  return digits;
}

const minutes = (from: Date, to: string | undefined) => (Date.parse(String(to)) - from.getTime()) / 60_000;

describe('a contact code', () => {
  it('opens the applicant session of an e-mail address, written anyhow', async () => {
    const mother = browser();
    const address = city.address();
    const receipt = await request(mother, ` ${address.toUpperCase()} `);
    expect(minutes(city.clock.now(), receipt.expiresAt)).toBe(60);
    expect(minutes(city.clock.now(), receipt.resendAt)).toBe(1);
    expect(receipt.maskedAddress).toMatch(/^s\*+\d@example\.com$/);
    expect((await verify(mother, address, ` ${await city.lastCode(address)} `)).data?.verifyContactCode).toBe(
      true,
    );
    const { applicantSession } = await mother.do(
      '{ applicantSession { channel email phone maskedAddress expiresAt } }',
    );
    expect(applicantSession).toMatchObject({ channel: 'EMAIL', email: address, phone: null });
  });

  it('opens the session of a mobile, written with its country code', async () => {
    const father = browser();
    const mobile = city.mobile();
    const written = `+886 ${mobile.slice(1, 4)}-${mobile.slice(4)}`;
    await request(father, written, 'SMS');
    const message = (await city.outbox()).find(({ to }) => to === mobile);
    expect(message).toMatchObject({ channel: 'SMS', subject: null });
    expect((await verify(father, written, await city.lastCode(mobile), 'SMS')).errors).toEqual([]);
    const { applicantSession } = await father.do('{ applicantSession { channel email phone } }');
    expect(applicantSession).toEqual({ channel: 'SMS', email: null, phone: mobile });
  });

  it('is answered alike for a known and an unknown address', async () => {
    const school = await city.school();
    const parent = await city.parent([await city.child(await city.classRoom(school))]);
    const [known, unknown] = [
      await request(browser(), parent.username),
      await request(browser(), 'p0@example.com'),
    ];
    expect(Object.keys(known)).toEqual(Object.keys(unknown));
    expect([known.expiresAt, known.resendAt]).toEqual([unknown.expiresAt, unknown.resendAt]);
  });

  it.each<[channel: Channel, address: string, reason: string]>([
    ['EMAIL', '', 'REQUIRED'],
    ['EMAIL', 'nobody', 'EMAIL_INVALID'],
    ['EMAIL', 'a@b@example.com', 'EMAIL_INVALID'],
    ['EMAIL', 'a@example.com\r\nBcc: b@example.com', 'EMAIL_INVALID'],
    ['SMS', '0227208889', 'MOBILE_INVALID'],
    ['SMS', '0912', 'MOBILE_INVALID'],
    ['SMS', '+1 202 555 0100', 'MOBILE_INVALID'],
  ])('is not sent by %s to %j', async (channel, address, reason) => {
    expect(await browser().refused(REQUEST_CODE, { input: { channel, address } })).toMatchObject({
      code: 'BAD_INPUT',
      reason,
      field: 'address',
    });
  });

  it('is wrong: says how many tries are left, and is void after five', async () => {
    const mother = browser();
    const address = city.address();
    const code = await newCode(mother, address);
    for (const attemptsLeft of [4, 3, 2, 1])
      expect(await refusal(mother, address, wrongFor(code))).toEqual({
        code: 'CODE_WRONG',
        reason: 'CODE_WRONG',
        field: 'code',
        params: { attemptsLeft },
      });
    expect(await refusal(mother, address, wrongFor(code))).toMatchObject({
      reason: 'CODE_EXHAUSTED',
      field: 'code',
    });
    const after = { code: 'CODE_EXPIRED', reason: 'CODE_EXHAUSTED', field: 'code' };
    expect(await refusal(mother, address, code)).toEqual(after);
    expect(await refusal(mother, address, wrongFor(code))).toEqual(after);
    expect(await mother.do('{ applicantSession { channel } }')).toEqual({ applicantSession: null });
  });

  it('counts tries made at once like tries made in turn', async () => {
    const mother = browser();
    const address = city.address();
    const code = await newCode(mother, address);
    const tries = Array.from({ length: 10 }, () => refusal(mother, address, wrongFor(code)));
    const answers = await Promise.all(tries);
    expect(answers.filter((answer) => answer?.reason === 'CODE_WRONG')).toHaveLength(4);
    expect(await refusal(mother, address, code)).toMatchObject({ reason: 'CODE_EXHAUSTED' });
  });

  it('gets no more tries by asking for a second one: a wrong try counts against both', async () => {
    const mother = browser();
    const address = city.address();
    const [first, second] = [await newCode(mother, address), await newCode(mother, address)];
    const wrong = wrongFor(first, second);
    for (let tries = 0; tries < 5; tries += 1) await refusal(mother, address, wrong);
    expect(await refusal(mother, address, first)).toMatchObject({ reason: 'CODE_EXHAUSTED' });
    expect(await refusal(mother, address, second)).toMatchObject({ reason: 'CODE_EXHAUSTED' });
  });

  it('may be the older of two that are alive; using one uses both', async () => {
    const mother = browser();
    const address = city.address();
    const [first, second] = [await newCode(mother, address), await newCode(mother, address)];
    expect((await verify(mother, address, first)).errors).toEqual([]);
    for (const code of [first, second])
      expect(await refusal(browser(), address, code)).toEqual({
        code: 'CODE_EXPIRED',
        reason: 'CODE_USED',
        field: 'code',
      });
  });

  it('opens nothing twice, also at once', async () => {
    const address = city.address();
    const code = await newCode(browser(), address);
    const answers = await Promise.all([1, 2, 3, 4].map(() => verify(browser(), address, code)));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  });

  it('is of one address and one channel', async () => {
    const mother = browser();
    const [mine, others] = [city.address(), city.address()];
    const code = await newCode(mother, mine);
    await newCode(mother, others);
    expect(await refusal(mother, others, code)).toMatchObject({ code: 'CODE_WRONG' });
    expect(await refusal(mother, city.address(), code)).toMatchObject({
      code: 'CODE_EXPIRED',
      reason: 'CODE_EXPIRED',
    });
    expect(await refusal(mother, city.mobile(), code, 'SMS')).toMatchObject({ code: 'CODE_EXPIRED' });
  });

  it('expires after an hour', async () => {
    const mother = browser();
    const address = city.address();
    const code = await newCode(mother, address);
    city.clock.advance(60);
    for (const tried of [code, wrongFor(code)])
      expect(await refusal(mother, address, tried)).toEqual({
        code: 'CODE_EXPIRED',
        reason: 'CODE_EXPIRED',
        field: 'code',
      });
    expect((await verify(mother, address, await newCode(mother, address))).errors).toEqual([]);
  });

  it('is stored and queued so that nobody can read it', async () => {
    const mother = browser();
    const address = city.address();
    await request(mother, address);
    const [stored] = await city.em.execute<{ text: string }[]>(
      `select coalesce(string_agg(row_to_json(c)::text, ' '), '') || (select string_agg(payload::text, ' ')
         from graphile_worker._private_jobs) as text from contact_code c`,
    );
    const code = await city.lastCode(address);
    expect(stored?.text).not.toContain(`"${code}"`);
    expect(stored?.text).not.toContain(address);
  });
});

describe('how often', () => {
  it('two SMS an hour: the third is refused until an hour after the first, and e-mail still goes', async () => {
    const mother = browser();
    const mobile = city.mobile();
    const first = city.clock.now();
    await request(mother, mobile, 'SMS');
    city.clock.advance(20);
    await request(mother, mobile, 'SMS');
    city.clock.advance(39);
    const refused = await mother.ask(REQUEST_CODE, { input: { channel: 'SMS', address: mobile } });
    expect(refused.errors[0]).toMatchObject({
      message: expect.stringContaining('改用電子郵件'),
      extensions: { code: 'RATE_LIMITED', reason: 'TOO_MANY_SMS', field: 'address' },
    });
    expect(minutes(first, refused.errors[0]?.extensions.retryAt)).toBe(60);
    await request(mother, city.address());
    city.clock.advance(1);
    await request(mother, mobile, 'SMS');
    const again = await mother.refused(REQUEST_CODE, { input: { channel: 'SMS', address: mobile } });
    expect(minutes(first, again.retryAt)).toBe(80);
  });

  it('five mails an hour', async () => {
    const mother = browser();
    const address = city.address();
    for (let sent = 0; sent < 5; sent += 1) await request(mother, address);
    const refused = await mother.refused(REQUEST_CODE, { input: { channel: 'EMAIL', address } });
    expect(refused).toMatchObject({ code: 'RATE_LIMITED', reason: 'TOO_MANY_EMAILS', field: 'address' });
    expect(minutes(city.clock.now(), refused.retryAt)).toBe(60);
    city.clock.advance(60);
    await request(mother, address);
  });

  it('not more when asked at once, from wherever', async () => {
    const mobile = city.mobile();
    const answers = await Promise.all(
      [1, 2, 3, 4, 5, 6].map(() =>
        browser().ask(REQUEST_CODE, { input: { channel: 'SMS', address: mobile } }),
      ),
    );
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(2);
  });

  it('so many a day to one block of addresses, whatever they ask for', async () => {
    const neighbours = [browser()];
    const block = `198.51.${blocks}`;
    neighbours.push(city.browser({ 'x-forwarded-for': `${block}.200` }));
    for (let sent = 0; sent < 12; sent += 1) await request(neighbours[sent % 2] ?? browser(), city.address());
    const input = { channel: 'EMAIL', address: city.address() };
    for (const neighbour of neighbours)
      expect(await neighbour.refused(REQUEST_CODE, { input })).toMatchObject({
        code: 'RATE_LIMITED',
        reason: 'TOO_MANY_REQUESTS',
        field: 'address',
        retryAt: expect.any(String),
      });
    await browser().do(REQUEST_CODE, { input });
    city.clock.advance(24 * 60);
    await neighbours[0]?.do(REQUEST_CODE, { input });
  });
});

it('no more codes than the city pays for leave it in a day, wherever they are asked for', async () => {
  const small = await World.open({ TRUSTED_PROXIES: '1', CODES_PER_DAY: '3' });
  const ask = (block: number) =>
    small.browser({ 'x-forwarded-for': `203.0.${block}.1` }).ask(REQUEST_CODE, {
      input:
        block % 2
          ? { channel: 'SMS', address: small.mobile() }
          : { channel: 'EMAIL', address: small.address() },
    });
  for (const block of [1, 2, 3]) expect((await ask(block)).errors).toEqual([]);
  for (const block of [4, 5])
    expect((await ask(block)).errors[0]?.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      reason: 'TOO_MANY_REQUESTS',
      field: 'address',
    });
  small.clock.advance(24 * 60);
  expect((await ask(6)).errors).toEqual([]);
  await small.close();
});

describe('the applicant session', () => {
  it('ends when asked to, and after a day', async () => {
    const [leaving, staying] = [await city.applicant(city.address()), await city.applicant(city.address())];
    await leaving.do('mutation { endApplicantSession }');
    expect(await leaving.do('{ applicantSession { channel } }')).toEqual({ applicantSession: null });
    city.clock.advance(24 * 60 - 1);
    expect(await staying.do('{ applicantSession { channel } }')).toEqual({
      applicantSession: { channel: 'EMAIL' },
    });
    city.clock.advance(1);
    expect(await staying.do('{ applicantSession { channel } }')).toEqual({ applicantSession: null });
    expect(await staying.refused('mutation { clearBindingApplications }')).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });
});
