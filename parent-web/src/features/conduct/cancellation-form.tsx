import { Button, Group, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { CONDUCT_REASON_MAX } from '@qinshi/domain';
import { Banner } from '@qinshi/ui';
import { formErrors, tooLong, useLocale } from '@qinshi/web-kit';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../../gql/index.ts';
import classes from './conduct.module.css';

const CancellationForm_send = graphql(`
  mutation CancellationForm_send($input: RequestConductCancellationInput!) {
    requestConductCancellation(input: $input) { id state cancellation { id granted comment } }
  }
`);

/** 申請銷過: what speaks for it, in words; the school's office decides. */
export function CancellationForm({ recordId, onSent }: { recordId: string; onSent: () => void }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const [{ fetching, error }, send] = useMutation(CancellationForm_send);
  const { fields, general } = formErrors(error, locale);
  const trimmed = reason.trim();
  const problem =
    tooLong(trimmed, CONDUCT_REASON_MAX, locale) ??
    (isTried && !trimmed ? t('REASON_REQUIRED', { ns: 'refusals' }) : fields.reason);

  if (!isOpen)
    return (
      <Button className="qs-no-print" variant="subtle" onClick={() => setOpen(true)}>
        {t('conduct.ask')}
      </Button>
    );
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!trimmed || fetching || tooLong(trimmed, CONDUCT_REASON_MAX, locale)) return;
    const { data } = await send({ input: { recordId, reason: trimmed } });
    if (!data) return;
    notifications.show({ color: 'green', message: t('conduct.asked') });
    onSent();
  };
  return (
    <form className={`${classes.form} qs-no-print`} noValidate onSubmit={(event) => void submit(event)}>
      {general ? <Banner tone="bad">{general}</Banner> : null}
      <Textarea
        data-autofocus
        label={t('conduct.askReason')}
        description={t('conduct.askHelp')}
        autosize
        minRows={2}
        value={reason}
        error={problem}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group>
        <Button type="submit" loading={fetching}>
          {t('conduct.send')}
        </Button>
        <Button variant="default" onClick={() => setOpen(false)}>
          {t('conduct.cancel')}
        </Button>
      </Group>
    </form>
  );
}
