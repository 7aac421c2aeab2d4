import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { errorMessage, formErrors } from './refusals.ts';
import { UPLOAD_MAX_BYTES, uploadFile } from './upload.ts';

const FILE = new File(['bytes'], '診斷 證明.jpg', { type: 'image/jpeg' });
const KEPT = {
  id: 'u1',
  name: '診斷 證明.jpg',
  contentType: 'image/jpeg',
  size: 5,
  url: '/files/uploads/u1',
};

/** The browser's request, answered by the test. */
class FakeRequest {
  static last: FakeRequest;
  readonly upload: { onprogress?: (event: object) => void } = {};
  readonly headers: Record<string, string> = {};
  status = 0;
  response: unknown = null;
  target = '';
  sent: unknown;
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;
  onloadend?: () => void;

  constructor() {
    FakeRequest.last = this;
  }

  open(method: string, url: string) {
    this.target = `${method} ${url}`;
  }

  setRequestHeader(name: string, value: string) {
    this.headers[name] = value;
  }

  send(body: unknown) {
    this.sent = body;
  }

  abort() {
    this.onabort?.();
    this.onloadend?.();
  }

  answer(status: number, response: unknown) {
    this.status = status;
    this.response = response;
    this.onload?.();
    this.onloadend?.();
  }
}

beforeEach(() => vi.stubGlobal('XMLHttpRequest', FakeRequest));
afterEach(() => vi.unstubAllGlobals());

describe('uploadFile', () => {
  test('sends the bytes with their name, tells how far it is, and answers what was kept', async () => {
    const parts: number[] = [];
    const kept = uploadFile(FILE, { onProgress: (part) => parts.push(part) });
    const { last } = FakeRequest;
    expect(last.target).toBe('POST /files/uploads?name=%E8%A8%BA%E6%96%B7%20%E8%AD%89%E6%98%8E.jpg');
    expect(last.headers).toMatchObject({ 'x-requested-with': 'qinshi' });
    expect(last.sent).toBe(FILE);
    last.upload.onprogress?.({ lengthComputable: true, loaded: 2, total: 5 });
    last.upload.onprogress?.({ lengthComputable: false, loaded: 3, total: 0 });
    last.answer(201, KEPT);
    expect(await kept).toEqual(KEPT);
    expect(parts).toEqual([0.4]);
  });

  test('throws a refusal that forms can show', async () => {
    const refused = uploadFile(FILE);
    const extensions = { code: 'BAD_INPUT', reason: 'FILE_TYPE_MISMATCH', field: 'file' };
    FakeRequest.last.answer(415, { errors: [{ message: '', extensions }] });
    const error = await refused.catch((reason: unknown) => reason);
    expect(formErrors(error, 'zh-TW').fields.file).toContain('副檔名');
  });

  test('refuses what is too large without sending it, and says the same when a proxy did', async () => {
    const large = Object.defineProperty(new File([], 'a.jpg'), 'size', { value: UPLOAD_MAX_BYTES + 1 });
    const own = await uploadFile(large).catch((reason: unknown) => reason);
    const proxied = uploadFile(FILE);
    FakeRequest.last.answer(413, null);
    const theirs = await proxied.catch((reason: unknown) => reason);
    for (const error of [own, theirs]) expect(errorMessage(error, 'en')).toContain('10 MB');
  });

  test('reads anything else as a lost connection', async () => {
    const broken = uploadFile(FILE);
    FakeRequest.last.onerror?.();
    const odd = uploadFile(FILE);
    FakeRequest.last.answer(502, null);
    for (const upload of [broken, odd])
      expect(errorMessage(await upload.catch((reason: unknown) => reason), 'en')).toContain(
        'connection was lost',
      );
  });

  test('stops when it is told to', async () => {
    const stop = new AbortController();
    const stopped = uploadFile(FILE, { signal: stop.signal });
    stop.abort();
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    await expect(uploadFile(FILE, { signal: stop.signal })).rejects.toMatchObject({ name: 'AbortError' });
  });
});
