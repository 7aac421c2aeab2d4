import { useState } from 'react';
import { useLocale } from './i18n.ts';
import { formErrors } from './refusals.ts';

type FieldErrors = Readonly<Record<string, string>>;

const NONE: FieldErrors = {};

/**
 * Tries at something that may be refused: whether one is under way, and what the last one was told, field by field.
 * Sentences stay until the next try, so that nobody has to remember them while typing.
 */
export function useAttempt() {
  const { locale } = useLocale();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<unknown>(null);
  const [own, setOwn] = useState<FieldErrors>(NONE);
  const { fields, general } = formErrors(refused, locale);

  return {
    busy,
    /** Sentence for each field path, e.g. `posts.0.title`. */
    fields: { ...fields, ...own },
    /** What belongs to no field. */
    general,
    /** What was thrown, for whoever branches on the reason. */
    refused,
    /** The form itself sees what is wrong: nothing is sent. */
    refuse(problems: FieldErrors): void {
      setOwn(problems);
      setRefused(null);
    },
    async attempt(action: () => Promise<void>): Promise<void> {
      setOwn(NONE);
      setRefused(null);
      setBusy(true);
      try {
        await action();
      } catch (error) {
        setRefused(error);
      } finally {
        setBusy(false);
      }
    },
  };
}

export type Attempt = ReturnType<typeof useAttempt>;
