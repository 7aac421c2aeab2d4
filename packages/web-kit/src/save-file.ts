/** Nothing says when the browser has begun to read a download; one that is busy, or asks where to put it, is late. */
const KEPT_FOR_MS = 60_000;

/** Hands the browser a file to save. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR_MS);
}
