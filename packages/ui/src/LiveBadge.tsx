import { IconLoader2, IconPlugConnectedX } from '@tabler/icons-react';
import classes from './pieces.module.css';
import { StatePill } from './StatePill.tsx';

export type LiveState = 'live' | 'connecting' | 'offline';

interface LiveBadgeProps {
  readonly state: LiveState;
  readonly labels: Readonly<Record<LiveState, string>>;
}

/** Says whether the screen is following the events of the school right now. */
export function LiveBadge({ state, labels }: LiveBadgeProps) {
  const icon = {
    live: <span className={classes.dot} />,
    connecting: <IconLoader2 size={16} aria-hidden />,
    offline: <IconPlugConnectedX size={16} aria-hidden />,
  }[state];
  return (
    <span role="status">
      <StatePill tone={state === 'live' ? 'live' : 'quiet'} icon={icon}>
        {labels[state]}
      </StatePill>
    </span>
  );
}
