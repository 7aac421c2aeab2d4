import { IMPORT_ENDPOINT, REQUEST_HEADERS, UPLOAD_ENDPOINT } from './location.ts';

/** A file as the API keeps it (GraphQL `Attachment`); its id goes into the mutation that it belongs to. */
export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  /** Path on this origin. */
  readonly url: string;
}

/** The largest file that the API takes: ten megabytes. */
export const UPLOAD_MAX_BYTES = 10 * 1024 * 1024;

interface UploadOptions {
  /** Called with the part that has been sent, from 0 to 1. */
  onProgress?(part: number): void;
  /** Aborting it stops the upload; nothing is kept then. */
  signal?: AbortSignal;
}

/**
 * Sends one file. What the API refuses is thrown as it came (`errors` of GraphQL's kind), so `formErrors`,
 * `errorMessage` and `readRefusals` read it like a refused mutation; a file that is too large is refused without
 * being sent. Other failures read as a lost connection.
 * @throws the refusal, or Error when the connection was lost or the upload aborted
 */
export function uploadFile(file: File, options: UploadOptions = {}): Promise<UploadedFile> {
  if (file.size > UPLOAD_MAX_BYTES) return Promise.reject(TOO_LARGE);
  return send(UPLOAD_ENDPOINT, file, options);
}

/** A table or an archive that is to be imported; its id goes into the mutation that imports it. */
export interface ImportFile {
  readonly id: string;
  readonly name: string;
  readonly kind: 'CSV' | 'XLSX' | 'ZIP';
  readonly size: number;
}

/** Sends a table (CSV, XLSX) or an archive (ZIP) that is to be imported. @throws like `uploadFile`. */
export function uploadImportFile(file: File, options: UploadOptions = {}): Promise<ImportFile> {
  return send(IMPORT_ENDPOINT, file, options);
}

function send<Kept>(endpoint: string, file: File, { onProgress, signal }: UploadOptions): Promise<Kept> {
  // fetch does not tell how much of a body has been sent.
  const request = new XMLHttpRequest();
  return new Promise((done, failed) => {
    const stop = () => request.abort();
    request.open('POST', `${endpoint}?name=${encodeURIComponent(file.name)}`);
    request.responseType = 'json';
    for (const [name, value] of Object.entries(REQUEST_HEADERS)) request.setRequestHeader(name, value);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.onprogress = ({ lengthComputable, loaded, total }) => {
      if (lengthComputable) onProgress?.(loaded / total);
    };
    request.onload = () => (request.status === 201 ? done(request.response) : failed(refusalOf(request)));
    request.onerror = () => failed(new Error('The connection was lost.'));
    request.onabort = () => failed(new DOMException('The upload was stopped.', 'AbortError'));
    request.onloadend = () => signal?.removeEventListener('abort', stop);
    if (signal?.aborted) return failed(new DOMException('The upload was stopped.', 'AbortError'));
    signal?.addEventListener('abort', stop);
    request.send(file);
  });
}

const TOO_LARGE = {
  errors: [
    { message: 'too large', extensions: { code: 'BAD_INPUT', reason: 'FILE_TOO_LARGE', field: 'file' } },
  ],
};

/** The API's own words; what a proxy in front of it says is none of them. */
function refusalOf({ response, status }: XMLHttpRequest): unknown {
  if (Array.isArray(response?.errors)) return response;
  return status === 413 ? TOO_LARGE : new Error(`The upload failed (${status}).`);
}
