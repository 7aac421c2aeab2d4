import libheif, { type HeifImage } from 'libheif-js/wasm-bundle.js';
import { FileProblem } from './file-problem.ts';
import type { Tasks } from './workshop.ts';

/**
 * Pixels (RGBA) of the first picture of a HEIC file.
 * @throws FileProblem when it has too many pixels, or cannot be read
 */
export async function decodeHeic({
  bytes,
  maxPixels,
}: Tasks['heic']['order']): Promise<Tasks['heic']['result']> {
  const [image] = new libheif.HeifDecoder().decode(bytes);
  if (!image) throw new FileProblem('FILE_DAMAGED');
  const width = image.get_width();
  const height = image.get_height();
  if (width * height > maxPixels) throw new FileProblem('PICTURE_TOO_LARGE');
  return { data: await pixelsOf(image, width, height), width, height };
}

function pixelsOf(image: HeifImage, width: number, height: number): Promise<Uint8Array> {
  const canvas = { data: new Uint8ClampedArray(width * height * 4), width, height };
  return new Promise((done, failed) => {
    image.display(canvas, (drawn) => {
      if (drawn) done(new Uint8Array(drawn.data.buffer));
      else failed(new FileProblem('FILE_DAMAGED'));
    });
  });
}
