import { Button } from '@mantine/core';
import { SCHOOL_LEVELS, type SchoolLevel, schoolLevelName } from '@qinshi/domain';
import { Banner, SearchSelect, SegmentedChoice, StickyActions } from '@qinshi/ui';
import { formErrors, hasReason, useLocale } from '@qinshi/web-kit';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './binding.module.css';
import { EMPTY_ENTRY, type StudentEntry } from './draft.ts';
import { NationalIdField } from './national-id-field.tsx';
import { RelationChoice } from './relation-choice.tsx';
import { StepHeading } from './step-heading.tsx';
import { type StudentErrors, studentProblems } from './student-entry.ts';
import { useHasApplications } from './use-applications.ts';
import { useConfirmStudent } from './use-confirm-student.ts';
import { bringIntoView, useFirstInvalid } from './use-first-invalid.ts';
import { useWizard } from './wizard.tsx';

/** One child: relation, level, identity number, school. */
export function StudentForm() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { draft, setDraft, notice } = useWizard();
  const { entry, students } = draft;
  const { lookUp, confirm, isLookingUp, isConfirming } = useConfirmStudent();
  const [errors, setErrors] = useState<StudentErrors>({});
  const [general, setGeneral] = useState<string | null>(null);
  const { hasApplications } = useHasApplications({ pause: false, fresh: false });
  const form = useRef<HTMLFormElement>(null);
  const focusFirstInvalid = useFirstInvalid(form);
  const school = useRef<HTMLInputElement>(null);

  const change = (next: Partial<StudentEntry>) => {
    const touched = Object.keys(next);
    setErrors((old) => Object.fromEntries(Object.entries(old).filter(([field]) => !touched.includes(field))));
    setDraft((old) => ({ ...old, entry: { ...old.entry, ...next } }));
  };
  const showLocal = (fields: readonly (keyof StudentErrors)[]) => {
    const found = studentProblems(entry, students, locale);
    const shown = Object.fromEntries(
      Object.entries(found).filter(([field]) => fields.some((one) => one === field)),
    );
    setErrors(shown);
    if (Object.keys(shown).length > 0) focusFirstInvalid();
    return Object.keys(shown).length === 0;
  };
  const showRefusal = (error: unknown) => {
    notice(error);
    const { fields, general: whole } = formErrors(error, locale);
    setErrors(fields);
    setGeneral(whole ?? (fields.token ? fields.token : null));
    if (hasReason(error, 'TOKEN_EXPIRED')) change({ lookUp: null, schoolId: null });
    focusFirstInvalid();
  };

  const verify = async () => {
    setGeneral(null);
    if (!showLocal(['level', 'nationalId']) || !entry.level || isLookingUp) return;
    const { found, error } = await lookUp(entry.level, entry.nationalId);
    if (!found) {
      showRefusal(error);
      return;
    }
    change({ lookUp: found, schoolId: null });
    // The next question appears below, on a phone under the buttons at the foot.
    requestAnimationFrame(() => {
      if (school.current) bringIntoView(school.current);
    });
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setGeneral(null);
    const { relation, level, lookUp: found, schoolId, relationNote, nationalId } = entry;
    const asked = ['group', 'relation', 'relationNote', 'level', 'nationalId'] as const;
    if (!showLocal(found ? [...asked, 'schoolId'] : asked) || !relation || !level) return;
    if (!found) {
      await verify();
      return;
    }
    if (!schoolId || isConfirming) return;
    const { token } = found;
    const { student, error } = await confirm({ token, schoolId, relation, relationNote, level, nationalId });
    if (!student) {
      showRefusal(error);
      return;
    }
    setDraft((old) => ({
      ...old,
      students: [...old.students, student],
      // Brothers and sisters usually share the relation; everything else is asked anew.
      entry: { ...EMPTY_ENTRY, group: old.entry.group, relation: old.entry.relation, relationNote },
      adding: false,
    }));
  };

  return (
    <form ref={form} className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
      <StepHeading text={t('binding.student.lead')}>{t('binding.student.title')}</StepHeading>
      {general ? <Banner tone="bad">{general}</Banner> : null}
      <RelationChoice entry={entry} onChange={change} errors={errors} />
      <SegmentedChoice<SchoolLevel>
        label={t('binding.student.level')}
        options={SCHOOL_LEVELS.map((value) => ({ value, label: schoolLevelName(value, locale) }))}
        columns={locale === 'zh-TW' ? 5 : 2}
        value={entry.level}
        onChange={(level) => change({ level, lookUp: null, schoolId: null })}
        error={errors.level}
      />
      <NationalIdField
        label={t('binding.student.nationalId')}
        description={t('binding.student.nationalIdHint')}
        value={entry.nationalId}
        onChange={(nationalId) => change({ nationalId, lookUp: null, schoolId: null })}
        error={errors.nationalId ?? null}
        busy={isLookingUp}
        onVerify={() => void verify()}
      />
      {entry.lookUp ? (
        <SearchSelect
          ref={school}
          label={t('binding.student.school')}
          description={t('binding.student.schoolHint')}
          placeholder={t('binding.student.schoolPlaceholder')}
          options={entry.lookUp.schools.map(({ id, name }) => ({ value: id, label: name }))}
          value={entry.schoolId}
          onChange={(schoolId) => change({ schoolId })}
          nothingFound={t('binding.student.noSchool')}
          error={errors.schoolId}
        />
      ) : null}
      <StickyActions>
        {students.length > 0 ? (
          <Button variant="default" onClick={() => setDraft((old) => ({ ...old, adding: false }))}>
            {t('actions.back')}
          </Button>
        ) : hasApplications ? (
          <Button variant="default" component={Link} to="/binding/progress">
            {t('actions.back')}
          </Button>
        ) : null}
        <Button type="submit" loading={isConfirming}>
          {t('actions.next')}
        </Button>
      </StickyActions>
    </form>
  );
}
