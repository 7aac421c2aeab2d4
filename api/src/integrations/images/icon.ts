import sharp from 'sharp';

const DATA_URL = /^data:image\/png;base64,([A-Za-z0-9+/]+={0,2})$/;

/** Whether a data URL holds a PNG, and nothing else, of at most so many bytes and pixels a side. */
export async function isSmallPng(
  dataUrl: string,
  { bytes, side }: { bytes: number; side: number },
): Promise<boolean> {
  const [, base64] = DATA_URL.exec(dataUrl) ?? [];
  if (!base64) return false;
  const file = Buffer.from(base64, 'base64');
  if (file.length > bytes) return false;
  try {
    const { format, width, height } = await sharp(file, { limitInputPixels: side * side }).metadata();
    return format === 'png' && width <= side && height <= side;
  } catch {
    return false;
  }
}
