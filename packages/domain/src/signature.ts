/** Largest signature that is taken: bytes of the decoded PNG. */
export const SIGNATURE_MAX_BYTES = 180_000;
/** Longest side of a signature image in image pixels: a wide pad at three device pixels to one. */
export const SIGNATURE_MAX_SIDE = 4_096;
/** A signature reaches at least this far in one direction, in CSS pixels; a dot of the pen is under ten. */
export const SIGNATURE_MIN_EXTENT = 24;
/** A signature leaves at least this many dark pixels, counted at CSS scale; a dot of the pen leaves about twenty. */
export const SIGNATURE_MIN_DARK_PIXELS = 60;

/** What a pen left on the pad: the box around it and the number of dark pixels in it, in CSS pixels. */
export interface Ink {
  width: number;
  height: number;
  darkPixels: number;
}

/** A pixel is ink when, seen on white paper, its luminance is below this (of 255). */
const DARK_BELOW = 160;

/** Whether the ink can be a signature: an empty pad and a single dot or tick cannot. */
export function isMeaningfulInk(ink: Ink): boolean {
  return (
    Math.max(ink.width, ink.height) >= SIGNATURE_MIN_EXTENT && ink.darkPixels >= SIGNATURE_MIN_DARK_PIXELS
  );
}

/**
 * Measures the ink of an image, the same way on the pad (`getImageData`) and on the server (raw pixels).
 *
 * @param pixels RGBA, one byte each, row by row
 * @param width of the image in image pixels; the height follows from the number of pixels
 * @param scale image pixels to one CSS pixel (the device pixel ratio of the pad)
 */
export function measureInk(pixels: ArrayLike<number>, width: number, scale = 1): Ink {
  let left = Number.POSITIVE_INFINITY;
  let right = -1;
  let top = Number.POSITIVE_INFINITY;
  let bottom = -1;
  let dark = 0;
  for (let index = 0; index * 4 < pixels.length; index += 1) {
    if (!isInk(pixels, index * 4)) continue;
    const x = index % width;
    const y = Math.floor(index / width);
    dark += 1;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  if (dark === 0) return { width: 0, height: 0, darkPixels: 0 };
  return {
    width: (right - left + 1) / scale,
    height: (bottom - top + 1) / scale,
    darkPixels: dark / (scale * scale),
  };
}

function isInk(pixels: ArrayLike<number>, at: number): boolean {
  const opacity = (pixels[at + 3] ?? 0) / 255;
  const luminance =
    0.2126 * (pixels[at] ?? 0) + 0.7152 * (pixels[at + 1] ?? 0) + 0.0722 * (pixels[at + 2] ?? 0);
  return luminance * opacity + 255 * (1 - opacity) < DARK_BELOW;
}
