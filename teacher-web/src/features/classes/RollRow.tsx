import { Table } from '@mantine/core';
import { relationName } from '@qinshi/domain';
import { StatePill } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import classes from './roll.module.css';

const ROLL_ROW = graphql(`
  fragment RollRow_student on Student {
    id
    seatNumber
    name
    studentNumber
    guardians {
      id
      name
      relation
      relationNote
    }
  }
`);

interface RollRowProps {
  readonly student: FragmentType<typeof ROLL_ROW>;
}

/** One child of the roll. */
export function RollRow(props: RollRowProps) {
  const student = readFragment(ROLL_ROW, props.student);
  const { t } = useTranslation();
  const { locale } = useLocale();
  return (
    <Table.Tr>
      <Table.Td className={classes.seat}>{student.seatNumber ?? '–'}</Table.Td>
      <Table.Td className={classes.name}>
        <b>{student.name}</b>
      </Table.Td>
      <Table.Td className={classes.number}>{student.studentNumber}</Table.Td>
      <Table.Td>
        {student.guardians.length === 0 ? (
          <StatePill tone="quiet">{t('classes.unbound')}</StatePill>
        ) : (
          student.guardians
            .map(({ name, relation, relationNote }) =>
              t('classes.guardian', { name, relation: relationNote ?? relationName(relation, locale) }),
            )
            .join(t('classes.separator'))
        )}
      </Table.Td>
    </Table.Tr>
  );
}
