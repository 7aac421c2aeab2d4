import { Box, type BoxProps, createPolymorphicComponent } from '@mantine/core';
import type { ComponentProps } from 'react';
import classes from './pieces.module.css';

interface CardProps extends BoxProps, Omit<ComponentProps<'div'>, keyof BoxProps> {
  /** The card leads somewhere: give it `component` (a link or `button`) as well. */
  readonly openable?: boolean;
}

function CardBase({ openable, className, ...rest }: CardProps) {
  return (
    <Box
      className={[classes.card, openable && classes.open, className].filter(Boolean).join(' ')}
      {...rest}
    />
  );
}

/**
 * A paper on the ground. `<Card>` is plain; `<Card component={Link} to="…" openable>` can be opened.
 */
export const Card = createPolymorphicComponent<'div', CardProps>(CardBase);
