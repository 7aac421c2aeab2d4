import { SURVEY_LIMITS, type SurveyQuestion, surveyFormWords } from '@qinshi/domain';
import { FileField } from '@qinshi/ui';
import { type SentFile, useLocale, useUploads } from '@qinshi/web-kit';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

interface FileAnswerProps {
  question: SurveyQuestion;
  sent: readonly SentFile[];
  onSent: (files: readonly SentFile[]) => void;
  /** Told while files are on their way. */
  onUploading: (isUploading: boolean) => void;
  error: string | undefined;
}

/** A question that asks for photos or PDFs. */
export function FileAnswer({ question, sent, onSent, onUploading, error }: FileAnswerProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const max = SURVEY_LIMITS.files;
  const attachments = useUploads({
    max,
    sent,
    onSent,
    words: {
      done: t('surveys.files.uploaded'),
      sending: (percent) => t('surveys.files.uploading', { percent }),
      tooMany: t('surveys.files.tooMany', { max }),
    },
  });
  const { isUploading } = attachments;
  useEffect(() => onUploading(isUploading), [isUploading, onUploading]);
  return (
    <FileField
      label={
        question.required ? `${question.prompt}（${surveyFormWords(locale).required}）` : question.prompt
      }
      description={[question.help, t('surveys.files.hint', { max })].filter(Boolean).join(' ')}
      addLabel={t('surveys.files.add')}
      removeLabel={(name) => t('surveys.files.remove', { name })}
      items={attachments.items}
      accept="image/jpeg,image/png,image/heic,image/heif,.heic,application/pdf"
      max={max}
      error={attachments.error ?? error}
      onAdd={attachments.add}
      onRemove={attachments.remove}
    />
  );
}
