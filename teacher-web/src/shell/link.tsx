import type { NavLinkProps } from '@qinshi/ui';
import { Link } from '@tanstack/react-router';

/** Which item is the current one, the navigation says; a path that merely begins alike must not count as well. */
const EXACT = { exact: true };

/** The router's link in the shape that shared navigation asks for. */
export function RouterLink({ href, ...rest }: NavLinkProps) {
  return <Link to={href} activeOptions={EXACT} {...rest} />;
}
