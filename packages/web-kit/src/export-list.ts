import { REQUEST_HEADERS } from './location.ts';
import { saveFile } from './save-file.ts';

export type ExportFormat = 'xlsx' | 'csv';

/** A list that the API hands out as a sheet, with the conditions under which it is shown. */
export interface ExportedList {
  /** Its name in the address, e.g. `students`. */
  readonly list: string;
  /** Conditions by the names of the API's arguments; what is empty is left out. */
  readonly params: Readonly<Record<string, string | number | boolean | null | undefined>>;
}

/** Where a list is taken away. */
export function exportAddress({ list, params }: ExportedList, format: ExportFormat): string {
  const conditions = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value !== null && value !== undefined && value !== '') conditions.set(name, String(value));
  }
  const query = String(conditions);
  return `/files/exports/${list}.${format}${query ? `?${query}` : ''}`;
}

/**
 * Fetches a sheet and hands it to the browser as a download. Not by a plain link: that would save a refusal as a file,
 * and ask in the language of the browser.
 * @throws the refusal, as formErrors and errorMessage read it; Error when the connection was lost.
 */
export async function takeAway(list: ExportedList, format: ExportFormat, locale: string): Promise<void> {
  const response = await fetch(exportAddress(list, format), {
    credentials: 'same-origin',
    headers: { ...REQUEST_HEADERS, 'accept-language': locale },
  });
  if (!response.ok)
    throw await response.json().catch(() => new Error(`The export failed (${response.status}).`));
  saveFile(await response.blob(), nameOf(response) ?? `${list.list}.${format}`);
}

function nameOf(response: Response): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  return encoded ? decodeURIComponent(encoded) : null;
}
