import { expect } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

/** What can be read (and selected) in a PDF, without spaces, so that line breaks do not matter. */
export async function textOfPdf(bytes: Buffer): Promise<string> {
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(document, { mergePages: true });
  return text.replace(/\s/g, '');
}
