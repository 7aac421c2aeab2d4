/** Where GraphQL answers: one origin serves apps and API. */
export const GRAPHQL_ENDPOINT = '/graphql';

/** Where files are sent to. */
export const UPLOAD_ENDPOINT = '/files/uploads';
/** Where tables go that are to be imported. */
export const IMPORT_ENDPOINT = '/files/imports';

/** Sent with every HTTP request; a foreign page cannot add it without asking first (CSRF prevention). */
export const REQUEST_HEADERS: Readonly<Record<string, string>> = { 'x-requested-with': 'qinshi' };

/** The same address for WebSockets: `wss:` when the page came over TLS. */
export function websocketUrl(location: Pick<Location, 'protocol' | 'host'> = window.location): string {
  return `${location.protocol === 'https:' ? 'wss:' : 'ws:'}//${location.host}${GRAPHQL_ENDPOINT}`;
}

/** The nonce which the server wrote into the page for styles made at run time; empty in development. */
export function cspNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}
