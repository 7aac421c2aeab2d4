import { type RefObject, useCallback } from 'react';

/** Brings the first field in error into view and focus, after React has marked it. */
export function useFirstInvalid(form: RefObject<HTMLElement | null>): () => void {
  return useCallback(() => {
    requestAnimationFrame(() => {
      const field = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]:not([type="hidden"])');
      const error = field ?? form.current?.querySelector<HTMLElement>('[role="alert"]');
      field?.focus({ preventScroll: true });
      error?.scrollIntoView({ block: 'center' });
    });
  }, [form]);
}
