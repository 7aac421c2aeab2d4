import { Button, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  DATA_REQUEST_KINDS,
  DATA_REQUEST_MAX_ATTACHMENTS,
  DATA_REQUEST_MAX_LENGTH,
  formatRocDate,
  toTaipeiDate,
} from '@qinshi/domain';
import { Banner, Card, FileField, SegmentedChoice } from '@qinshi/ui';
import { formErrors, sessionDraft, tooLong, useLocale, useSessionDraft, useUploads } from '@qinshi/web-kit';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { DataRequestKind } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import classes from './data-rights.module.css';

const RequestForm_submit = graphql(`
  mutation RequestForm_submit($input: SubmitDataRequestInput!) {
    submitDataRequest(input: $input) { id dueAt ...RequestCard_request }
  }
`);

/** The one who asks, among the children of the choice. */
const SELF = 'self';

interface Draft {
  kind: DataRequestKind;
  subject: string;
  text: string;
}

const EMPTY: Draft = { kind: 'CORRECT', subject: SELF, text: '' };
const kept = sessionDraft<Draft>('data-request', 1);

interface RequestFormProps {
  subjects: readonly { id: string; name: string }[];
  onSent: () => void;
}

/** Asks the school to correct, stop using or delete data. */
export function RequestForm({ subjects, onSent }: RequestFormProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [draft, setDraft, clearDraft] = useSessionDraft(kept, EMPTY);
  const [{ fetching, error }, submit] = useMutation(RequestForm_submit);
  const [problem, setProblem] = useState<Partial<Record<'text' | 'attachments', string>>>({});
  const attachments = useUploads({
    max: DATA_REQUEST_MAX_ATTACHMENTS,
    words: {
      done: t('requests.uploaded'),
      sending: (percent) => t('requests.uploading', { percent }),
      tooMany: t('requests.tooMany'),
    },
  });
  const { fields, general } = formErrors(error, locale);
  const textError = tooLong(draft.text, DATA_REQUEST_MAX_LENGTH, locale) ?? problem.text ?? fields.text;

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const text = draft.text.trim();
    const problems = {
      ...(text === '' ? { text: t('refusals:REQUIRED') } : {}),
      ...(attachments.isUploading ? { attachments: t('requests.waitForUploads') } : {}),
    };
    setProblem(problems);
    if (Object.keys(problems).length > 0 || tooLong(text, DATA_REQUEST_MAX_LENGTH, locale) || fetching)
      return;
    const studentId = subjects.some(({ id }) => id === draft.subject) ? draft.subject : null;
    const { data } = await submit({
      input: { kind: draft.kind, studentId, text, attachmentIds: [...attachments.ids] },
    });
    if (!data) return;
    clearDraft();
    const due = formatRocDate(toTaipeiDate(data.submitDataRequest.dueAt));
    notifications.show({ color: 'green', message: t('requests.submitted', { due }) });
    onSent();
  };

  return (
    <Card>
      <form className={classes.section} noValidate onSubmit={(event) => void send(event)}>
        {general ? <Banner tone="bad">{general}</Banner> : null}
        <SegmentedChoice<DataRequestKind>
          label={t('requests.kind')}
          columns={3}
          options={DATA_REQUEST_KINDS.map((value) => ({ value, label: t(`requests.kinds.${value}`) }))}
          value={draft.kind}
          onChange={(kind) => setDraft((old) => ({ ...old, kind }))}
        />
        <Banner tone={draft.kind === 'DELETE' ? 'live' : 'quiet'}>
          {t(`requests.explain.${draft.kind}`)}
        </Banner>
        {subjects.length > 0 ? (
          <SegmentedChoice
            label={t('requests.subject')}
            options={[
              { value: SELF, label: t('requests.self') },
              ...subjects.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={draft.subject}
            onChange={(subject) => setDraft((old) => ({ ...old, subject }))}
            {...(fields.studentId ? { error: fields.studentId } : {})}
          />
        ) : null}
        <Textarea
          label={t('requests.text')}
          description={t('requests.textHint')}
          autosize
          minRows={4}
          value={draft.text}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setProblem({});
            setDraft((old) => ({ ...old, text: value }));
          }}
          error={textError}
        />
        <FileField
          label={t('requests.attachments')}
          description={t('requests.attachmentsHint')}
          addLabel={t('requests.addFile')}
          removeLabel={(name) => t('requests.removeFile', { name })}
          items={attachments.items}
          accept="image/jpeg,image/png,image/heic,image/heif,.heic,application/pdf"
          max={DATA_REQUEST_MAX_ATTACHMENTS}
          error={
            attachments.error ??
            (attachments.isUploading ? problem.attachments : undefined) ??
            fields.attachmentIds
          }
          onAdd={attachments.add}
          onRemove={attachments.remove}
        />
        <Button type="submit" loading={fetching}>
          {t('requests.submit')}
        </Button>
      </form>
    </Card>
  );
}
