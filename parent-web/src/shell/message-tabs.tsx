import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './message-tabs.module.css';

const EXACT = { exact: true };

/** 通知 · 學校訊息: what the platform tells by itself, and what people at school have written. */
export function MessageTabs() {
  const { t } = useTranslation();
  const tabs = [
    { to: '/messages', label: t('messages.tabs.notifications') },
    { to: '/messages/school', label: t('messages.tabs.school') },
  ] as const;
  return (
    <nav aria-label={t('nav.messages')} className={classes.tabs}>
      {tabs.map(({ to, label }) => (
        <Link key={to} to={to} activeOptions={EXACT} className={classes.tab}>
          {label}
        </Link>
      ))}
    </nav>
  );
}
