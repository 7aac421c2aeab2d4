import { useMutation } from '@apollo/client/react';
import { Button, Checkbox, FileButton, Group, NativeSelect, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { gradesOf } from '@qinshi/domain';
import { Banner, Card } from '@qinshi/ui';
import { uploadImportFile, useAttempt } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberField } from '../../forms/number-field.tsx';
import { graphql } from '../../gql/index.ts';
import { wholeNumber } from '../../lists/list-search.ts';
import classes from './promotion.module.css';
import type { PromotionOfSchool } from './promotion-page.tsx';

const PromotionRules_save = graphql(`
  mutation PromotionRules_save($input: SavePromotionInput!) {
    savePromotion(input: $input) {
      id
      digest
    }
  }
`);

const PromotionRules_file = graphql(`
  mutation PromotionRules_file($input: PlanPromotionByFileInput!) {
    planPromotionByFile(input: $input) {
      id
      digest
    }
  }
`);

const SEATS = ['KEEP', 'BY_NUMBER'] as const;
const MOST_CLASSES = 60;

interface PromotionRulesProps {
  readonly schoolId: string;
  readonly promotion: PromotionOfSchool;
  readonly onSaved: () => void;
}

/** How the school moves up: which grades are drawn anew, how seats are given, who goes along. */
export function PromotionRules({ schoolId, promotion, onSaved }: PromotionRulesProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const [save] = useMutation(PromotionRules_save);
  const [takeFile] = useMutation(PromotionRules_file);
  const [grades, setGrades] = useState(promotion.reshuffledGrades.map(String));
  const [first, setFirst] = useState(String(promotion.firstGradeClasses));
  const [keeps, setKeeps] = useState(promotion.keepHomerooms);
  const [seats, setSeats] = useState(promotion.seats);
  const upper = gradesOf(promotion.school.level).slice(1);

  const submit = (redraw: boolean) => {
    const firstGradeClasses = wholeNumber(first.trim(), 0, MOST_CLASSES);
    if (firstGradeClasses === undefined)
      return attempt.refuse({ firstGradeClasses: t('promotion.rules.firstInvalid', { max: MOST_CLASSES }) });
    void attempt.attempt(async () => {
      const input = { schoolId, schoolYear: promotion.schoolYear, firstGradeClasses, seats, redraw };
      const reshuffledGrades = grades.map(Number);
      await save({ variables: { input: { ...input, reshuffledGrades, keepHomerooms: keeps } } });
      notifications.show({ color: 'green', message: t('promotion.rules.saved') });
      onSaved();
    });
  };

  const take = (file: File | null) => {
    if (!file) return;
    void attempt.attempt(async () => {
      const { id: importFileId } = await uploadImportFile(file);
      await takeFile({ variables: { input: { schoolId, schoolYear: promotion.schoolYear, importFileId } } });
      notifications.show({ color: 'green', message: t('promotion.rules.fileTaken') });
      onSaved();
    });
  };
  const problem =
    attempt.general ?? attempt.fields.importFileId ?? attempt.fields.file ?? attempt.fields.name;

  return (
    <Card>
      <form
        noValidate
        className={classes.rules}
        onSubmit={(event) => {
          event.preventDefault();
          submit(false);
        }}
      >
        {problem ? <Banner tone="bad">{problem}</Banner> : null}
        <Checkbox.Group
          label={t('promotion.rules.reshuffled')}
          description={t('promotion.rules.reshuffledHelp')}
          value={grades}
          onChange={setGrades}
        >
          <Group gap="md" mt="xs">
            {upper.map((grade) => (
              <Checkbox key={grade} value={String(grade)} label={t('promotion.rules.grade', { grade })} />
            ))}
          </Group>
        </Checkbox.Group>
        <NumberField
          label={t('promotion.rules.firstGradeClasses')}
          value={first}
          error={attempt.fields.firstGradeClasses}
          onChange={setFirst}
        />
        <NativeSelect
          label={t('promotion.rules.seats')}
          value={seats}
          data={SEATS.map((value) => ({ value, label: t(`promotion.rules.seatsOf.${value}`) }))}
          onChange={(event) => {
            const chosen = SEATS.find((one) => one === event.currentTarget.value);
            if (chosen) setSeats(chosen);
          }}
        />
        <Checkbox
          label={t('promotion.rules.keepHomerooms')}
          checked={keeps}
          onChange={(event) => setKeeps(event.currentTarget.checked)}
        />
        <Group gap="sm">
          <Button type="submit" variant="light" loading={attempt.busy}>
            {t('promotion.rules.save')}
          </Button>
          <Button
            variant="default"
            disabled={attempt.busy || grades.length === 0}
            onClick={() => submit(true)}
          >
            {t('promotion.rules.redraw')}
          </Button>
          <FileButton accept=".csv,.xlsx" onChange={take}>
            {(button) => (
              <Button {...button} variant="default" disabled={attempt.busy}>
                {t('promotion.rules.file')}
              </Button>
            )}
          </FileButton>
        </Group>
        <Text c="dimmed">{t('promotion.rules.fileHelp')}</Text>
      </form>
    </Card>
  );
}
