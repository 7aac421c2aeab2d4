import { PageHeader } from '@qinshi/ui';
import { IconChevronLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from './page-title.ts';
import classes from './sub-page.module.css';

interface SubPageProps {
  title: string;
  lead?: ReactNode;
  /** Where the page belongs; 個人 unless told otherwise. */
  parent?: {
    to:
      | '/'
      | '/leave'
      | '/surveys'
      | '/messages/school'
      | '/profile'
      | '/profile/my-data'
      | '/profile/requests';
    label: string;
  };
  children: ReactNode;
}

/** A page below another: its title, the way back, and what it is for. */
export function SubPage({ title, lead, parent, children }: SubPageProps) {
  const { t } = useTranslation();
  usePageTitle(title);
  return (
    <>
      <Link to={parent?.to ?? '/profile'} className={`${classes.back} qs-no-print`}>
        <IconChevronLeft size={20} stroke={2} aria-hidden />
        {parent?.label ?? t('profile.back')}
      </Link>
      <PageHeader title={title} subtitle={lead} />
      {children}
    </>
  );
}
