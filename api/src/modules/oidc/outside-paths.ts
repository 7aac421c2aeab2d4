import type { AppName } from './outside-identity.entity.ts';

const ANY_ORIGIN = 'https://origin.invalid';

/** The path of an app's own page. */
export function pageOf(app: AppName, page: string): string {
  return `/${app.toLowerCase()}/${page}`;
}

/** A path within an app, as browsers understand it; null for whatever would lead anywhere else. */
export function pathWithin(app: AppName, path: string): string | null {
  if (!path.startsWith('/')) return null;
  const url = URL.parse(path, ANY_ORIGIN);
  if (url?.origin !== ANY_ORIGIN || !`${url.pathname}/`.startsWith(pageOf(app, ''))) return null;
  return `${url.pathname}${url.search}`;
}

/** A path with further parameters. */
export function withParameters(path: string, parameters: Record<string, string>): string {
  const url = new URL(path, ANY_ORIGIN);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return `${url.pathname}${url.search}`;
}
