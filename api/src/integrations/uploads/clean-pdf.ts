import { FileProblem } from './file-problem.ts';
import { inWorkshop } from './workshop.ts';

const MAX_PAGES = 100;
/** What stands after the last `%%EOF` and is no white space is for another program than a PDF reader. */
const END = /%%EOF\s*$/;

/**
 * Writes a PDF anew from its pages alone. Documents that do something (scripts, programs, forms that send themselves,
 * files within) are refused rather than mended: nobody at a school can judge what is left of them.
 * @throws FileProblem when it is damaged, locked by a password, active, or carries something behind its end
 */
export async function cleanPdf(bytes: Buffer): Promise<Buffer> {
  if (!END.test(bytes.toString('latin1', Math.max(0, bytes.length - 1024))))
    throw new FileProblem(bytes.includes('%%EOF') ? 'FILE_NOT_CLEAN' : 'FILE_DAMAGED');
  const clean = await inWorkshop('pdf', { bytes, maxPages: MAX_PAGES });
  return Buffer.from(clean.bytes);
}
