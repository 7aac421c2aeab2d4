import { Skeleton } from '@mantine/core';
import { Card } from './Card.tsx';
import classes from './states.module.css';

interface LoadingProps {
  /** How many placeholders; as many as usually come. */
  readonly count?: number;
  /** What is being loaded, for screen readers. */
  readonly label: string;
}

const places = (count: number) => Array.from({ length: count }, (_, index) => `place-${index}`);

/** Cards to come. */
export function LoadingCards({ count = 3, label }: LoadingProps) {
  return (
    <div className={classes.stack} role="status" aria-label={label}>
      {places(count).map((place) => (
        <Card key={place}>
          <Skeleton height={20} width="40%" mb={12} />
          <Skeleton height={14} width="85%" mb={8} />
          <Skeleton height={14} width="60%" />
        </Card>
      ))}
    </div>
  );
}

/** Rows to come. */
export function LoadingTable({ count = 8, label }: LoadingProps) {
  return (
    <div className={classes.rows} role="status" aria-label={label}>
      {places(count).map((place) => (
        <Skeleton key={place} height={44} radius="sm" />
      ))}
    </div>
  );
}
