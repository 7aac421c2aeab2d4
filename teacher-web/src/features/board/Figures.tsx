import type { Tone } from '@qinshi/ui';
import { useTranslation } from 'react-i18next';
import classes from './board.module.css';
import { countMorning, FIGURES, type Figure, type MorningDay } from './morning.ts';

const TONE: Readonly<Record<Figure, Tone>> = {
  here: 'ok',
  late: 'live',
  onLeave: 'wait',
  unexplained: 'bad',
  explained: 'quiet',
  notYet: 'quiet',
  left: 'quiet',
};

/** Shown only when somebody counts in them. */
const RARE: readonly Figure[] = ['explained', 'left'];

interface FiguresProps {
  readonly days: readonly MorningDay[];
}

/** How many of the class are where. */
export function Figures({ days }: FiguresProps) {
  const { t } = useTranslation();
  const counts = countMorning(days);
  return (
    <dl className={classes.figures}>
      {FIGURES.filter((figure) => counts[figure] > 0 || !RARE.includes(figure)).map((figure) => (
        <div key={figure}>
          <dt>{t(`board.figures.${figure}`)}</dt>
          <dd className={counts[figure] > 0 ? classes[TONE[figure]] : undefined}>{counts[figure]}</dd>
        </div>
      ))}
    </dl>
  );
}
