import { VisuallyHidden } from '@mantine/core';
import type { NavItem, NavLinkComponent } from './links.ts';
import classes from './phone.module.css';

interface BottomBarProps {
  readonly items: readonly NavItem[];
  readonly link: NavLinkComponent;
  /** Name of the landmark. */
  readonly label: string;
}

/** A phone's main navigation at the thumb's place; not shown from tablet width on. */
export function BottomBar({ items, link: Link, label }: BottomBarProps) {
  return (
    <>
      <div className={classes.room} />
      <nav className={classes.bar} aria-label={label}>
        {items.map((item) => (
          <Link
            key={item.href}
            href={item.href}
            className={classes.item}
            aria-current={item.active ? 'page' : undefined}
          >
            {item.icon}
            <span>{item.label}</span>
            {item.count ? (
              <span className={classes.count}>
                <span aria-hidden>{item.count > 99 ? '99+' : item.count}</span>
                <VisuallyHidden>{item.countLabel ?? item.count}</VisuallyHidden>
              </span>
            ) : null}
          </Link>
        ))}
      </nav>
    </>
  );
}
