import { ActionIcon, Button } from '@mantine/core';
import { Banner, Card, DataList, Face, StatePill, StickyActions } from '@qinshi/ui';
import { formErrors, refusalMessage, useLocale } from '@qinshi/web-kit';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './binding.module.css';
import type { ConfirmedStudent } from './draft.ts';
import { relationOf } from './relation-of.ts';
import { StepHeading } from './step-heading.tsx';
import { useConfirmStudent } from './use-confirm-student.ts';
import { useWizard } from './wizard.tsx';

/** The children confirmed so far; the place to add another, to take one out, or to go on. */
export function StudentList() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { draft, setDraft, problems, settle, notice } = useWizard();
  const { lookUp, confirm, isLookingUp, isConfirming } = useConfirmStudent();
  const [failure, setFailure] = useState<string | null>(null);
  const navigate = useNavigate();
  const { students } = draft;
  const own = problems.filter(({ page }) => page === 'student');

  const remove = (index: number) => {
    settle('student');
    setDraft((old) => ({ ...old, students: old.students.filter((_, place) => place !== index) }));
  };
  const repeat = async (student: ConfirmedStudent, index: number) => {
    setFailure(null);
    const looked = await lookUp(student.level, student.nationalId);
    const answer = looked.found ? await confirm({ ...student, token: looked.found.token }) : looked;
    const repeated = 'student' in answer ? answer.student : null;
    if (!repeated) {
      notice(answer.error);
      const { fields, general } = formErrors(answer.error, locale);
      setFailure(general ?? Object.values(fields)[0] ?? null);
      return;
    }
    settle('student', `students.${index}`);
    setDraft((old) => ({
      ...old,
      students: old.students.map((one, place) => (place === index ? repeated : one)),
    }));
  };

  return (
    <div className={classes.form}>
      <StepHeading text={t('binding.student.confirmLead')}>{t('binding.student.confirmTitle')}</StepHeading>
      {failure ? <Banner tone="bad">{failure}</Banner> : null}
      <ul className={classes.list}>
        {students.map((student, index) => {
          const problem = own.find(({ field }) => field === `students.${index}`);
          return (
            <li key={student.token}>
              <Card>
                <div className={classes.row}>
                  <Face name={student.maskedName} />
                  <div className={classes.words}>
                    <DataList
                      items={[
                        { label: t('binding.field.name'), value: student.maskedName },
                        { label: t('binding.field.school'), value: student.schoolName },
                        { label: t('binding.field.class'), value: student.className || t('binding.noClass') },
                        { label: t('binding.field.relation'), value: relationOf(student, locale) },
                      ]}
                    />
                    {problem ? null : (
                      <span className={classes.start}>
                        <StatePill tone="ok">{t('binding.student.confirmed')}</StatePill>
                      </span>
                    )}
                  </div>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    size="lg"
                    aria-label={t('binding.student.remove', { name: student.maskedName })}
                    onClick={() => remove(index)}
                  >
                    <IconTrash size={20} aria-hidden />
                  </ActionIcon>
                </div>
                {problem ? (
                  <>
                    <p
                      className={classes.error}
                      role="alert"
                    >{`▲ ${refusalMessage(problem.refusal, locale)}`}</p>
                    {problem.refusal.reason === 'TOKEN_EXPIRED' ? (
                      <Button
                        variant="light"
                        mt="xs"
                        loading={isLookingUp || isConfirming}
                        onClick={() => void repeat(student, index)}
                      >
                        {t('binding.student.repeat')}
                      </Button>
                    ) : null}
                  </>
                ) : null}
              </Card>
            </li>
          );
        })}
      </ul>
      <Button
        variant="default"
        leftSection={<IconPlus size={20} aria-hidden />}
        onClick={() => setDraft((old) => ({ ...old, adding: true }))}
      >
        {t('binding.addStudent')}
      </Button>
      <StickyActions>
        <Button disabled={own.length > 0} onClick={() => void navigate({ to: '/binding/consent' })}>
          {t('actions.next')}
        </Button>
      </StickyActions>
    </div>
  );
}
