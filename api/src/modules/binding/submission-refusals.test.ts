import { SIGNATURE_MAX_BYTES } from '@qinshi/domain';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Guardian,
  guardianWithAccount,
  LOOK_UP,
  newGuardian,
  only,
  SUBMIT,
} from '../../../test/actors.ts';
import { drawPng, pngDataUrl } from '../../../test/fixtures/signature.ts';
import { type ClassRoom, World } from '../../../test/world.ts';
import { Account } from '../identity/account.entity.ts';
import { ConsentStatement } from './consent-statement.entity.ts';

let city: World;
let school: Awaited<ReturnType<World['school']>>;
let room: ClassRoom;
let mother: Guardian;
beforeAll(async () => {
  city = await World.open();
  school = await city.school();
  room = await city.classRoom(school);
  mother = await newGuardian(city);
  await mother.confirm(await city.child(room));
});
afterAll(() => city.close());

/** Refuses, and leaves everything stored as it was. */
async function leavesNothing<Refusal>(refused: () => Promise<Refusal>): Promise<Refusal> {
  const before = await city.stored();
  const refusal = await refused();
  expect(await city.stored()).toEqual(before);
  return refusal;
}

describe('finding a child', () => {
  it.each(['', 'A123456788', 'A12345678', 'ZZ12345678', '王小明', 'A123456789 OR 1=1'])(
    'refuses “%s” as an identity number',
    async (nationalId) => {
      const refusal = await leavesNothing(() =>
        mother.browser.refused(LOOK_UP, { input: { nationalId, level: 'ELEMENTARY' } }),
      );
      expect(refusal).toMatchObject({
        code: 'BAD_INPUT',
        reason: nationalId === '' ? 'REQUIRED' : 'NATIONAL_ID_INVALID',
        field: 'nationalId',
      });
    },
  );

  it('offers the same schools for a number that nobody has', async () => {
    const child = await city.child(room);
    const offered = async (nationalId: string) => {
      const { lookUpStudent } = await mother.browser.do<{ lookUpStudent: { schools: object[] } }>(LOOK_UP, {
        input: { nationalId, level: 'ELEMENTARY' },
      });
      return lookUpStudent.schools;
    };
    expect(await offered(city.nationalId())).toEqual(await offered(child.nationalId));
  });

  it('says only that number and school do not match, for whatever cause', async () => {
    const guardian = await newGuardian(city);
    const child = await city.child(room);
    const otherSchool = await city.school();
    const unknown = { ...child, nationalId: city.nationalId() };
    const adult = { ...child, nationalId: room.teacher.nationalId };
    const refusals = [
      await guardian.refusedConfirm(child, { schoolId: otherSchool.id }),
      await guardian.refusedConfirm(child, { level: 'JUNIOR_HIGH' }),
      await guardian.refusedConfirm(unknown),
      await guardian.refusedConfirm(adult),
    ];
    for (const refusal of refusals)
      expect(refusal).toEqual({ code: 'BAD_INPUT', reason: 'STUDENT_MISMATCH', field: 'nationalId' });
  });

  it('stops looking after five misses, also for a right pair; other contacts go on', async () => {
    const child = await city.child(room);
    const guesser = await newGuardian(city);
    const miss = { ...child, nationalId: city.nationalId() };
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await guesser.refusedConfirm(miss)).toMatchObject({ reason: 'STUDENT_MISMATCH' });
    }
    const refusal = await leavesNothing(() => guesser.refusedConfirm(child));
    expect(refusal).toMatchObject({ code: 'RATE_LIMITED', reason: 'TOO_MANY_LOOKUPS', field: 'nationalId' });
    const wait = Date.parse(String(refusal.retryAt)) - city.clock.now().getTime();
    expect(wait).toBeGreaterThan(14 * 60_000);
    expect(wait).toBeLessThanOrEqual(15 * 60_000);
    // A new session of the same contact does not help; another contact is not concerned.
    const again = guardianWithAccount(await city.applicant(String(guesser.data.email)), guesser.data);
    expect(await again.refusedConfirm(child)).toMatchObject({ reason: 'TOO_MANY_LOOKUPS' });
    expect(await (await newGuardian(city)).confirm(child)).toMatchObject({ maskedName: '林○安' });
  });

  it('counts guesses made at once like guesses made in turn', async () => {
    const child = await city.child(room);
    const guesser = await newGuardian(city);
    const guesses = Array.from({ length: 12 }, () => ({ ...child, nationalId: city.nationalId() }));
    const refusals = await Promise.all(guesses.map((guess) => guesser.refusedConfirm(guess)));
    expect(refusals.filter(({ reason }) => reason === 'STUDENT_MISMATCH')).toHaveLength(5);
    expect(refusals.filter(({ reason }) => reason === 'TOO_MANY_LOOKUPS')).toHaveLength(7);
  });

  it('asks for a verified contact first', async () => {
    const nobody = guardianWithAccount(city.browser(), { nationalId: city.nationalId() });
    expect(
      await nobody.browser.refused(LOOK_UP, {
        input: { nationalId: city.nationalId(), level: 'ELEMENTARY' },
      }),
    ).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await nobody.refusedSubmit({ studentTokens: ['x'] })).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('limits how often a contact may ask whether a guardian’s number is known', async () => {
    const curious = await newGuardian(city);
    const ask = 'mutation ($nationalId: String!) { checkGuardian(nationalId: $nationalId) { known } }';
    for (let asked = 0; asked < 10; asked += 1)
      await curious.browser.do(ask, { nationalId: city.nationalId() });
    expect(await curious.browser.refused(ask, { nationalId: city.nationalId() })).toMatchObject({
      code: 'RATE_LIMITED',
      reason: 'TOO_MANY_LOOKUPS',
    });
  });
});

