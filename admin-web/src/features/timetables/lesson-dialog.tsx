import { Button, TextInput } from '@mantine/core';
import { useAttempt } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';
import { StaffSelect } from '../../forms/staff-select.tsx';

export interface LessonValues {
  readonly subject: string;
  readonly teacher: { readonly id: string; readonly name: string } | null;
}

interface LessonDialogProps {
  /** Weekday and period. */
  readonly title: string;
  readonly schoolId: string;
  readonly lesson: LessonValues | undefined;
  readonly onClose: () => void;
  /** Null takes the lesson out. */
  readonly onDone: (lesson: LessonValues | null) => void;
}

/** What is taught at one place of the week, and by whom. */
export function LessonDialog({ title, schoolId, lesson, onClose, onDone }: LessonDialogProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const [subject, setSubject] = useState(lesson?.subject ?? '');
  const [teacher, setTeacher] = useState(lesson?.teacher ?? null);
  const done = (values: LessonValues | null) => {
    onDone(values);
    onClose();
  };
  const submit = () => {
    if (subject.trim() === '') return attempt.refuse({ subject: t('timetable.subjectMissing') });
    done({ subject: subject.trim(), teacher });
  };
  return (
    <FormDialog
      title={title}
      submit={t('timetable.put')}
      attempt={attempt}
      shown={['subject']}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={t('timetable.subject')}
        value={subject}
        error={attempt.fields.subject}
        maxLength={20}
        autoComplete="off"
        onChange={(event) => setSubject(event.currentTarget.value)}
      />
      <StaffSelect schoolId={schoolId} label={t('timetable.teacher')} value={teacher} onChange={setTeacher} />
      {lesson ? (
        <Button variant="subtle" color="red" onClick={() => done(null)}>
          {t('timetable.clear')}
        </Button>
      ) : null}
    </FormDialog>
  );
}
