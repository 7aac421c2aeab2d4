import type { NavLinkProps } from '@qinshi/ui';
import { Link } from '@tanstack/react-router';

/** The router's link in the shape that shared navigation asks for. */
export function RouterLink({ href, ...rest }: NavLinkProps) {
  return <Link to={href} {...rest} />;
}
