import { IconIdBadge2 } from '@tabler/icons-react';
import { useState } from 'react';
import classes from './account.module.css';

interface ProviderIconProps {
  /** The provider's own picture; one that cannot be shown gives way to a general sign. */
  url?: string | null | undefined;
}

/** The sign of an outside provider, beside its name. */
export function ProviderIcon({ url }: ProviderIconProps) {
  const [broken, setBroken] = useState<string>();
  if (!url || url === broken) return <IconIdBadge2 size={22} stroke={1.8} aria-hidden />;
  return <img src={url} alt="" className={classes.providerIcon} onError={() => setBroken(url)} />;
}
