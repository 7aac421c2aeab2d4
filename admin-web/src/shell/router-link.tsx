import type { NavLinkProps } from '@qinshi/ui';
import { createLink } from '@tanstack/react-router';

const RouteAnchor = createLink((props: NavLinkProps) => <a {...props} />);

/** A link of the shared navigation, followed by this app's router. `href` is the path below /admin. */
export function RouterLink({ href, ...rest }: NavLinkProps) {
  return <RouteAnchor to={href} {...rest} />;
}
