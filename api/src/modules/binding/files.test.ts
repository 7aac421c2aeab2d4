import { formatVerificationCode, normalizeVerificationCode, refusalText } from '@qinshi/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Guardian,
  newGuardian,
  type Reviewer,
  reviewer,
  type SentApplication,
} from '../../../test/actors.ts';
import type { Browser } from '../../../test/browser.ts';
import { pdfText } from '../../../test/fixtures/pdf-text.ts';
import { type Child, type ClassRoom, World } from '../../../test/world.ts';

const VERIFY = `query ($code: String!) {
  bindingFormVerification(code: $code) { genuine kind submittedOn status schoolName consentVersion } }`;

let city: World;
let room: ClassRoom;
let child: Child;
let mother: Guardian;
let teacher: Reviewer;
let sent: SentApplication;
beforeAll(async () => {
  city = await World.open({ TRUSTED_PROXIES: '1' });
  const school = await city.school('ELEMENTARY', '市立晨光國小');
  room = await city.classRoom(school);
  child = await city.child(room, '林小安');
  mother = await newGuardian(city, { name: '林美玉' });
  teacher = await reviewer(city, room.teacher);
  sent = await mother.applyFor(child);
});
afterAll(() => city.close());

async function form(browser: Browser): Promise<string> {
  const { status, type, bytes } = await browser.bytes(sent.formUrl);
  expect([status, type]).toEqual([200, 'application/pdf']);
  return pdfText(bytes).text;
}

/** The code as printed on the form. */
async function printedCode(): Promise<string> {
  const code = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/.exec(await form(mother.browser))?.[0];
  if (!code) throw new Error('No code on the form');
  return code;
}

async function everybodyElse(): Promise<Browser[]> {
  const otherSchool = await city.school();
  return [
    city.browser(),
    (await newGuardian(city)).browser,
    await city.as(await city.parent([await city.child(room)])),
    await city.as((await city.classRoom(otherSchool)).teacher),
    await city.as(await city.staff(otherSchool, ['OFFICE'])),
    await city.as(await city.bureauAdmin()),
    await city.as(child),
  ];
}

describe('the application form', () => {
  it('shows the applicant what was sent, the child’s name masked', async () => {
    const text = await form(mother.browser);
    const facts = [
      '林○安',
      '市立晨光國小',
      room.name,
      '母親',
      '林美玉',
      String(mother.data.email),
      '115',
      '2026-11',
      '申請',
    ];
    for (const fact of facts) expect(text).toContain(fact);
    expect(text).not.toContain('林小安');
    expect(text).not.toContain(mother.data.nationalId);
    expect(text).not.toContain(child.nationalId);
  });

  it('shows a reviewer the whole name', async () => {
    expect(await form(teacher.browser)).toContain('林小安');
  });

  it('is not there for anybody else, whoever asks', async () => {
    for (const browser of await everybodyElse()) {
      const { status, bytes } = await browser.bytes(sent.formUrl);
      expect([status, bytes.toString()]).toEqual([404, refusalText('zh-TW', 'NOT_FOUND')]);
    }
  });

  it.each([
    '/files/binding-forms/1.pdf',
    '/files/binding-forms/..%2F..%2Fkeys.pdf',
    '/files/keys.json',
    '/files/',
  ])('is not to be had under the name %s', async (path) => {
    expect((await mother.browser.bytes(path)).status).toBe(404);
  });

  it('comes to be kept, not shown, not guessed at and not cached', async () => {
    const { headers } = await mother.browser.fetch(sent.formUrl);
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="binding-form-[0-9a-f]{12}\.pdf"$/,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('content-security-policy')).toContain(`default-src 'none'`);
  });
});

