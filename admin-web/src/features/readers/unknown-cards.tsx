import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { UnknownCards_CardFragment } from '../../gql/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import listClasses from '../../lists/lists.module.css';
import { type Column, ServerTable } from '../../lists/server-table.tsx';
import { dateTime, useNumberFormat } from '../../shell/formats.ts';

const UnknownCards_card = graphql(`
  fragment UnknownCards_card on UnknownCard {
    cardNumber
    count
    lastSeenAt
    gate
  }
`);

type Row = UnknownCards_CardFragment & { readonly id: string };

/** Cards that were held to a reader and are nobody's: not issued yet, lost, or of somebody who has left. */
export function UnknownCards({ cards }: { cards: readonly FragmentType<typeof UnknownCards_card>[] }) {
  const { t } = useTranslation();
  const number = useNumberFormat();
  if (cards.length === 0) return <Text>{t('readers.unknown.none')}</Text>;
  const rows = cards
    .map((card) => readFragment(UnknownCards_card, card))
    .map((card): Row => ({ ...card, id: card.cardNumber }));
  const columns: Column<Row, never>[] = [
    {
      key: 'cardNumber',
      header: t('cards.number'),
      lead: true,
      cell: ({ cardNumber }) => cardNumber,
    },
    { key: 'count', header: t('readers.unknown.count'), numeric: true, cell: ({ count }) => number(count) },
    {
      key: 'lastSeenAt',
      header: t('readers.lastSeenAt'),
      cell: ({ lastSeenAt }) => dateTime(lastSeenAt),
    },
    { key: 'gate', header: t('readers.gate'), cell: ({ gate }) => gate ?? t('list.none') },
  ];
  return (
    <>
      <Text>{t('readers.unknown.lead')}</Text>
      <div className={listClasses.panel}>
        <ServerTable caption={t('readers.unknown.title')} columns={columns} rows={rows} />
      </div>
    </>
  );
}
