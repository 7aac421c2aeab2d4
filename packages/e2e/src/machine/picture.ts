/** One transparent pixel, as a PNG. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A picture to be chosen in a field for files. */
export function picture(name: string) {
  return { name, mimeType: 'image/png', buffer: PNG };
}
