import { Button, Title } from '@mantine/core';
import { IconChevronRight, IconPlus, IconPrinter } from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './page.module.css';

/** The parts of a page under each other. `reading` keeps a width that reads well; tables take all there is. */
export function Page({ reading = false, children }: { reading?: boolean; children: ReactNode }) {
  return <div className={`${classes.page} ${reading ? classes.reading : ''}`}>{children}</div>;
}

interface SectionProps {
  readonly title: string;
  /** A link to more of the same, at the right edge. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page with its own heading. */
export function Section({ title, more, children }: SectionProps) {
  return (
    <section className={classes.section}>
      <div className={classes.sectionHead}>
        <Title order={2}>{title}</Title>
        {more}
      </div>
      {children}
    </section>
  );
}

interface CrumbsProps {
  /** From the outermost inwards, without the page itself. */
  readonly trail: readonly { readonly label: string; readonly link: LinkProps }[];
}

/** Where a detail page belongs, as links back up. */
export function Crumbs({ trail }: CrumbsProps) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('app.breadcrumb')} className="qs-no-print">
      <ol className={classes.crumbs}>
        {trail.map(({ label, link }) => (
          <li key={label}>
            <Link {...link}>{label}</Link>
            <IconChevronRight size={16} aria-hidden />
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Prints the list on the screen. */
export function PrintButton() {
  const { t } = useTranslation();
  return (
    <Button
      className="qs-no-print"
      variant="light"
      leftSection={<IconPrinter size={20} aria-hidden />}
      onClick={() => window.print()}
    >
      {t('app.print')}
    </Button>
  );
}

/** Opens the form for something new. */
export function AddButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Button className="qs-no-print" leftSection={<IconPlus size={20} aria-hidden />} onClick={onClick}>
      {label}
    </Button>
  );
}
