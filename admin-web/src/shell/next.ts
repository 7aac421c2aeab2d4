/** Where to go after sign-in, as it stands in the address of the sign-in screens. */
export interface NextSearch {
  next?: string | undefined;
}

/** Accepts only paths of this app: an address from a mail must not lead to a foreign site. */
export function readNextSearch(raw: Readonly<Record<string, unknown>>): NextSearch {
  const { next } = raw;
  const isOwnPath = typeof next === 'string' && /^\/(?![/\\])/.test(next) && next.length <= 500;
  return { next: isOwnPath ? next : undefined };
}
