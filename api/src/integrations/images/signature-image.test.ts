import { createHash, randomBytes } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import { SIGNATURE_MAX_BYTES } from '@qinshi/domain';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawPng, NAME_STROKES, pngDataUrl } from '../../../test/fixtures/signature.ts';
import { readSignature, SignatureProblem, type SignatureProblemReason } from './signature-image.ts';

async function expectRefused(dataUrl: string, reason: SignatureProblemReason): Promise<void> {
  const problem = await readSignature(dataUrl).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(SignatureProblem);
  expect(problem).toMatchObject({ reason });
}

/** One chunk of a PNG file, with a right checksum. */
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.byteLength, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A small file that claims (and would inflate) to a picture of `width` × `height` at one bit per pixel. */
function bomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height), { level: 9 });
  const start = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([start, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

describe('a signature that is taken', () => {
  it.each([
    ['transparent', null],
    ['white', '#fff'],
  ])('on %s ground becomes a small, clean palette PNG cut to the ink', async (_name, ground) => {
    const { png, width, height, sha256, ink } = await readSignature(pngDataUrl(await drawPng({ ground })));
    const kept = await sharp(png).metadata();
    expect(kept).toMatchObject({ format: 'png', width, height, hasAlpha: false, isPalette: true });
    expect(width).toBeGreaterThan(450);
    expect(width).toBeLessThan(540);
    expect(height).toBeLessThan(180);
    expect(png.byteLength).toBeLessThan(10_000);
    expect(sha256).toBe(createHash('sha256').update(png).digest('hex'));
    expect(ink.darkPixels).toBeGreaterThan(2_000);

    const { channels } = await sharp(png).stats();
    expect(channels[0]).toMatchObject({ max: 255 });
    expect(channels[0]?.min).toBeLessThan(60);
  });

  it('has the same size whether the ground was transparent or white', async () => {
    const [clear, white] = await Promise.all(
      [null, '#ffffff'].map(async (ground) => readSignature(pngDataUrl(await drawPng({ ground })))),
    );
    expect(clear).toMatchObject({ width: white?.width, height: white?.height });
  });

  it('is made no wider than 900 pixels', async () => {
    const strokes = `<g transform="scale(3)">${NAME_STROKES}</g>`;
    const { png, width } = await readSignature(
      pngDataUrl(await drawPng({ strokes, width: 1800, height: 720 })),
    );
    expect(width).toBe(900);
    expect(png.byteLength).toBeLessThan(20_000);
  });

  it('loses what else was in the file', async () => {
    const secret = 'taken at 25.0330,121.5654';
    const drawn = await drawPng({ ground: '#fff' });
    const tagged = await sharp(drawn)
      .withExif({ IFD0: { ImageDescription: secret } })
      .withIccProfile('p3')
      .png()
      .toBuffer();
    expect(tagged.includes('25.0330')).toBe(true);
    const { png } = await readSignature(pngDataUrl(tagged));
    expect(png.includes('25.0330')).toBe(false);
    expect(await sharp(png).metadata()).not.toHaveProperty('exif');
    expect(await sharp(png).metadata()).not.toHaveProperty('icc');
  });

  it('may be a single bold stroke', async () => {
    const strokes = '<path d="M80 150c90-120 160 90 240-20" fill="none" stroke="#0b2a5b" stroke-width="4"/>';
    await expect(readSignature(pngDataUrl(await drawPng({ strokes })))).resolves.toHaveProperty('png');
  });
});

describe('a signature that is refused', () => {
  it.each([
    ['a transparent canvas', { strokes: '' }],
    ['a white canvas', { strokes: '', ground: '#fff' }],
    ['one dot', { strokes: '<circle cx="300" cy="120" r="4"/>' }],
    ['one dot on a fine screen', { strokes: '<circle cx="500" cy="200" r="13"/>', width: 1080, height: 480 }],
    ['ink too pale to see', { strokes: NAME_STROKES.replace('#16211f', '#f2f2f2'), ground: '#fff' }],
  ])('%s is empty', async (_name, drawing) => {
    await expectRefused(pngDataUrl(await drawPng(drawing)), 'SIGNATURE_EMPTY');
  });

  it('a JPEG or a vector picture is none, whatever it calls itself', async () => {
    const jpeg = await sharp(await drawPng({ ground: '#fff' }))
      .jpeg()
      .toBuffer();
    const svg = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${NAME_STROKES}</svg>`);
    for (const file of [jpeg, svg]) await expectRefused(pngDataUrl(file), 'SIGNATURE_INVALID');
    await expectRefused(`data:image/jpeg;base64,${jpeg.toString('base64')}`, 'SIGNATURE_INVALID');
    await expectRefused(`data:image/svg+xml;base64,${svg.toString('base64')}`, 'SIGNATURE_INVALID');
  });

  it.each([
    '',
    'data:image/png;base64,',
    'data:image/png,%89PNG',
    'data:image/png;base64,iVBORw0KGgo=',
    'data:image/png;base64,not base64!',
    'https://school.example/signature.png',
  ])('%j is no picture', async (text) => {
    await expectRefused(text, 'SIGNATURE_INVALID');
  });

  it('a file that was cut off, or changed on the way, is not guessed at', async () => {
    const png = await drawPng({ ground: '#fff' });
    await expectRefused(pngDataUrl(png.subarray(0, png.byteLength - 200)), 'SIGNATURE_INVALID');
    await expectRefused(pngDataUrl(png.subarray(0, 40)), 'SIGNATURE_INVALID');
    const changed = Buffer.from(png);
    changed.fill(0, 60, 90);
    await expectRefused(pngDataUrl(changed), 'SIGNATURE_INVALID');
  });

  it('too many bytes are too large, also before they are decoded', async () => {
    const noise = await sharp(randomBytes(300 * 300 * 3), { raw: { width: 300, height: 300, channels: 3 } })
      .png()
      .toBuffer();
    expect(noise.byteLength).toBeGreaterThan(SIGNATURE_MAX_BYTES);
    await expectRefused(pngDataUrl(noise), 'SIGNATURE_TOO_LARGE');
    await expectRefused('x'.repeat(SIGNATURE_MAX_BYTES * 20), 'SIGNATURE_TOO_LARGE');
  });

  it('a small file that unfolds to a huge picture is never unfolded', async () => {
    for (const [width, height] of [
      [20_000, 20_000],
      [4_000, 4_000],
      [30_000, 10],
    ] as const) {
      const file = bomb(width, height);
      expect(file.byteLength).toBeLessThan(SIGNATURE_MAX_BYTES);
      await expectRefused(pngDataUrl(file), 'SIGNATURE_TOO_LARGE');
    }
  });
});
