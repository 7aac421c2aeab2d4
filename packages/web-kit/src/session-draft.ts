import { useCallback, useState } from 'react';

/** Typed text that outlives a reload of the page, but not the tab. */
export interface SessionDraft<T> {
  read(): T | null;
  write(value: T): void;
  clear(): void;
}

/**
 * A draft in sessionStorage. `version` changes with the shape of `T`: a draft of another version is
 * forgotten instead of misread. Full or forbidden storage only costs the draft.
 */
export function sessionDraft<T>(key: string, version: number): SessionDraft<T> {
  const name = `qinshi.draft.${key}`;
  return {
    read() {
      try {
        const kept: unknown = JSON.parse(sessionStorage.getItem(name) ?? 'null');
        if (typeof kept !== 'object' || kept === null) return null;
        if (!('version' in kept) || kept.version !== version || !('value' in kept)) return null;
        return kept.value as T;
      } catch {
        return null;
      }
    },
    write(value) {
      try {
        sessionStorage.setItem(name, JSON.stringify({ version, value }));
      } catch {
        // Private windows may forbid storage; the form itself still holds what was typed.
      }
    },
    clear() {
      try {
        sessionStorage.removeItem(name);
      } catch {
        // As above.
      }
    },
  };
}

/** State kept in a draft: `[value, set, clear]`. Clearing returns to `initial`. */
export function useSessionDraft<T>(
  draft: SessionDraft<T>,
  initial: T,
): readonly [T, (next: T | ((previous: T) => T)) => void, () => void] {
  const [value, setValue] = useState<T>(() => draft.read() ?? initial);
  const set = useCallback(
    (next: T | ((previous: T) => T)) => {
      setValue((previous) => {
        const resolved = next instanceof Function ? next(previous) : next;
        draft.write(resolved);
        return resolved;
      });
    },
    [draft],
  );
  const clear = useCallback(() => {
    draft.clear();
    setValue(initial);
  }, [draft, initial]);
  return [value, set, clear];
}
