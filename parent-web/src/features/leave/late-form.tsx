import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  type AbsenceKind,
  absenceKindWord,
  characterCount,
  formatRocDate,
  type IsoDate,
  LEAVE_REASON_MAX_LENGTH,
  weekdayName,
} from '@qinshi/domain';
import { Banner, Card, PeriodGrid, StickyActions } from '@qinshi/ui';
import { formErrors, useLocale, useSessionDraft } from '@qinshi/web-kit';
import { type FormEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../../gql/index.ts';
import { daysOf, EMPTY_LATE_DRAFT, type LateDraft, lateDraft } from './late-draft.ts';
import classes from './leave.module.css';
import { PlanPart } from './plan-part.tsx';
import { ProofField, useProof } from './proof-field.tsx';
import { ReasonField } from './reason-field.tsx';
import { TypeChoice } from './type-choice.tsx';

const LateForm_submit = graphql(`
  mutation LateForm_submit($input: SubmitRetroactiveLeaveInput!) {
    submitRetroactiveLeave(input: $input) { id student { id } ...LeaveCard_request }
  }
`);

interface LateFormProps {
  studentId: string;
  absences: readonly { id: string; date: IsoDate; period: string; periodName: string; kind: AbsenceKind }[];
  types: Parameters<typeof TypeChoice>[0]['types'];
  onSent: (id: string) => void;
}

type Field = 'absences' | 'type' | 'reason' | 'files';

/** Which absences, which type, why, and proof; with what would come of it before it is sent. */
export function LateForm({ studentId, absences, types, onSent }: LateFormProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const kept = useMemo(() => lateDraft(studentId), [studentId]);
  const [draft, setDraft] = useSessionDraft(kept, EMPTY_LATE_DRAFT);
  const [missing, setMissing] = useState<readonly Field[]>([]);
  const [{ fetching, error }, submit] = useMutation(LateForm_submit);
  const proof = useProof(draft.files, (files) => change({ files: [...files] }));
  const { fields, general } = formErrors(error, locale);
  // One that has been settled since is no longer in the list.
  const chosen = absences.filter(({ id }) => draft.absences.includes(id));
  const dates = [...new Set(absences.map(({ date }) => date))].sort().reverse();

  const change = (next: Partial<LateDraft>) => {
    setMissing([]);
    setDraft((old) => ({ ...old, ...next }));
  };
  const choose = (date: IsoDate, ids: readonly string[]) =>
    change({
      absences: [...chosen.filter((one) => one.date !== date).map(({ id }) => id), ...ids],
    });
  const errorAt = (field: Field, refused: string | undefined): string | undefined =>
    missing.includes(field) ? t(`leave.late.missing.${field}`) : refused;

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const { type } = draft;
    const reason = draft.reason.trim();
    const found: Field[] = [
      ...(chosen.length === 0 ? (['absences'] as const) : []),
      ...(type === null ? (['type'] as const) : []),
      ...(reason === '' ? (['reason'] as const) : []),
      ...(proof.isUploading ? (['files'] as const) : []),
    ];
    setMissing(found);
    if (found.length > 0 || type === null || characterCount(reason) > LEAVE_REASON_MAX_LENGTH || fetching)
      return;
    const { data } = await submit({
      input: {
        studentId,
        type,
        reason,
        absenceIds: chosen.map(({ id }) => id),
        attachmentIds: [...proof.ids],
      },
    });
    if (!data) return;
    kept.clear();
    notifications.show({ color: 'green', message: t('leave.sent') });
    onSent(data.submitRetroactiveLeave.id);
  };

  return (
    <form className={classes.form} noValidate onSubmit={(event) => void send(event)}>
      <p className={classes.quiet}>{t('leave.late.lead')}</p>
      {general ? <Banner tone="bad">{general}</Banner> : null}
      <Card className={classes.form}>
        {dates.map((date) => {
          const ofDate = absences.filter((one) => one.date === date);
          return (
            <PeriodGrid
              key={date}
              label={`${formatRocDate(date)} ${weekdayName(date, locale)}`}
              periods={ofDate.map(({ id, periodName, kind }) => ({
                code: id,
                name: periodName,
                note: absenceKindWord(kind, locale),
              }))}
              value={draft.absences}
              onChange={(ids) => choose(date, ids)}
              allLabel={ofDate.length > 1 ? t('leave.allPeriods') : undefined}
            />
          );
        })}
        {errorAt('absences', fields.absenceIds ?? fields.days) ? (
          <p className={classes.error} role="alert">
            {`▲ ${errorAt('absences', fields.absenceIds ?? fields.days)}`}
          </p>
        ) : null}
      </Card>
      <TypeChoice
        types={types}
        value={draft.type}
        onChange={(type) => change({ type })}
        error={errorAt('type', fields.type)}
      />
      <ReasonField
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        error={errorAt('reason', fields.reason)}
      />
      <Card>
        <ProofField attachments={proof} error={errorAt('files', fields.attachmentIds)} />
      </Card>
      {draft.type && chosen.length > 0 ? (
        <PlanPart
          input={{ studentId, type: draft.type, days: daysOf(chosen) }}
          hasProof={proof.ids.length > 0}
        />
      ) : null}
      <StickyActions>
        <Button type="submit" loading={fetching}>
          {t('leave.send')}
        </Button>
      </StickyActions>
    </form>
  );
}
