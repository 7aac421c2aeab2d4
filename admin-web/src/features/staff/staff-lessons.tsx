import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StaffLessons_LessonFragment as Lesson } from '../../gql/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { InnerLink } from '../../lists/links.tsx';
import listClasses from '../../lists/lists.module.css';
import { type Column, ServerTable } from '../../lists/server-table.tsx';

const StaffLessons_lesson = graphql(`
  fragment StaffLessons_lesson on Lesson {
    weekday
    subject
    period {
      code
      name
      startsAt
      endsAt
    }
    classGroup {
      id
      name
    }
  }
`);

type Row = Lesson & { readonly id: string };

/** What somebody teaches, in the order of the week. */
export function StaffLessons({ lessons }: { lessons: readonly FragmentType<typeof StaffLessons_lesson>[] }) {
  const { t } = useTranslation();
  const rows = lessons
    .map((lesson) => readFragment(StaffLessons_lesson, lesson))
    .map(
      (lesson): Row => ({
        ...lesson,
        id: `${lesson.weekday} ${lesson.period.code} ${lesson.classGroup.id}`,
      }),
    );
  if (rows.length === 0) return <Text>{t('staffMember.noLessons')}</Text>;
  const columns: Column<Row, never>[] = [
    {
      key: 'when',
      header: t('staffMember.when'),
      lead: true,
      cell: ({ weekday, period }) => (
        <span className={listClasses.strong}>
          {t(`staffMember.weekday.${weekdayKey(weekday)}`)} {period.name}
        </span>
      ),
    },
    {
      key: 'time',
      header: t('staffMember.time'),
      cell: ({ period }) => `${period.startsAt}–${period.endsAt}`,
    },
    {
      key: 'class',
      header: t('students.class'),
      cell: ({ classGroup }) => (
        <InnerLink to="/classes/$classId" params={{ classId: classGroup.id }}>
          {classGroup.name}
        </InnerLink>
      ),
    },
    { key: 'subject', header: t('staffMember.subject'), cell: ({ subject }) => subject },
  ];
  return (
    <div className={listClasses.panel}>
      <ServerTable caption={t('staffMember.lessons')} columns={columns} rows={rows} />
    </div>
  );
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

function weekdayKey(weekday: number): (typeof WEEKDAYS)[number] {
  return WEEKDAYS[weekday - 1] ?? 'monday';
}
