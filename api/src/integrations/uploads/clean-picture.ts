import sharp, { type Sharp } from 'sharp';
import { FileProblem } from './file-problem.ts';
import { inWorkshop } from './workshop.ts';

/** Fifty million pixels: the main cameras of phones. More is refused before it is decoded. */
const MAX_PIXELS = 50_000_000;
/** Kept pictures are at most this wide and high: a page of paper at 300 dpi. */
const KEPT_SIDE = 4096;
const TIME_LIMIT_SECONDS = 10;

/**
 * Decodes a picture and writes it anew, upright and in sRGB: nothing but pixels remains, no place or camera (EXIF), no
 * comment, no thumbnail. JPEG and PNG stay what they are; HEIC, which few programs open, becomes JPEG.
 * @throws FileProblem when it is damaged, is not what it begins like, or has too many pixels
 */
export async function cleanPicture(kind: 'jpeg' | 'png' | 'heic', bytes: Buffer): Promise<Buffer> {
  const decoded = kind === 'heic' ? await decodeHeic(bytes) : await decoder(kind, bytes);
  try {
    const kept = decoded
      .timeout({ seconds: TIME_LIMIT_SECONDS })
      .autoOrient()
      .resize(KEPT_SIDE, KEPT_SIDE, { fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb');
    return await (kind === 'png'
      ? kept.png({ compressionLevel: 9 })
      : kept.jpeg({ quality: 85, mozjpeg: false })
    ).toBuffer();
  } catch {
    throw new FileProblem('FILE_DAMAGED');
  }
}

async function decoder(kind: 'jpeg' | 'png', bytes: Buffer): Promise<Sharp> {
  const options = { limitInputPixels: MAX_PIXELS, failOn: kind === 'png' ? 'warning' : 'error' } as const;
  const { format, width, height } = await sharp(bytes, { ...options, limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw new FileProblem('FILE_DAMAGED');
    });
  if (format !== kind) throw new FileProblem('FILE_TYPE_MISMATCH');
  if (width * height > MAX_PIXELS) throw new FileProblem('PICTURE_TOO_LARGE');
  return sharp(bytes, options);
}

async function decodeHeic(bytes: Buffer): Promise<Sharp> {
  const { data, width, height } = await inWorkshop('heic', { bytes, maxPixels: MAX_PIXELS });
  return sharp(data, { raw: { width, height, channels: 4 } }).flatten({ background: 'white' });
}
