import { Button, Title } from '@mantine/core';
import { IconInbox, IconRefreshAlert } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './states.module.css';

interface EmptyStateProps {
  readonly icon?: ReactNode;
  readonly title: string;
  /** What will appear here, and how. */
  readonly text?: ReactNode;
  readonly action?: ReactNode;
  /** 1 when this is all the page shows, so that the page has its one `h1`. */
  readonly headingOrder?: 1 | 2;
}

/** Nothing here yet, said kindly. */
export function EmptyState({ icon, title, text, action, headingOrder = 2 }: EmptyStateProps) {
  return (
    <div className={classes.state}>
      <span className={classes.icon}>{icon ?? <IconInbox size={32} stroke={1.6} aria-hidden />}</span>
      <Title order={headingOrder}>{title}</Title>
      {text && <p className={classes.text}>{text}</p>}
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}

interface ErrorStateProps {
  readonly title: string;
  readonly text?: ReactNode;
  readonly icon?: ReactNode;
  readonly retryLabel?: string;
  readonly onRetry?: () => void;
  /** 1 when this is all the page shows, so that the page has its one `h1`. */
  readonly headingOrder?: 1 | 2;
}

/** Something could not be shown: why, and a way to try again. */
export function ErrorState({ title, text, icon, retryLabel, onRetry, headingOrder = 2 }: ErrorStateProps) {
  return (
    <div className={classes.state} role="alert">
      <span className={`${classes.icon} ${classes.bad}`}>
        {icon ?? <IconRefreshAlert size={32} stroke={1.6} aria-hidden />}
      </span>
      <Title order={headingOrder}>{title}</Title>
      {text && <p className={classes.text}>{text}</p>}
      {onRetry && retryLabel && (
        <Button className={classes.action} variant="light" onClick={onRetry}>
          {retryLabel}
        </Button>
      )}
    </div>
  );
}
