import { Button, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClassSubjectsPage_SubjectsQuery } from '../../gql/graphql.ts';
import type { Column } from '../../lists/server-table.tsx';
import type { NamedTeachers } from './name-teachers.tsx';

type ClassSubject = NonNullable<ClassSubjectsPage_SubjectsQuery['classGroup']>['gradedSubjects'][number];

/** Subject, who teaches it, how much of it is assessed, and the way to name others. */
export function useSubjectColumns(
  onEdit: (row: NamedTeachers) => void,
): Column<ClassSubject & { id: string }, never>[] {
  const { t } = useTranslation();
  return [
    { key: 'subject', header: t('subjects.name'), cell: ({ subject }) => subject.name },
    {
      key: 'teachers',
      header: t('subjects.teachers'),
      cell: ({ teacherNames }) => teacherNames.join('、') || t('list.none'),
    },
    {
      key: 'assessments',
      header: t('subjects.assessments'),
      cell: ({ assessmentCount }) => assessmentCount,
    },
    {
      key: 'edit',
      header: t('subjects.named'),
      cell: ({ subject, namedTeachers }) => (
        <Button variant="subtle" size="compact-md" onClick={() => onEdit({ subject, namedTeachers })}>
          {namedTeachers.map(({ name }) => name).join('、') || t('subjects.nameSomebody')}
          <VisuallyHidden>：{t('subjects.nameOf', { subject: subject.name })}</VisuallyHidden>
        </Button>
      ),
    },
  ];
}
