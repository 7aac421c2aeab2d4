import { type RefObject, useEffect } from 'react';

/** Moves focus to the first field marked invalid whenever the set of errors changes, so that a refusal is heard and seen. */
export function useFirstErrorFocus(form: RefObject<HTMLFormElement | null>, errors: object): void {
  const fields = Object.entries(errors)
    .filter(([, text]) => Boolean(text))
    .map(([field]) => field)
    .join(' ');
  useEffect(() => {
    if (fields) form.current?.querySelector<HTMLElement>('input[aria-invalid="true"]')?.focus();
  }, [form, fields]);
}
