import { useQuery } from '@apollo/client/react';
import { Button, Group, Text } from '@mantine/core';
import { EmptyState, LoadingTable } from '@qinshi/ui';
import { IconBus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutingsPage_OutingFragment as Outing } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import listClasses from '../../lists/lists.module.css';
import { type Column, ServerTable } from '../../lists/server-table.tsx';
import { shortDate } from '../../shell/formats.ts';
import { AddButton } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { OutingForm } from './outing-form.tsx';
import { RemoveOuting } from './remove-outing.tsx';

const OutingsPage_outing = graphql(`
  fragment OutingsPage_outing on Outing {
    id
    name
    startsOn
    endsOn
    classGroups {
      id
      name
    }
  }
`);

const OutingsPage_query = graphql(`
  query OutingsPage($schoolId: ID!) {
    school(id: $schoolId) {
      id
      classGroups {
        id
        name
        grade
      }
      outings {
        ...OutingsPage_outing
      }
    }
  }
`);

const route = getRouteApi('/_staff/schools/$schoolId/attendance/outings');

/** What is open over the list; a form without an outing is for a new one. */
type Deed =
  | { readonly kind: 'save'; readonly outing: Outing | undefined }
  | { readonly kind: 'remove'; readonly outing: Outing };

/** Trips of whole classes (校外教學): nobody who is on one is missed at the gate. */
export function OutingsPage() {
  const { t } = useTranslation();
  const { schoolId } = route.useParams();
  const [deed, setDeed] = useState<Deed>();
  const { data, error, refetch } = useQuery(OutingsPage_query, { variables: { schoolId } });
  const columns = useColumns(setDeed);
  const close = () => setDeed(undefined);
  const reread = () => void refetch();
  usePageTitle(t('outings.title'));

  if (error && !data) return <QueryProblem partial error={error} onRetry={reread} />;
  if (!data?.school) return <LoadingTable label={t('list.loading')} />;
  const outings = data.school.outings.map((outing) => readFragment(OutingsPage_outing, outing));
  return (
    <>
      <Group justify="space-between" align="end">
        <Text>{t('outings.lead')}</Text>
        <AddButton label={t('outings.add')} onClick={() => setDeed({ kind: 'save', outing: undefined })} />
      </Group>
      {outings.length === 0 ? (
        <EmptyState
          icon={<IconBus size={32} stroke={1.6} aria-hidden />}
          title={t('outings.empty')}
          text={t('outings.emptyText')}
        />
      ) : (
        <div className={listClasses.panel}>
          <ServerTable caption={t('outings.title')} columns={columns} rows={outings} />
        </div>
      )}
      {deed?.kind === 'save' ? (
        <OutingForm
          schoolId={schoolId}
          outing={deed.outing}
          classGroups={data.school.classGroups}
          onClose={close}
          onSaved={reread}
        />
      ) : null}
      {deed?.kind === 'remove' ? (
        <RemoveOuting outing={deed.outing} onClose={close} onRemoved={reread} />
      ) : null}
    </>
  );
}

function useColumns(onDeed: (deed: Deed) => void): Column<Outing, never>[] {
  const { t } = useTranslation();
  return [
    { key: 'name', header: t('outings.name'), lead: true, cell: ({ name }) => name },
    {
      key: 'dates',
      header: t('outings.dates'),
      cell: ({ startsOn, endsOn }) =>
        startsOn === endsOn ? shortDate(startsOn) : `${shortDate(startsOn)}–${shortDate(endsOn)}`,
    },
    {
      key: 'classes',
      header: t('nav.classes'),
      cell: ({ classGroups }) => classGroups.map(({ name }) => name).join('、'),
    },
    {
      key: 'tools',
      header: t('calendar.tools'),
      tools: true,
      cell: (outing) => (
        <Group gap={4} wrap="nowrap">
          <Button
            variant="subtle"
            aria-label={t('connection.editOf', { name: outing.name })}
            onClick={() => onDeed({ kind: 'save', outing })}
          >
            {t('connection.edit')}
          </Button>
          <Button
            variant="subtle"
            color="red"
            aria-label={t('connection.removeOf', { name: outing.name })}
            onClick={() => onDeed({ kind: 'remove', outing })}
          >
            {t('connection.remove')}
          </Button>
        </Group>
      ),
    },
  ];
}
