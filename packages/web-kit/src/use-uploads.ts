import { useEffect, useRef, useState } from 'react';
import { useLocale } from './i18n.ts';
import { errorMessage } from './refusals.ts';
import { uploadFile } from './upload.ts';

/** A file that has arrived: what the API calls it, and its name. */
export interface SentFile {
  readonly id: string;
  readonly name: string;
}

/** A file as a list of them shows it. */
interface FileLine {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly progress?: number | undefined;
  readonly isRefused: boolean;
}

interface Upload {
  readonly key: string;
  readonly name: string;
  /** 0 to 1 while it is being sent. */
  readonly progress?: number | undefined;
  /** What the API calls it once it is there. */
  readonly id?: string;
  readonly refusal?: string;
}

interface UploadsSetUp {
  /** How many there may be together. */
  readonly max: number;
  /** Those that arrived before: of a draft, or of what is being changed. */
  readonly sent?: readonly SentFile[] | undefined;
  /** Called with all that have arrived whenever these change, to be kept in a draft. */
  readonly onSent?: ((files: readonly SentFile[]) => void) | undefined;
  /** How a file stands, and that some were too many, in the words of the app. */
  readonly words: {
    readonly done: string;
    readonly sending: (percent: number) => string;
    readonly tooMany: string;
  };
}

export interface Uploads {
  readonly items: readonly FileLine[];
  /** Ids of those that have arrived. */
  readonly ids: readonly string[];
  readonly isUploading: boolean;
  /** Said under the field: too many. */
  readonly error: string | undefined;
  readonly add: (files: readonly File[]) => void;
  readonly remove: (key: string) => void;
}

/** Files that are sent as soon as they are chosen, each by itself. */
export function useUploads({ max, sent = [], onSent, words }: UploadsSetUp): Uploads {
  const { locale } = useLocale();
  const [files, setFiles] = useState<readonly Upload[]>(() =>
    sent.map(({ id, name }) => ({ key: id, id, name })),
  );
  const [error, setError] = useState<string>();
  const senders = useRef(new Map<string, AbortController>());
  useEffect(() => {
    const { current } = senders;
    return () => {
      for (const sender of current.values()) sender.abort();
    };
  }, []);
  const arrived = files.flatMap(({ id, name }) => (id ? [{ id, name }] : []));
  useTold(arrived, onSent);

  const update = (key: string, next: Partial<Upload>) =>
    setFiles((before) => before.map((one) => (one.key === key ? { ...one, ...next } : one)));

  const send = async (key: string, file: File) => {
    const sender = new AbortController();
    senders.current.set(key, sender);
    try {
      const onProgress = (progress: number) => update(key, { progress });
      const { id } = await uploadFile(file, { onProgress, signal: sender.signal });
      update(key, { id, progress: undefined });
    } catch (failure) {
      update(key, { refusal: errorMessage(failure, locale), progress: undefined });
    }
    senders.current.delete(key);
  };

  return {
    items: files.map(({ key, name, progress, refusal }) => ({
      id: key,
      name,
      progress,
      isRefused: refusal !== undefined,
      status: refusal ?? (progress === undefined ? words.done : words.sending(Math.round(progress * 100))),
    })),
    ids: arrived.map(({ id }) => id),
    isUploading: files.some(({ progress }) => progress !== undefined),
    error,
    add: (chosen) => {
      const fitting = chosen.slice(0, Math.max(0, max - files.length));
      setError(fitting.length < chosen.length ? words.tooMany : undefined);
      const added = fitting.map((file) => ({ key: crypto.randomUUID(), file }));
      setFiles((before) => [
        ...before,
        ...added.map(({ key, file }) => ({ key, name: file.name, progress: 0 })),
      ]);
      for (const { key, file } of added) void send(key, file);
    },
    remove: (key) => {
      senders.current.get(key)?.abort();
      setError(undefined);
      setFiles((before) => before.filter((one) => one.key !== key));
    },
  };
}

/** Tells which files have arrived, each time another has or one is taken away. */
function useTold(arrived: readonly SentFile[], onSent: UploadsSetUp['onSent']): void {
  const tell = useRef(onSent);
  tell.current = onSent;
  const ids = arrived.map(({ id }) => id).join();
  const told = useRef(ids);
  useEffect(() => {
    if (told.current === ids) return;
    told.current = ids;
    tell.current?.(arrived);
  });
}