describe('a child who is spoken for', () => {
  it('is bound to this guardian already', async () => {
    const child = await city.child(room, '林小安');
    const bound = await city.parent([child]);
    const guardian = guardianWithAccount(await city.applicant(bound.username), bound);
    await guardian.confirm(child);
    expect(await leavesNothing(() => guardian.refusedSubmit())).toEqual({
      code: 'CONFLICT',
      reason: 'ALREADY_BOUND',
      field: 'studentTokens.0',
      params: { studentName: '林○安' },
    });
  });

  it('is applied for already, so that of two children none is sent', async () => {
    const [first, second] = [await city.child(room, '林小安'), await city.child(room)];
    const guardian = await newGuardian(city);
    await guardian.applyFor(first);
    await guardian.confirm(second);
    await guardian.confirm(first);
    expect(await leavesNothing(() => guardian.refusedSubmit())).toEqual({
      code: 'CONFLICT',
      reason: 'ALREADY_APPLIED',
      field: 'studentTokens.1',
      params: { studentName: '林○安' },
    });
    expect(await guardian.progress()).toHaveLength(1);
  });

  it('may be applied for by somebody else', async () => {
    const child = await city.child(room);
    for (const relation of ['MOTHER', 'FATHER'] as const)
      expect(await (await newGuardian(city)).applyFor(child, { relation })).toMatchObject({
        status: 'SUBMITTED',
      });
  });

  it('was added twice', async () => {
    const child = await city.child(room);
    const guardian = await newGuardian(city);
    await guardian.confirm(child);
    await guardian.confirm(child);
    expect(await leavesNothing(() => guardian.refusedSubmit())).toMatchObject({
      code: 'BAD_INPUT',
      reason: 'DUPLICATE_STUDENT',
      field: 'studentTokens.1',
    });
  });

  it('cannot be the own guardian', async () => {
    const child = await city.child(room);
    const guardian = await newGuardian(city);
    await guardian.confirm(child);
    const refusal = await leavesNothing(() =>
      guardian.refusedSubmit({ guardian: { nationalId: child.nationalId } }),
    );
    expect(refusal).toMatchObject({
      code: 'BAD_INPUT',
      reason: 'PUPIL_CANNOT_BE_GUARDIAN',
      field: 'guardian.nationalId',
    });
  });

  it('stays a pupil when the account is closed', async () => {
    const child = await city.child(room);
    const closed = await city.child(room);
    await city.em.nativeUpdate(Account, { id: closed.accountId }, { closedAt: city.clock.now() });
    const guardian = await newGuardian(city);
    await guardian.confirm(child);
    const refusal = await leavesNothing(() =>
      guardian.refusedSubmit({ guardian: { nationalId: closed.nationalId } }),
    );
    expect(refusal).toMatchObject({ reason: 'PUPIL_CANNOT_BE_GUARDIAN', field: 'guardian.nationalId' });
  });
});

