import { Anchor, Title } from '@mantine/core';
import { formatRocDate, formatRocDateTime, leaveDaysWord, weekdayName } from '@qinshi/domain';
import { Banner, Card, DataList, EmptyState, LeaveStatusBadge } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { IconMapSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { RequestPage_QueryQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { useLeaveNews } from '../../shell/day-news.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { periodSpan } from '../../shell/period-span.ts';
import { SubPage } from '../../shell/sub-page.tsx';
import { useMissedNews } from '../../shell/use-missed-news.ts';
import { useViewer } from '../../shell/viewer.tsx';
import classes from './leave.module.css';
import { LeaveActions } from './leave-actions.tsx';
import { ProofForm } from './proof-form.tsx';
import { StepList } from './step-list.tsx';
import { isOpen } from './turn.ts';

const RequestPage_query = graphql(`
  query RequestPage_query($id: ID!) {
    leaveRequest(id: $id) {
      id
      status
      revoked
      reason
      dayCount
      periodCount
      retroactive
      submittedBy
      submittedAt
      proofDueOn
      type { id name }
      student { id name school { id periods { code name } } }
      days { date periods }
      attachments { id name url }
      ...LeaveActions_request
      ...StepList_request
    }
  }
`);

type Request = NonNullable<RequestPage_QueryQuery['leaveRequest']>;

/** One request: what was asked, who has decided and who is to, and what can still be done about it. */
export function RequestPage({ id, onAgain }: { id: string; onAgain: (studentId: string) => void }) {
  const { t } = useTranslation();
  const [{ data, error, fetching }, reread] = useQuery({
    query: RequestPage_query,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  useLeaveNews();
  useMissedNews(() => reread({ requestPolicy: 'network-only' }));
  const { activeIdentity } = useViewer();
  const request = data?.leaveRequest;
  return (
    <SubPage
      title={t('leave.request')}
      lead={request?.student.name}
      parent={{ to: '/leave', label: t('leave.title') }}
    >
      {data && !request && !fetching ? (
        <EmptyState
          icon={<IconMapSearch size={32} stroke={1.6} aria-hidden />}
          title={t('leave.goneTitle')}
          text={t('leave.goneText')}
        />
      ) : (
        <Loaded
          value={request}
          fetching={fetching}
          error={error}
          onRetry={() => reread({ requestPolicy: 'network-only' })}
        >
          {(found) => (
            <>
              <RequestCard request={found} />
              {found.proofDueOn && isOpen(found) && activeIdentity.kind !== 'STUDENT' ? (
                <ProofForm id={found.id} dueOn={found.proofDueOn} />
              ) : null}
              <LeaveActions request={found} onAgain={() => onAgain(found.student.id)} />
            </>
          )}
        </Loaded>
      )}
    </SubPage>
  );
}

function RequestCard({ request }: { request: Request }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { student, type, status, days, attachments } = request;
  const table = student.school?.periods ?? [];
  const refusal = status === 'RETURNED';
  return (
    <Card component="article" aria-label={type.name} className={classes.section}>
      <div className={classes.head}>
        <Title order={2} className={classes.grow}>
          {t('leave.sum', {
            type: type.name,
            days: leaveDaysWord(request.dayCount, locale),
            periods: request.periodCount,
          })}
        </Title>
        <LeaveStatusBadge status={status} locale={locale} />
      </div>
      {refusal ? (
        <Banner tone="bad">{t(request.revoked ? 'leave.revokedText' : 'leave.returnedText')}</Banner>
      ) : null}
      <StepList request={request} />
      <DataList
        items={[
          {
            label: t('leave.days'),
            value: (
              <ul className={classes.days}>
                {days.map(({ date, periods }) => (
                  <li key={date}>
                    {formatRocDate(date)} {weekdayName(date, locale)}{' '}
                    {periodSpan(periods, table, t('day.wholeDay'), t('day.separator'))}
                  </li>
                ))}
              </ul>
            ),
          },
          { label: t('leave.reason'), value: <span className={classes.words}>{request.reason}</span> },
          {
            label: t('leave.files.label'),
            value:
              attachments.length > 0 &&
              attachments.map(({ id, name, url }) => (
                <Anchor key={id} href={url} display="block" py={10}>
                  {name}
                </Anchor>
              )),
          },
          {
            label: t('leave.sentBy'),
            value: t('leave.sentByAt', {
              name: request.submittedBy,
              time: formatRocDateTime(request.submittedAt),
            }),
          },
          { label: t('leave.kind'), value: request.retroactive && t('leave.retroactive') },
        ]}
      />
    </Card>
  );
}
