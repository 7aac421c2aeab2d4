import type { NavLinkProps } from '@qinshi/ui';
import { createLink } from '@tanstack/react-router';

const RouteAnchor = createLink((props: NavLinkProps) => <a {...props} />);

/** Which item is the current one, the navigation says; a path that merely begins alike must not count as well. */
const EXACT = { exact: true };

/** A link of the shared navigation, followed by this app's router. `href` is the path below /admin. */
export function RouterLink({ href, ...rest }: NavLinkProps) {
  return <RouteAnchor to={href} activeOptions={EXACT} {...rest} />;
}
