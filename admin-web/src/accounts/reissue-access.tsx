import { useMutation } from '@apollo/client/react';
import { Button, Group, Stack, Text } from '@mantine/core';
import { DataList, Dialog } from '@qinshi/ui';
import { useAttempt } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyField } from '../forms/copy-field.tsx';
import { FormDialog } from '../forms/form-dialog.tsx';
import type { ReissueAccess_IssuedFragment, ReissueAccessInput } from '../gql/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { dateTime } from '../shell/formats.ts';

const ReissueAccess_issued = graphql(`
  fragment ReissueAccess_issued on IssuedAccess {
    mode
    username
    validUntil
    sentTo
    link
  }
`);

const ReissueAccess_reissue = graphql(`
  mutation ReissueAccess_reissue($input: ReissueAccessInput!) {
    reissueAccess(input: $input) {
      ...ReissueAccess_issued
    }
  }
`);

interface ReissueAccessProps {
  /** The one id that says whose access it is. */
  readonly of: ReissueAccessInput;
  readonly name: string;
  readonly onClose: () => void;
  /** Access has been issued: what is shown of the account may have changed. */
  readonly onIssued: () => void;
}

/** Asks first, because the password in force stops working; then says how the person gets in, and until when. */
export function ReissueAccess({ of, name, onClose, onIssued }: ReissueAccessProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  // The answer stays out of the cache: a link is shown once and kept nowhere.
  const [reissue] = useMutation(ReissueAccess_reissue, { fetchPolicy: 'no-cache' });
  const [issued, setIssued] = useState<FragmentType<typeof ReissueAccess_issued>>();

  const submit = () =>
    attempt.attempt(async () => {
      const { data } = await reissue({ variables: { input: of } });
      setIssued(data?.reissueAccess);
      onIssued();
    });

  if (issued) {
    return (
      <IssuedAccessDialog name={name} issued={readFragment(ReissueAccess_issued, issued)} onClose={onClose} />
    );
  }
  return (
    <FormDialog
      title={t('account.reissue.title', { name })}
      lead={t('account.reissue.lead')}
      submit={t('account.reissue.submit')}
      attempt={attempt}
      onSubmit={() => void submit()}
      onClose={onClose}
    />
  );
}

interface IssuedAccessDialogProps {
  readonly name: string;
  readonly issued: ReissueAccess_IssuedFragment;
  readonly onClose: () => void;
}

/** What to tell the person. A link is known here only while this is open: the API keeps a hash of it. */
function IssuedAccessDialog({ name, issued, onClose }: IssuedAccessDialogProps) {
  const { t } = useTranslation();
  const { mode, username, validUntil, sentTo, link } = issued;
  const how = link ? 'handOver' : mode === 'LINK' ? 'mailed' : 'initialPassword';
  return (
    // With a link in it only its button closes it: a click beside it must not lose what cannot be shown again.
    <Dialog opened onClose={link ? () => undefined : onClose} title={t('account.issued.title', { name })}>
      <Stack gap="md">
        <Text>{t(`account.issued.${how}`, { address: sentTo ?? '' })}</Text>
        <DataList
          items={[
            { label: t('account.username'), value: username },
            { label: t('account.issued.validUntil'), value: dateTime(validUntil) },
          ]}
        />
        {link ? (
          <CopyField label={t('account.issued.link')} value={link} note={t('account.issued.linkNote')} />
        ) : null}
        <Group justify="flex-end">
          <Button data-autofocus onClick={onClose}>
            {t('form.close')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
