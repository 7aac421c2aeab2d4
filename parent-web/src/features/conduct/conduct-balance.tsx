import { Title } from '@mantine/core';
import {
  conductBalance,
  conductDegreesText,
  conductKindWord,
  DEMERIT_KINDS,
  MERIT_KINDS,
  type SchoolLevel,
  wholeDegrees,
} from '@qinshi/domain';
import { BarList, Card } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { FigureTime } from '../../shell/record-time.tsx';
import classes from './conduct.module.css';
import type { ConductRecord } from './conduct-list.tsx';

/** Merits and demerits as bars by degree, and what is left of them once they have offset each other (功過相抵). */
export function ConductBalance({
  records,
  level,
}: {
  records: readonly ConductRecord[];
  level: SchoolLevel;
}) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { merits, demerits, offset, net, netDegrees } = conductBalance(records);
  const counts = [
    ...MERIT_KINDS.map((kind, degree) => ({ kind, count: merits[degree] ?? 0 })),
    ...DEMERIT_KINDS.map((kind, degree) => ({ kind, count: demerits[degree] ?? 0 })),
  ].filter(({ count }) => count > 0);
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const settled = records.filter(({ state }) => state === 'CANCELLED').length;
  const title = t(level === 'ELEMENTARY' ? 'conduct.encouragement' : 'conduct.balance');
  const offsetOf = (kinds: typeof MERIT_KINDS | typeof DEMERIT_KINDS) =>
    conductDegreesText(wholeDegrees(offset), kinds, level, locale);
  const left = conductDegreesText(netDegrees, net > 0 ? MERIT_KINDS : DEMERIT_KINDS, level, locale);
  return (
    <Card component="section" aria-labelledby="conduct-balance" className={classes.section}>
      <Title order={2} id="conduct-balance">
        {title}
      </Title>
      {counts.length > 0 ? (
        <BarList
          label={title}
          items={counts.map(({ kind, count }) => ({
            key: kind,
            label: conductKindWord(kind, level, locale),
            text: t('conduct.times', { count }),
            value: count / most,
          }))}
        />
      ) : null}
      {level === 'ELEMENTARY' ? null : (
        <>
          <p className={classes.net}>
            {left === null
              ? t(counts.length > 0 ? 'conduct.even' : 'conduct.nothingCounts')
              : t(net > 0 ? 'conduct.netMerit' : 'conduct.netDemerit', { degrees: left })}
          </p>
          {offset > 0 ? (
            <p className={classes.note}>
              {t('conduct.offset', { merits: offsetOf(MERIT_KINDS), demerits: offsetOf(DEMERIT_KINDS) })}
            </p>
          ) : null}
          {settled > 0 ? <p className={classes.note}>{t('conduct.settled', { count: settled })}</p> : null}
        </>
      )}
      <FigureTime records={records} />
    </Card>
  );
}
