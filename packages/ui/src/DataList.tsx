import type { ReactNode } from 'react';
import classes from './lists.module.css';

export interface DataItem {
  readonly label: string;
  /** Rows without a value are left out. */
  readonly value: ReactNode;
}

interface DataListProps {
  readonly items: readonly DataItem[];
}

/** Names and values of one case. */
export function DataList({ items }: DataListProps) {
  return (
    <dl className={classes.data}>
      {items
        .filter(({ value }) => value !== null && value !== undefined && value !== false && value !== '')
        .map((item) => (
          <Row key={item.label} {...item} />
        ))}
    </dl>
  );
}

function Row({ label, value }: DataItem) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}
