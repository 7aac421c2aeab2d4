import { cleanPdf } from './clean-pdf.ts';
import { cleanPicture } from './clean-picture.ts';
import { hasForeignTail, kindOfContent } from './file-kind.ts';
import { type FileKind, readFileName } from './file-name.ts';
import { FileProblem } from './file-problem.ts';

/** Ten megabytes: a photo of a certificate, or a scan of several pages. */
export const UPLOAD_MAX_BYTES = 10 * 1024 * 1024;

/** A file as it is kept. */
export interface CleanFile {
  bytes: Buffer;
  contentType: 'image/jpeg' | 'image/png' | 'application/pdf';
  /** With the ending that fits `contentType`. */
  name: string;
}

const KEPT_AS = {
  jpeg: { contentType: 'image/jpeg', ending: 'jpg' },
  heic: { contentType: 'image/jpeg', ending: 'jpg' },
  png: { contentType: 'image/png', ending: 'png' },
  pdf: { contentType: 'application/pdf', ending: 'pdf' },
} as const satisfies Record<FileKind, { contentType: CleanFile['contentType']; ending: string }>;

/**
 * Judges an uploaded file by name and content, which must agree, and writes it anew: what is kept was made here.
 * @throws FileProblem when it is not kept
 */
export async function cleanFile(name: string, bytes: Buffer): Promise<CleanFile> {
  const { stem, kind } = readFileName(name);
  if (bytes.length > UPLOAD_MAX_BYTES) throw new FileProblem('FILE_TOO_LARGE');
  const content = kindOfContent(bytes);
  if (content === null) throw new FileProblem('FILE_TYPE_NOT_ALLOWED');
  if (content !== kind) throw new FileProblem('FILE_TYPE_MISMATCH');
  const clean = await rewritten(kind, bytes);
  if (clean.length > UPLOAD_MAX_BYTES) throw new FileProblem('FILE_TOO_LARGE');
  const { contentType, ending } = KEPT_AS[kind];
  return { bytes: clean, contentType, name: `${stem}.${ending}` };
}

function rewritten(kind: FileKind, bytes: Buffer): Promise<Buffer> {
  if (kind === 'pdf') return cleanPdf(bytes);
  if (kind !== 'heic' && hasForeignTail(kind, bytes)) throw new FileProblem('FILE_NOT_CLEAN');
  return cleanPicture(kind, bytes);
}
