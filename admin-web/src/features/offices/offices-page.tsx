import { useQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { EmptyState, LoadingTable } from '@qinshi/ui';
import { IconBuildingCommunity } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RowMenu } from '../../accounts/row-menu.tsx';
import { graphql } from '../../gql/index.ts';
import listClasses from '../../lists/lists.module.css';
import { type Column, ServerTable } from '../../lists/server-table.tsx';
import { AddButton, Page } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { type Office, OfficeForm } from './office-form.tsx';
import { RemoveOffice } from './remove-office.tsx';

const OfficesPage_query = graphql(`
  query OfficesPage($schoolId: ID!) {
    school(id: $schoolId) {
      id
      offices {
        id
        code
        name
      }
    }
  }
`);

const route = getRouteApi('/_staff/schools/$schoolId/settings/offices');

/** The offices (處室) of a school, to which posts belong. */
export function OfficesPage() {
  const { t } = useTranslation();
  const { schoolId } = route.useParams();
  const [form, setForm] = useState<{ readonly office: Office | undefined }>();
  const [removing, setRemoving] = useState<Office>();
  const { data, error, refetch } = useQuery(OfficesPage_query, { variables: { schoolId } });
  usePageTitle(t('offices.title'));

  const columns: Column<Office, never>[] = [
    { key: 'code', header: t('offices.code'), cell: ({ code }) => code },
    {
      key: 'name',
      header: t('offices.name'),
      lead: true,
      cell: ({ name }) => <span className={listClasses.strong}>{name}</span>,
    },
    {
      key: 'tools',
      header: t('account.actions'),
      tools: true,
      cell: (office) => (
        <RowMenu
          name={office.name}
          actions={[
            { key: 'edit', label: t('offices.rename'), onSelect: () => setForm({ office }) },
            {
              key: 'remove',
              label: t('connection.remove'),
              danger: true,
              onSelect: () => setRemoving(office),
            },
          ]}
        />
      ),
    },
  ];
  if (error && !data) return <QueryProblem partial error={error} onRetry={() => void refetch()} />;
  const offices = data?.school?.offices;
  return (
    <Page reading>
      <Text>{t('offices.lead')}</Text>
      <div>
        <AddButton label={t('offices.add')} onClick={() => setForm({ office: undefined })} />
      </div>
      {!offices ? (
        <LoadingTable label={t('list.loading')} />
      ) : offices.length === 0 ? (
        <EmptyState
          icon={<IconBuildingCommunity size={32} stroke={1.6} aria-hidden />}
          title={t('offices.empty')}
          text={t('offices.emptyText')}
        />
      ) : (
        <div className={listClasses.panel}>
          <ServerTable caption={t('offices.title')} columns={columns} rows={offices} />
        </div>
      )}
      {form ? (
        <OfficeForm schoolId={schoolId} office={form.office} onClose={() => setForm(undefined)} />
      ) : null}
      {removing ? <RemoveOffice office={removing} onClose={() => setRemoving(undefined)} /> : null}
    </Page>
  );
}
