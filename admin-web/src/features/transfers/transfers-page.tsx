import { useQuery, useSubscription } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { StatePill } from '@qinshi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type RowAction, RowMenu } from '../../accounts/row-menu.tsx';
import type { TransfersPage_TransferFragment } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { RowLink } from '../../lists/links.tsx';
import { PAGE_SIZE } from '../../lists/list-search.ts';
import { ListView, useListNavigation } from '../../lists/list-view.tsx';
import listClasses from '../../lists/lists.module.css';
import type { Column } from '../../lists/server-table.tsx';
import { shortDate } from '../../shell/formats.ts';
import { managesRecords } from '../../shell/guards.ts';
import { useReconnected } from '../../shell/live.ts';
import { usePageTitle } from '../../shell/page-title.ts';
import { CloseTransfer } from './close-transfer.tsx';
import { PlaceStudent } from './place-student.tsx';
import { DIRECTIONS, SHOWN_STATES } from './transfers-search.ts';

const TransfersPage_transfer = graphql(`
  fragment TransfersPage_transfer on Transfer {
    id
    studentName
    studentNumber
    className
    releasedOn
    dueOn
    reason
    state
    isOverdue
    arrivedOn
    toPlace
    fromSchool {
      id
      name
    }
    toSchool {
      id
      name
    }
    student {
      id
    }
  }
`);

const TransfersPage_query = graphql(`
  query TransfersPage(
    $schoolId: ID!
    $direction: TransferDirection!
    $state: TransferState
    $overdue: Boolean
    $first: Int!
    $page: Int!
    $search: String
  ) {
    transfers(
      school: $schoolId
      direction: $direction
      state: $state
      overdue: $overdue
      first: $first
      page: $page
      search: $search
    ) {
      totalCount
      nodes {
        ...TransfersPage_transfer
      }
    }
  }
`);

const TransfersPage_changed = graphql(`
  subscription TransfersPage_changed {
    transferChanged {
      id
    }
  }
`);

const staffRoute = getRouteApi('/_staff');
const route = getRouteApi('/_staff/schools/$schoolId/transfers');

export type TransferRow = TransfersPage_TransferFragment;
type Open = { readonly kind: 'place' | 'withdraw' | 'arrived'; readonly transfer: TransferRow };

/** Who comes to a school and who leaves it: those on the way first, until a school has them. */
export function TransfersPage() {
  const { t } = useTranslation();
  const { schoolId } = route.useParams();
  const { viewer } = staffRoute.useRouteContext();
  const search = route.useSearch();
  const change = useListNavigation();
  const [open, setOpen] = useState<Open>();
  const side = search.side ?? 'INCOMING';
  const state = search.state ?? 'RELEASED';
  const { data, previousData, loading, error, refetch } = useQuery(TransfersPage_query, {
    variables: {
      schoolId,
      direction: side,
      state: state === 'OVERDUE' ? null : state,
      overdue: state === 'OVERDUE',
      first: PAGE_SIZE,
      page: search.page ?? 1,
      search: search.q ?? null,
    },
  });
  const reread = () => void refetch().catch(() => undefined);
  useSubscription(TransfersPage_changed, { ignoreResults: true, onData: reread });
  useReconnected(reread);
  usePageTitle(t('transfers.title'));
  const shown = (data ?? previousData)?.transfers;
  const columns = useColumns(schoolId, managesRecords(viewer) ? setOpen : undefined);
  const close = () => setOpen(undefined);

  return (
    <>
      <ListView
        caption={t('transfers.title')}
        columns={columns}
        search={search}
        searchLabel={t('transfers.search')}
        filtered={Boolean(search.q || search.state)}
        filters={
          <>
            <NativeSelect
              className={listClasses.filter}
              aria-label={t('transfers.side')}
              value={side}
              data={DIRECTIONS.map((value) => ({ value, label: t(`transfers.sides.${value}`) }))}
              onChange={(event) => change({ side: event.currentTarget.value })}
            />
            <NativeSelect
              className={listClasses.filter}
              aria-label={t('transfers.stateFilter')}
              value={state}
              data={SHOWN_STATES.map((value) => ({ value, label: t(`transfers.states.${value}`) }))}
              onChange={(event) => change({ state: event.currentTarget.value })}
            />
          </>
        }
        connection={
          shown && {
            totalCount: shown.totalCount,
            nodes: shown.nodes.map((node) => readFragment(TransfersPage_transfer, node)),
          }
        }
        loading={loading}
        error={error}
        onRetry={() => void refetch()}
        empty={{ title: t('transfers.empty'), text: t(`transfers.emptyText.${side}`) }}
      />
      {open?.kind === 'place' ? (
        <PlaceStudent schoolId={schoolId} transfer={open.transfer} onClose={close} onPlaced={reread} />
      ) : null}
      {open && open.kind !== 'place' ? (
        <CloseTransfer kind={open.kind} transfer={open.transfer} onClose={close} onClosed={reread} />
      ) : null}
    </>
  );
}

function useColumns(
  schoolId: string,
  onOpen: ((open: Open) => void) | undefined,
): Column<TransferRow, never>[] {
  const { t } = useTranslation();
  const actionsOf = (transfer: TransferRow): RowAction[] => {
    if (!onOpen || transfer.state !== 'RELEASED') return [];
    const action = (kind: Open['kind'], danger = false): RowAction => ({
      key: kind,
      label: t(`transfers.${kind}.action`),
      danger,
      onSelect: () => onOpen({ kind, transfer }),
    });
    if (transfer.toSchool?.id === schoolId) return [action('place')];
    return [...(transfer.toSchool ? [] : [action('arrived')]), action('withdraw', true)];
  };
  return [
    {
      key: 'student',
      header: t('transfers.student'),
      lead: true,
      cell: ({ student, studentName }) =>
        student ? (
          <RowLink to="/students/$studentId" params={{ studentId: student.id }}>
            {studentName}
          </RowLink>
        ) : (
          studentName
        ),
    },
    {
      key: 'from',
      header: t('transfers.from'),
      cell: ({ fromSchool, className }) => [fromSchool.name, className].filter(Boolean).join(' '),
    },
    { key: 'to', header: t('transfers.to'), cell: ({ toSchool, toPlace }) => toSchool?.name ?? toPlace },
    { key: 'released', header: t('transfers.releasedOn'), cell: ({ releasedOn }) => shortDate(releasedOn) },
    {
      key: 'state',
      header: t('transfers.stateFilter'),
      cell: (transfer) => <TransferState transfer={transfer} />,
    },
    { key: 'reason', header: t('transfers.reason'), cell: ({ reason }) => reason },
    {
      key: 'tools',
      header: t('calendar.tools'),
      tools: true,
      cell: (transfer) => <RowMenu name={transfer.studentName} actions={actionsOf(transfer)} />,
    },
  ];
}

function TransferState({ transfer }: { transfer: TransferRow }) {
  const { t } = useTranslation();
  const { state, isOverdue, dueOn, arrivedOn } = transfer;
  if (isOverdue)
    return <StatePill tone="bad">{t('transfers.overdueSince', { day: shortDate(dueOn) })}</StatePill>;
  if (state === 'RELEASED')
    return <StatePill tone="wait">{t('transfers.dueOn', { day: shortDate(dueOn) })}</StatePill>;
  if (state === 'WITHDRAWN') return <StatePill tone="quiet">{t('transfers.states.WITHDRAWN')}</StatePill>;
  return (
    <StatePill tone="ok">
      {t('transfers.arrivedOn', { day: arrivedOn ? shortDate(arrivedOn) : '' })}
    </StatePill>
  );
}
