import { StatePill } from '@qinshi/ui';
import { useTranslation } from 'react-i18next';
import { shortDate } from '../../shell/formats.ts';
import { useToday } from '../../shell/today.ts';

/** That a school is closed, or will be; nothing of one that stays open. */
export function ClosedMark({ on }: { on: string | null | undefined }) {
  const { t } = useTranslation();
  const today = useToday();
  if (!on) return null;
  const isClosed = on <= today;
  return (
    <StatePill tone={isClosed ? 'bad' : 'wait'}>
      {t(isClosed ? 'schools.closed' : 'schools.closes', { date: shortDate(on) })}
    </StatePill>
  );
}
