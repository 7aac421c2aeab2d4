import { useMutation } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LastDayDialog } from '../forms/last-day-dialog.tsx';
import type { HomeroomHistory_AssignmentFragment as Assignment } from '../gql/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { InnerLink } from '../lists/links.tsx';
import listClasses from '../lists/lists.module.css';
import { type Column, ServerTable } from '../lists/server-table.tsx';
import { shortDate } from '../shell/formats.ts';
import { useToday } from '../shell/today.ts';
import { RowMenu } from './row-menu.tsx';

const HomeroomHistory_assignment = graphql(`
  fragment HomeroomHistory_assignment on HomeroomAssignment {
    id
    startsOn
    endsOn
    staff {
      id
      name
    }
    classGroup {
      id
      name
      schoolYear
    }
  }
`);

const HomeroomHistory_end = graphql(`
  mutation HomeroomHistory_end($input: EndAssignmentInput!) {
    endHomeroom(input: $input) {
      id
    }
  }
`);

interface HomeroomHistoryProps {
  readonly assignments: readonly FragmentType<typeof HomeroomHistory_assignment>[];
  /** Whose other side is known from the page: a teacher's classes, or a class's teachers. */
  readonly shows: 'class' | 'teacher';
  readonly isManager: boolean;
  readonly onChanged: () => void;
}

/** Who led which class from when to when, newest first. */
export function HomeroomHistory({ assignments, shows, isManager, onChanged }: HomeroomHistoryProps) {
  const { t } = useTranslation();
  const today = useToday();
  const [end] = useMutation(HomeroomHistory_end);
  const [ending, setEnding] = useState<Assignment>();
  const rows = assignments.map((assignment) => readFragment(HomeroomHistory_assignment, assignment));
  if (rows.length === 0) return <Text>{t(`homerooms.none.${shows}`)}</Text>;
  const columns: Column<Assignment, never>[] = [
    {
      key: 'who',
      header: t(shows === 'class' ? 'students.class' : 'classes.homeroom'),
      lead: true,
      cell: ({ staff, classGroup }) =>
        shows === 'class' ? (
          <InnerLink to="/classes/$classId" params={{ classId: classGroup.id }}>
            {t('homerooms.classOf', { year: classGroup.schoolYear, name: classGroup.name })}
          </InnerLink>
        ) : (
          <InnerLink to="/staff/$staffId" params={{ staffId: staff.id }}>
            {staff.name}
          </InnerLink>
        ),
    },
    { key: 'from', header: t('staffMember.from'), cell: ({ startsOn }) => shortDate(startsOn) },
    {
      key: 'to',
      header: t('staffMember.to'),
      cell: ({ startsOn, endsOn }) =>
        endsOn ? shortDate(endsOn) : t(startsOn > today ? 'staffMember.notYet' : 'staffMember.still'),
    },
    ...(isManager
      ? [
          {
            key: 'tools',
            header: t('account.actions'),
            tools: true,
            cell: (row: Assignment) =>
              row.endsOn && row.endsOn < today ? null : (
                <RowMenu
                  name={shows === 'class' ? row.classGroup.name : row.staff.name}
                  actions={[
                    { key: 'end', label: t('homerooms.end'), danger: true, onSelect: () => setEnding(row) },
                  ]}
                />
              ),
          },
        ]
      : []),
  ];
  return (
    <>
      <div className={listClasses.panel}>
        <ServerTable caption={t('homerooms.title')} columns={columns} rows={rows} />
      </div>
      {ending ? (
        <LastDayDialog
          title={t('homerooms.endOf', { name: ending.staff.name, class: ending.classGroup.name })}
          lead={t('homerooms.endLead')}
          done={t('homerooms.ended', { name: ending.staff.name, class: ending.classGroup.name })}
          onEnd={async (endsOn) => {
            await end({ variables: { input: { id: ending.id, endsOn } } });
          }}
          onClose={() => setEnding(undefined)}
          onEnded={onChanged}
        />
      ) : null}
    </>
  );
}
