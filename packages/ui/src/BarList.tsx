import type { ReactNode } from 'react';
import classes from './lists.module.css';

export interface Bar {
  readonly key: string;
  readonly label: ReactNode;
  /** Length of the bar, 0 to 1. */
  readonly value: number;
  /** The same in words, e.g. `26 / 28 人 · 93 %`; this is what screen readers read. */
  readonly text: string;
}

interface BarListProps {
  readonly items: readonly Bar[];
  readonly label: string;
}

/** Numbers to compare, as bars under their names. */
export function BarList({ items, label }: BarListProps) {
  return (
    <ul className={classes.bars} aria-label={label}>
      {items.map((item) => (
        <li key={item.key}>
          <div className={classes.barHead}>
            <span className={classes.barLabel}>{item.label}</span>
            <span className={classes.barText}>{item.text}</span>
          </div>
          <div className={classes.track} aria-hidden>
            <div
              className={classes.fill}
              style={{ width: `${Math.min(1, Math.max(0, item.value)) * 100}%` }}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}
