import { Card } from '@qinshi/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { useNumberFormat, usePercentFormat } from '../shell/formats.ts';
import classes from './figures.module.css';
import { WaitingAge } from './waiting-age.tsx';

const BindingSummary_statistics = graphql(`
  fragment BindingSummary_statistics on BindingStatistics {
    studentCount
    boundCount
    boundRate
    waitingCount
    oldestWaitingAt
  }
`);

interface BindingSummaryProps {
  readonly statistics: FragmentType<typeof BindingSummary_statistics>;
  /** Whose figures these are: the city, a school, a class. */
  readonly name: string;
}

/** Where binding stands: the rate large and as a bar, and what is waiting for a decision. */
export function BindingSummary({ statistics, name }: BindingSummaryProps) {
  const { t } = useTranslation();
  const number = useNumberFormat();
  const percent = usePercentFormat();
  const figures = readFragment(BindingSummary_statistics, statistics);
  const students = number(figures.studentCount);
  const bound = number(figures.boundCount);
  const rate = percent(figures.boundRate);
  return (
    <Card className={classes.summary}>
      <div className={classes.headline}>
        <span className={classes.label}>{t('binding.rate')}</span>
        <strong className={classes.large}>{figures.studentCount ? rate : t('list.none')}</strong>
        <div
          className={classes.wideTrack}
          role="img"
          aria-label={t('binding.rateText', { name, rate, students, bound })}
        >
          <div className={classes.fill} style={{ width: `${figures.boundRate * 100}%` }} />
        </div>
      </div>
      <dl className={classes.figures}>
        <Figure label={t('binding.students')}>{students}</Figure>
        <Figure label={t('binding.bound')}>{bound}</Figure>
        <Figure label={t('binding.waiting')} tone={figures.waitingCount > 0 ? 'live' : undefined}>
          {number(figures.waitingCount)}
        </Figure>
        <Figure label={t('binding.oldest')}>
          <WaitingAge since={figures.oldestWaitingAt} />
        </Figure>
      </dl>
    </Card>
  );
}

function Figure(props: { label: string; tone?: 'live' | undefined; children: ReactNode }) {
  return (
    <div className={classes.figure}>
      <dt className={classes.label}>{props.label}</dt>
      <dd data-tone={props.tone}>{props.children}</dd>
    </div>
  );
}
