import { useQuery } from '@apollo/client/react';
import { EmptyState, LoadingTable, PageHeader } from '@qinshi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountState } from '../../accounts/account-state.tsx';
import { ReissueAccess } from '../../accounts/reissue-access.tsx';
import { type RowAction, RowMenu } from '../../accounts/row-menu.tsx';
import type { AdministratorsPage_AdministratorFragment as Administrator } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import listClasses from '../../lists/lists.module.css';
import { type Column, ServerTable } from '../../lists/server-table.tsx';
import { dateTime, shortDateOf } from '../../shell/formats.ts';
import { AddButton, Page } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { EndAdministrator } from './end-administrator.tsx';
import { InviteAdministrator } from './invite-administrator.tsx';

const AdministratorsPage_administrator = graphql(`
  fragment AdministratorsPage_administrator on BureauAdministrator {
    id
    name
    title
    username
    email
    accountState
    since
    endedAt
    lastSignInAt
  }
`);

const AdministratorsPage_query = graphql(`
  query AdministratorsPage {
    bureauAdministrators {
      ...AdministratorsPage_administrator
    }
  }
`);

/** What is open over the list, and about whom. */
type Deed =
  | { readonly kind: 'invite' }
  | { readonly kind: 'end' | 'reissue'; readonly person: Administrator };

const staffRoute = getRouteApi('/_staff');

/** Who works for the bureau: they invite each other. */
export function AdministratorsPage() {
  const { t } = useTranslation();
  const { viewer } = staffRoute.useRouteContext();
  const [deed, setDeed] = useState<Deed>();
  const columns = useColumns(viewer.account.username, setDeed);
  const { data, error, refetch } = useQuery(AdministratorsPage_query);
  const reread = () => void refetch();
  usePageTitle(t('administrators.title'));

  if (error && !data) return <QueryProblem error={error} onRetry={reread} />;
  const rows = data?.bureauAdministrators.map((one) => readFragment(AdministratorsPage_administrator, one));
  return (
    <Page>
      <PageHeader
        title={t('administrators.title')}
        subtitle={t('administrators.lead')}
        actions={
          <AddButton label={t('administrators.invite.title')} onClick={() => setDeed({ kind: 'invite' })} />
        }
      />
      {!rows ? (
        <LoadingTable label={t('list.loading')} />
      ) : rows.length === 0 ? (
        <EmptyState title={t('administrators.empty')} text={t('administrators.emptyText')} />
      ) : (
        <div className={listClasses.panel}>
          <ServerTable caption={t('administrators.title')} columns={columns} rows={rows} />
        </div>
      )}
      <DeedDialog deed={deed} onClose={() => setDeed(undefined)} onDone={reread} />
    </Page>
  );
}

interface DeedDialogProps {
  readonly deed: Deed | undefined;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

function DeedDialog({ deed, onClose, onDone }: DeedDialogProps) {
  switch (deed?.kind) {
    case 'invite':
      return <InviteAdministrator onClose={onClose} onInvited={onDone} />;
    case 'end':
      return <EndAdministrator person={deed.person} onClose={onClose} onEnded={onDone} />;
    case 'reissue': {
      const { id, name } = deed.person;
      const of = { bureauAdministratorId: id };
      return <ReissueAccess of={of} name={name} onClose={onClose} onIssued={onDone} />;
    }
    default:
      return null;
  }
}

function useColumns(ownUsername: string, onDeed: (deed: Deed) => void): Column<Administrator, never>[] {
  const { t } = useTranslation();
  const none = t('list.none');
  const actionsFor = (person: Administrator): RowAction[] => {
    if (person.endedAt) return [];
    return [
      {
        key: 'reissue',
        label: t('account.reissue.action'),
        onSelect: () => onDeed({ kind: 'reissue', person }),
      },
      {
        key: 'end',
        label: t('administrators.end.action'),
        danger: true,
        onSelect: () => onDeed({ kind: 'end', person }),
      },
    ];
  };
  return [
    {
      key: 'name',
      header: t('administrators.name'),
      lead: true,
      cell: (person) => <span className={listClasses.strong}>{person.name}</span>,
    },
    { key: 'title', header: t('administrators.post'), cell: (person) => person.title },
    { key: 'username', header: t('account.username'), cell: (person) => person.username },
    { key: 'email', header: t('administrators.email'), cell: (person) => person.email ?? none },
    {
      key: 'since',
      header: t('administrators.since'),
      cell: ({ since, endedAt }) =>
        endedAt
          ? t('administrators.fromTo', { from: shortDateOf(since), to: shortDateOf(endedAt) })
          : shortDateOf(since),
    },
    {
      key: 'lastSignIn',
      header: t('administrators.lastSignIn'),
      cell: ({ lastSignInAt }) => (lastSignInAt ? dateTime(lastSignInAt) : none),
    },
    {
      key: 'account',
      header: t('account.column'),
      cell: (person) => <AccountState state={person.accountState} />,
    },
    {
      key: 'actions',
      header: t('account.actions'),
      tools: true,
      cell: (person) => (
        <RowMenu name={person.name} actions={person.username === ownUsername ? [] : actionsFor(person)} />
      ),
    },
  ];
}
