import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNumberFormat } from '../../shell/formats.ts';
import classes from './arrivals.module.css';

interface ArrivalsCurveProps {
  /** Spans of five minutes, `HH:MM`. */
  readonly curve: readonly { readonly at: string; readonly count: number }[];
}

const HEIGHT = 160;
const FOOT = 22;
/** As many hours below the picture as fit on a phone. */
const MOST_LABELS = 6;

/** How many came in each five minutes, as bars; to a screen reader, as a sentence. */
export function ArrivalsCurve({ curve }: ArrivalsCurveProps) {
  const { t } = useTranslation();
  const number = useNumberFormat();
  const busiest = curve.reduce<ArrivalsCurveProps['curve'][number] | null>(
    (most, span) => (most && most.count >= span.count ? most : span),
    null,
  );
  if (!busiest || busiest.count === 0) return <Text>{t('arrivals.nobodyYet')}</Text>;
  const label = t('arrivals.curveLabel', { at: busiest.at, count: busiest.count });
  const width = 100 / curve.length;
  const every = Math.ceil(curve.length / MOST_LABELS);
  const tall = (count: number) => (count / busiest.count) * (HEIGHT - FOOT - 16);
  return (
    <svg className={classes.curve} height={HEIGHT} role="img" aria-label={label}>
      {curve.map(({ at, count }, index) => (
        <rect
          key={at}
          x={`${index * width + width * 0.1}%`}
          width={`${width * 0.8}%`}
          y={HEIGHT - FOOT - tall(count)}
          height={tall(count)}
          rx="2"
        >
          <title>{t('arrivals.span', { at, count })}</title>
        </rect>
      ))}
      <line x1="0" x2="100%" y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} />
      {curve
        .map(({ at }, index) => ({ at, index }))
        .filter(({ index }) => index % every === 0)
        .map(({ at, index }) => (
          <text key={at} x={`${index * width}%`} y={HEIGHT - 5}>
            {at}
          </text>
        ))}
      <text x="0" y="12">
        {t('arrivals.most', { count: number(busiest.count) })}
      </text>
    </svg>
  );
}
