import type { ReactNode } from 'react';
import classes from './pieces.module.css';
import { TONE_ICON, type Tone } from './StatePill.tsx';

interface BannerProps {
  readonly tone: Tone;
  readonly title?: ReactNode;
  readonly icon?: ReactNode;
  /** A button at the right edge. */
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}

/** News about the whole page. Bad news is announced at once, the rest when the reader pauses. */
export function Banner({ tone, title, icon, action, children }: BannerProps) {
  const Icon = TONE_ICON[tone];
  return (
    <div className={`${classes.banner} ${classes[tone]}`} role={tone === 'bad' ? 'alert' : 'status'}>
      {icon ?? <Icon size={20} stroke={2.2} aria-hidden />}
      <div className={classes.bannerBody}>
        {title && <p className={classes.bannerTitle}>{title}</p>}
        {children}
      </div>
      {action}
    </div>
  );
}
