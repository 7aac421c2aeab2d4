import type { ReactNode } from 'react';
import classes from './phone.module.css';

interface StickyActionsProps {
  /** Secondary button first, the one primary button last: it takes the width that is left. */
  readonly children: ReactNode;
}

/** The foot of a form: its buttons stay in reach of the thumb while the form scrolls. */
export function StickyActions({ children }: StickyActionsProps) {
  return <div className={classes.sticky}>{children}</div>;
}
