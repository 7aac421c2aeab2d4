import { Group, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './pieces.module.css';

interface PageHeaderProps {
  readonly title: ReactNode;
  readonly subtitle?: ReactNode;
  /** Buttons and badges at the right edge; they wrap below on phones. */
  readonly actions?: ReactNode;
}

/** The one `h1` of a page with what belongs to it. */
export function PageHeader({ title, subtitle, actions }: PageHeaderProps) {
  return (
    <header className={classes.header}>
      <div className={classes.headerText}>
        <Title order={1}>{title}</Title>
        {subtitle && <p className={classes.subtitle}>{subtitle}</p>}
      </div>
      {actions && <Group gap="sm">{actions}</Group>}
    </header>
  );
}
