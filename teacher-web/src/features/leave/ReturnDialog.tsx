import { Button, Group, Stack, Textarea } from '@mantine/core';
import { characterCount } from '@qinshi/domain';
import { Dialog } from '@qinshi/ui';
import { tooLong, useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import queue from '../../shell/queue/queue.module.css';

const REASON_MAX_LENGTH = 200;
const COMMON_REASONS = ['proof', 'type', 'dates', 'reason'] as const;

interface ReturnDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly student: string;
  readonly busy: boolean;
  readonly error: string | undefined;
  readonly onReturn: (reason: string) => void;
}

/** Asks why a request goes back. The parent will read it and mend it, hence required. */
export function ReturnDialog({ opened, onClose, student, busy, error, onReturn }: ReturnDialogProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const trimmed = reason.trim();
  const excess = tooLong(trimmed, REASON_MAX_LENGTH, locale);
  const missing = isTried && trimmed === '' ? t('REASON_REQUIRED', { ns: 'refusals' }) : undefined;

  return (
    <Dialog opened={opened} onClose={onClose} title={t('leave.return.title', { student })}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (trimmed && !excess) onReturn(trimmed);
        }}
      >
        <Stack gap="md">
          <div className={queue.chips}>
            {COMMON_REASONS.map((key) => (
              <Button
                key={key}
                variant="light"
                color="gray"
                onClick={() => setReason(t(`leave.return.reasons.${key}`))}
              >
                {t(`leave.return.short.${key}`)}
              </Button>
            ))}
          </div>
          <Textarea
            data-autofocus
            label={t('leave.return.reason')}
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
            <Button variant="default" onClick={onClose}>
              {t('leave.return.cancel')}
            </Button>
            <Button type="submit" color="red" loading={busy}>
              {t('leave.return.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
