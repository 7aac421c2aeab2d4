import { Anchor, Button, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { formatRocDate, formatRocDateTime, toTaipeiDate } from '@qinshi/domain';
import { Card, DataList, StatePill, type Tone } from '@qinshi/ui';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { DataRequestStatus } from '../../gql/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { ConfirmDialog } from '../../shell/confirm-dialog.tsx';
import classes from './data-rights.module.css';

export const RequestCard_request = graphql(`
  fragment RequestCard_request on DataRequest {
    id
    kind
    status
    subjectName
    school { id name }
    text
    attachments { id name url }
    answer
    kept
    submittedAt
    dueAt
    extendedAt
    extensionReason
    decidedAt
    version
  }
`);
const RequestCard_withdraw = graphql(`
  mutation RequestCard_withdraw($id: ID!) {
    withdrawDataRequest(id: $id) { id status version }
  }
`);

const TONES: Readonly<Record<DataRequestStatus, Tone>> = {
  SUBMITTED: 'wait',
  ACCEPTED: 'ok',
  REFUSED: 'bad',
  WITHDRAWN: 'quiet',
};

/** One request: what was asked, until when the answer is due, what came of it. */
export function RequestCard({ request }: { request: FragmentType<typeof RequestCard_request> }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const one = readFragment(RequestCard_request, request);
  const [asks, setAsks] = useState(false);
  const [{ fetching }, withdraw] = useMutation(RequestCard_withdraw);
  const dueOn = formatRocDate(toTaipeiDate(one.dueAt));
  const isOpen = one.status === 'SUBMITTED';

  const takeBack = async () => {
    const { error } = await withdraw({ id: one.id });
    setAsks(false);
    notifications.show(
      error
        ? { color: 'red', message: errorMessage(error, locale) }
        : { color: 'green', message: t('requests.withdrawn') },
    );
  };

  return (
    <Card component="article" aria-label={t(`requests.kinds.${one.kind}`)} className={classes.section}>
      <div className={classes.head}>
        <Title order={2} className={classes.grow}>
          {t(`requests.kinds.${one.kind}`)}
        </Title>
        <StatePill tone={TONES[one.status]}>{t(`requests.status.${one.status}`)}</StatePill>
      </div>
      <Text c="dimmed">{t('requests.about', { name: one.subjectName })}</Text>
      <p className={classes.words}>{one.text}</p>
      <DataList
        items={[
          { label: t('requests.sentAt'), value: formatRocDateTime(one.submittedAt) },
          { label: t('requests.school'), value: one.school?.name ?? t('requests.bureau') },
          {
            label: t('requests.due'),
            value:
              isOpen &&
              (one.extendedAt ? t('requests.extended', { date: dueOn, reason: one.extensionReason }) : dueOn),
          },
          {
            label: t('requests.files'),
            value:
              one.attachments.length > 0 &&
              one.attachments.map(({ id, name, url }) => (
                <Anchor key={id} href={url} display="block" py={10}>
                  {name}
                </Anchor>
              )),
          },
          { label: t('requests.decidedAt'), value: one.decidedAt && formatRocDateTime(one.decidedAt) },
          { label: t('requests.answer'), value: one.answer },
          { label: t('requests.kept'), value: one.kept.join(t('reads.separator')) },
        ]}
      />
      {isOpen ? (
        <Button variant="light" color="red" className={classes.start} onClick={() => setAsks(true)}>
          {t('requests.withdraw')}
        </Button>
      ) : null}
      <ConfirmDialog
        opened={asks}
        title={t('requests.withdrawTitle')}
        confirmLabel={t('requests.withdraw')}
        busy={fetching}
        onConfirm={() => void takeBack()}
        onClose={() => setAsks(false)}
      >
        {t('requests.withdrawText')}
      </ConfirmDialog>
    </Card>
  );
}
