import { type RefObject, useCallback } from 'react';

/** Focuses a field and scrolls it to the middle of the window, clear of the buttons that stay at its foot. */
export function bringIntoView(field: HTMLElement): void {
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  field.focus({ preventScroll: true });
  field.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
}

/** Brings the first field in error into view and focus, after React has marked it. */
export function useFirstInvalid(form: RefObject<HTMLElement | null>): () => void {
  return useCallback(() => {
    requestAnimationFrame(() => {
      const field = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]:not([type="hidden"])');
      if (field) bringIntoView(field);
      else form.current?.querySelector('[role="alert"]')?.scrollIntoView({ block: 'center' });
    });
  }, [form]);
}
