import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { openAtAddress } from '../../../test/known-address.ts';
import { OutsideProvider } from '../../../test/outside-provider.ts';
import type { World } from '../../../test/world.ts';

const SAVE = `mutation ($input: IdentityProviderInput!) {
  saveIdentityProvider(input: $input) { id version name iconUrl hasSecret redirectUri linkedCount enabled } }`;
const REMOVE = 'mutation ($id: ID!) { removeIdentityProvider(id: $id) }';
const PROVIDERS = '{ outsideProviders { id name iconUrl } }';
const ALL = '{ identityProviders { id name hasSecret linkedCount } }';

interface Saved {
  id: string;
  version: number;
}

let city: World;
let outside: OutsideProvider;
let bureau: Browser;
beforeAll(async () => {
  city = await openAtAddress();
  outside = await OutsideProvider.open(`${city.app.url}/oidc/callback`);
  bureau = await city.as(await city.bureauAdmin());
});
afterAll(async () => {
  await outside.close();
  await city.close();
});

async function save(changes: object = {}): Promise<Saved> {
  const input = { ...outside.settings, ...changes };
  return (await bureau.do<{ saveIdentityProvider: Saved }>(SAVE, { input })).saveIdentityProvider;
}

function refusal(changes: object) {
  return bureau.refused(SAVE, { input: { ...outside.settings, ...changes } });
}

async function icon(side: number, format: 'png' | 'jpeg' = 'png'): Promise<string> {
  const image = sharp({ create: { width: side, height: side, channels: 3, background: '#0b6b63' } });
  const file = await image.toFormat(format).toBuffer();
  return `data:image/png;base64,${file.toString('base64')}`;
}

describe('an outside provider', () => {
  it('is shown to everybody once it is stored and enabled, with what they need and no more', async () => {
    const iconUrl = await icon(64);
    const saved = await save({ name: '台北通', iconUrl });
    expect(saved).toMatchObject({
      version: 1,
      iconUrl,
      hasSecret: true,
      linkedCount: 0,
      redirectUri: `${city.app.url}/oidc/callback`,
    });
    const shown = await city.browser().do<{ outsideProviders: object[] }>(PROVIDERS);
    expect(shown.outsideProviders).toContainEqual({ id: saved.id, name: '台北通', iconUrl });
    await save({ id: saved.id, version: 1, name: '台北通', enabled: false });
    const hidden = await city.browser().do<{ outsideProviders: { id: string }[] }>(PROVIDERS);
    expect(hidden.outsideProviders.map(({ id }) => id)).not.toContain(saved.id);
  });

  it('keeps its secret through changes, sealed and unreadable', async () => {
    const saved = await save({ name: '教育雲' });
    await save({ id: saved.id, version: 1, name: '教育雲端', clientSecret: null });
    const { identityProviders } = await bureau.do<{ identityProviders: { id: string }[] }>(ALL);
    expect(identityProviders).toContainEqual({
      id: saved.id,
      name: '教育雲端',
      hasSecret: true,
      linkedCount: 0,
    });
    const rows = await city.em.execute<object[]>('select * from identity_provider');
    expect(JSON.stringify(rows)).not.toContain(outside.client.client_secret);
  });

  it('does not take the secret of one issuer to another', async () => {
    const saved = await save({ name: '搬家通' });
    const moved = {
      id: saved.id,
      version: 1,
      name: '搬家通',
      issuer: 'https://idp.example.tw',
      clientSecret: null,
    };
    expect(await refusal(moved)).toMatchObject({ reason: 'REQUIRED', field: 'clientSecret' });
  });

  it('is not stored when nobody answers as OpenID Connect wants it', async () => {
    const wrong = { code: 'BAD_INPUT', reason: 'ISSUER_UNREACHABLE', field: 'issuer' };
    expect(await refusal({ name: '一', issuer: 'http://127.0.0.1:9' })).toMatchObject(wrong);
    expect(await refusal({ name: '二', issuer: `${outside.issuer}/elsewhere` })).toMatchObject(wrong);
    // Same server under another name: its metadata say that it is somebody else.
    const alias = outside.issuer.replace('127.0.0.1', 'localhost');
    expect(await refusal({ name: '三', issuer: alias })).toMatchObject(wrong);
  });

  it('can be switched off while it does not answer, and not on again before it does', async () => {
    const issuer = 'http://127.0.0.1:9';
    const off = await save({ name: '失聯通', issuer, enabled: false });
    expect(await refusal({ id: off.id, version: 1, name: '失聯通', issuer, enabled: true })).toMatchObject({
      reason: 'ISSUER_UNREACHABLE',
      field: 'issuer',
    });
  });

  it.each([
    'http://idp.example.tw',
    'ftp://idp.example.tw',
    'idp.example.tw',
    'https://user:secret@idp.example.tw',
  ])('is asked over https only: %s', async (issuer) => {
    expect(await refusal({ name: '四', issuer })).toMatchObject({
      reason: 'ADDRESS_NOT_ALLOWED',
      field: 'issuer',
    });
  });

  it('has a small PNG for an icon', async () => {
    const wrong = { reason: 'ICON_INVALID', field: 'iconUrl' };
    for (const iconUrl of [
      await icon(600),
      await icon(64, 'jpeg'),
      'data:image/svg+xml;base64,PHN2Zy8+',
      'https://idp.example.tw/icon.png',
      'data:image/png;base64,iVBORw0KGgo=',
    ])
      expect(await refusal({ name: '五', iconUrl })).toMatchObject(wrong);
  });

  it('has a name of its own, and is changed by who has seen it as it is', async () => {
    const saved = await save({ name: '學習網' });
    expect(await refusal({ name: '學習網' })).toMatchObject({ reason: 'NAME_TAKEN', field: 'name' });
    expect(await refusal({ id: saved.id, version: 7, name: '新名' })).toMatchObject({
      code: 'CONFLICT',
      reason: 'VERSION_STALE',
    });
    expect((await city.auditOf({ id: saved.id })).map(({ action }) => action)).toEqual([
      'identityProvider.saved',
    ]);
  });

  it('goes with every link to it', async () => {
    const saved = await save({ name: '舊服務' });
    const person = await city.bureauAdmin();
    await city.em.execute(
      `insert into outside_identity (id, provider_id, account_id, subject_index, label, linked_at)
       values (gen_random_uuid(), ?, ?, 'x', 'x', now())`,
      [saved.id, person.accountId],
    );
    const { identityProviders } = await bureau.do<{ identityProviders: object[] }>(ALL);
    expect(identityProviders).toContainEqual(expect.objectContaining({ id: saved.id, linkedCount: 1 }));
    await bureau.do(REMOVE, { id: saved.id });
    expect(await city.em.execute(`select * from outside_identity where provider_id = ?`, [saved.id])).toEqual(
      [],
    );
    expect(await bureau.refused(REMOVE, { id: saved.id })).toMatchObject({ code: 'NOT_FOUND' });
  });
});

