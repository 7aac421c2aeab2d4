import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../shell/confirm-dialog.tsx';
import { holdsEntries } from './draft.ts';
import { useLeave } from './use-leave.ts';
import { useWizard } from './wizard.tsx';

/** 登出 for somebody who proved a contact, 退出 for somebody signed in; asks first when entries would be lost. */
export function ExitButton() {
  const { t } = useTranslation();
  const { applicant, draft } = useWizard();
  const { leave, leaving } = useLeave();
  const [asks, dialog] = useDisclosure(false);
  const label = applicant?.kind === 'ACCOUNT' ? t('binding.exit.leave') : t('binding.exit.signOut');
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        loading={leaving && !asks}
        onClick={() => (holdsEntries(draft) ? dialog.open() : void leave())}
      >
        {label}
      </Button>
      <ConfirmDialog
        opened={asks}
        title={t('binding.exit.title')}
        confirmLabel={t('binding.exit.confirm')}
        busy={leaving}
        onConfirm={() => void leave()}
        onClose={dialog.close}
      >
        {t('binding.exit.text')}
      </ConfirmDialog>
    </>
  );
}
