import { useTranslation } from 'react-i18next';
import { dateTime, useAgeFormat } from '../shell/formats.ts';

/** How long the oldest application has been waiting; the exact time on pointing at it. */
export function WaitingAge({ since }: { since: string | null | undefined }) {
  const { t } = useTranslation();
  const age = useAgeFormat();
  if (!since) return <span>{t('list.none')}</span>;
  return (
    <time dateTime={since} title={t('age.title', { date: dateTime(since) })}>
      {age(since)}
    </time>
  );
}
