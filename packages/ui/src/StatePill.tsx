import {
  IconAlertTriangle,
  IconBroadcast,
  IconCheck,
  IconClockHour4,
  IconMinus,
  type TablerIcon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './pieces.module.css';

/** What a state means: done well, waiting, wrong, happening now, or nothing special. */
export type Tone = 'ok' | 'wait' | 'bad' | 'live' | 'quiet';

/** The icon that stands for a tone where the caller names none: a state is never told by colour alone. */
export const TONE_ICON: Readonly<Record<Tone, TablerIcon>> = {
  ok: IconCheck,
  wait: IconClockHour4,
  bad: IconAlertTriangle,
  live: IconBroadcast,
  quiet: IconMinus,
};

interface StatePillProps {
  readonly tone: Tone;
  /** Replaces the tone's own icon. */
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

/** A state in one word with its icon and colour. */
export function StatePill({ tone, icon, children }: StatePillProps) {
  const Icon = TONE_ICON[tone];
  return (
    <span className={`${classes.pill} ${classes[tone]}`}>
      {icon ?? <Icon size={16} stroke={2.4} aria-hidden />}
      {children}
    </span>
  );
}
