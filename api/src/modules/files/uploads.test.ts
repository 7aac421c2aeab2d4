import { setTimeout as later } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { honestFiles, SECRET_PLACE } from '../../../test/fixtures/files.ts';
import { type Person, World } from '../../../test/world.ts';
import { newId } from '../../db/id.ts';
import { actAsSystem } from '../../db/scope.ts';
import { StorageFullError } from '../../integrations/storage/file-store.ts';
import { attachUploads } from './attachments.ts';
import { filesData } from './files.personal-data.ts';
import { Upload } from './upload.entity.ts';
import { QUOTA } from './uploads.service.ts';

const MB = 1024 * 1024;
const honest = await honestFiles();

let city: World;
let somebody: Person;
let browser: Browser;
let other: Browser;
beforeAll(async () => {
  city = await World.open();
  somebody = await city.person({ name: '林美玉' });
  browser = await city.as(somebody);
  other = await city.as(await city.person({ name: '陳志明' }));
});
afterAll(() => city.close());

interface Sent {
  id: string;
  name: string;
  contentType: string;
  size: number;
  url: string;
}
interface Refused {
  errors: { message: string; extensions: { code: string; reason: string; field?: string } }[];
}

async function send(from: Browser, name: string, body: RequestInit['body'], init: RequestInit = {}) {
  const response = await from.fetch(`/files/uploads?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    body,
    ...init,
  });
  return { status: response.status, body: (await response.json()) as Sent & Refused };
}

async function sent(from: Browser, name = 'photo.jpg'): Promise<Sent> {
  const { status, body } = await send(from, name, new Uint8Array(honest.jpg));
  expect(status, JSON.stringify(body)).toBe(201);
  return body;
}

const count = () => city.em.count(Upload);

describe('an uploaded file', () => {
  it('comes back to its owner as it was cleaned, as a download that no browser opens or keeps', async () => {
    const file = await sent(browser, '診斷證明.jpeg');
    expect(file).toEqual({
      id: expect.any(String),
      name: '診斷證明.jpg',
      contentType: 'image/jpeg',
      size: expect.any(Number),
      url: `/files/uploads/${file.id}`,
    });
    const response = await browser.fetch(file.url);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.length).toBe(file.size);
    expect(bytes.includes(SECRET_PLACE)).toBe(false);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': expect.stringMatching(/^attachment; filename=.*%E8%A8%BA/),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
  });

  it.each([
    ['nobody', () => city.browser()],
    ['somebody else', () => other],
  ])('is not there for %s', async (_, who) => {
    const { url } = await sent(browser);
    expect((await who().fetch(url)).status).toBeGreaterThanOrEqual(401);
    expect([401, 404]).toContain((await who().fetch(url)).status);
  });

  it('is not there by the key under which it is stored, nor by anything but an id', async () => {
    const { id } = await sent(browser);
    const { key } = await city.em.findOneOrFail(Upload, { id });
    for (const path of [key, '../keys.json', '..%2fkeys.json', `${id}.jpg`, newId()])
      expect((await browser.fetch(`/files/uploads/${path}`)).status, path).toBe(404);
  });
});

describe('an upload is refused', () => {
  it('to nobody, to applicants, and before the first password is changed', async () => {
    const before = await count();
    const newcomer = await city.asNew(await city.person({ name: '林初來' }));
    const fresh = city.browser();
    await fresh.do('mutation ($input: SignInInput!) { signIn(input: $input) { nextStep } }', {
      input: { username: newcomer.username, password: newcomer.nationalId.slice(-6) },
    });
    const body = new Uint8Array(honest.jpg);
    expect((await send(city.browser(), 'a.jpg', body)).status).toBe(401);
    expect((await send(await city.applicant(city.address()), 'a.jpg', body)).status).toBe(401);
    const answer = await send(fresh, 'a.jpg', body);
    expect(answer.body.errors[0]?.extensions.code).toBe('PASSWORD_CHANGE_REQUIRED');
    expect(await count()).toBe(before);
  });

  it('from another site', async () => {
    const headers = { origin: 'https://evil.example' };
    expect((await send(browser, 'a.jpg', new Uint8Array(honest.jpg), { headers })).status).toBe(403);
  });

  it('when it is larger than 10 MB, whether it says so or not', async () => {
    const before = await count();
    const large = new Uint8Array(12 * MB);
    const announced = await send(browser, 'a.jpg', large);
    const streamed = await send(browser, 'a.jpg', inPieces(large), { duplex: 'half' } as RequestInit);
    for (const { status, body } of [announced, streamed]) {
      expect(status).toBe(413);
      expect(body.errors[0]?.extensions).toMatchObject({
        code: 'BAD_INPUT',
        reason: 'FILE_TOO_LARGE',
        field: 'file',
      });
      expect(body.errors[0]?.message).toContain('10 MB');
    }
    expect(await count()).toBe(before);
  });

  it('when nothing came, or the connection broke half-way', async () => {
    const before = await count();
    const [refused] = (await send(browser, 'a.jpg', '')).body.errors;
    expect(refused).toMatchObject({
      message: '這個檔案是空的，裡面沒有任何內容。請重新選擇檔案再上傳。',
      extensions: { code: 'BAD_INPUT', reason: 'FILE_EMPTY', field: 'file' },
    });
    const leaving = new AbortController();
    const half = new ReadableStream({
      async pull(controller) {
        controller.enqueue(new Uint8Array(honest.jpg.subarray(0, 1000)));
        await later(20);
        leaving.abort();
      },
    });
    await expect(
      send(browser, 'a.jpg', half, { duplex: 'half', signal: leaving.signal } as RequestInit),
    ).rejects.toThrow();
    expect(await count()).toBe(before);
    await sent(browser);
  });

  it('when six of its sender are on their way already, before it is read', async () => {
    const busy = await city.as(await city.person({ name: '王忙忙' }));
    const ends: (() => void)[] = [];
    const slow = Array.from({ length: 7 }, () => {
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new Uint8Array(honest.jpg));
          ends.push(() => controller.close());
        },
      });
      return send(busy, 'a.jpg', body, { duplex: 'half' } as RequestInit);
    });
    // All of them are still on their way: whichever comes last is refused, and nobody else is answered yet.
    const refused = await Promise.race(slow);
    expect(refused.status).toBe(429);
    expect(refused.body.errors[0]?.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      reason: 'TOO_MANY_REQUESTS',
    });
    for (const end of ends) end();
    const statuses = (await Promise.all(slow)).map(({ status }) => status);
    expect(statuses.sort()).toEqual([...Array(6).fill(201), 429]);
    await sent(busy);
  });

  it('when its sender has 200 files, or 100 MB', async () => {
    const full = await city.person({ name: '王滿滿' });
    const asFull = await city.as(full);
    await fill(full, QUOTA.files - 1, 10);
    await sent(asFull);
    expect(
      (await send(asFull, 'a.jpg', new Uint8Array(honest.jpg))).body.errors[0]?.extensions,
    ).toMatchObject({
      code: 'CONFLICT',
      reason: 'FILE_QUOTA',
    });
    const heavy = await city.person({ name: '王沉沉' });
    await fill(heavy, 1, QUOTA.bytes - 100);
    expect((await send(await city.as(heavy), 'a.jpg', new Uint8Array(honest.jpg))).status).toBe(409);
  });

  it('when the disk is full; nothing stays behind, and the next one is taken', async () => {
    const [rows, { files }] = [await count(), await city.stored()];
    const full = vi.spyOn(city.app.deps.files, 'put').mockRejectedValueOnce(new StorageFullError('full'));
    const answer = await send(browser, 'a.jpg', new Uint8Array(honest.jpg));
    full.mockRestore();
    expect(answer.status).toBe(507);
    expect(answer.body.errors[0]?.extensions.reason).toBe('STORAGE_FULL');
    expect(await count()).toBe(rows);
    expect((await city.stored()).files).toBe(files);
    await sent(browser);
  });
});

describe('uploads become part of something', () => {
  const attach = (owner: Person, ids: string[], id = newId()) =>
    city.em.transactional(async (tx) => {
      await actAsSystem(tx, 'test');
      return attachUploads(tx, owner.accountId, ids, { type: 'test', id });
    });

  it('once, for their owner, and again for the same thing', async () => {
    const [first, second] = [await sent(browser), await sent(browser)];
    const place = newId();
    const attached = await attach(somebody, [second.id, first.id], place);
    expect(attached.map(({ id }) => id)).toEqual([second.id, first.id]);
    await attach(somebody, [first.id], place);
    for (const ids of [[first.id], [newId()], [(await sent(other)).id]])
      await expect(attach(somebody, ids)).rejects.toMatchObject({
        reason: 'UPLOAD_NOT_FOUND',
        details: { field: 'attachmentIds.0' },
      });
    await expect(
      attach(
        somebody,
        Array.from({ length: 11 }, () => newId()),
      ),
    ).rejects.toMatchObject({
      reason: 'OUT_OF_RANGE',
    });
  });

  it('and stay; those that did not are deleted after their day, rows and files', async () => {
    const [kept, draft] = [await sent(browser), await sent(browser)];
    await attach(somebody, [kept.id]);
    const { key } = await city.em.findOneOrFail(Upload, { id: draft.id });
    const { deps } = city.app;
    const before = new Date(city.clock.now().getTime() + 1);
    const em = city.em;
    await em.transactional(async (tx) => {
      await actAsSystem(tx, 'test');
      await filesData.expiries?.[0]?.remove({ em: tx, deps, at: before, before, batch: 1000 });
    });
    await city.app.drainJobs();
    expect(await deps.files.get(key)).toBeNull();
    expect((await browser.fetch(draft.url)).status).toBe(404);
    expect((await browser.fetch(kept.url)).status).toBe(200);
  });
});

function inPieces(bytes: Uint8Array): ReadableStream {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + 65_536));
      at += 65_536;
    },
  });
}

/** Gives somebody so many files of so many bytes, as far as the database knows. */
async function fill({ accountId }: Person, files: number, size: number): Promise<void> {
  const em = city.em;
  for (let index = 0; index < files; index += 1)
    em.create(Upload, {
      owner: accountId,
      name: 'a.jpg',
      contentType: 'image/jpeg',
      size,
      sha256: '0'.repeat(64),
      key: newId(),
      createdAt: city.clock.now(),
      attachedType: null,
      attachedId: null,
    });
  await em.flush();
}
