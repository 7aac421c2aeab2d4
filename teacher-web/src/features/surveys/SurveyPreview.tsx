import { Button } from '@mantine/core';
import { surveyFormWords } from '@qinshi/domain';
import { Banner, Card, Dialog, SurveyForm } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { definitionOf, type SurveyDraft } from './survey-draft.ts';
import classes from './surveys.module.css';

interface SurveyPreviewProps {
  readonly draft: SurveyDraft;
  readonly onClose: () => void;
}

/** The form exactly as families see it: it can be tried, conditions included, and nothing is sent. */
export function SurveyPreview({ draft, onClose }: SurveyPreviewProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [entries, setEntries] = useState<Readonly<Record<string, string>>>({});
  return (
    <Dialog opened onClose={onClose} title={draft.title || t('surveys.preview.title')}>
      <p className={classes.quiet}>{t('surveys.preview.text')}</p>
      {draft.anonymous && <Banner tone="quiet">{t('surveys.build.anonymousHelp')}</Banner>}
      {draft.body && (
        <Card>
          <p className={classes.body}>{draft.body}</p>
        </Card>
      )}
      <SurveyForm
        definition={definitionOf(draft.parts)}
        entries={entries}
        onChange={(id, value) => setEntries((before) => ({ ...before, [id]: value }))}
        words={surveyFormWords(locale)}
        fileField={({ prompt }) => <p className={classes.quiet}>{t('surveys.preview.file', { prompt })}</p>}
        headingLevel={3}
      />
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          {t('surveys.preview.close')}
        </Button>
      </div>
    </Dialog>
  );
}