const REGISTER =
  'mutation ($input: OidcClientInput!) { registerOidcClient(input: $input) { client { redirectUris scopes } } }';

describe('a connected system', () => {
  const input = (changes: object) => ({
    input: {
      name: '校務系統',
      redirectUris: ['https://sis.example.tw/callback'],
      scopes: [],
      enabled: true,
      ...changes,
    },
  });

  it.each([
    'http://sis.example.tw/callback',
    'https://sis.example.tw/callback#part',
    'https://user:secret@sis.example.tw/',
    'https://sis.example.tw/../callback',
    'javascript:alert(1)',
    'tw.example.app:/callback',
    'callback',
  ])('returns to no address like %s', async (uri) => {
    const uris = ['https://sis.example.tw/callback', uri];
    expect(await bureau.refused(REGISTER, input({ redirectUris: uris }))).toMatchObject({
      code: 'BAD_INPUT',
      reason: 'REDIRECT_URI_INVALID',
      field: 'redirectUris.1',
    });
  });

  it('returns to https, and to the own machine of whoever develops it; it always gets an identifier', async () => {
    const redirectUris = ['https://sis.example.tw/callback?from=qinshi', 'http://localhost:8080/callback'];
    expect(await bureau.do(REGISTER, input({ redirectUris, scopes: ['EMAIL'] }))).toEqual({
      registerOidcClient: { client: { redirectUris, scopes: ['OPENID', 'EMAIL'] } },
    });
  });

  it('has a home page with https, or none', async () => {
    for (const homepageUrl of ['javascript:alert(1)', 'http://sis.example.tw/'])
      expect(await bureau.refused(REGISTER, input({ homepageUrl }))).toMatchObject({
        reason: 'ADDRESS_NOT_ALLOWED',
        field: 'homepageUrl',
      });
  });
});
