import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { EmptyState, LoadingTable } from '@qinshi/ui';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { IconUserShare } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeputiesPage_DeputyFragment as Deputy } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import listClasses from '../../lists/lists.module.css';
import { type Column, ServerTable } from '../../lists/server-table.tsx';
import { shortDate } from '../../shell/formats.ts';
import { AddButton } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { DeputyForm } from './deputy-form.tsx';

const DeputiesPage_deputy = graphql(`
  fragment DeputiesPage_deputy on Deputy {
    id
    startsOn
    endsOn
    absent {
      id
      name
      title
    }
    deputy {
      id
      name
      title
    }
  }
`);

const DeputiesPage_query = graphql(`
  query DeputiesPage($schoolId: ID!) {
    school(id: $schoolId) {
      id
      deputies {
        ...DeputiesPage_deputy
      }
    }
  }
`);

const DeputiesPage_end = graphql(`
  mutation DeputiesPage_end($id: ID!) {
    endDeputy(id: $id)
  }
`);

const route = getRouteApi('/_staff/schools/$schoolId/attendance/deputies');

/** Who decides on leave for whom, and until when (職務代理). */
export function DeputiesPage() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { schoolId } = route.useParams();
  const [isOpen, setIsOpen] = useState(false);
  const { data, error, refetch } = useQuery(DeputiesPage_query, { variables: { schoolId } });
  const [end, { loading }] = useMutation(DeputiesPage_end);
  usePageTitle(t('deputies.title'));

  const stop = async (deputy: Deputy) => {
    try {
      await end({ variables: { id: deputy.id } });
      notifications.show({ color: 'green', message: t('deputies.ended', { name: deputy.deputy.name }) });
    } catch (problem) {
      notifications.show({ color: 'red', message: errorMessage(problem, locale) });
    }
    void refetch();
  };
  const columns = useColumns((deputy) => void stop(deputy), loading);

  if (error && !data) return <QueryProblem partial error={error} onRetry={() => void refetch()} />;
  if (!data?.school) return <LoadingTable label={t('list.loading')} />;
  const deputies = data.school.deputies.map((deputy) => readFragment(DeputiesPage_deputy, deputy));
  return (
    <>
      <Group justify="space-between" align="end">
        <Text>{t('deputies.lead')}</Text>
        <AddButton label={t('deputies.add')} onClick={() => setIsOpen(true)} />
      </Group>
      {deputies.length === 0 ? (
        <EmptyState
          icon={<IconUserShare size={32} stroke={1.6} aria-hidden />}
          title={t('deputies.empty')}
          text={t('deputies.emptyText')}
        />
      ) : (
        <div className={listClasses.panel}>
          <ServerTable caption={t('deputies.title')} columns={columns} rows={deputies} />
        </div>
      )}
      {isOpen ? (
        <DeputyForm schoolId={schoolId} onClose={() => setIsOpen(false)} onSaved={() => void refetch()} />
      ) : null}
    </>
  );
}

function useColumns(onEnd: (deputy: Deputy) => void, busy: boolean): Column<Deputy, never>[] {
  const { t } = useTranslation();
  const named = ({ name, title }: Deputy['absent']) => (title ? `${name}（${title}）` : name);
  return [
    { key: 'absent', header: t('deputies.absent'), lead: true, cell: ({ absent }) => named(absent) },
    { key: 'deputy', header: t('deputies.deputy'), cell: ({ deputy }) => named(deputy) },
    {
      key: 'dates',
      header: t('outings.dates'),
      cell: ({ startsOn, endsOn }) =>
        startsOn === endsOn ? shortDate(startsOn) : `${shortDate(startsOn)}–${shortDate(endsOn)}`,
    },
    {
      key: 'tools',
      header: t('calendar.tools'),
      tools: true,
      cell: (deputy) => (
        <Button
          variant="subtle"
          color="red"
          disabled={busy}
          aria-label={t('deputies.endOf', { absent: deputy.absent.name, deputy: deputy.deputy.name })}
          onClick={() => onEnd(deputy)}
        >
          {t('deputies.end')}
        </Button>
      ),
    },
  ];
}
