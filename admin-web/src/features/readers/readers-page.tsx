import { useQuery } from '@apollo/client/react';
import { Button, Group, Text } from '@mantine/core';
import { EmptyState, LoadingTable, StatePill } from '@qinshi/ui';
import { IconDeviceTablet } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  ReaderToken_TokenFragment as MadeToken,
  ReadersPage_ReaderFragment as Reader,
} from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import listClasses from '../../lists/lists.module.css';
import { type Column, ServerTable } from '../../lists/server-table.tsx';
import { dateTime, useNumberFormat } from '../../shell/formats.ts';
import { AddButton, Section } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { ReaderForm } from './reader-form.tsx';
import { ReaderToken } from './reader-token.tsx';
import { RevokeReader } from './revoke-reader.tsx';
import { RotateToken } from './rotate-token.tsx';
import { UnknownCards } from './unknown-cards.tsx';

const ReadersPage_reader = graphql(`
  fragment ReadersPage_reader on GateReader {
    id
    name
    gate
    lastSeenAt
    revokedAt
    clockSkew
    swipesToday
  }
`);

const ReadersPage_query = graphql(`
  query ReadersPage($schoolId: ID!) {
    school(id: $schoolId) {
      id
      gateReaders {
        ...ReadersPage_reader
      }
      unknownCards {
        ...UnknownCards_card
      }
    }
  }
`);

const route = getRouteApi('/_staff/schools/$schoolId/settings/readers');
/** Seconds by which a clock may be off. */
const TOLERATED_SKEW = 300;

/** What is open over the list. */
type Deed =
  | { readonly kind: 'create' }
  | { readonly kind: 'rotate' | 'revoke'; readonly reader: Reader }
  | { readonly kind: 'token'; readonly made: MadeToken };

/** The card readers at a school's gates, and cards that nobody knows. */
export function ReadersPage() {
  const { t } = useTranslation();
  const { schoolId } = route.useParams();
  const [deed, setDeed] = useState<Deed>();
  const { data, error, refetch } = useQuery(ReadersPage_query, { variables: { schoolId } });
  const columns = useColumns(setDeed);
  usePageTitle(t('readers.title'));

  if (error && !data) return <QueryProblem partial error={error} onRetry={() => void refetch()} />;
  if (!data?.school) return <LoadingTable label={t('list.loading')} />;
  const readers = data.school.gateReaders.map((reader) => readFragment(ReadersPage_reader, reader));
  const close = () => setDeed(undefined);
  const show = (made: MadeToken) => {
    setDeed({ kind: 'token', made });
    void refetch();
  };
  return (
    <>
      <Group justify="space-between" align="end">
        <Text>{t('readers.lead')}</Text>
        <AddButton label={t('readers.add')} onClick={() => setDeed({ kind: 'create' })} />
      </Group>
      {readers.length === 0 ? (
        <EmptyState
          icon={<IconDeviceTablet size={32} stroke={1.6} aria-hidden />}
          title={t('readers.empty')}
          text={t('readers.emptyText')}
        />
      ) : (
        <div className={listClasses.panel}>
          <ServerTable caption={t('readers.title')} columns={columns} rows={readers} />
        </div>
      )}
      <Section title={t('readers.unknown.title')}>
        <UnknownCards cards={data.school.unknownCards} />
      </Section>
      {deed?.kind === 'create' ? <ReaderForm schoolId={schoolId} onClose={close} onMade={show} /> : null}
      {deed?.kind === 'rotate' ? <RotateToken reader={deed.reader} onClose={close} onMade={show} /> : null}
      {deed?.kind === 'revoke' ? (
        <RevokeReader reader={deed.reader} onClose={close} onRevoked={() => void refetch()} />
      ) : null}
      {deed?.kind === 'token' ? <ReaderToken made={deed.made} onClose={close} /> : null}
    </>
  );
}

function useColumns(onDeed: (deed: Deed) => void): Column<Reader, never>[] {
  const { t } = useTranslation();
  const number = useNumberFormat();
  return [
    { key: 'name', header: t('readers.name'), lead: true, cell: ({ name }) => name },
    { key: 'gate', header: t('readers.gate'), cell: ({ gate }) => gate },
    { key: 'state', header: t('readers.state'), cell: (reader) => <ReaderState reader={reader} /> },
    {
      key: 'lastSeenAt',
      header: t('readers.lastSeenAt'),
      cell: ({ lastSeenAt }) => (lastSeenAt ? dateTime(lastSeenAt) : t('readers.neverSeen')),
    },
    {
      key: 'swipesToday',
      header: t('readers.swipesToday'),
      numeric: true,
      cell: ({ swipesToday }) => number(swipesToday),
    },
    {
      key: 'tools',
      header: t('calendar.tools'),
      tools: true,
      cell: (reader) =>
        reader.revokedAt ? null : (
          <Group gap={4} wrap="nowrap">
            <Button
              variant="subtle"
              aria-label={t('readers.rotate.actionOf', { name: reader.name })}
              onClick={() => onDeed({ kind: 'rotate', reader })}
            >
              {t('readers.rotate.action')}
            </Button>
            <Button
              variant="subtle"
              color="red"
              aria-label={t('readers.revoke.actionOf', { name: reader.name })}
              onClick={() => onDeed({ kind: 'revoke', reader })}
            >
              {t('readers.revoke.action')}
            </Button>
          </Group>
        ),
    },
  ];
}

function ReaderState({ reader: { revokedAt, clockSkew } }: { reader: Reader }) {
  const { t } = useTranslation();
  const skew = clockSkew ?? 0;
  if (revokedAt) return <StatePill tone="quiet">{t('readers.revoked')}</StatePill>;
  if (Math.abs(skew) <= TOLERATED_SKEW) return <StatePill tone="ok">{t('readers.inUse')}</StatePill>;
  const minutes = Math.round(Math.abs(skew) / 60);
  return (
    <StatePill tone="live">{t(skew > 0 ? 'readers.clockFast' : 'readers.clockSlow', { minutes })}</StatePill>
  );
}
