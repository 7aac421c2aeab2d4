import classes from './grades.module.css';

export interface TrendPoint {
  readonly key: string;
  readonly score: number;
  /** Null where the class shows none. */
  readonly average: number | null;
}

interface ScoreTrendProps {
  /** What the picture says, in a sentence: it is all that a screen reader hears of it. */
  readonly label: string;
  /** By date; two at least. */
  readonly points: readonly TrendPoint[];
}

const WIDTH = 320;
const HEIGHT = 120;
const LEFT = 30;
const RIGHT = 10;
const TOP = 10;
const BOTTOM = 8;

/** Scores from one assessment to the next as a line, the class beside it as a dashed one. */
export function ScoreTrend({ label, points }: ScoreTrendProps) {
  const values = points.flatMap(({ score, average }) => (average === null ? [score] : [score, average]));
  const from = Math.max(0, Math.floor((Math.min(...values) - 5) / 10) * 10);
  const to = Math.min(100, Math.max(from + 20, Math.ceil((Math.max(...values) + 1) / 10) * 10));
  const x = (index: number) => LEFT + (index / (points.length - 1)) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) => TOP + ((to - value) / (to - from)) * (HEIGHT - TOP - BOTTOM);
  const line = (of: (point: TrendPoint) => number | null) =>
    points
      .flatMap((point, index) => {
        const value = of(point);
        return value === null ? [] : [`${x(index).toFixed(1)},${y(value).toFixed(1)}`];
      })
      .join(' ');
  const step = to - from > 50 ? 20 : 10;
  const lines = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
  return (
    <svg className={classes.trend} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {lines.map((value) => (
        <g key={value}>
          <line x1={LEFT} x2={WIDTH} y1={y(value)} y2={y(value)} className={classes.grid} />
          <text x={LEFT - 6} y={y(value) + 4} textAnchor="end" className={classes.axis}>
            {value}
          </text>
        </g>
      ))}
      <polyline points={line(({ average }) => average)} className={classes.ofClass} />
      <polyline points={line(({ score }) => score)} className={classes.own} />
      {points.map(({ key, score, average }, index) => (
        <g key={key}>
          {average === null ? null : (
            <rect x={x(index) - 3} y={y(average) - 3} width="6" height="6" className={classes.classPoint} />
          )}
          <circle cx={x(index)} cy={y(score)} r="4.5" className={classes.ownPoint} />
        </g>
      ))}
    </svg>
  );
}
