import { DATA_REQUEST_MAX_ATTACHMENTS } from '@qinshi/domain';
import type { FileItem } from '@qinshi/ui';
import { errorMessage, uploadFile, useLocale } from '@qinshi/web-kit';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** As the API has it, in bytes. */
const MAX_SIZE = 10 * 1024 * 1024;

interface Attachment {
  key: string;
  name: string;
  /** 0 to 1 while it is being sent. */
  progress?: number | undefined;
  /** What the API calls it once it is there. */
  id?: string;
  refusal?: string;
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
export function useAttachments(): Attachments {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [files, setFiles] = useState<readonly Attachment[]>([]);
  const [error, setError] = useState<string>();
  const senders = useRef(new Map<string, AbortController>());
  useEffect(() => {
    const { current } = senders;
    return () => {
      for (const sender of current.values()) sender.abort();
    };
  }, []);
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
    const fitting = chosen.slice(0, DATA_REQUEST_MAX_ATTACHMENTS - files.length);
    setError(fitting.length < chosen.length ? t('requests.tooMany') : undefined);
    for (const file of fitting) {
      const key = crypto.randomUUID();
      const isTooLarge = file.size > MAX_SIZE;
      setFiles((old) => [
        ...old,
        isTooLarge
          ? { key, name: file.name, refusal: t('requests.tooLarge') }
          : { key, name: file.name, progress: 0 },
      ]);
      if (!isTooLarge) void send(key, file);
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
        refusal ??
        (progress === undefined
          ? t('requests.uploaded')
          : t('requests.uploading', { percent: Math.round(progress * 100) })),
    })),
    ids: files.flatMap(({ id }) => (id ? [id] : [])),
    isUploading: files.some(({ progress }) => progress !== undefined),
    error,
    add,
    remove,
  };
}
