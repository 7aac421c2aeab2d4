import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../shell/viewer.tsx';
import classes from './leave.module.css';

const EXACT = { exact: true, includeSearch: false };

/** 申請請假 · 請假紀錄 · 缺曠補請. Pupils look on: to them there are records only, which need no choice. */
export function LeaveTabs({ childId }: { childId: string }) {
  const { t } = useTranslation();
  const { activeIdentity } = useViewer();
  if (activeIdentity.kind === 'STUDENT') return null;
  const tabs = [
    { to: '/leave/new', label: t('leave.tabs.new') },
    { to: '/leave', label: t('leave.tabs.records') },
    { to: '/leave/late', label: t('leave.tabs.late') },
  ] as const;
  return (
    <nav aria-label={t('leave.title')} className={classes.tabs}>
      {tabs.map(({ to, label }) => (
        <Link key={to} to={to} search={{ child: childId }} activeOptions={EXACT} className={classes.tab}>
          {label}
        </Link>
      ))}
    </nav>
  );
}
