import { usePagination } from '@mantine/hooks';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNumberFormat } from '../shell/formats.ts';
import { PAGE_SIZE } from './list-search.ts';
import classes from './lists.module.css';

interface PagerProps {
  readonly page: number;
  readonly total: number;
}

/** Which rows are shown, and links to the other pages; each page has its own address. */
export function Pager({ page, total }: PagerProps) {
  const { t } = useTranslation();
  const number = useNumberFormat();
  const last = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const { range } = usePagination({ total: last, page, siblings: 1, boundaries: 1 });
  const from = Math.min(total, (page - 1) * PAGE_SIZE + 1);
  const to = Math.min(total, page * PAGE_SIZE);
  return (
    <nav className={classes.pager} aria-label={t('list.pages')}>
      <span>{t('list.range', { from: number(from), to: number(to), total: number(total) })}</span>
      {last > 1 ? (
        <ol className="qs-no-print">
          <li>
            <PageLink page={page - 1} disabled={page <= 1} label={t('list.previous')}>
              <IconChevronLeft size={20} aria-hidden />
            </PageLink>
          </li>
          {range.map((entry, index) => (
            <li
              key={entry === 'dots' ? `dots-${index < 3 ? 'before' : 'after'}` : entry}
              className={classes.pages}
            >
              {entry === 'dots' ? (
                <span className={classes.gap}>…</span>
              ) : (
                <PageLink page={entry} current={entry === page} label={t('list.page', { page: entry })}>
                  {number(entry)}
                </PageLink>
              )}
            </li>
          ))}
          <li>
            <PageLink page={page + 1} disabled={page >= last} label={t('list.next')}>
              <IconChevronRight size={20} aria-hidden />
            </PageLink>
          </li>
        </ol>
      ) : null}
    </nav>
  );
}

interface PageLinkProps {
  readonly page: number;
  readonly label: string;
  readonly current?: boolean;
  readonly disabled?: boolean;
  readonly children: ReactNode;
}

function PageLink({ page, label, current = false, disabled = false, children }: PageLinkProps) {
  if (disabled) {
    return (
      <span className={classes.pageLink} aria-disabled>
        {children}
      </span>
    );
  }
  return (
    <Link
      className={classes.pageLink}
      to="."
      search={(old) => ({ ...old, page: page > 1 ? page : undefined })}
      aria-label={label}
      aria-current={current ? 'page' : undefined}
    >
      {children}
    </Link>
  );
}