describe('the signature', () => {
  const dot = '<circle cx="300" cy="120" r="4" fill="#000"/>';
  const jpeg = async () =>
    (
      await sharp(await drawPng({ ground: '#fff' }))
        .jpeg()
        .toBuffer()
    ).toString('base64');
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  it.each<[name: string, draw: () => Promise<string>, reason: string]>([
    ['nothing', async () => '', 'SIGNATURE_EMPTY'],
    ['an empty pad', async () => pngDataUrl(await drawPng({ strokes: '' })), 'SIGNATURE_EMPTY'],
    ['one dot', async () => pngDataUrl(await drawPng({ strokes: dot })), 'SIGNATURE_EMPTY'],
    [
      'too many bytes',
      async () => pngDataUrl(Buffer.alloc(SIGNATURE_MAX_BYTES + 100)),
      'SIGNATURE_TOO_LARGE',
    ],
    [
      'too many pixels',
      async () => pngDataUrl(await drawPng({ width: 5000, height: 20 })),
      'SIGNATURE_TOO_LARGE',
    ],
    ['a JPEG named PNG', async () => `data:image/png;base64,${await jpeg()}`, 'SIGNATURE_INVALID'],
    ['a JPEG', async () => `data:image/jpeg;base64,${await jpeg()}`, 'SIGNATURE_INVALID'],
    ['an SVG', async () => `data:image/svg+xml;base64,${svg.toString('base64')}`, 'SIGNATURE_INVALID'],
    ['an SVG named PNG', async () => pngDataUrl(svg), 'SIGNATURE_INVALID'],
    ['half a PNG', async () => pngDataUrl((await drawPng()).subarray(0, 400)), 'SIGNATURE_INVALID'],
    ['what is no base64', async () => 'data:image/png;base64,簽名！', 'SIGNATURE_INVALID'],
    ['an address', async () => 'https://example.com/signature.png', 'SIGNATURE_INVALID'],
  ])('is not taken as %s', async (_, draw, reason) => {
    const signature = await draw();
    const refusal = await leavesNothing(() => mother.refusedSubmit({ signature }));
    expect(refusal).toMatchObject({ code: 'BAD_INPUT', reason, field: 'signature' });
  });

  it('makes a body over 256 kB, which is not read at all', async () => {
    const input = await mother.submission({ signature: 'x'.repeat(256 * 1024) });
    const answer = await leavesNothing(() => mother.browser.ask(SUBMIT, { input }));
    expect(answer.status).toBe(413);
    expect(only(answer.errors)).toMatchObject({
      message: '送出的內容過大，請減少後再試。',
      extensions: { code: 'BAD_INPUT', reason: 'TOO_LARGE' },
    });
  });
});

