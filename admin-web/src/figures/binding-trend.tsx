import { Card } from '@qinshi/ui';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { shortDate, useNumberFormat, usePercentFormat } from '../shell/formats.ts';
import classes from './figures.module.css';

const BindingTrend_point = graphql(`
  fragment BindingTrend_point on BindingTrendPoint {
    date
    boundCount
    boundRate
  }
`);

interface BindingTrendProps {
  readonly points: readonly FragmentType<typeof BindingTrend_point>[];
}

const HEIGHT = 140;
const TOP = 10;
const FOOT = 22;
/** Room for the figures at the left edge, in per cent of the width. */
const LEFT = 12;
const LINES = [0, 0.5, 1];

/** How binding came where it is, week by week, as a line; to a screen reader, as a sentence. */
export function BindingTrend({ points }: BindingTrendProps) {
  const { t } = useTranslation();
  const percent = usePercentFormat();
  const number = useNumberFormat();
  const weeks = readFragment(BindingTrend_point, points);
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (!first || !last || weeks.length < 2) return null;
  const x = (index: number) => LEFT + (index / (weeks.length - 1)) * (100 - LEFT);
  const y = (rate: number) => TOP + (1 - rate) * (HEIGHT - TOP - FOOT);
  const label = t('binding.trendText', {
    from: shortDate(first.date),
    to: shortDate(last.date),
    before: percent(first.boundRate),
    now: percent(last.boundRate),
    bound: number(last.boundCount),
  });
  return (
    <Card>
      <svg className={classes.trend} height={HEIGHT} role="img" aria-label={label}>
        {LINES.map((rate) => (
          <g key={rate}>
            <line x1={`${LEFT}%`} x2="100%" y1={y(rate)} y2={y(rate)} className={classes.grid} />
            <text x="0" y={y(rate) + 4}>
              {percent(rate)}
            </text>
          </g>
        ))}
        {weeks.slice(1).map((week, index) => (
          <line
            key={week.date}
            className={classes.trendLine}
            x1={`${x(index)}%`}
            y1={y(weeks[index]?.boundRate ?? 0)}
            x2={`${x(index + 1)}%`}
            y2={y(week.boundRate)}
          >
            <title>{`${shortDate(week.date)} ${percent(week.boundRate)}`}</title>
          </line>
        ))}
        <text x={`${LEFT}%`} y={HEIGHT - 4}>
          {shortDate(first.date)}
        </text>
        <text x="100%" y={HEIGHT - 4} textAnchor="end">
          {shortDate(last.date)}
        </text>
      </svg>
      <p className={classes.label}>{t('binding.trendNote')}</p>
    </Card>
  );
}
