import { StatePill, type Tone } from '@qinshi/ui';
import { useTranslation } from 'react-i18next';
import type { DataRequestStatus } from '../../gql/graphql.ts';

export const STATUS_TONE: Readonly<Record<DataRequestStatus, Tone>> = {
  SUBMITTED: 'wait',
  ACCEPTED: 'ok',
  REFUSED: 'bad',
  WITHDRAWN: 'quiet',
};

/** What became of a request, in one word. */
export function RequestStatus({ status }: { status: DataRequestStatus }) {
  const { t } = useTranslation();
  return <StatePill tone={STATUS_TONE[status]}>{t(`dataRequests.status.${status}`)}</StatePill>;
}
