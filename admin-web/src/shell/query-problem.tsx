import { ErrorState } from '@qinshi/ui';
import { readRefusals, refusalMessage, useLocale } from '@qinshi/web-kit';
import { IconLock, IconMapSearch, IconPlugConnectedX } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from './page-title.ts';

interface QueryProblemProps {
  readonly error: unknown;
  readonly onRetry: () => void;
  /** The problem is a part of a page that has its heading; by default it is the page. */
  readonly partial?: boolean;
}

/** Why a query's data cannot be shown, and what to do about it. */
export function QueryProblem({ error, onRetry, partial = false }: QueryProblemProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [refusal] = readRefusals(error);
  // A page asks for nothing but what its address names: one that the API cannot read leads nowhere, too.
  const isNowhere = refusal?.code === 'NOT_FOUND' || (refusal?.code === 'BAD_INPUT' && !partial);
  if (isNowhere || refusal?.code === 'FORBIDDEN') return <NoPermission partial={partial} />;
  return (
    <ErrorState
      headingOrder={partial ? 2 : 1}
      title={t('error.title')}
      text={refusal ? refusalMessage(refusal, locale) : t('error.offline')}
      retryLabel={t('error.retry')}
      onRetry={onRetry}
    />
  );
}

/** What one may not see does not exist: both read the same, so that an address tells nothing. */
export function NoPermission({ partial = false }: { partial?: boolean }) {
  const { t } = useTranslation();
  usePageTitle(t('error.noPermission'));
  return (
    <ErrorState
      headingOrder={partial ? 2 : 1}
      icon={<IconLock size={32} stroke={1.6} aria-hidden />}
      title={t('error.noPermission')}
      text={t('error.noPermissionText')}
    />
  );
}

/** An address that leads nowhere. */
export function PageNotFound() {
  const { t } = useTranslation();
  usePageTitle(t('error.notFound'));
  return (
    <ErrorState
      headingOrder={1}
      icon={<IconMapSearch size={32} stroke={1.6} aria-hidden />}
      title={t('error.notFound')}
      text={t('error.notFoundText')}
    />
  );
}

/** What browsers say when a screen's code could not be fetched. */
const UNFETCHED = /dynamically imported module|module script failed|unable to preload/i;

/**
 * The last resort of the router: a route that could not load or draw. One whose code did not arrive is loaded as soon as
 * the network is back.
 */
export function PageCrashed({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [refusal] = readRefusals(error);
  const isUnfetched = error instanceof Error && UNFETCHED.test(error.message);
  useEffect(() => {
    if (!isUnfetched) return;
    const reload = () => window.location.reload();
    window.addEventListener('online', reload);
    return () => window.removeEventListener('online', reload);
  }, [isUnfetched]);
  if (isUnfetched)
    return (
      <ErrorState
        headingOrder={1}
        icon={<IconPlugConnectedX size={32} stroke={1.6} aria-hidden />}
        title={t('error.title')}
        text={t('error.offline')}
        retryLabel={t('error.retry')}
        onRetry={() => window.location.reload()}
      />
    );
  return (
    <ErrorState
      headingOrder={1}
      title={t('error.crashed')}
      text={refusal ? refusalMessage(refusal, locale) : t('error.crashedText')}
      retryLabel={t('error.reload')}
      onRetry={() => window.location.reload()}
    />
  );
}
