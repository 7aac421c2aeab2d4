import { Button, Group, Stack, TextInput } from '@mantine/core';
import { Dialog } from '@qinshi/ui';
import { tooLong, useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

const TEXT_MAX_LENGTH = 100;

interface OtherReasonDialogProps {
  readonly opened: boolean;
  readonly student: string;
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly onRecord: (text: string) => Promise<void>;
}

/** Why a pupil is not there, in the teacher's own words. */
export function OtherReasonDialog({ opened, student, busy, onClose, onRecord }: OtherReasonDialogProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const trimmed = text.trim();
  const excess = tooLong(trimmed, TEXT_MAX_LENGTH, locale);
  const missing = isTried && !trimmed ? t('REQUIRED', { ns: 'refusals' }) : undefined;
  return (
    <Dialog opened={opened} onClose={onClose} title={t('board.recordOf', { student })}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (trimmed && !excess) void onRecord(trimmed);
        }}
      >
        <Stack>
          <TextInput
            data-autofocus
            label={t('board.reasonText')}
            description={t('board.reasonHint')}
            value={text}
            error={excess ?? missing}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('leave.return.cancel')}
            </Button>
            <Button type="submit" loading={busy}>
              {t('board.record')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
