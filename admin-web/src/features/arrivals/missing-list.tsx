import { Text } from '@mantine/core';
import { StatePill } from '@qinshi/ui';
import { useTranslation } from 'react-i18next';
import type { MissingList_RowFragment } from '../../gql/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { RowLink } from '../../lists/links.tsx';
import listClasses from '../../lists/lists.module.css';
import { type Column, ServerTable } from '../../lists/server-table.tsx';
import { dateTime } from '../../shell/formats.ts';

const MissingList_row = graphql(`
  fragment MissingList_row on ClassBoardRow {
    student {
      id
      name
      seatNumber
      classGroup {
        id
        name
      }
    }
    day {
      unexplained
      alarmedAt
    }
  }
`);

type Row = MissingList_RowFragment & { readonly id: string };

/** Who has not come, those first whom nothing explains; as the API orders them. */
export function MissingList({ rows }: { rows: readonly FragmentType<typeof MissingList_row>[] }) {
  const { t } = useTranslation();
  if (rows.length === 0) return <Text>{t('arrivals.nobodyMissing')}</Text>;
  const columns: Column<Row, never>[] = [
    {
      key: 'student',
      header: t('leave.student'),
      lead: true,
      cell: ({ student }) => (
        <RowLink to="/students/$studentId" params={{ studentId: student.id }}>
          {student.name}
        </RowLink>
      ),
    },
    {
      key: 'class',
      header: t('nav.classes'),
      cell: ({ student }) =>
        student.classGroup
          ? t('arrivals.place', { name: student.classGroup.name, seat: student.seatNumber ?? '–' })
          : t('list.none'),
    },
    {
      key: 'why',
      header: t('readers.state'),
      cell: ({ day }) =>
        day.unexplained ? (
          <StatePill tone="bad">{t('arrivals.unexplained')}</StatePill>
        ) : (
          <StatePill tone="wait">{t('arrivals.explained')}</StatePill>
        ),
    },
    {
      key: 'told',
      header: t('arrivals.told'),
      cell: ({ day }) => (day.alarmedAt ? dateTime(day.alarmedAt) : t('list.none')),
    },
  ];
  const shown = rows
    .map((row) => readFragment(MissingList_row, row))
    .map((row): Row => ({ ...row, id: row.student.id }));
  return (
    <div className={listClasses.panel}>
      <ServerTable caption={t('arrivals.missingTitle')} columns={columns} rows={shown} />
    </div>
  );
}
