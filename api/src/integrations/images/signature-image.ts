import { createHash } from 'node:crypto';
import {
  type Ink,
  isMeaningfulInk,
  measureInk,
  SIGNATURE_MAX_BYTES,
  SIGNATURE_MAX_SIDE,
} from '@qinshi/domain';
import sharp from 'sharp';

/** Why a signature is refused; each is a reason of the refusal catalogue. */
export type SignatureProblemReason = 'SIGNATURE_INVALID' | 'SIGNATURE_TOO_LARGE' | 'SIGNATURE_EMPTY';

/** The signature that came in cannot be kept. */
export class SignatureProblem extends Error {
  override readonly name = 'SignatureProblem';

  readonly reason: SignatureProblemReason;

  constructor(reason: SignatureProblemReason) {
    super(reason);
    this.reason = reason;
  }
}

/** A signature as it is kept: dark on white, cut to the ink, without anything else that was in the file. */
export interface SignatureImage {
  /** A palette PNG of at most 900 × 900 pixels. */
  png: Buffer;
  width: number;
  height: number;
  /** Hexadecimal, of `png`. */
  sha256: string;
  /** What the pen left, at the scale of the pad (estimated). */
  ink: Ink;
}

/** Decoded pixels that are worth the memory: four million are 16 MB. */
const MAX_PIXELS = 4_000_000;
/** Pads are drawn at one to four image pixels per CSS pixel, and are about this wide; so the scale can be guessed. */
const USUAL_PAD_WIDTH = 600;
const KEPT_SIDE = 900;
const MARGIN = 8;
const DATA_URL = /^data:image\/png;base64,([A-Za-z0-9+/]+={0,2})$/;
const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Reads what a signature pad sent. Only a PNG in a base64 data URL is taken, on transparent or white ground; it is
 * decoded, judged by the ink that is really there and written anew, so that nothing but pixels remains.
 *
 * @throws SignatureProblem when it is no readable PNG, is too large, or shows no more than a dot
 */
export async function readSignature(dataUrl: string): Promise<SignatureImage> {
  const file = decode(dataUrl);
  const { data, info } = await pixelsOf(file);
  const ink = measureInk(data, info.width, Math.max(1, info.width / USUAL_PAD_WIDTH));
  if (!isMeaningfulInk(ink)) throw new SignatureProblem('SIGNATURE_EMPTY');

  const kept = await sharp(data, { raw: { width: info.width, height: info.height, channels: 4 } })
    .trim({ background: 'white', lineArt: true })
    .resize(KEPT_SIDE - 2 * MARGIN, KEPT_SIDE - 2 * MARGIN, { fit: 'inside', withoutEnlargement: true })
    .extend({ top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN, background: 'white' })
    .removeAlpha()
    .png({ palette: true, colours: 16, dither: 0, compressionLevel: 9 })
    .toBuffer({ resolveWithObject: true });
  return {
    png: kept.data,
    width: kept.info.width,
    height: kept.info.height,
    sha256: createHash('sha256').update(kept.data).digest('hex'),
    ink,
  };
}

/** The bytes of the file, after every check that costs no decoding of the image. */
function decode(dataUrl: string): Buffer {
  if (dataUrl.length > SIGNATURE_MAX_BYTES * 2) throw new SignatureProblem('SIGNATURE_TOO_LARGE');
  const base64 = DATA_URL.exec(dataUrl)?.[1];
  if (base64 === undefined) throw new SignatureProblem('SIGNATURE_INVALID');
  const file = Buffer.from(base64, 'base64');
  if (file.byteLength > SIGNATURE_MAX_BYTES) throw new SignatureProblem('SIGNATURE_TOO_LARGE');
  // Eight bytes of signature, then the header chunk with width and height must come first.
  if (
    file.byteLength < 33 ||
    !file.subarray(0, 8).equals(PNG_SIGNATURE) ||
    file.toString('latin1', 12, 16) !== 'IHDR'
  ) {
    throw new SignatureProblem('SIGNATURE_INVALID');
  }
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  if (Math.max(width, height) > SIGNATURE_MAX_SIDE || width * height > MAX_PIXELS) {
    throw new SignatureProblem('SIGNATURE_TOO_LARGE');
  }
  return file;
}

/** RGBA on white. Anything the decoder is not wholly content with is refused. */
async function pixelsOf(file: Buffer) {
  try {
    return await sharp(file, { limitInputPixels: MAX_PIXELS, failOn: 'warning' })
      .timeout({ seconds: 5 })
      .flatten({ background: 'white' })
      .toColourspace('srgb')
      .ensureAlpha()
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
  } catch {
    throw new SignatureProblem('SIGNATURE_INVALID');
  }
}
