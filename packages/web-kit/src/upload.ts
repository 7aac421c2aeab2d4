import { REQUEST_HEADERS } from './location.ts';

/** A file that the API keeps for us until something names its id. */
export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  readonly url: string;
}

interface UploadOptions {
  /** Called with what is sent so far, 0 to 1. */
  readonly onProgress?: (part: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Sends one file. It goes by XMLHttpRequest because `fetch` does not tell how far it has come.
 *
 * @throws what the API refused with, readable by `errorMessage` and `formErrors`; an error without refusals when
 * the connection was lost
 */
export function uploadFile(file: File, { onProgress, signal }: UploadOptions = {}): Promise<UploadedFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/files/uploads?name=${encodeURIComponent(file.name)}`);
    for (const [name, value] of Object.entries(REQUEST_HEADERS)) request.setRequestHeader(name, value);
    request.setRequestHeader('content-type', file.type || 'application/octet-stream');
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      if (total > 0) onProgress?.(loaded / total);
    });
    request.addEventListener('load', () => {
      if (request.status === 201) resolve(request.response as UploadedFile);
      else reject(request.response ?? new Error(`HTTP ${request.status}`));
    });
    request.addEventListener('error', () => reject(new Error('no connection')));
    request.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    signal?.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}
