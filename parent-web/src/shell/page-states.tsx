import { Button } from '@mantine/core';
import { EmptyState, ErrorState } from '@qinshi/ui';
import { errorMessage, readRefusals, useLocale } from '@qinshi/web-kit';
import { IconMapSearch, IconPlugConnectedX } from '@tabler/icons-react';
import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './page-states.module.css';
import { usePageTitle } from './page-title.ts';

/** The address leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation();
  usePageTitle(t('notFound.title'));
  return (
    <main className={classes.page}>
      <h1 className={classes.brand}>{t('app.name')}</h1>
      <EmptyState
        icon={<IconMapSearch size={32} stroke={1.6} aria-hidden />}
        title={t('notFound.title')}
        text={t('notFound.text')}
        action={
          <Button component={Link} to="/">
            {t('actions.home')}
          </Button>
        }
      />
    </main>
  );
}

interface FailureProps {
  error: unknown;
  onRetry: () => void;
}

/** Data that could not be shown, inside a page that stands. */
export function Failure({ error, onRetry }: FailureProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const answered = readRefusals(error).length > 0;
  return (
    <ErrorState
      icon={answered ? undefined : <IconPlugConnectedX size={32} stroke={1.6} aria-hidden />}
      title={answered ? t('failure.title') : t('failure.offlineTitle')}
      text={answered ? errorMessage(error, locale) : t('failure.offlineText')}
      retryLabel={t('actions.retry')}
      onRetry={onRetry}
    />
  );
}

/** A route inside a frame that could not be opened. */
export function PartFailure({ error, reset }: Pick<ErrorComponentProps, 'error' | 'reset'>) {
  const { t } = useTranslation();
  const router = useRouter();
  usePageTitle(t('failure.title'));
  return (
    <Failure
      error={error}
      onRetry={() => {
        reset();
        void router.invalidate();
      }}
    />
  );
}

/** A whole page that could not be opened. */
export function PageFailure(props: Pick<ErrorComponentProps, 'error' | 'reset'>) {
  const { t } = useTranslation();
  return (
    <main className={classes.page}>
      <h1 className={classes.brand}>{t('app.name')}</h1>
      <PartFailure {...props} />
    </main>
  );
}
