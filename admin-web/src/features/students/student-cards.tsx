import { Button, Group, Text } from '@mantine/core';
import { StatePill } from '@qinshi/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StudentCards_CardFragment as Card } from '../../gql/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import listClasses from '../../lists/lists.module.css';
import { type Column, ServerTable } from '../../lists/server-table.tsx';
import { dateTime } from '../../shell/formats.ts';
import { CardForm } from './card-form.tsx';
import { ReportCardLost } from './report-card-lost.tsx';

const StudentCards_card = graphql(`
  fragment StudentCards_card on StudentCard {
    id
    cardNumber
    issuedAt
    lostAt
    endedAt
  }
`);

interface StudentCardsProps {
  readonly student: { readonly id: string; readonly name: string };
  readonly cards: readonly FragmentType<typeof StudentCards_card>[];
  readonly mayChange: boolean;
  readonly onChanged: () => void;
}

type Deed = { readonly kind: 'issue' } | { readonly kind: 'replace' | 'lost'; readonly card: Card };

/** By which card the gates know a pupil, now and before. */
export function StudentCards({ student, cards, mayChange, onChanged }: StudentCardsProps) {
  const { t } = useTranslation();
  const [deed, setDeed] = useState<Deed>();
  const rows = cards.map((card) => readFragment(StudentCards_card, card));
  const inUse = rows.find(isInUse);
  const close = () => setDeed(undefined);
  const columns: Column<Card, never>[] = [
    { key: 'cardNumber', header: t('cards.number'), lead: true, cell: ({ cardNumber }) => cardNumber },
    { key: 'state', header: t('readers.state'), cell: (card) => <CardState card={card} /> },
    { key: 'issuedAt', header: t('cards.issuedAt'), cell: ({ issuedAt }) => dateTime(issuedAt) },
    {
      key: 'tools',
      header: t('calendar.tools'),
      tools: true,
      cell: (card) =>
        mayChange && isInUse(card) ? (
          <Group gap={4} wrap="nowrap">
            <Button variant="subtle" onClick={() => setDeed({ kind: 'replace', card })}>
              {t('cards.replace.action')}
            </Button>
            <Button variant="subtle" color="red" onClick={() => setDeed({ kind: 'lost', card })}>
              {t('cards.lost.action')}
            </Button>
          </Group>
        ) : null,
    },
  ];
  return (
    <>
      {rows.length === 0 ? (
        <Text>{t('cards.none')}</Text>
      ) : (
        <div className={listClasses.panel}>
          <ServerTable caption={t('cards.title')} columns={columns} rows={rows} />
        </div>
      )}
      {mayChange && !inUse ? (
        <Group className="qs-no-print">
          <Button variant="light" onClick={() => setDeed({ kind: 'issue' })}>
            {t('cards.issue.action')}
          </Button>
        </Group>
      ) : null}
      {deed?.kind === 'issue' || deed?.kind === 'replace' ? (
        <CardForm
          student={student}
          replaces={deed.kind === 'replace' ? deed.card : null}
          onClose={close}
          onSaved={onChanged}
        />
      ) : null}
      {deed?.kind === 'lost' ? (
        <ReportCardLost student={student} card={deed.card} onClose={close} onReported={onChanged} />
      ) : null}
    </>
  );
}

function isInUse({ lostAt, endedAt }: Card): boolean {
  return !lostAt && !endedAt;
}

function CardState({ card }: { card: Card }) {
  const { t } = useTranslation();
  if (card.lostAt)
    return <StatePill tone="bad">{t('cards.lostAt', { at: dateTime(card.lostAt) })}</StatePill>;
  if (card.endedAt)
    return <StatePill tone="quiet">{t('cards.endedAt', { at: dateTime(card.endedAt) })}</StatePill>;
  return <StatePill tone="ok">{t('readers.inUse')}</StatePill>;
}
