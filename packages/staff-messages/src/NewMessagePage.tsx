import { useMutation } from '@apollo/client/react';
import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { characterCount, MESSAGE_LIMITS } from '@qinshi/domain';
import { Banner, Card, Dialog, FileField, PageHeader, SegmentedChoice, useErrorFocus } from '@qinshi/ui';
import { formErrors, showDateTime, useLocale, useSessionDraft, useUploads } from '@qinshi/web-kit';
import { useNavigate } from '@tanstack/react-router';
import { type ComponentType, type FormEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AudienceField } from './AudienceField.tsx';
import { inputOf, type MessagesSender } from './audience.ts';
import { draftOf, emptyDraft, type MessageDraft, problemsOf, sendInstant, stillRefused } from './draft.ts';
import { graphql } from './gql/index.ts';
import classes from './messages.module.css';
import { ReachNote } from './ReachNote.tsx';

const SEND = graphql(`
  mutation NewMessagePage_send($input: SendMessageInput!) {
    sendMessage(input: $input) {
      id
      status
      sendAt
    }
  }
`);

interface NewMessagePageProps {
  readonly sender: MessagesSender;
  /** Whose draft it is. */
  readonly identityId: string;
  readonly PageTitle: ComponentType<{ readonly title: string }>;
}

/** A message to families: to whom, what, when; what was typed stays through refusals and a reload. */
export function NewMessagePage({ sender, identityId, PageTitle }: NewMessagePageProps) {
  const { t } = useTranslation('familyMessages');
  const { locale } = useLocale();
  const navigate = useNavigate();
  const store = useMemo(() => draftOf(identityId), [identityId]);
  const [first] = useState(emptyDraft);
  const [draft, setDraft, clear] = useSessionDraft(store, first);
  const [isPreview, setPreview] = useState(false);
  const [send, { loading, error }] = useMutation(SEND);
  const { fields, general } = formErrors(error, locale);
  const form = useRef<HTMLFormElement>(null);
  const leadToError = useErrorFocus(form);
  const [isTried, setTried] = useState(false);
  const [refused, setRefused] = useState<MessageDraft | null>(null);
  const unfinished = problemsOf(draft, locale);
  const problems = { ...stillRefused(fields, refused, draft), ...(isTried && unfinished) };
  const update = (next: Partial<MessageDraft>) => setDraft({ ...draft, ...next });
  const files = useUploads({
    max: MESSAGE_LIMITS.attachments,
    sent: draft.files,
    onSent: (sent) => update({ files: sent }),
    words: {
      done: t('files.done'),
      sending: (percent) => t('files.sending', { percent }),
      tooMany: t('files.tooMany', { max: MESSAGE_LIMITS.attachments }),
    },
  });
  const sendAt = sendInstant(draft);

  const submit = async () => {
    const { id, title, body, toGuardians, toStudents, audience } = draft;
    try {
      const { data } = await send({
        variables: {
          input: {
            ...{ id, title, body, toGuardians, toStudents, sendAt },
            audience: inputOf(audience),
            attachmentIds: [...files.ids],
          },
        },
      });
      if (!data) return;
      setTried(false);
      clear();
      notifications.show({
        color: 'green',
        message: t(data.sendMessage.status === 'SCHEDULED' ? 'new.planned' : 'new.sent'),
      });
      await navigate({ to: '/broadcasts/$id', params: { id: data.sendMessage.id }, replace: true });
    } catch {
      // Shown at its field; nothing typed is lost.
      setRefused(draft);
      setPreview(false);
      leadToError();
    }
  };

  /** To the last look, when there is nothing left to say. */
  const look = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(unfinished).length > 0) leadToError();
    else setPreview(true);
  };

  return (
    <div className={classes.page}>
      <PageTitle title={t('new.title')} />
      <PageHeader title={t('new.title')} subtitle={t('new.lead')} />
      {general && <Banner tone="bad">{general}</Banner>}
      <form ref={form} className={classes.form} noValidate onSubmit={look}>
        <Card className={classes.group}>
          <AudienceField
            sender={sender}
            value={draft.audience}
            onChange={(audience) => update({ audience })}
            error={problems.audience}
          />
          <fieldset className={classes.checksGroup}>
            <legend>{t('new.readers')}</legend>
            <div className={classes.checks}>
              <Checkbox
                label={t('new.guardians')}
                checked={draft.toGuardians}
                error={problems.toGuardians}
                onChange={(event) => update({ toGuardians: event.currentTarget.checked })}
              />
              <Checkbox
                label={t('new.students')}
                checked={draft.toStudents}
                onChange={(event) => update({ toStudents: event.currentTarget.checked })}
              />
            </div>
          </fieldset>
          <ReachNote draft={draft} />
        </Card>
        <Card className={classes.group}>
          <TextInput
            label={t('new.subject')}
            description={t('new.count', {
              count: characterCount(draft.title),
              max: MESSAGE_LIMITS.title,
            })}
            maxLength={MESSAGE_LIMITS.title * 2}
            value={draft.title}
            error={problems.title}
            onChange={(event) => update({ title: event.currentTarget.value })}
          />
          <Textarea
            label={t('new.body')}
            description={t('new.count', { count: characterCount(draft.body), max: MESSAGE_LIMITS.body })}
            autosize
            minRows={6}
            maxRows={20}
            value={draft.body}
            error={problems.body}
            onChange={(event) => update({ body: event.currentTarget.value })}
          />
          <FileField
            label={t('files.label')}
            description={t('files.hint', { max: MESSAGE_LIMITS.attachments })}
            addLabel={t('files.add')}
            removeLabel={(name) => t('files.remove', { name })}
            items={files.items}
            accept="image/jpeg,image/png,image/heic,application/pdf,.heic"
            max={MESSAGE_LIMITS.attachments}
            error={files.error ?? problems.attachmentIds}
            onAdd={files.add}
            onRemove={files.remove}
          />
          <SegmentedChoice
            label={t('new.when')}
            options={[
              { value: 'now', label: t('new.now') },
              { value: 'planned', label: t('new.later') },
            ]}
            value={draft.planned ? 'planned' : 'now'}
            onChange={(when) => update({ planned: when === 'planned' })}
          />
          {draft.planned && (
            <TextInput
              type="datetime-local"
              label={t('new.sendAt')}
              description={t('new.sendAtHint')}
              value={draft.sendAt}
              error={problems.sendAt}
              onChange={(event) => update({ sendAt: event.currentTarget.value })}
            />
          )}
        </Card>
        <p className={classes.quiet}>{t('new.recallNote')}</p>
        <div className={classes.actions}>
          <Button type="submit">{t('new.preview')}</Button>
          <Button
            variant="subtle"
            onClick={() => {
              clear();
              void navigate({ to: '/broadcasts' });
            }}
          >
            {t('new.discard')}
          </Button>
        </div>
      </form>
      <Dialog opened={isPreview} onClose={() => setPreview(false)} title={t('preview.title')}>
        <article className={classes.preview} aria-label={t('preview.label')}>
          <h3>{draft.title.trim() || t('preview.noTitle')}</h3>
          <p className={classes.body}>{draft.body.trim() || t('preview.noBody')}</p>
        </article>
        <ReachNote draft={draft} />
        {draft.planned && (
          <p className={classes.quiet}>
            {sendAt ? t('preview.at', { time: showDateTime(sendAt, locale) }) : t('preview.noTime')}
          </p>
        )}
        <div className={classes.actions}>
          <Button variant="default" onClick={() => setPreview(false)}>
            {t('preview.back')}
          </Button>
          <Button
            loading={loading}
            disabled={(draft.planned && !sendAt) || files.isUploading}
            onClick={() => void submit()}
          >
            {t(draft.planned ? 'preview.plan' : 'preview.send')}
          </Button>
        </div>
      </Dialog>
    </div>
  );
}
