import type { ReactNode } from 'react';
import classes from './rooms.module.css';

/** The rooms of a page as links under its heading; each has its own address. */
export function Rooms({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={`${classes.tabs} qs-no-print`} aria-label={label}>
      {children}
    </nav>
  );
}
