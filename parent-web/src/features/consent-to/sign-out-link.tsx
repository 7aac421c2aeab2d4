import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../../gql/index.ts';
import { useSession } from '../../shell/session.tsx';

const SignOutLink_signOut = graphql(`
  mutation SignOutLink_signOut { signOut }
`);

/** For whoever wants to answer with another account: signs out, and the question stays at this address. */
export function SignOutLink() {
  const { t } = useTranslation();
  const { changed, expectEnd } = useSession();
  const [{ fetching }, signOut] = useMutation(SignOutLink_signOut);
  const leave = async () => {
    expectEnd(true);
    const { error } = await signOut({});
    if (error) expectEnd(false);
    else await changed('signed-out');
  };
  return (
    <Button variant="subtle" color="gray" loading={fetching} onClick={() => void leave()}>
      {t('consentTo.otherAccount')}
    </Button>
  );
}
