import { type RefObject, useCallback, useEffect, useState } from 'react';

const FIELD =
  'input:not(:disabled, [type="hidden"]), textarea:not(:disabled), select:not(:disabled), button:not(:disabled)';
const REFUSED = '[aria-invalid="true"], [data-error="true"], [role="alert"]';

/**
 * What leads to the first refused field of a form, once its errors are drawn: a form that is longer than the window would
 * seem to do nothing. An error of a group (a calendar, a list to tick) leads to its first field.
 */
export function useErrorFocus(form: RefObject<HTMLElement | null>): () => void {
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const refused = tries > 0 && form.current?.querySelector<HTMLElement>(REFUSED);
    if (!refused) return;
    fieldOf(refused)?.focus({ preventScroll: true });
    // In the middle: clear of buttons that stick to the edge.
    refused.scrollIntoView({ block: 'center' });
  }, [form, tries]);
  return useCallback(() => setTries((count) => count + 1), []);
}

function fieldOf(refused: HTMLElement): HTMLElement | null | undefined {
  if (refused.matches(FIELD)) return refused;
  return (
    refused.querySelector<HTMLElement>(FIELD) ?? refused.parentElement?.querySelector<HTMLElement>(FIELD)
  );
}
