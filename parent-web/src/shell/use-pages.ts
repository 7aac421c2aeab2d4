import { useCallback, useEffect, useRef, useState } from 'react';

interface Page<Item> {
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null | undefined };
}

export interface Pages<Item> {
  /** Null until the first page is there. */
  readonly items: readonly Item[] | null;
  readonly hasMore: boolean;
  readonly fetching: boolean;
  readonly error: unknown;
  /** Reads the next page, or again the one that failed. */
  readonly more: () => void;
}

/**
 * A list that grows page by page.
 *
 * @param read reads the page after a cursor; give it a stable identity, a new one starts the list anew
 */
export function usePages<Item>(read: (after: string | null) => Promise<Page<Item>>): Pages<Item> {
  const [items, setItems] = useState<readonly Item[] | null>(null);
  const [cursor, setCursor] = useState<string | null>(null);
  const [fetching, setFetching] = useState(true);
  const [error, setError] = useState<unknown>(null);
  const current = useRef(read);

  const load = useCallback(
    async (after: string | null) => {
      setFetching(true);
      setError(null);
      try {
        const { nodes, pageInfo } = await read(after);
        if (current.current !== read) return;
        setItems((old) => (after === null || !old ? nodes : [...old, ...nodes]));
        setCursor(pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null);
      } catch (failure) {
        if (current.current === read) setError(failure);
      }
      if (current.current === read) setFetching(false);
    },
    [read],
  );
  useEffect(() => {
    current.current = read;
    setItems(null);
    setCursor(null);
    void load(null);
  }, [read, load]);

  return { items, hasMore: cursor !== null, fetching, error, more: () => void load(cursor) };
}
