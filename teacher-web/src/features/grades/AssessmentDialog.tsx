import { useMutation } from '@apollo/client/react';
import { Button, Group, NumberInput, Select, TextInput } from '@mantine/core';
import {
  ASSESSMENT_KINDS,
  type AssessmentKind,
  formatRocDate,
  GRADE_SCALES,
  type GradeScale,
  MAX_WEIGHT,
  parseDate,
} from '@qinshi/domain';
import { Banner, Dialog } from '@qinshi/ui';
import { formErrors, useLocale } from '@qinshi/web-kit';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import type { BookAssessment } from './documents.ts';
import classes from './grades.module.css';

const CREATE = graphql(`
  mutation AssessmentDialog_create($input: CreateAssessmentInput!) {
    createAssessment(input: $input) {
      id
    }
  }
`);

const CHANGE = graphql(`
  mutation AssessmentDialog_change($input: ChangeAssessmentInput!) {
    changeAssessment(input: $input) {
      id
      name
      weight
      date
      scale
      version
    }
  }
`);

const REMOVE = graphql(`
  mutation AssessmentDialog_remove($input: RemoveAssessmentInput!) {
    removeAssessment(input: $input)
  }
`);

interface AssessmentDialogProps {
  /** Null for a new one. */
  readonly assessment: BookAssessment | null;
  readonly place: { readonly classGroupId: string; readonly termId: string; readonly subjectId: string };
  /** What the book has already. */
  readonly taken: readonly BookAssessment[];
  readonly today: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** An assessment: what it is, its weight, its date and how it is marked. */
export function AssessmentDialog({
  assessment,
  place,
  taken,
  today,
  onDone,
  onClose,
}: AssessmentDialogProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [create, creating] = useMutation(CREATE);
  const [change, changing] = useMutation(CHANGE);
  const [remove, removing] = useMutation(REMOVE);
  const nextExam = [1, 2, 3].find((number) => !taken.some((one) => one.number === number));
  const [kind, setKind] = useState<AssessmentKind>(assessment?.kind ?? (nextExam ? 'EXAM' : 'DAILY'));
  const [number, setNumber] = useState(String(assessment?.number ?? nextExam ?? 1));
  const [name, setName] = useState(assessment?.name ?? '');
  const [weight, setWeight] = useState<number | string>(assessment?.weight ?? 20);
  const [date, setDate] = useState(formatRocDate(assessment?.date ?? today));
  const [scale, setScale] = useState<GradeScale>(assessment?.scale ?? 'SCORE');
  const [failure, setFailure] = useState<unknown>();
  const [isDateWrong, setDateWrong] = useState(false);
  const { fields, general } = formErrors(failure, locale);

  const attempt = async (action: () => Promise<unknown>) => {
    setFailure(undefined);
    try {
      await action();
      onDone();
      onClose();
    } catch (refused) {
      setFailure(refused);
    }
  };

  const send = (event: FormEvent) => {
    event.preventDefault();
    const day = parseDate(date);
    setDateWrong(!day);
    if (!day) return;
    const facts = { name: name.trim() || null, weight: Number(weight) || 0, date: day, scale };
    void attempt(() =>
      assessment
        ? change({ variables: { input: { id: assessment.id, version: assessment.version, ...facts } } })
        : create({
            variables: {
              input: { ...place, ...facts, kind, number: kind === 'EXAM' ? Number(number) : null },
            },
          }),
    );
  };

  return (
    <Dialog
      opened
      onClose={onClose}
      title={assessment ? t('grades.changeAssessment', { name: assessment.name }) : t('grades.addAssessment')}
    >
      <form className={classes.form} noValidate onSubmit={send}>
        {general ? <Banner tone="bad">{general}</Banner> : null}
        {assessment ? null : (
          <Select
            label={t('grades.kind')}
            data={ASSESSMENT_KINDS.map((value) => ({ value, label: t(`grades.kinds.${value}`) }))}
            value={kind}
            onChange={(value) => value && setKind(value)}
            allowDeselect={false}
          />
        )}
        {!assessment && kind === 'EXAM' ? (
          <Select
            label={t('grades.exam')}
            data={['1', '2', '3'].map((value) => ({
              value,
              label: t('grades.examNumber', { number: value }),
            }))}
            value={number}
            onChange={(value) => value && setNumber(value)}
            error={fields.number}
            allowDeselect={false}
          />
        ) : null}
        <TextInput
          label={t('grades.name')}
          description={kind === 'EXAM' ? t('grades.nameOptional') : undefined}
          value={name}
          maxLength={30}
          error={fields.name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NumberInput
          label={t('grades.weight')}
          description={t('grades.weightHint')}
          value={weight}
          min={0}
          max={MAX_WEIGHT}
          allowDecimal={false}
          error={fields.weight}
          onChange={setWeight}
        />
        <TextInput
          label={t('grades.date')}
          value={date}
          maxLength={20}
          error={isDateWrong ? t('DATE_INVALID', { ns: 'refusals' }) : fields.date}
          onChange={(event) => setDate(event.currentTarget.value)}
        />
        <Select
          label={t('grades.scale')}
          data={GRADE_SCALES.map((value) => ({ value, label: t(`grades.scales.${value}`) }))}
          value={scale}
          onChange={(value) => value && setScale(value)}
          error={fields.scale}
          allowDeselect={false}
        />
        <Group justify="flex-end" gap="sm">
          {assessment ? (
            <Button
              variant="subtle"
              color="red"
              loading={removing.loading}
              onClick={() =>
                void attempt(() =>
                  remove({ variables: { input: { id: assessment.id, version: assessment.version } } }),
                )
              }
            >
              {t('grades.remove')}
            </Button>
          ) : null}
          <Button variant="default" onClick={onClose}>
            {t('grades.cancel')}
          </Button>
          <Button type="submit" loading={creating.loading || changing.loading}>
            {t('grades.save')}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
