import { LoadingCards } from '@qinshi/ui';
import { useTranslation } from 'react-i18next';
import classes from './page-states.module.css';

/** A route inside a frame, on its way. */
export function PartPending() {
  const { t } = useTranslation();
  return <LoadingCards label={t('app.loading')} />;
}

/** A whole page on its way. */
export function PagePending() {
  const { t } = useTranslation();
  return (
    <main className={classes.page}>
      <h1 className={classes.brand}>{t('app.name')}</h1>
      <PartPending />
    </main>
  );
}
