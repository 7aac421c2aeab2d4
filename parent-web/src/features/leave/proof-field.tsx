import { FileField } from '@qinshi/ui';
import { type SentFile, type Uploads, useUploads } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';

/** As the API has it. */
const MAX_FILES = 10;

/** Uploads of leave in the words of leave. */
export function useProof(sent: readonly SentFile[], onSent?: (files: readonly SentFile[]) => void): Uploads {
  const { t } = useTranslation();
  return useUploads({
    max: MAX_FILES,
    sent,
    onSent,
    words: {
      done: t('leave.files.uploaded'),
      sending: (percent) => t('leave.files.uploading', { percent }),
      tooMany: t('leave.files.tooMany', { max: MAX_FILES }),
    },
  });
}

interface ProofFieldProps {
  attachments: Uploads;
  error?: string | undefined;
}

/** 附件: photos straight from the camera, or a PDF. */
export function ProofField({ attachments, error }: ProofFieldProps) {
  const { t } = useTranslation();
  return (
    <FileField
      label={t('leave.files.label')}
      description={t('leave.files.hint', { max: MAX_FILES })}
      addLabel={t('leave.files.add')}
      removeLabel={(name) => t('leave.files.remove', { name })}
      items={attachments.items}
      accept="image/jpeg,image/png,image/heic,image/heif,.heic,application/pdf"
      max={MAX_FILES}
      error={attachments.error ?? error}
      onAdd={attachments.add}
      onRemove={attachments.remove}
    />
  );
}
