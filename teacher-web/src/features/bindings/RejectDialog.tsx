import { Button, Group, Stack, Textarea } from '@mantine/core';
import { characterCount } from '@qinshi/domain';
import { Dialog } from '@qinshi/ui';
import { tooLong, useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../../shell/queue/queue.module.css';

const REASON_MAX_LENGTH = 200;
const COMMON_REASONS = ['mismatch', 'relation', 'signature', 'guardian'] as const;

interface RejectDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** Whom it is about, e.g. a student's name or a number of cases. */
  readonly subject: string;
  readonly busy: boolean;
  readonly error?: string;
  readonly onReject: (reason: string) => void;
}

/** Asks why. The parent will read it, hence required; frequent reasons are one tap. */
export function RejectDialog({ opened, onClose, subject, busy, error, onReject }: RejectDialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const trimmed = reason.trim();
  const { locale } = useLocale();
  const close = () => {
    setTried(false);
    onClose();
  };
  const excess = tooLong(trimmed, REASON_MAX_LENGTH, locale);
  const missing = isTried && trimmed === '' ? t('REASON_REQUIRED', { ns: 'refusals' }) : undefined;

  return (
    <Dialog opened={opened} onClose={close} title={t('reject.title', { subject })}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (trimmed && !excess) onReject(trimmed);
        }}
      >
        <Stack gap="md">
          <div className={classes.chips}>
            {COMMON_REASONS.map((key) => (
              <Button
                key={key}
                variant="light"
                color="gray"
                onClick={() => setReason(t(`reject.reasons.${key}`))}
              >
                {t(`reject.short.${key}`)}
              </Button>
            ))}
          </div>
          <Textarea
            data-autofocus
            label={t('reject.reason')}
            description={t('reject.help', {
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
              {t('reject.cancel')}
            </Button>
            <Button type="submit" color="red" loading={busy}>
              {t('reject.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
