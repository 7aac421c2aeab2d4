import { Text } from '@mantine/core';
import { Banner } from '@qinshi/ui';
import { useTranslation } from 'react-i18next';
import classes from './promotion.module.css';
import type { PromotionOfSchool } from './promotion-page.tsx';

/** What is to be looked at, by kind; what stands in the way comes first. */
export function PromotionProblems({ promotion }: { promotion: PromotionOfSchool }) {
  const { t } = useTranslation();
  const { problems, problemCount, errorCount } = promotion;
  if (problemCount === 0) return null;
  const kinds = [...Map.groupBy(problems, ({ kind }) => kind)];
  return (
    <Banner
      tone={errorCount > 0 ? 'bad' : 'wait'}
      title={t('promotion.problems.title', { number: problemCount })}
    >
      <ul className={classes.problems}>
        {kinds.map(([kind, found]) => (
          <li key={kind}>
            {t(`promotion.problems.${kind}`)}
            {found.some(({ subject, className }) => subject || className) ? (
              <Text component="span" c="dimmed">
                {' '}
                {found
                  .slice(0, MOST_NAMED)
                  .map(({ className, subject }) => [className, subject].filter(Boolean).join(' '))
                  .join('、')}
                {found.length > MOST_NAMED ? '…' : ''}
              </Text>
            ) : null}
          </li>
        ))}
      </ul>
    </Banner>
  );
}

const MOST_NAMED = 12;
