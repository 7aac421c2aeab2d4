import { useMutation } from '@apollo/client/react';
import { useAttempt } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';
import type { ReaderToken_TokenFragment as MadeToken } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { ReaderToken_token } from './reader-token.tsx';

const RotateToken_rotate = graphql(`
  mutation RotateToken_rotate($id: ID!) {
    rotateGateReaderToken(id: $id) {
      ...ReaderToken_token
    }
  }
`);

interface RotateTokenProps {
  readonly reader: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
  readonly onMade: (made: MadeToken) => void;
}

/** A new token in place of one that is lost or known to others; the old one stops working at once. */
export function RotateToken({ reader: { id, name }, onClose, onMade }: RotateTokenProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  // The answer stays out of the cache: a token is shown once and kept nowhere.
  const [rotate] = useMutation(RotateToken_rotate, { fetchPolicy: 'no-cache' });
  const submit = () =>
    attempt.attempt(async () => {
      const { data } = await rotate({ variables: { id } });
      if (data) onMade(readFragment(ReaderToken_token, data.rotateGateReaderToken));
    });
  return (
    <FormDialog
      danger
      title={t('readers.rotate.title', { name })}
      lead={t('readers.rotate.lead')}
      submit={t('readers.rotate.action')}
      attempt={attempt}
      onSubmit={() => void submit()}
      onClose={onClose}
    />
  );
}
