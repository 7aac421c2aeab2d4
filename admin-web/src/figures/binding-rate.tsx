import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { usePercentFormat } from '../shell/formats.ts';
import classes from './figures.module.css';

const BindingRate_statistics = graphql(`
  fragment BindingRate_statistics on BindingStatistics {
    studentCount
    boundRate
  }
`);

/** The share of students with a bound guardian, as a bar and a number. Without students there is no share. */
export function BindingRate({ statistics }: { statistics: FragmentType<typeof BindingRate_statistics> }) {
  const { t } = useTranslation();
  const percent = usePercentFormat();
  const { studentCount, boundRate } = readFragment(BindingRate_statistics, statistics);
  if (studentCount === 0) {
    return (
      <>
        <span aria-hidden>{t('list.none')}</span>
        <VisuallyHidden>{t('binding.noStudents')}</VisuallyHidden>
      </>
    );
  }
  return (
    <span className={classes.rate}>
      <span className={classes.track} aria-hidden>
        <span className={classes.fill} style={{ width: `${boundRate * 100}%` }} />
      </span>
      <span className={classes.rateText}>{percent(boundRate)}</span>
    </span>
  );
}
