import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { newGuardian } from '../../../test/actors.ts';
import type { Browser } from '../../../test/browser.ts';
import { honestFiles } from '../../../test/fixtures/files.ts';
import { S3Server } from '../../../test/s3-server.ts';
import { type ClassRoom, World } from '../../../test/world.ts';
import { StorageUnavailableError } from '../../integrations/storage/file-store.ts';

const { jpg } = await honestFiles();

let server: S3Server;
let city: World;
let room: ClassRoom;
let browser: Browser;
beforeAll(async () => {
  server = await S3Server.open();
  city = await World.open({ ...server.environment, LOG_LEVEL: 'silent' });
  room = await city.classRoom(await city.school());
  browser = await city.as(room.teacher);
});
afterAll(async () => {
  await city.close();
  await server.close();
});

async function upload(): Promise<{ status: number; url: string; reason: string | undefined }> {
  const response = await browser.fetch('/files/uploads?name=photo.jpg', {
    method: 'POST',
    body: new Uint8Array(jpg),
  });
  const body = (await response.json()) as { url: string; errors?: { extensions: { reason: string } }[] };
  return { status: response.status, url: body.url, reason: body.errors?.[0]?.extensions.reason };
}

async function rows(): Promise<{ uploads: number; applications: number }[]> {
  return city.em.execute(
    `select (select count(*)::int from upload) as uploads, (select count(*)::int from binding_application) as applications`,
  );
}

describe('with files in a bucket', () => {
  it('uploads and signatures come back, and nothing is in the data folder', async () => {
    const { url } = await upload();
    expect(await browser.bytes(url)).toMatchObject({ status: 200, type: 'image/jpeg' });
    const { id } = await (await newGuardian(city)).applyFor(await city.child(room));
    expect(await browser.bytes(`/files/signatures/${id}.png`)).toMatchObject({
      status: 200,
      type: 'image/png',
    });
    expect((await city.stored()).files).toBe(0);
  });

  it('a server that is down is said so; no row lacks its file, and all goes on when it is back', async () => {
    const { url } = await upload();
    const { id } = await (await newGuardian(city)).applyFor(await city.child(room));
    const guardian = await newGuardian(city);
    await guardian.confirm(await city.child(room));
    const before = await rows();

    await server.goAway();
    expect(await upload()).toMatchObject({ status: 503, reason: 'STORAGE_UNAVAILABLE' });
    expect(await guardian.refusedSubmit()).toMatchObject({ code: 'INTERNAL', reason: 'STORAGE_UNAVAILABLE' });
    for (const path of [url, `/files/signatures/${id}.png`, `/files/binding-forms/${id}.pdf`])
      expect((await browser.bytes(path)).status).toBe(503);
    expect(await rows()).toEqual(before);

    await server.comeBack();
    expect((await upload()).status).toBe(201);
    await guardian.submit();
    expect((await browser.bytes(url)).status).toBe(200);
  });

  it('a file that no row came to need is removed later, when it cannot be at once', async () => {
    const child = await city.child(room);
    const guardian = await newGuardian(city);
    await guardian.applyFor(child);
    await guardian.confirm(child);
    server.seen.length = 0;
    const away = vi
      .spyOn(city.app.deps.files, 'remove')
      .mockRejectedValueOnce(new StorageUnavailableError('away'));
    // Known within the transaction only, with the signature already kept.
    expect((await guardian.refusedSubmit()).reason).toBe('ALREADY_APPLIED');
    away.mockRestore();
    const [put = ''] = server.seen;
    await city.app.drainJobs();
    expect(server.seen).toEqual([put, put.replace('PUT', 'DELETE')]);
  });

  it('the product does not start without its bucket', async () => {
    await expect(World.open({ ...server.environment, FILES_S3_BUCKET: 'gone' })).rejects.toThrow(
      /Files cannot be kept in S3.*FILES_S3_BUCKET/,
    );
  });
});
