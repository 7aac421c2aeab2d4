import { Title } from '@mantine/core';
import { Card, EmptyState, ErrorState, LoadingCards, PageHeader } from '@qinshi/ui';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { IconUsersGroup } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useClassChoices } from '../../shell/class-groups.ts';
import { PageTitle } from '../../shell/PageTitle.tsx';
import type { SessionViewer } from '../../shell/session.ts';
import classes from './roll.module.css';

interface ClassChoicePageProps {
  readonly viewer: SessionViewer;
}

/** The classes one may look at, grade by grade. */
export function ClassChoicePage({ viewer }: ClassChoicePageProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { classes: choices, loading, error, retry } = useClassChoices(viewer);
  const grades = [...new Set(choices.map(({ grade }) => grade))].sort((a, b) => a - b);

  return (
    <div className={classes.page}>
      <PageTitle title={t('classes.title')} />
      <PageHeader title={t('classes.title')} subtitle={t('classes.choose')} />
      {error ? (
        <ErrorState
          title={t('states.failed')}
          text={errorMessage(error, locale)}
          retryLabel={t('states.retry')}
          onRetry={retry}
        />
      ) : loading && choices.length === 0 ? (
        <LoadingCards label={t('states.loading')} />
      ) : choices.length === 0 ? (
        <EmptyState
          icon={<IconUsersGroup size={32} stroke={1.6} aria-hidden />}
          title={t('classes.none')}
          text={t('classes.noneText')}
        />
      ) : (
        grades.map((grade) => (
          <section key={grade} className={classes.grade}>
            <Title order={2}>{t('classes.grade', { grade })}</Title>
            <div className={classes.tiles}>
              {choices
                .filter((choice) => choice.grade === grade)
                .map((choice) => (
                  <Card
                    key={choice.id}
                    openable
                    renderRoot={(props) => <Link {...props} to="/classes/$id" params={{ id: choice.id }} />}
                  >
                    <b>{choice.name}</b>
                  </Card>
                ))}
            </div>
          </section>
        ))
      )}
    </div>
  );
}
