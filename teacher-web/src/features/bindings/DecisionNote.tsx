import { bindingStatusWord } from '@qinshi/domain';
import { Banner } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { showDateTime } from '../../shell/dates.ts';
import { STATUS_TONE } from './status.ts';

const DECISION_NOTE = graphql(`
  fragment DecisionNote_application on BindingApplication {
    id
    status
    version
    decidedAt
    decidedBy
    rejectionReason
  }
`);

interface DecisionNoteProps {
  readonly application: FragmentType<typeof DECISION_NOTE>;
}

/** What became of an application, through whom and when; nothing while it is waiting. */
export function DecisionNote(props: DecisionNoteProps) {
  const { status, decidedAt, decidedBy, rejectionReason } = readFragment(DECISION_NOTE, props.application);
  const { t } = useTranslation();
  const { locale } = useLocale();
  if (status === 'SUBMITTED') return null;
  const at = decidedAt ? showDateTime(decidedAt, locale) : '';
  const byWhom = {
    APPROVED: decidedBy ? t('note.approvedBy', { who: decidedBy, at }) : t('note.approvedAlone', { at }),
    REJECTED: t('note.rejectedBy', { who: decidedBy ?? t('note.school'), at }),
    CANCELLED: t('note.cancelled', { at }),
  }[status];
  return (
    <Banner tone={STATUS_TONE[status]} title={bindingStatusWord(status, locale)}>
      <p>{byWhom}</p>
      {rejectionReason && <p>{t('note.reason', { reason: rejectionReason })}</p>}
    </Banner>
  );
}