describe('the signature', () => {
  const path = () => `/files/signatures/${sent.id}.png`;

  it('is for reviewers', async () => {
    const { signatureUrl } = await teacher.open(sent);
    expect(signatureUrl).toBe(path());
    const { status, type, bytes } = await teacher.browser.bytes(signatureUrl);
    expect([status, type]).toEqual([200, 'image/png']);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    const { headers } = await teacher.browser.fetch(signatureUrl);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('private, no-store');
  });

  it('is for nobody else, not even for who drew it', async () => {
    for (const browser of [mother.browser, ...(await everybodyElse())])
      expect((await browser.bytes(path())).status).toBe(404);
  });
});

describe('/verify', () => {
  it('says that a form is genuine, without a word about people', async () => {
    const { bindingFormVerification } = await city.browser().do(VERIFY, { code: await printedCode() });
    expect(bindingFormVerification).toEqual({
      genuine: true,
      kind: 'BINDING',
      submittedOn: '2026-11-23',
      status: 'SUBMITTED',
      schoolName: '市立晨光國小',
      consentVersion: '2026-11',
    });
  });

  it('understands sloppy spelling', async () => {
    const code = await printedCode();
    const sloppy = [
      code.toLowerCase(),
      code.replaceAll('-', ''),
      ` ${code.replaceAll('-', ' ')} `,
      code.replaceAll('-', '–'),
      code.replaceAll('0', 'o').replaceAll('1', 'l'),
    ];
    for (const spelling of sloppy)
      expect(await city.browser().do(VERIFY, { code: spelling })).toMatchObject({
        bindingFormVerification: { genuine: true },
      });
  });

  it('says no more of a wrong code than that it is wrong', async () => {
    const code = normalizeVerificationCode(await printedCode());
    const wrong = formatVerificationCode(`${code.slice(0, 15)}${code.endsWith('7') ? '8' : '7'}`);
    for (const each of [wrong, '', '7K3M', '%', '王小明'])
      expect(await city.browser().do(VERIFY, { code: each })).toEqual({
        bindingFormVerification: {
          genuine: false,
          kind: null,
          submittedOn: null,
          status: null,
          schoolName: null,
          consentVersion: null,
        },
      });
  });

  it('leads to the page of the parents’ app', async () => {
    const { status, headers } = await city.browser().fetch('/verify?code=7K3M');
    expect([status, headers.get('location')]).toEqual([302, '/parent/verify?code=7K3M']);
  });

  it('answers thirty times to one address, then says when again', async () => {
    const guesser = city.browser({ 'x-forwarded-for': '203.0.113.7' });
    for (let guess = 0; guess < 30; guess += 1)
      await guesser.do(VERIFY, { code: `7K3M-9QXT-0ABC-DE${10 + guess}` });
    const refusal = await guesser.refused(VERIFY, { code: await printedCode() });
    expect(refusal).toMatchObject({ code: 'RATE_LIMITED', reason: 'TOO_MANY_REQUESTS', field: 'code' });
    expect(Date.parse(String(refusal.retryAt))).toBeGreaterThan(city.clock.now().getTime());
    const neighbour = city.browser({ 'x-forwarded-for': '203.0.113.8' });
    expect(await neighbour.do(VERIFY, { code: await printedCode() })).toMatchObject({
      bindingFormVerification: { genuine: true },
    });
  });
});

// Decides the application, so it comes last.
describe('after approval', () => {
  it('the form shows the parent the whole name, and the code still holds', async () => {
    const code = await printedCode();
    await teacher.approve(sent);
    const text = await form(mother.browser);
    expect(text).toContain('林小安');
    expect(text).toContain('認證');
    expect(await printedCode()).toBe(code);
    expect(await city.browser().do(VERIFY, { code })).toMatchObject({
      bindingFormVerification: { genuine: true, status: 'APPROVED' },
    });
  });

  it('follows the child to a new school', async () => {
    const newRoom = await city.classRoom(await city.school());
    await city.move(child, newRoom);
    expect((await teacher.browser.bytes(sent.formUrl)).status).toBe(404);
    const newTeacher = await city.as(newRoom.teacher);
    expect((await newTeacher.bytes(sent.formUrl)).status).toBe(200);
  });
});
