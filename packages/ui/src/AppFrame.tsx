import { Burger, CloseButton, Drawer, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { BottomBar } from './BottomBar.tsx';
import classes from './frame.module.css';
import type { NavItem, NavLinkComponent } from './links.ts';

interface AppFrameProps {
  /** The school, or the product's name. */
  readonly brand: ReactNode;
  readonly items: readonly NavItem[];
  readonly link: NavLinkComponent;
  /** The identity menu: at the foot of the left column, at the right of a phone's head. */
  readonly identity?: ReactNode;
  /** A phone's navigation: a drawer behind a burger, or a bar at the thumb's place (three or four items). */
  readonly phoneNavigation?: 'drawer' | 'bottom';
  /** Lets the page use the whole width (queues, tables) instead of a reading width. */
  readonly wide?: boolean;
  readonly labels: {
    /** Text of the skip link. */
    readonly skip: string;
    /** Name of the navigation landmark. */
    readonly navigation: string;
    readonly openMenu: string;
    readonly closeMenu: string;
  };
  readonly children: ReactNode;
}

/** The frame of a signed-in app: navigation at the left on wide screens, in a drawer or at the bottom on phones. */
export function AppFrame({
  brand,
  items,
  link,
  identity,
  phoneNavigation = 'drawer',
  wide = false,
  labels,
  children,
}: AppFrameProps) {
  const [isMenuOpen, menu] = useDisclosure(false);
  const hasDrawer = phoneNavigation === 'drawer' && items.length > 0;
  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#main">
        {labels.skip}
      </a>
      <header className={classes.top}>
        {hasDrawer && (
          <Burger opened={isMenuOpen} onClick={menu.open} aria-label={labels.openMenu} size="sm" />
        )}
        <div className={classes.brand}>{brand}</div>
        {identity}
      </header>
      <aside className={classes.side}>
        <div className={classes.brand}>{brand}</div>
        <nav className={classes.nav} aria-label={labels.navigation}>
          <NavItems items={items} link={link} />
        </nav>
        {identity && <div className={classes.foot}>{identity}</div>}
      </aside>
      <main id="main" tabIndex={-1} className={`${classes.main} ${wide ? classes.wide : ''}`}>
        {children}
        {phoneNavigation === 'bottom' && <BottomBar items={items} link={link} label={labels.navigation} />}
      </main>
      {hasDrawer && (
        // Put together by hand: Mantine's ready-made head is a `<header>`, a second banner beside the phone's own.
        <Drawer.Root opened={isMenuOpen} onClose={menu.close} size={280} hiddenFrom="sm">
          <Drawer.Overlay />
          <Drawer.Content>
            <Drawer.Body>
              <div className={classes.drawerHead}>
                <Drawer.Title className={classes.brand}>{brand}</Drawer.Title>
                <CloseButton size="lg" onClick={menu.close} aria-label={labels.closeMenu} />
              </div>
              <nav className={classes.nav} aria-label={labels.navigation}>
                <NavItems items={items} link={link} onFollow={menu.close} />
              </nav>
            </Drawer.Body>
          </Drawer.Content>
        </Drawer.Root>
      )}
    </div>
  );
}

interface NavItemsProps {
  readonly items: readonly NavItem[];
  readonly link: NavLinkComponent;
  readonly onFollow?: () => void;
}

function NavItems({ items, link: Link, onFollow }: NavItemsProps) {
  return items.map((item) => (
    <Link
      key={item.href}
      href={item.href}
      className={classes.item}
      aria-current={item.active ? 'page' : undefined}
      onClick={onFollow}
    >
      {item.icon}
      {item.label}
      {item.count ? (
        <span className={classes.count}>
          <span aria-hidden>{item.count}</span>
          <VisuallyHidden>{item.countLabel ?? item.count}</VisuallyHidden>
        </span>
      ) : null}
    </Link>
  ));
}
