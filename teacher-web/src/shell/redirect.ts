/** Search of the pages before the app proper: where the visitor wanted to go. */
export interface RedirectSearch {
  readonly redirect?: string;
}

/** Accepts only a path inside this app, so that a crafted link cannot lead away after sign-in. */
export function readRedirect(search: Record<string, unknown>): RedirectSearch {
  const { redirect } = search;
  return typeof redirect === 'string' && /^\/(?![/\\])/.test(redirect) ? { redirect } : {};
}
