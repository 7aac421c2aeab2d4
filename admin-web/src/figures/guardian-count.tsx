import { StatePill } from '@qinshi/ui';
import { useTranslation } from 'react-i18next';

/** How many guardians are bound to a student; none is said in a word of its own. */
export function GuardianCount({ count }: { count: number }) {
  const { t } = useTranslation();
  return (
    <StatePill tone={count > 0 ? 'ok' : 'quiet'}>
      {count > 0 ? t('students.guardianCount', { count }) : t('students.noGuardian')}
    </StatePill>
  );
}
