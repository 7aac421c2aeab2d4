import { Button, Group, Stack, Text } from '@mantine/core';
import { Banner, Dialog } from '@qinshi/ui';
import { useTranslation } from 'react-i18next';
import { CopyField } from '../../forms/copy-field.tsx';
import type { ReaderToken_TokenFragment } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

export const ReaderToken_token = graphql(`
  fragment ReaderToken_token on GateReaderToken {
    token
    reader {
      id
      name
    }
  }
`);

interface ReaderTokenProps {
  readonly made: ReaderToken_TokenFragment;
  readonly onClose: () => void;
}

/** What is typed into the device. The token is known here only while this is open. */
export function ReaderToken({ made: { token, reader }, onClose }: ReaderTokenProps) {
  const { t } = useTranslation();
  return (
    // Only its button closes it: a click beside it must not lose what cannot be shown again.
    <Dialog opened onClose={() => undefined} title={t('readers.token.title', { name: reader.name })}>
      <Stack gap="md">
        <Text>{t('readers.token.lead')}</Text>
        <CopyField label={t('readers.token.address')} value={new URL('/graphql', location.origin).href} />
        <CopyField label={t('readers.token.token')} value={token} />
        <Banner tone="live">{t('readers.token.once')}</Banner>
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('clients.secret.noted')}</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
