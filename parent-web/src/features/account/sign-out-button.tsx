import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSignOut } from '../../shell/use-sign-out.ts';

/** The way out of a step that cannot be passed over. */
export function SignOutButton() {
  const { t } = useTranslation();
  const signOut = useSignOut();
  return (
    <Button variant="subtle" color="gray" onClick={() => void signOut()}>
      {t('actions.signOut')}
    </Button>
  );
}
