import { useMutation } from '@apollo/client/react';
import { ActionIcon, NativeSelect } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useAttempt } from '@qinshi/web-kit';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';
import { StaffSelect } from '../../forms/staff-select.tsx';
import { graphql } from '../../gql/index.ts';
import classes from './subjects.module.css';

const NameTeachers_save = graphql(`
  mutation NameTeachers_save($input: SaveSubjectTeachersInput!) {
    saveSubjectTeachers(input: $input)
  }
`);

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A subject, and whom the school has named for it. */
export interface NamedTeachers {
  /** Null: it is still to be chosen. */
  readonly subject: Named | null;
  readonly namedTeachers: readonly Named[];
}

interface NameTeachersProps {
  readonly place: { readonly classGroupId: string; readonly termId: string; readonly schoolId: string };
  /** Subjects that nobody teaches in the class yet. */
  readonly others: readonly Named[];
  readonly named: NamedTeachers;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** Who teaches and marks a subject beside those whom the timetable names. */
export function NameTeachers({ place, others, named, onSaved, onClose }: NameTeachersProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const [save] = useMutation(NameTeachers_save);
  const [subjectId, setSubjectId] = useState(named.subject?.id ?? others[0]?.id ?? '');
  const [people, setPeople] = useState(named.namedTeachers);
  const submit = () =>
    attempt.attempt(async () => {
      const { classGroupId, termId } = place;
      const staffIds = people.map(({ id }) => id);
      await save({ variables: { input: { classGroupId, termId, subjectId, staffIds } } });
      notifications.show({ color: 'green', message: t('subjects.teachersSaved') });
      onSaved();
      onClose();
    });
  return (
    <FormDialog
      title={named.subject ? t('subjects.nameOf', { subject: named.subject.name }) : t('subjects.nameOther')}
      lead={t('subjects.nameLead')}
      submit={t('connection.save')}
      attempt={attempt}
      shown={['staffIds', 'subjectId']}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {named.subject ? null : (
        <NativeSelect
          label={t('subjects.name')}
          value={subjectId}
          error={attempt.fields.subjectId}
          onChange={(event) => setSubjectId(event.currentTarget.value)}
          data={others.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {people.length > 0 ? (
        <ul className={classes.chosen} aria-label={t('subjects.named')}>
          {people.map(({ id, name }) => (
            <li key={id}>
              {name}
              <ActionIcon
                variant="subtle"
                color="red"
                size={44}
                aria-label={t('connection.removeOf', { name })}
                onClick={() => setPeople(people.filter((one) => one.id !== id))}
              >
                <IconX size={20} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      ) : null}
      <StaffSelect
        // Empty again after each choice: the list above holds who is chosen.
        key={people.length}
        schoolId={place.schoolId}
        label={t('subjects.addTeacher')}
        value={null}
        error={attempt.fields.staffIds}
        onChange={(person) => {
          if (person && !people.some(({ id }) => id === person.id)) setPeople([...people, person]);
        }}
      />
    </FormDialog>
  );
}
