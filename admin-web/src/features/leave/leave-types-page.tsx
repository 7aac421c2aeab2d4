import { useQuery } from '@apollo/client/react';
import { Button, Group, Text } from '@mantine/core';
import { LoadingTable, StatePill } from '@qinshi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeaveTypesPage_TypeFragment as LeaveType } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import listClasses from '../../lists/lists.module.css';
import { type Column, ServerTable } from '../../lists/server-table.tsx';
import { AddButton, Section } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { LeaveSettingsForm } from './leave-settings-form.tsx';
import { LeaveTypeForm } from './leave-type-form.tsx';

const LeaveTypesPage_type = graphql(`
  fragment LeaveTypesPage_type on LeaveType {
    id
    code
    name
    offered
    attachmentFromDays
    proofWithinDays
    minimumPeriods
    yearlyDays
    guardiansMayAsk
  }
`);

const LeaveTypesPage_query = graphql(`
  query LeaveTypesPage($schoolId: ID!) {
    school(id: $schoolId) {
      id
      leaveTypes {
        ...LeaveTypesPage_type
      }
      leaveSettings {
        pastDays
        aheadDays
        remindAfterHours
        remindTimes
      }
    }
  }
`);

const route = getRouteApi('/_staff/schools/$schoolId/settings/leave-types');

/** The types of leave (假別) that a school offers, and within which days leave can be asked for. */
export function LeaveTypesPage() {
  const { t } = useTranslation();
  const { schoolId } = route.useParams();
  const [open, setOpen] = useState<{ readonly type: LeaveType | undefined }>();
  const { data, error, refetch } = useQuery(LeaveTypesPage_query, { variables: { schoolId } });
  const columns = useColumns((type) => setOpen({ type }));
  usePageTitle(t('leave.typesTitle'));

  if (error && !data) return <QueryProblem partial error={error} onRetry={() => void refetch()} />;
  if (!data?.school) return <LoadingTable label={t('list.loading')} />;
  const types = data.school.leaveTypes.map((type) => readFragment(LeaveTypesPage_type, type));
  return (
    <>
      <Group justify="space-between" align="end">
        <Text>{t('leave.typesLead')}</Text>
        <AddButton label={t('leave.addType')} onClick={() => setOpen({ type: undefined })} />
      </Group>
      <div className={listClasses.panel}>
        <ServerTable caption={t('leave.typesTitle')} columns={columns} rows={types} />
      </div>
      <Section title={t('leave.settingsTitle')}>
        <LeaveSettingsForm schoolId={schoolId} settings={data.school.leaveSettings} />
      </Section>
      {open ? (
        <LeaveTypeForm
          schoolId={schoolId}
          type={open.type}
          codes={types.map(({ code }) => code)}
          onClose={() => setOpen(undefined)}
          onSaved={() => void refetch()}
        />
      ) : null}
    </>
  );
}

function useColumns(onEdit: (type: LeaveType) => void): Column<LeaveType, never>[] {
  const { t } = useTranslation();
  const proof = ({ attachmentFromDays, proofWithinDays }: LeaveType) => {
    if (attachmentFromDays === null || attachmentFromDays === undefined) return t('leave.proofNever');
    const from =
      attachmentFromDays === 0 ? t('leave.proofAlways') : t('leave.proofFrom', { days: attachmentFromDays });
    return proofWithinDays ? `${from}${t('leave.proofWithin', { days: proofWithinDays })}` : from;
  };
  return [
    { key: 'name', header: t('leave.typeName'), lead: true, cell: ({ name }) => name },
    {
      key: 'offered',
      header: t('leave.offered'),
      cell: ({ offered }) => (
        <StatePill tone={offered ? 'ok' : 'quiet'}>
          {t(offered ? 'leave.isOffered' : 'leave.isNotOffered')}
        </StatePill>
      ),
    },
    {
      key: 'who',
      header: t('leave.who'),
      cell: ({ guardiansMayAsk }) => t(guardiansMayAsk ? 'leave.byFamilies' : 'leave.bySchool'),
    },
    { key: 'proof', header: t('leave.proof'), cell: proof },
    {
      key: 'minimum',
      header: t('leave.minimumPeriods'),
      cell: ({ minimumPeriods }) => t('leave.periods', { count: minimumPeriods }),
    },
    {
      key: 'yearly',
      header: t('leave.yearlyDays'),
      cell: ({ yearlyDays }) => (yearlyDays ? t('leave.days', { days: yearlyDays }) : t('leave.unlimited')),
    },
    {
      key: 'tools',
      header: t('calendar.tools'),
      tools: true,
      cell: (type) => (
        <Button
          variant="subtle"
          aria-label={t('connection.editOf', { name: type.name })}
          onClick={() => onEdit(type)}
        >
          {t('connection.edit')}
        </Button>
      ),
    },
  ];
}
