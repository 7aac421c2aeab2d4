import { useQuery } from '@apollo/client/react';
import { Button, Select, Table } from '@mantine/core';
import { EmptyState, ErrorState, LoadingTable, PageHeader, StatePill } from '@qinshi/ui';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { IconPrinter, IconUsersGroup } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { useClassChoices } from '../../shell/class-groups.ts';
import { PageTitle } from '../../shell/PageTitle.tsx';
import type { SessionViewer } from '../../shell/session.ts';
import { RollRow } from './RollRow.tsx';
import classes from './roll.module.css';

const ROLL = graphql(`
  query ClassRollPage_query($id: ID!) {
    classGroup(id: $id) {
      id
      name
      schoolYear
      school {
        id
        name
      }
      homeroomTeachers {
        id
        name
      }
      bindingStatistics {
        studentCount
        boundCount
        waitingCount
      }
      students {
        id
        ...RollRow_student
      }
    }
  }
`);

interface ClassRollPageProps {
  readonly id: string;
  readonly viewer: SessionViewer;
}

/** The roll of a class with the guardians bound to each child; prints as a list. */
export function ClassRollPage({ id, viewer }: ClassRollPageProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const navigate = useNavigate();
  const { classes: choices } = useClassChoices(viewer);
  const { data, loading, error, refetch } = useQuery(ROLL, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const group = data?.classGroup;

  if (!group) {
    return (
      <div className={classes.page}>
        <PageTitle title={t('classes.title')} />
        <PageHeader title={t('classes.title')} />
        {loading ? (
          <LoadingTable label={t('states.loading')} />
        ) : error ? (
          <ErrorState
            title={t('states.failed')}
            text={errorMessage(error, locale)}
            retryLabel={t('states.retry')}
            onRetry={() => void refetch()}
          />
        ) : (
          <EmptyState
            icon={<IconUsersGroup size={32} stroke={1.6} aria-hidden />}
            title={t('classes.missing')}
            text={t('NOT_FOUND', { ns: 'refusals' })}
          />
        )}
      </div>
    );
  }

  const { studentCount, boundCount, waitingCount } = group.bindingStatistics;
  const teachers = group.homeroomTeachers.map(({ name }) => name).join(t('classes.separator'));
  return (
    <div className={classes.page}>
      <PageTitle title={group.name} />
      <PageHeader
        title={`${group.school.name} ${group.name}`}
        subtitle={t('classes.subtitle', { year: group.schoolYear, teachers })}
        actions={
          <div className={`${classes.tools} qs-no-print`}>
            {choices.length > 1 && (
              <Select
                aria-label={t('classes.choose')}
                data={choices.map((choice) => ({ value: choice.id, label: choice.name }))}
                value={id}
                onChange={(next) => {
                  if (next) void navigate({ to: '/classes/$id', params: { id: next } });
                }}
                searchable
                allowDeselect={false}
                nothingFoundMessage={t('states.nothingFound')}
              />
            )}
            <Button
              variant="light"
              leftSection={<IconPrinter size={20} aria-hidden />}
              onClick={() => window.print()}
            >
              {t('classes.print')}
            </Button>
          </div>
        }
      />
      <p className={classes.summary}>
        <StatePill tone="ok">{t('classes.bound', { bound: boundCount, total: studentCount })}</StatePill>
        {waitingCount > 0 && (
          <StatePill tone="wait">{t('classes.waiting', { count: waitingCount })}</StatePill>
        )}
      </p>
      {group.students.length === 0 ? (
        <EmptyState title={t('classes.empty')} text={t('classes.emptyText')} />
      ) : (
        <div className={classes.sheet}>
          <Table className={classes.table} verticalSpacing="sm" fz="md">
            <Table.Caption className={classes.caption}>{t('classes.caption')}</Table.Caption>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('classes.seat')}</Table.Th>
                <Table.Th>{t('classes.name')}</Table.Th>
                <Table.Th className={classes.number}>{t('classes.number')}</Table.Th>
                <Table.Th>{t('classes.guardians')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {group.students.map((student) => (
                <RollRow key={student.id} student={student} />
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
    </div>
  );
}
