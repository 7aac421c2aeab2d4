import { useEffect, useRef, useState } from 'react';
import { useLocale } from './i18n.ts';
import { errorMessage } from './refusals.ts';
import { uploadFile } from './upload.ts';

/** A file as a list of them shows it. */
interface FileLine {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly progress?: number | undefined;
  readonly isRefused: boolean;
}

/** How a file stands, in the words of the app. */
export interface UploadWords {
  readonly done: string;
  readonly sending: (percent: number) => string;
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

export interface Uploads {
  readonly items: readonly FileLine[];
  /** Ids of those that have arrived. */
  readonly ids: readonly string[];
  readonly isUploading: boolean;
  readonly add: (files: readonly File[]) => void;
  readonly remove: (key: string) => void;
}

/** A file that belongs to what is being changed already. */
interface Kept {
  readonly id: string;
  readonly name: string;
}

/** Files that are sent as soon as they are chosen, each by itself. @param max how many there may be together */
export function useUploads(max: number, words: UploadWords, kept: readonly Kept[] = []): Uploads {
  const { locale } = useLocale();
  const [files, setFiles] = useState<readonly Upload[]>(kept.map(({ id, name }) => ({ key: id, id, name })));
  const senders = useRef(new Map<string, AbortController>());
  useEffect(() => {
    const { current } = senders;
    return () => {
      for (const sender of current.values()) sender.abort();
    };
  }, []);

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
    ids: files.flatMap(({ id }) => (id ? [id] : [])),
    isUploading: files.some(({ progress }) => progress !== undefined),
    add: (chosen) => {
      const added = chosen
        .slice(0, Math.max(0, max - files.length))
        .map((file) => ({ key: crypto.randomUUID(), file }));
      setFiles((before) => [
        ...before,
        ...added.map(({ key, file }) => ({ key, name: file.name, progress: 0 })),
      ]);
      for (const { key, file } of added) void send(key, file);
    },
    remove: (key) => {
      senders.current.get(key)?.abort();
      setFiles((before) => before.filter((one) => one.key !== key));
    },
  };
}
