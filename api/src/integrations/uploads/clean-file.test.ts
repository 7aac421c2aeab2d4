import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { honestFiles, pdf, pngBomb, pngChunk, SECRET_PLACE } from '../../../test/fixtures/files.ts';
import { cleanFile } from './clean-file.ts';

const honest = await honestFiles();

describe('a file that is kept', () => {
  it.each([
    ['jpg', 'photo.JPG', 'image/jpeg', 'photo.jpg'],
    ['jpg', '2026.11.22 診斷證明.jpeg', 'image/jpeg', '2026.11.22 診斷證明.jpg'],
    ['png', 'screen.png', 'image/png', 'screen.png'],
    ['heic', 'IMG_0001.HEIC', 'image/jpeg', 'IMG_0001.jpg'],
    ['pdf', '證明.pdf', 'application/pdf', '證明.pdf'],
  ] as const)('%s called %s is kept as %s, %s', async (kind, sent, contentType, name) => {
    const clean = await cleanFile(sent, honest[kind]);
    expect(clean).toMatchObject({ contentType, name });
    expect(clean.bytes.includes(SECRET_PLACE)).toBe(false);
    if (contentType === 'application/pdf')
      expect((await PDFDocument.load(clean.bytes)).getPageCount()).toBe(1);
    else expect((await sharp(clean.bytes).metadata()).format).toBe(contentType.slice(6));
  });

  it('loses everything but its pixels: place, camera, comments, thumbnails, what was hidden between them', async () => {
    const script = '<script>alert(1)</script>';
    const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, script.length + 2]), Buffer.from(script)]);
    const jpeg = Buffer.concat([honest.jpg.subarray(0, 2), comment, honest.jpg.subarray(2)]);
    const text = pngChunk('tEXt', Buffer.from(`Comment\0${script}`));
    const png = Buffer.concat([honest.png.subarray(0, 33), text, honest.png.subarray(33)]);
    for (const [name, bytes] of [
      ['a.jpg', jpeg],
      ['a.png', png],
    ] as const) {
      const clean = await cleanFile(name, bytes);
      expect(clean.bytes.includes(script)).toBe(false);
      const { exif, icc, xmp, comments } = await sharp(clean.bytes).metadata();
      expect({ exif, icc, xmp, comments }).toEqual({});
    }
  });

  it('is turned upright before the note about its turn goes', async () => {
    const turned = await sharp(honest.jpg)
      .rotate(0)
      .withExif({})
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const { width, height, orientation } = await sharp((await cleanFile('a.jpg', turned)).bytes).metadata();
    expect({ width, height, orientation }).toEqual({ width: 120, height: 160, orientation: undefined });
  });

  it('may be a photo that a phone appended a second one to; that is left behind', async () => {
    const second = Buffer.concat([honest.jpg, honest.jpg]);
    const [one, two] = [await cleanFile('a.jpg', honest.jpg), await cleanFile('a.jpg', second)];
    expect(two.bytes).toEqual(one.bytes);
  });

  it('is at most 4,096 pixels wide and high', async () => {
    const large = sharp({ create: { width: 6000, height: 300, channels: 3, background: 'white' } });
    const { bytes } = await cleanFile('a.png', await large.png().toBuffer());
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 4096, height: 205 });
  });

  it('has the same pages as the PDF that came, whatever was between them', async () => {
    const three = await pdf((document) => {
      document.addPage();
      document.addPage();
    });
    const { bytes } = await cleanFile('a.pdf', three);
    expect((await PDFDocument.load(bytes)).getPageCount()).toBe(3);
  });
});

it.each([
  [10_000, 5001, 'PICTURE_TOO_LARGE'],
  // As many as may be: only then is it noticed that they are not there.
  [10_000, 5000, 'FILE_DAMAGED'],
])('a picture that says to be %i wide and %i high is refused: %s', async (width, height, reason) => {
  await expect(cleanFile('a.png', pngBomb(width, height, 1))).rejects.toMatchObject({ reason });
});

describe('a file that unpacks without end', () => {
  it.each([
    [
      'behind a dictionary so long that nobody finds its type by looking around',
      endlessPdf('/FlateDecode', packed()),
    ],
    [
      'packed twice, so that nobody sees its size',
      endlessPdf('[/FlateDecode /FlateDecode]', deflateSync(packed())),
    ],
  ])(
    'is given up before it has filled the memory: %s',
    async (_, bomb) => {
      const before = process.memoryUsage.rss();
      let most = before;
      const watch = setInterval(() => {
        most = Math.max(most, process.memoryUsage.rss());
      }, 20);
      const sent = cleanFile('form.pdf', bomb).finally(() => clearInterval(watch));
      await expect(sent).rejects.toMatchObject({ reason: 'FILE_DAMAGED' });
      expect(most - before).toBeLessThan(3 * 1024 ** 3);
    },
    30_000,
  );
});

/** Eight gigabytes of blanks. */
function packed(): Buffer {
  const start = deflateRawSync(Buffer.alloc(2 ** 24, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array<Buffer>(512).fill(start)]);
}

function endlessPdf(filter: string, stream: Buffer): Buffer {
  const dictionary = `/Type /ObjStm /N 1 /First 4 /Filter ${filter} /Length ${stream.length}`;
  return Buffer.concat([
    Buffer.from(`%PDF-1.5\n1 0 obj\n<< ${dictionary} /Pad (${'a'.repeat(2000)}) >>\nstream\n`),
    stream,
    Buffer.from('\nendstream\nendobj\ntrailer << /Root 2 0 R /Size 2 >>\n%%EOF\n'),
  ]);
}
