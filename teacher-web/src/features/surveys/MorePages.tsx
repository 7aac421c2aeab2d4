import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Connection {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  readonly nodes: readonly unknown[];
}

interface MorePagesProps {
  readonly list: Connection;
  readonly onMore: (after: string | null) => void;
}

/** Under a list that has more pages: how much of it is shown, and the next one. */
export function MorePages({ list, onMore }: MorePagesProps) {
  const { t } = useTranslation();
  const { nodes, totalCount, pageInfo } = list;
  if (!pageInfo.hasNextPage) return null;
  return (
    <Button variant="light" onClick={() => onMore(pageInfo.endCursor ?? null)}>
      {t('queue.more', { shown: nodes.length, total: totalCount })}
    </Button>
  );
}

/** The next page of a list, with what was shown before in front. */
export function withMore<List extends { nodes: readonly unknown[] }>(earlier: List, more: List): List {
  return { ...more, nodes: [...earlier.nodes, ...more.nodes] };
}
