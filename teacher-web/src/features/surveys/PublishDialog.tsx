import { Button } from '@mantine/core';
import { surveyRespondentWord } from '@qinshi/domain';
import { DataList, Dialog } from '@qinshi/ui';
import { showDateTime, useLocale } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { definitionOf, dueInstant, type SurveyDraft } from './survey-draft.ts';
import classes from './surveys.module.css';

interface PublishDialogProps {
  readonly draft: SurveyDraft;
  /** How many will be asked; null while nobody thinks of publishing. */
  readonly invited: number | null;
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly onPublish: () => Promise<void>;
}

/** A last look before everybody is asked. */
export function PublishDialog({ draft, invited, busy, onClose, onPublish }: PublishDialogProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const due = dueInstant(draft.due);
  return (
    <Dialog
      opened={invited !== null}
      onClose={onClose}
      title={t('surveys.publish.title', { title: draft.title })}
    >
      <DataList
        items={[
          { label: t('surveys.publish.asked'), value: t('surveys.publish.count', { count: invited ?? 0 }) },
          { label: t('surveys.build.respondent'), value: surveyRespondentWord(draft.respondent, locale) },
          {
            label: t('surveys.publish.questions'),
            value: t('surveys.publish.questionCount', { count: definitionOf(draft.parts).questions.length }),
          },
          { label: t('surveys.build.due'), value: due ? showDateTime(due, locale) : t('surveys.noDue') },
          {
            label: t('surveys.publish.naming'),
            value: t(draft.anonymous ? 'surveys.publish.anonymous' : 'surveys.publish.named'),
          },
        ]}
      />
      <p className={classes.quiet}>{t('surveys.publish.text')}</p>
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          {t('surveys.publish.back')}
        </Button>
        <Button loading={busy} onClick={() => void onPublish()}>
          {t('surveys.publish.submit')}
        </Button>
      </div>
    </Dialog>
  );
}
