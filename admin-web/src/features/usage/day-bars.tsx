import { useTranslation } from 'react-i18next';
import { shortDate, useNumberFormat } from '../../shell/formats.ts';
import classes from './usage.module.css';

interface DayBarsProps {
  /** What is counted, for screen readers; the figures stand in the table below. */
  readonly title: string;
  readonly days: readonly { readonly date: string; readonly count: number }[];
}

const HEIGHT = 130;
const FOOT = 22;
const MOST_LABELS = 5;

/** One number for each day as bars; to a screen reader, as a sentence. */
export function DayBars({ title, days }: DayBarsProps) {
  const { t } = useTranslation();
  const number = useNumberFormat();
  const total = days.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(0, ...days.map(({ count }) => count));
  const busiest = days.find(({ count }) => count === most);
  const label =
    most === 0 || !busiest
      ? t('usage.none', { title })
      : t('usage.sentence', {
          title,
          total: number(total),
          date: shortDate(busiest.date),
          most: number(most),
        });
  const width = 100 / Math.max(1, days.length);
  const every = Math.ceil(days.length / MOST_LABELS);
  return (
    <figure className={classes.figure}>
      <figcaption>
        {title} <strong>{number(total)}</strong>
      </figcaption>
      <svg className={classes.bars} height={HEIGHT} role="img" aria-label={label}>
        {days.map(({ date, count }, index) => {
          const tall = most === 0 ? 0 : (count / most) * (HEIGHT - FOOT - 6);
          return (
            <rect
              key={date}
              x={`${index * width + width * 0.12}%`}
              width={`${width * 0.76}%`}
              y={HEIGHT - FOOT - tall}
              height={tall}
              rx="2"
            >
              <title>{`${shortDate(date)} ${number(count)}`}</title>
            </rect>
          );
        })}
        <line x1="0" x2="100%" y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} />
        {days.map(({ date }, index) =>
          index % every === 0 ? (
            <text key={date} x={`${index * width}%`} y={HEIGHT - 5}>
              {shortDate(date).slice(4)}
            </text>
          ) : null,
        )}
      </svg>
    </figure>
  );
}
