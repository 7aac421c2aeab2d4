import type { NavLinkProps } from '@qinshi/ui';
import { createLink } from '@tanstack/react-router';
import { forwardRef } from 'react';

const Anchor = forwardRef<HTMLAnchorElement, NavLinkProps>(({ children, ...rest }, ref) => (
  <a ref={ref} {...rest}>
    {children}
  </a>
));

const RouteAnchor = createLink(Anchor);

/** Which item is the current one, the navigation says; a path that merely begins alike must not count as well. */
const EXACT = { exact: true };

/** A link of the shared navigation, followed by this app's router. `href` is the path below /parent. */
export function RouterLink({ href, children, ...rest }: NavLinkProps) {
  return (
    <RouteAnchor to={href} activeOptions={EXACT} {...rest}>
      {children}
    </RouteAnchor>
  );
}
