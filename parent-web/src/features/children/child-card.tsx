import { Title } from '@mantine/core';
import { Card, Face, StatePill } from '@qinshi/ui';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import classes from './children.module.css';

const ChildCard_student = graphql(`
  fragment ChildCard_student on Student {
    id
    name
    seatNumber
    studentNumber
    school { id name }
    classGroup { id name }
  }
`);

/** One child with the place at school as it is now. A child between schools is shown as such, not hidden. */
export function ChildCard({
  student,
  isOneself,
}: {
  student: FragmentType<typeof ChildCard_student>;
  isOneself: boolean;
}) {
  const { t } = useTranslation();
  const { name, seatNumber, school, classGroup } = readFragment(ChildCard_student, student);
  const seat = classGroup && seatNumber ? t('home.seat', { number: seatNumber }) : '';
  return (
    <Card component="article" aria-label={name} className={classes.child}>
      <Face name={name} />
      <div className={classes.grow}>
        <Title order={2}>{name}</Title>
        <p className={classes.place}>{school?.name ?? t('home.noSchool')}</p>
        {classGroup ? (
          <p className={classes.place}>
            {classGroup.name} {seat}
          </p>
        ) : null}
      </div>
      {classGroup ? (
        <StatePill tone="ok">{isOneself ? t('home.enrolled') : t('home.bound')}</StatePill>
      ) : (
        <StatePill tone="quiet">{t('home.noClass')}</StatePill>
      )}
    </Card>
  );
}
