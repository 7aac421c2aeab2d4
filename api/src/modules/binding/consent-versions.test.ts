import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newGuardian } from '../../../test/actors.ts';
import type { Browser } from '../../../test/browser.ts';
import { World } from '../../../test/world.ts';

const VERSIONS =
  '{ consentVersions { version state revision inForceFrom agreements { school { name } applications approved } } }';
const SAVE =
  'mutation ($input: SaveConsentDraftInput!) { saveConsentDraft(input: $input) { version state revision } }';
const SCHEDULE =
  'mutation ($input: ScheduleConsentInput!) { scheduleConsent(input: $input) { version state inForceFrom } }';
const UNSCHEDULE = 'mutation ($version: String!) { unscheduleConsent(version: $version) { state revision } }';
const REMOVE = 'mutation ($version: String!) { removeConsentDraft(version: $version) }';

interface Version {
  version: string;
  state: string;
  revision: number;
  agreements: { school: { name: string }; applications: number }[];
}

let city: World;
let bureau: Browser;
beforeAll(async () => {
  city = await World.open();
  bureau = await city.as(await city.bureauAdmin());
});
afterAll(() => city.close());

const versions = async () => (await bureau.do<{ consentVersions: Version[] }>(VERSIONS)).consentVersions;
const inForce = async () =>
  (await city.browser().do<{ consentStatement: { version: string } }>('{ consentStatement { version } }'))
    .consentStatement.version;

describe('the statement on personal data', () => {
  it('is written as a draft that nobody else sees', async () => {
    expect(
      (await bureau.do(SAVE, { input: { version: '2027-01', body: '一、新版' } })).saveConsentDraft,
    ).toEqual({
      version: '2027-01',
      state: 'DRAFT',
      revision: 1,
    });
    expect(await inForce()).toBe('2026-11');
    expect((await versions()).map(({ version, state }) => [version, state])).toEqual([
      ['2027-01', 'DRAFT'],
      ['2026-11', 'IN_FORCE'],
    ]);
    expect(await bureau.refused(SAVE, { input: { version: '2027-01', body: '…' } })).toMatchObject({
      reason: 'CONSENT_VERSION_TAKEN',
    });
  });

  it('is not written over what somebody else has written', async () => {
    await bureau.do(SAVE, { input: { version: '2027-01', revision: 1, body: '一、新版，再改' } });
    expect(
      await bureau.refused(SAVE, { input: { version: '2027-01', revision: 1, body: '…' } }),
    ).toMatchObject({
      reason: 'VERSION_STALE',
    });
  });

  it('comes into force when its day begins in Taipei, and not before', async () => {
    const input = { version: '2027-01', revision: 2, from: '2026-11-25' };
    expect(await bureau.refused(SCHEDULE, { input: { ...input, from: '2026-11-01' } })).toMatchObject({
      reason: 'CONSENT_DATE_PAST',
      field: expect.stringContaining('from'),
    });
    expect((await bureau.do(SCHEDULE, { input })).scheduleConsent).toMatchObject({
      state: 'SCHEDULED',
      inForceFrom: '2026-11-24T16:00:00.000Z',
    });
    expect(
      await bureau.refused(SAVE, { input: { version: '2027-01', revision: 3, body: '…' } }),
    ).toMatchObject({
      reason: 'CONSENT_NOT_DRAFT',
    });
    expect((await bureau.do(UNSCHEDULE, { version: '2027-01' })).unscheduleConsent).toMatchObject({
      state: 'DRAFT',
    });
    expect(await inForce()).toBe('2026-11');
  });

  it('at once turns back who agreed to the former one, and old forms keep theirs', async () => {
    const room = await city.classRoom(await city.school('ELEMENTARY', '市立甲國小'));
    const mother = await newGuardian(city);
    await mother.applyFor(await city.child(room));
    const [draft] = await versions();
    await bureau.do(SCHEDULE, {
      input: { version: '2027-01', revision: draft?.revision, from: '2026-11-23' },
    });
    expect(await inForce()).toBe('2027-01');
    const [current, former] = await versions();
    expect(current).toMatchObject({ state: 'IN_FORCE', agreements: [] });
    expect(former).toMatchObject({
      state: 'PAST',
      agreements: [{ school: { name: '市立甲國小' }, applications: 1, approved: 0 }],
    });
    expect(await bureau.refused(UNSCHEDULE, { version: '2027-01' })).toMatchObject({
      reason: 'CONSENT_NOT_DRAFT',
    });
    expect(await bureau.refused(REMOVE, { version: '2026-11' })).toMatchObject({
      reason: 'CONSENT_NOT_DRAFT',
    });
  });

  it('is the bureau’s alone', async () => {
    const admin = await city.as(await city.staff(await city.school(), ['SCHOOL_ADMIN']));
    expect(await admin.refused(VERSIONS)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await admin.refused(SAVE, { input: { version: 'x', body: 'y' } })).toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('loses drafts that nobody wants', async () => {
    await bureau.do(SAVE, { input: { version: 'draft', body: '…' } });
    expect((await bureau.do(REMOVE, { version: 'draft' })).removeConsentDraft).toBe(true);
    expect((await versions()).map(({ version }) => version)).not.toContain('draft');
  });
});
