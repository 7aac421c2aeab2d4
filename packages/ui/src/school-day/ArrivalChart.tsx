import { type IsoDate, minutesOf } from '@qinshi/domain';
import classes from './arrival-chart.module.css';

export interface ArrivalPoint {
  readonly date: IsoDate;
  /** HH:MM in Taipei. */
  readonly time: string;
  readonly isLate: boolean;
}

interface ArrivalChartProps {
  /** What the picture says, in a sentence: it is all that a screen reader hears of it. */
  readonly label: string;
  /** All dates across, those without an arrival too. */
  readonly dates: readonly IsoDate[];
  readonly points: readonly ArrivalPoint[];
}

const HEIGHT = 168;
const TOP = 12;
const BOTTOM = 24;
/** Room for the hours at the left edge, in per cent of the width. */
const LEFT = 13;
const GRID_MINUTES = 15;

/** When somebody arrived, day by day: earlier is lower. A late arrival is a triangle. */
export function ArrivalChart({ label, dates, points }: ArrivalChartProps) {
  const minutes = points.map(({ time }) => minutesOf(time));
  const from = Math.floor((Math.min(...minutes, 8 * 60) - 1) / GRID_MINUTES) * GRID_MINUTES;
  const to = Math.ceil((Math.max(...minutes, from + 2 * GRID_MINUTES) + 1) / GRID_MINUTES) * GRID_MINUTES;
  const y = (minute: number) => TOP + ((to - minute) / (to - from)) * (HEIGHT - TOP - BOTTOM);
  const x = (date: IsoDate) => LEFT + ((dates.indexOf(date) + 0.5) / dates.length) * (100 - LEFT);
  // At most five lines, at full quarters of an hour.
  const step = Math.ceil((to - from) / GRID_MINUTES / 5) * GRID_MINUTES;
  const lines = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);

  return (
    <svg className={classes.chart} height={HEIGHT} role="img" aria-label={label}>
      {lines.map((minute) => (
        <g key={minute}>
          <line x1={`${LEFT}%`} x2="100%" y1={y(minute)} y2={y(minute)} className={classes.grid} />
          <text x="0" y={y(minute) + 4} className={classes.text}>
            {clock(minute)}
          </text>
        </g>
      ))}
      {dates
        .filter((_, index) => index === 0 || (index + 1) % 5 === 0)
        .map((date) => (
          <text key={date} x={`${x(date)}%`} y={HEIGHT - 4} textAnchor="middle" className={classes.text}>
            {Number(date.slice(8))}
          </text>
        ))}
      {points.map(({ date, time, isLate }) => (
        // A nested picture: its place is in per cent, what it draws in pixels.
        <svg key={date} x={`${x(date)}%`} y={y(minutesOf(time))} overflow="visible" aria-hidden>
          {isLate ? (
            <path d="M0 -7 L7 5 L-7 5 Z" className={classes.late} />
          ) : (
            <circle r="4.5" className={classes.onTime} />
          )}
        </svg>
      ))}
    </svg>
  );
}

function clock(minute: number): string {
  const part = (number: number) => String(number).padStart(2, '0');
  return `${part(Math.floor(minute / 60))}:${part(minute % 60)}`;
}
