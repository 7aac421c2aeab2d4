import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { formatRocDate, type IsoDate } from '@qinshi/domain';
import { Banner, Card } from '@qinshi/ui';
import { formErrors, useLocale } from '@qinshi/web-kit';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../../gql/index.ts';
import classes from './leave.module.css';
import { ProofField, useProof } from './proof-field.tsx';

const ProofForm_add = graphql(`
  mutation ProofForm_add($input: AddLeaveProofInput!) {
    addLeaveProof(input: $input) { id version proofDueOn attachments { id name url } }
  }
`);

/** 補附件: proof that follows a request, until the day it is due. */
export function ProofForm({ id, dueOn }: { id: string; dueOn: IsoDate }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [{ fetching, error }, add] = useMutation(ProofForm_add);
  const [problem, setProblem] = useState<string>();
  const proof = useProof([]);
  const { fields, general } = formErrors(error, locale);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const missing = proof.isUploading
      ? 'leave.missing.send'
      : proof.ids.length === 0
        ? 'leave.files.none'
        : null;
    setProblem(missing ? t(missing) : undefined);
    if (missing || fetching) return;
    const { data } = await add({ input: { id, attachmentIds: [...proof.ids] } });
    if (data) notifications.show({ color: 'green', message: t('leave.proofSent') });
  };

  return (
    <Card>
      <form className={classes.section} noValidate onSubmit={(event) => void send(event)}>
        <Banner tone="live" title={t('leave.proofDue', { date: formatRocDate(dueOn) })}>
          {t('leave.proofDueText')}
        </Banner>
        {general ? <Banner tone="bad">{general}</Banner> : null}
        <ProofField attachments={proof} error={problem ?? fields.attachmentIds} />
        <Button type="submit" loading={fetching}>
          {t('leave.sendProof')}
        </Button>
      </form>
    </Card>
  );
}
