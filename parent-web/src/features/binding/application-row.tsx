import { ActionIcon } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { bindingStatusWord, formatRocDateTime } from '@qinshi/domain';
import { Card, Face, StatePill, type Tone } from '@qinshi/ui';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { BindingStatus } from '../../gql/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { ConfirmDialog } from '../../shell/confirm-dialog.tsx';
import classes from './binding.module.css';
import { relationOf } from './relation-of.ts';

export const ApplicationRow_application = graphql(`
  fragment ApplicationRow_application on BindingApplication {
    id
    status
    studentName
    schoolName
    className
    relation
    relationNote
    submittedAt
    rejectionReason
    version
  }
`);
const ApplicationRow_cancel = graphql(`
  mutation ApplicationRow_cancel($id: ID!) {
    cancelBindingApplication(id: $id) { id status version }
  }
`);

const TONE: Readonly<Record<BindingStatus, Tone>> = {
  SUBMITTED: 'wait',
  APPROVED: 'ok',
  REJECTED: 'bad',
  CANCELLED: 'quiet',
};

/** One child's application: its state, the reason of a refusal, and the bin while it is undecided. */
export function ApplicationRow({
  application,
}: {
  application: FragmentType<typeof ApplicationRow_application>;
}) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const row = readFragment(ApplicationRow_application, application);
  const [asks, dialog] = useDisclosure(false);
  const [{ fetching }, cancel] = useMutation(ApplicationRow_cancel);
  const onCancel = async () => {
    const { error } = await cancel({ id: row.id });
    dialog.close();
    if (error) notifications.show({ color: 'red', message: errorMessage(error, locale) });
  };

  return (
    <li>
      <Card className={classes.row}>
        <Face name={row.studentName} />
        <div className={classes.words}>
          <span className={classes.top}>
            <strong>{row.studentName}</strong>
            <StatePill tone={TONE[row.status]}>{bindingStatusWord(row.status, locale)}</StatePill>
          </span>
          <span className={classes.muted}>
            {row.schoolName} {row.className || t('binding.noClass')}
          </span>
          <span className={classes.muted}>
            {t('binding.progress.you', { relation: relationOf(row, locale) })} ·{' '}
            {formatRocDateTime(row.submittedAt)}
          </span>
          {row.status === 'REJECTED' && row.rejectionReason ? (
            <span className={classes.error}>
              {t('binding.progress.reason', { reason: row.rejectionReason })}
            </span>
          ) : null}
        </div>
        {row.status === 'SUBMITTED' ? (
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('binding.progress.cancel', { name: row.studentName })}
            onClick={dialog.open}
          >
            <IconTrash size={20} aria-hidden />
          </ActionIcon>
        ) : null}
      </Card>
      <ConfirmDialog
        opened={asks}
        title={t('binding.progress.cancelTitle')}
        confirmLabel={t('binding.progress.cancelConfirm')}
        busy={fetching}
        onConfirm={() => void onCancel()}
        onClose={dialog.close}
      >
        {t('binding.progress.cancelText', { name: row.studentName })}
      </ConfirmDialog>
    </li>
  );
}