describe('the guardian’s data', () => {
  it('are all missing: every field is told at once', async () => {
    const nothing = { name: null, email: '', phone: '  ' };
    const refusal = await leavesNothing(() => mother.refusedSubmit({ guardian: nothing }));
    expect(refusal).toMatchObject({
      code: 'BAD_INPUT',
      field: 'guardian.name',
      fields: ['name', 'email', 'phone'].map((name) => ({ field: `guardian.${name}`, reason: 'REQUIRED' })),
    });
  });

  it.each<[field: string, guardian: object, reason: string]>([
    ['guardian.email', { email: 'mother(at)example.com' }, 'EMAIL_INVALID'],
    ['guardian.phone', { phone: '12345' }, 'PHONE_INVALID'],
    ['guardian.name', { name: '<b>林</b>' }, 'NAME_INVALID'],
    ['guardian.name', { name: '林'.repeat(51) }, 'TOO_LONG'],
    ['guardian.nationalId', { nationalId: 'A123456788' }, 'NATIONAL_ID_INVALID'],
  ])('have a wrong %s', async (field, guardian, reason) => {
    const refusal = await leavesNothing(() => mother.refusedSubmit({ guardian }));
    expect(refusal).toMatchObject({ code: 'BAD_INPUT', reason, field });
  });

  it('name an e-mail that is another account’s, however it is written', async () => {
    const parent = await city.parent([await city.child(room)]);
    for (const email of [parent.username, ` ${parent.username.toUpperCase()} `]) {
      const refusal = await leavesNothing(() => mother.refusedSubmit({ guardian: { email } }));
      expect(refusal).toMatchObject({ code: 'CONFLICT', reason: 'EMAIL_TAKEN', field: 'guardian.email' });
    }
  });

  it('take a resident’s number of either form', async () => {
    for (const nationalId of ['A800000014', 'YA94451857']) {
      const guardian = await newGuardian(city, { nationalId, name: 'Ana Maria Lopez' });
      expect(await guardian.applyFor(await city.child(room))).toMatchObject({ status: 'SUBMITTED' });
    }
  });
});

describe('what was sent', () => {
  it('has no child, or more children than one may send', async () => {
    const noChild = await leavesNothing(() => mother.refusedSubmit({ studentTokens: [] }));
    expect(noChild).toMatchObject({ reason: 'REQUIRED', field: 'studentTokens' });
    const many = Array.from({ length: 11 }, () => 'token');
    expect(await mother.refusedSubmit({ studentTokens: many })).toMatchObject({
      reason: 'OUT_OF_RANGE',
      field: 'studentTokens',
    });
  });

  it('has a forged confirmation', async () => {
    const [token = ''] = mother.tokens;
    for (const forged of ['', 'k1.a.b.c', `${token.slice(0, -3)}AAA`, token.replace('k1', 'k2')]) {
      const refusal = await leavesNothing(() => mother.refusedSubmit({ studentTokens: [forged] }));
      expect(refusal).toMatchObject({ reason: 'TOKEN_EXPIRED', field: 'studentTokens.0' });
    }
  });

  // A newer statement stays in force, so these come last; the second shows that nothing above spent the child.
  it('agrees to a statement that is no longer in force', async () => {
    const em = city.em;
    const body = '一、新的聲明\n（一）內容。';
    em.create(ConsentStatement, {
      version: '2026-11b',
      body,
      inForceFrom: new Date('2026-11-20T00:00:00+08:00'),
    });
    em.create(ConsentStatement, {
      version: '2027-01',
      body,
      inForceFrom: new Date('2027-01-01T00:00:00+08:00'),
    });
    await em.flush();
    expect(await leavesNothing(() => mother.refusedSubmit())).toEqual({
      code: 'CONFLICT',
      reason: 'CONSENT_OUTDATED',
      field: 'consentVersion',
    });
    const { consentStatement } = await mother.browser.do<{ consentStatement: { version: string } }>(
      '{ consentStatement { version } }',
    );
    expect(consentStatement.version).toBe('2026-11b');
  });

  it('is put right after all these refusals, and goes through', async () => {
    expect(only(await mother.submit({ consentVersion: '2026-11b' }))).toMatchObject({ status: 'SUBMITTED' });
  });
});
