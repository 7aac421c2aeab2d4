import { useTranslation } from 'react-i18next';
import { useNumberFormat, usePercentFormat } from '../../shell/formats.ts';

interface Rate {
  readonly studentCount: number;
  readonly boundCount: number;
  readonly boundRate: number;
}

/** A rate in words beside its bar: `82.4% · 23／28 人`. */
export function useRateText(): (rate: Rate) => string {
  const { t } = useTranslation();
  const number = useNumberFormat();
  const percent = usePercentFormat();
  return ({ studentCount, boundCount, boundRate }) =>
    studentCount === 0
      ? t('binding.noStudents')
      : t('binding.barText', {
          rate: percent(boundRate),
          bound: number(boundCount),
          students: number(studentCount),
        });
}
