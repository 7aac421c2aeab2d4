import { formatTaipeiTime } from '@qinshi/domain';
import { useTranslation } from 'react-i18next';
import { wordTo } from './morning.ts';

interface WordSentProps {
  readonly isBound: boolean;
  readonly alarmedAt: string | null | undefined;
}

/** Whether the family of a missing pupil was told; that it has read it, nobody knows. */
export function WordSent({ isBound, alarmedAt }: WordSentProps) {
  const { t } = useTranslation();
  switch (wordTo(isBound, alarmedAt)) {
    case 'NOBODY':
      return t('board.unbound');
    case 'SENT':
      return t('board.told', { at: alarmedAt && formatTaipeiTime(alarmedAt) });
    case 'NOT_YET':
      return t('board.untold');
  }
}
