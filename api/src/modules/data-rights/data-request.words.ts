import type { DataRequestKind, DataRequestStatus, Locale } from '@qinshi/domain';

/** What people ask for and what became of it, in words. */
export const REQUEST_WORDS: Record<
  Locale,
  { kinds: Record<DataRequestKind, string>; statuses: Record<DataRequestStatus, string> }
> = {
  'zh-TW': {
    kinds: { CORRECT: '補充或更正', STOP: '停止處理或利用', DELETE: '刪除' },
    statuses: { SUBMITTED: '處理中', ACCEPTED: '已辦理', REFUSED: '不予辦理', WITHDRAWN: '已撤回' },
  },
  en: {
    kinds: { CORRECT: 'Correct or complete', STOP: 'Stop using', DELETE: 'Delete' },
    statuses: {
      SUBMITTED: 'Being handled',
      ACCEPTED: 'Done',
      REFUSED: 'Refused',
      WITHDRAWN: 'Withdrawn',
    },
  },
};
