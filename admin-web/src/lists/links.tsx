import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import classes from './lists.module.css';

/** The link that opens a row; clicking anywhere in the row follows it. */
export const RowLink = createLink((props: ComponentProps<'a'>) => (
  <a className={classes.rowLink} {...props} />
));

/** Another link inside a row, above the surface of {@link RowLink}. */
export const InnerLink = createLink((props: ComponentProps<'a'>) => (
  <a className={classes.innerLink} {...props} />
));

/** The same surface for what a row opens over the list instead of at an address of its own. */
export function RowButton(props: ComponentProps<'button'>) {
  return <button type="button" className={classes.rowLink} {...props} />;
}
