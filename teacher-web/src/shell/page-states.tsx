import { Box, Button } from '@mantine/core';
import { EmptyState, ErrorState, LoadingCards } from '@qinshi/ui';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { IconMapOff } from '@tabler/icons-react';
import { Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from './PageTitle.tsx';

/** A page on its way. */
export function PagePending() {
  const { t } = useTranslation();
  return (
    <Box p="md">
      <LoadingCards label={t('states.loading')} />
    </Box>
  );
}

/** A page that could not be shown, with a way to try again. */
export function PageFailure({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const router = useRouter();
  return (
    <>
      <PageTitle title={t('states.failed')} />
      <ErrorState
        headingOrder={1}
        title={t('states.failed')}
        text={errorMessage(error, locale)}
        retryLabel={t('states.retry')}
        onRetry={() => void router.invalidate()}
      />
    </>
  );
}

/** The same where the app's frame itself is missing. */
export function BareFailure(props: { readonly error: unknown }) {
  return (
    <main>
      <PageFailure {...props} />
    </main>
  );
}

/** An address that leads nowhere. */
export function PageMissing() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('states.missing')} />
      <EmptyState
        icon={<IconMapOff size={32} stroke={1.6} aria-hidden />}
        headingOrder={1}
        title={t('states.missing')}
        text={t('states.missingText')}
        action={
          <Button component={Link} to="/" variant="light">
            {t('states.home')}
          </Button>
        }
      />
    </>
  );
}
