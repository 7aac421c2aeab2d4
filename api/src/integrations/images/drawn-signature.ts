import sharp from 'sharp';
import { readSignature } from './signature-image.ts';

const CELL = 170;
const HEIGHT = 220;

/**
 * An invented signature: a few strokes for each character of a name, kept as one that a pad had sent.
 *
 * @param random returns numbers in [0, 1); a deterministic one gives a deterministic picture
 */
export async function drawSignature(random: () => number, characters: number): Promise<Buffer> {
  const paths = Array.from({ length: characters }, (_, index) => character(random, 30 + index * CELL));
  const width = 60 + characters * CELL;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}"><path d="${paths.join('')}"
    fill="none" stroke="#16211f" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
  const png = await sharp(Buffer.from(svg)).png().toBuffer();
  return (await readSignature(`data:image/png;base64,${png.toString('base64')}`)).png;
}

/** Bars, a stem and two sweeps: what a character is made of when written in haste. */
function character(random: () => number, left: number): string {
  const near = (value: number, spread = 14) => Math.round(value + (random() - 0.5) * spread);
  const x = (part: number) => near(left + part * (CELL - 40));
  const bars = [55, 95, 130].slice(random() < 0.4 ? 1 : 0).map((y) => {
    return `M${x(0.1)} ${near(y)}q${near(40)} ${near(-12)} ${near(95)} ${near(-6)}`;
  });
  const stem = `M${x(0.5)} ${near(30)}c${near(6)} ${near(50)} ${near(-4)} ${near(90)} ${near(-8)} ${near(140)}`;
  const sweeps = [-1, 1].map(
    (side) => `M${x(0.5)} ${near(105)}q${near(side * 12)} ${near(40)} ${near(side * 55)} ${near(62)}`,
  );
  return [...bars, stem, ...sweeps].join('');
}
