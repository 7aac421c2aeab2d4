import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMeaningfulInk, measureInk } from './signature.ts';

/** White paper with a black pen: calls `ink(x, y)` for every pixel. */
function draw(width: number, height: number, ink: (x: number, y: number) => boolean): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let index = 0; index < width * height; index += 1) {
    if (ink(index % width, Math.floor(index / width))) pixels.fill(0, index * 4, index * 4 + 3);
  }
  return pixels;
}

const stroke = (x: number, y: number) => Math.abs(y - 50 - 20 * Math.sin(x / 9)) < 1.5 && x >= 20 && x < 140;

describe('measureInk', () => {
  it('measures the box of the ink and counts its pixels', () => {
    const pixels = draw(50, 20, (x, y) => x >= 10 && x < 40 && y >= 5 && y < 8);
    expect(measureInk(pixels, 50)).toEqual({ width: 30, height: 3, darkPixels: 90 });
  });

  it('finds nothing on white paper and nothing on transparent paper', () => {
    expect(
      measureInk(
        draw(30, 30, () => false),
        30,
      ),
    ).toEqual({ width: 0, height: 0, darkPixels: 0 });
    expect(measureInk(new Uint8ClampedArray(30 * 30 * 4), 30).darkPixels).toBe(0);
    expect(measureInk([], 30).darkPixels).toBe(0);
  });

  it('sees through faint ink', () => {
    const faint = new Uint8ClampedArray([0, 0, 0, 40, 0, 0, 0, 255, 230, 230, 230, 255]);
    expect(measureInk(faint, 3).darkPixels).toBe(1);
  });

  it('judges the same stroke alike at any pixel density', () => {
    fc.assert(
      fc.property(fc.constantFrom(1, 2, 3), (scale) => {
        const pixels = draw(160 * scale, 100 * scale, (x, y) => stroke(x / scale, y / scale));
        const ink = measureInk(pixels, 160 * scale, scale);
        expect(Math.abs(ink.width - 120)).toBeLessThanOrEqual(1);
        expect(isMeaningfulInk(ink)).toBe(true);
      }),
      { numRuns: 6 },
    );
  });
});

describe('isMeaningfulInk', () => {
  it('refuses an empty pad and a dot of the pen wherever it is', () => {
    expect(isMeaningfulInk({ width: 0, height: 0, darkPixels: 0 })).toBe(false);
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 70 }),
        fc.integer({ min: 10, max: 70 }),
        fc.integer({ min: 1, max: 8 }),
        (left, top, radius) => {
          const dot = draw(80, 80, (x, y) => Math.hypot(x - left, y - top) <= radius);
          expect(isMeaningfulInk(measureInk(dot, 80))).toBe(false);
        },
      ),
    );
  });

  it('refuses two far-apart specks, which are wide but hardly ink', () => {
    expect(isMeaningfulInk({ width: 200, height: 4, darkPixels: 24 })).toBe(false);
  });

  it('accepts a written stroke, also an upright one', () => {
    expect(isMeaningfulInk({ width: 30, height: 12, darkPixels: 75 })).toBe(true);
    expect(isMeaningfulInk({ width: 5, height: 60, darkPixels: 150 })).toBe(true);
  });

  it('does not take nonsense for ink', () => {
    expect(isMeaningfulInk({ width: Number.NaN, height: 30, darkPixels: 100 })).toBe(false);
    expect(isMeaningfulInk({ width: 30, height: 30, darkPixels: Number.NaN })).toBe(false);
  });
});
