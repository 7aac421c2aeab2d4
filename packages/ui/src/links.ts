import type { ComponentType, MouseEventHandler, ReactNode } from 'react';

/** What navigation gives to the link that an app's router renders. */
export interface NavLinkProps {
  readonly href: string;
  readonly className?: string;
  readonly 'aria-current'?: 'page';
  readonly onClick?: MouseEventHandler<HTMLAnchorElement>;
  readonly children: ReactNode;
}

/** A router's link; this package knows no router. */
export type NavLinkComponent = ComponentType<NavLinkProps>;

/** One place the navigation leads to. */
export interface NavItem {
  readonly href: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly active: boolean;
  /** Things waiting there; nothing is drawn for 0. */
  readonly count?: number;
  /** The count in words, for screen readers. */
  readonly countLabel?: string;
}
