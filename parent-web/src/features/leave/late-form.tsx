import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  type AbsenceKind,
  absenceKindWord,
  characterCount,
  formatRocDate,
  type IsoDate,
  LEAVE_REASON_MAX_LENGTH,
  type LeaveStatus,
  lateObstacle,
  leaveStatusWord,
  weekdayName,
} from '@qinshi/domain';
import { Banner, Card, PeriodGrid, StickyActions } from '@qinshi/ui';
import { formErrors, useLocale, useSessionDraft } from '@qinshi/web-kit';
import { type FormEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../../gql/index.ts';
import { showProblem } from '../../shell/show-problem.ts';
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

interface LateAbsence {
  id: string;
  date: IsoDate;
  period: string;
  periodName: string;
  kind: AbsenceKind;
  leaveRequest?: { status: LeaveStatus; type: { name: string } } | null | undefined;
}

interface LateFormProps {
  studentId: string;
  today: IsoDate;
  /** How many days back the school lets families ask. */
  pastDays: number;
  absences: readonly LateAbsence[];
  types: Parameters<typeof TypeChoice>[0]['types'];
  /** Called when sending was refused: what is shown may have been overtaken. */
  onRefused: () => void;
  onSent: (id: string) => void;
}

type Field = 'absences' | 'type' | 'reason' | 'files';

/** Which absences, which type, why, and proof; with what would come of it before it is sent. */
export function LateForm(props: LateFormProps) {
  const { studentId, today, pastDays, absences, types, onRefused, onSent } = props;
  const { t } = useTranslation();
  const { locale } = useLocale();
  const kept = useMemo(() => lateDraft(studentId), [studentId]);
  const [draft, setDraft] = useSessionDraft(kept, EMPTY_LATE_DRAFT);
  const [missing, setMissing] = useState<readonly Field[]>([]);
  const [{ fetching, error }, submit] = useMutation(LateForm_submit);
  const proof = useProof(draft.files, (files) => change({ files: [...files] }));
  const { fields, general } = formErrors(error, locale);
  const form = useRef<HTMLFormElement>(null);
  const open = absences.filter((one) => lateObstacle(one, today, pastDays) === null);
  // One that has been settled since is no longer among them.
  const chosen = open.filter(({ id }) => draft.absences.includes(id));
  const dates = [...new Set(absences.map(({ date }) => date))].sort().reverse();

  const change = (next: Partial<LateDraft>) => {
    setMissing([]);
    setDraft((old) => ({ ...old, ...next }));
  };
  const choose = (date: IsoDate, ids: readonly string[]) =>
    change({
      absences: [...chosen.filter((one) => one.date !== date).map(({ id }) => id), ...ids],
    });
  /** The API names days and periods more exactly than they are shown here: `days.0.date`. */
  const errorAt = (field: Field, ...inputs: string[]): string | undefined =>
    missing.includes(field)
      ? t(`leave.late.missing.${field}`)
      : Object.entries(fields).find(([input]) => inputs.includes(input.split('.')[0] ?? ''))?.[1];
  const noteOf = ({ kind, leaveRequest, ...one }: LateAbsence): string => {
    if (leaveRequest) return `${leaveRequest.type.name} ${leaveStatusWord(leaveRequest.status, locale)}`;
    return lateObstacle(one, today, pastDays) ? t('leave.late.tooLate') : absenceKindWord(kind, locale);
  };

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
    if (found.length > 0 || type === null || characterCount(reason) > LEAVE_REASON_MAX_LENGTH) {
      showProblem(form.current);
      return;
    }
    if (fetching) return;
    const { data } = await submit({
      input: {
        studentId,
        type,
        reason,
        absenceIds: chosen.map(({ id }) => id),
        attachmentIds: [...proof.ids],
      },
    });
    if (!data) {
      onRefused();
      showProblem(form.current);
      return;
    }
    kept.clear();
    notifications.show({ color: 'green', message: t('leave.sent') });
    onSent(data.submitRetroactiveLeave.id);
  };

  return (
    <form ref={form} className={classes.form} noValidate onSubmit={(event) => void send(event)}>
      <p className={classes.quiet}>
        {open.length > 0 ? t('leave.late.lead') : t('leave.late.noneOpen', { days: pastDays })}
      </p>
      {general ? <Banner tone="bad">{general}</Banner> : null}
      <Card className={classes.form}>
        {dates.map((date) => {
          const ofDate = absences.filter((one) => one.date === date);
          return (
            <PeriodGrid
              key={date}
              label={`${formatRocDate(date)} ${weekdayName(date, locale)}`}
              periods={ofDate.map((one) => ({
                code: one.id,
                name: one.periodName,
                note: noteOf(one),
                disabled: !open.includes(one),
              }))}
              value={draft.absences}
              onChange={(ids) => choose(date, ids)}
              allLabel={
                ofDate.filter((one) => open.includes(one)).length > 1 ? t('leave.allPeriods') : undefined
              }
            />
          );
        })}
        {errorAt('absences', 'absenceIds', 'days') ? (
          <p className={classes.error} role="alert">
            {`▲ ${errorAt('absences', 'absenceIds', 'days')}`}
          </p>
        ) : null}
      </Card>
      {open.length > 0 ? (
        <>
          <TypeChoice
            types={types}
            value={draft.type}
            onChange={(type) => change({ type })}
            error={errorAt('type', 'type')}
          />
          <ReasonField
            value={draft.reason}
            onChange={(reason) => change({ reason })}
            error={errorAt('reason', 'reason')}
          />
          <Card>
            <ProofField attachments={proof} error={errorAt('files', 'attachmentIds')} />
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
        </>
      ) : null}
    </form>
  );
}
