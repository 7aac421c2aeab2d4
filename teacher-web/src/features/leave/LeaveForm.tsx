import { Button } from '@mantine/core';
import { LEAVE_REASON_MAX_LENGTH } from '@qinshi/domain';
import { Banner, FileField, useErrorFocus } from '@qinshi/ui';
import { formErrors, type SentFile, tooLong, useLocale } from '@qinshi/web-kit';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUploads } from '../../shell/use-uploads.ts';
import classes from './form.module.css';
import { LeaveFields, type LeaveValues } from './LeaveFields.tsx';
import { LeavePlan } from './LeavePlan.tsx';
import { type FormPart, sortByPart, toLeaveDays } from './leave-draft.ts';
import { useLeavePlan } from './use-leave-plan.ts';

/** As the API takes them. */
const MAX_ATTACHMENTS = 10;
const ACCEPT = 'image/jpeg,image/png,image/heic,image/heif,.heic,application/pdf';

/** What the form sends. */
export interface LeaveInput {
  readonly studentId: string;
  readonly type: string;
  readonly reason: string;
  readonly days: { date: string; periods: string[] }[];
  readonly attachmentIds: string[];
}

interface LeaveFormProps {
  /** Whom it is for: a field, or a name that is settled. */
  readonly children: (error: string | undefined) => ReactNode;
  readonly studentId: string | null;
  readonly initial: LeaveValues;
  readonly attachments?: readonly SentFile[];
  /** Told what is written, to be kept until it is sent. */
  readonly onValues?: (values: LeaveValues) => void;
  /** The same of the files that have arrived. */
  readonly onFiles?: (files: readonly SentFile[]) => void;
  readonly today: string | undefined;
  /** The request that is being changed. */
  readonly changing?: string;
  readonly submitLabel: string;
  /** @throws what the API refuses */
  readonly onSubmit: (input: LeaveInput) => Promise<void>;
}

/** Leave for one pupil. While it is written, it says what will happen with it and what stands against it. */
export function LeaveForm(props: LeaveFormProps) {
  const { studentId, changing, today } = props;
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [values, setValues] = useState(props.initial);
  const [missing, setMissing] = useState<Partial<Record<FormPart, string>>>({});
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const uploads = useUploads(MAX_ATTACHMENTS, props.attachments, props.onFiles);
  const form = useRef<HTMLFormElement>(null);
  const leadToError = useErrorFocus(form);
  const days = toLeaveDays(values.days);
  const plan = useLeavePlan(
    studentId && values.type && days.length > 0
      ? { studentId, type: values.type, days, ...(changing && { changing }) }
      : null,
  );
  const told = sortByPart(plan?.problems ?? []);
  const { fields, general } = formErrors(failure, locale);
  const refused = sortByPart(Object.entries(fields).map(([field, message]) => ({ field, message })));
  // A pupil may have been chosen since.
  const { studentId: nobody, ...others } = missing;
  const errors = { ...told, ...refused, ...others, ...(nobody && !studentId && { studentId: nobody }) };

  const change = (next: Partial<LeaveValues>) => {
    setMissing({});
    setFailure(undefined);
    const changed = { ...values, ...next };
    setValues(changed);
    props.onValues?.(changed);
  };

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const { type } = values;
    const reason = values.reason.trim();
    const required = t('REQUIRED', { ns: 'refusals' });
    const problems: Partial<Record<FormPart, string>> = {
      ...(!studentId && { studentId: required }),
      ...(!type && { type: required }),
      ...(!reason && { reason: required }),
      ...(days.length === 0 && { days: t('leave.form.daysMissing') }),
      ...(uploads.isUploading && { attachmentIds: t('uploads.wait') }),
    };
    setMissing(problems);
    if (busy) return;
    const isTooLong = tooLong(reason, LEAVE_REASON_MAX_LENGTH, locale);
    if (Object.keys(problems).length > 0 || isTooLong || !studentId || !type) return leadToError();
    setFailure(undefined);
    setBusy(true);
    try {
      await props.onSubmit({ studentId, type, reason, days, attachmentIds: [...uploads.ids] });
    } catch (error) {
      setFailure(error);
      leadToError();
    } finally {
      setBusy(false);
    }
  };

  return (
    <form ref={form} className={classes.form} noValidate onSubmit={(event) => void send(event)}>
      {props.children(errors.studentId)}
      <LeaveFields value={values} onChange={change} today={today} errors={errors} />
      <FileField
        label={t('leave.attachments')}
        description={t('leave.form.attachmentsHint', { max: MAX_ATTACHMENTS })}
        addLabel={t('uploads.add')}
        removeLabel={(name) => t('uploads.remove', { name })}
        items={uploads.items}
        accept={ACCEPT}
        max={MAX_ATTACHMENTS}
        error={uploads.error ?? errors.attachmentIds}
        onAdd={uploads.add}
        onRemove={uploads.remove}
      />
      {plan && <LeavePlan plan={plan} problems={told.rest} />}
      {[general, ...refused.rest]
        .filter((sentence) => sentence !== null)
        .map((sentence) => (
          <Banner key={sentence} tone="bad">
            {sentence}
          </Banner>
        ))}
      <div className={classes.foot}>
        <Button type="submit" loading={busy}>
          {props.submitLabel}
        </Button>
      </div>
    </form>
  );
}
