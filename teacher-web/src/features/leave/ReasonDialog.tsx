import { Button, Group, Stack, Textarea } from '@mantine/core';
import { characterCount } from '@qinshi/domain';
import { Dialog } from '@qinshi/ui';
import { tooLong, useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import queue from '../../shell/queue/queue.module.css';

const REASON_MAX_LENGTH = 200;

/** A reason that is often given: on its button, and as the family reads it. */
interface CommonReason {
  readonly short: string;
  readonly text: string;
}

interface ReasonDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** What happens then, where that is not plain. */
  readonly text?: string;
  readonly label: string;
  readonly submitLabel: string;
  readonly commonReasons: readonly CommonReason[];
  readonly busy: boolean;
  readonly error: string | undefined;
  readonly onSubmit: (reason: string) => void;
}

/** Asks why a request goes back, or is not granted any more. The parent will read it, hence required. */
export function ReasonDialog({
  opened,
  onClose,
  title,
  text,
  label,
  submitLabel,
  commonReasons,
  busy,
  error,
  onSubmit,
}: ReasonDialogProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const trimmed = reason.trim();
  const close = () => {
    setTried(false);
    onClose();
  };
  const excess = tooLong(trimmed, REASON_MAX_LENGTH, locale);
  const missing = isTried && trimmed === '' ? t('REASON_REQUIRED', { ns: 'refusals' }) : undefined;

  return (
    <Dialog opened={opened} onClose={close} title={title}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (trimmed && !excess) onSubmit(trimmed);
        }}
      >
        <Stack gap="md">
          {text && <p>{text}</p>}
          <div className={queue.chips}>
            {commonReasons.map((common) => (
              <Button key={common.short} variant="light" color="gray" onClick={() => setReason(common.text)}>
                {common.short}
              </Button>
            ))}
          </div>
          <Textarea
            data-autofocus
            label={label}
            description={t('leave.return.help', {
              count: Math.max(0, REASON_MAX_LENGTH - characterCount(trimmed)),
            })}
            autosize
            minRows={3}
            maxRows={6}
            value={reason}
            error={excess ?? missing ?? error}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('leave.return.cancel')}
            </Button>
            <Button type="submit" color="red" loading={busy}>
              {submitLabel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
