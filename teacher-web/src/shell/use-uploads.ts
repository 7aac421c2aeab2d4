import { type SentFile, type Uploads, useUploads as useUploadsInWords } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';

/**
 * Files that are sent as soon as they are chosen, in the words of this app.
 * @param max how many there may be together
 * @param onSent told whenever another has arrived or one is taken away, for a draft
 */
export function useUploads(
  max: number,
  sent?: readonly SentFile[],
  onSent?: (files: readonly SentFile[]) => void,
): Uploads {
  const { t } = useTranslation();
  const words = {
    done: t('uploads.done'),
    sending: (percent: number) => t('uploads.sending', { percent }),
    tooMany: t('uploads.tooMany', { max }),
  };
  return useUploadsInWords({ max, sent, onSent, words });
}
