import { Button, Group } from '@mantine/core';
import { Dialog } from '@qinshi/ui';
import { useTranslation } from 'react-i18next';
import type { ConfirmDialogProps } from './confirm-dialog.tsx';

export function ConfirmDialogContent({
  opened,
  title,
  children,
  confirmLabel,
  busy,
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      <p>{children}</p>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('actions.keep')}
        </Button>
        <Button color="red" loading={busy ?? false} onClick={onConfirm}>
          {confirmLabel}
        </Button>
      </Group>
    </Dialog>
  );
}
