import type { FileItem } from '@qinshi/ui';
import { errorMessage, uploadFile, useLocale } from '@qinshi/web-kit';
import { useCallback, useEffect, useRef, useState } from 'react';

/** A file that has arrived: what the API calls it, and its name. */
export interface SentFile {
  id: string;
  name: string;
}

interface Attachment {
  key: string;
  name: string;
  /** 0 to 1 while it is being sent. */
  progress?: number | undefined;
  /** What the API calls it once it is there. */
  id?: string;
  refusal?: string;
}

interface AttachmentsSetUp {
  max: number;
  /** Those that arrived before: of a draft, or of what is being changed. */
  sent?: readonly SentFile[];
  /** Called with all that have arrived whenever these change, to be kept in a draft. */
  onSent?: (files: readonly SentFile[]) => void;
  words: {
    uploaded: string;
    uploading: (percent: number) => string;
    tooMany: string;
  };
}

export interface Attachments {
  items: readonly FileItem[];
  /** Ids of those that have arrived. */
  ids: readonly string[];
  isUploading: boolean;
  /** Said under the field: too many. */
  error: string | undefined;
  add: (files: readonly File[]) => void;
  remove: (key: string) => void;
}

/** Files that are sent as soon as they are chosen, each by itself. */
export function useAttachments({ max, sent = [], onSent, words }: AttachmentsSetUp): Attachments {
  const { locale } = useLocale();
  const [files, setFiles] = useState<readonly Attachment[]>(() =>
    sent.map(({ id, name }) => ({ key: id, id, name })),
  );
  const [error, setError] = useState<string>();
  const senders = useRef(new Map<string, AbortController>());
  const tell = useRef(onSent);
  tell.current = onSent;
  useEffect(() => {
    const { current } = senders;
    return () => {
      for (const sender of current.values()) sender.abort();
    };
  }, []);
  const arrived = files.flatMap(({ id, name }) => (id ? [{ id, name }] : []));
  const ids = arrived.map(({ id }) => id);
  const told = useRef(ids.join());
  useEffect(() => {
    if (told.current === ids.join()) return;
    told.current = ids.join();
    tell.current?.(arrived);
  });
  const update = useCallback((key: string, next: Partial<Attachment>) => {
    setFiles((old) => old.map((one) => (one.key === key ? { ...one, ...next } : one)));
  }, []);

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
  const add = (chosen: readonly File[]) => {
    const fitting = chosen.slice(0, max - files.length);
    setError(fitting.length < chosen.length ? words.tooMany : undefined);
    for (const file of fitting) {
      const key = crypto.randomUUID();
      setFiles((old) => [...old, { key, name: file.name, progress: 0 }]);
      void send(key, file);
    }
  };
  const remove = (key: string) => {
    senders.current.get(key)?.abort();
    setError(undefined);
    setFiles((old) => old.filter((one) => one.key !== key));
  };

  return {
    items: files.map(({ key, name, progress, refusal }) => ({
      id: key,
      name,
      progress,
      isRefused: refusal !== undefined,
      status:
        refusal ?? (progress === undefined ? words.uploaded : words.uploading(Math.round(progress * 100))),
    })),
    ids,
    isUploading: files.some(({ progress }) => progress !== undefined),
    error,
    add,
    remove,
  };
}
