import { Banner } from '@qinshi/ui';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { dateTime } from '../../shell/formats.ts';
import classes from './data-requests.module.css';
import { STATUS_TONE } from './request-status.tsx';

const RequestAnswer_request = graphql(`
  fragment RequestAnswer_request on DataRequest {
    id
    status
    answer
    kept
    decidedAt
    decidedBy
    version
  }
`);

/** What became of a request, through whom and why; nothing while it waits. */
export function RequestAnswer(props: { request: FragmentType<typeof RequestAnswer_request> }) {
  const { t } = useTranslation();
  const { status, answer, kept, decidedAt, decidedBy } = readFragment(RequestAnswer_request, props.request);
  if (status === 'SUBMITTED') return null;
  const at = decidedAt ? dateTime(decidedAt) : '';
  return (
    <Banner tone={STATUS_TONE[status]} title={t(`dataRequests.status.${status}`)}>
      <p>
        {status === 'WITHDRAWN'
          ? t('dataRequests.withdrawnAt', { at })
          : t('dataRequests.decidedBy', { at, who: decidedBy ?? t('dataRequests.office') })}
      </p>
      {answer ? <p className={classes.text}>{answer}</p> : null}
      {kept.length > 0 && status === 'ACCEPTED' ? <Kept kept={kept} /> : null}
    </Banner>
  );
}

/** What the law wants kept although deletion was asked for, each with its reason. */
export function Kept({ kept }: { kept: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <div>
      <p>{t('dataRequests.kept')}</p>
      <ul className={classes.list}>
        {kept.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  );
}
