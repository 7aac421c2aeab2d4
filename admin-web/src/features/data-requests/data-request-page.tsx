import { useQuery } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { Card, DataList, LoadingCards, PageHeader } from '@qinshi/ui';
import { IconPaperclip } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataRequestPage_RequestFragment } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { dateTime } from '../../shell/formats.ts';
import { Crumbs, Page, PrintButton, Section } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { NoPermission, QueryProblem } from '../../shell/query-problem.tsx';
import classes from './data-requests.module.css';
import { DecideRequest, type Deed } from './decide-request.tsx';
import { Due } from './due.tsx';
import { RequestAnswer } from './request-answer.tsx';
import { RequestStatus } from './request-status.tsx';

const DataRequestPage_request = graphql(`
  fragment DataRequestPage_request on DataRequest {
    id
    kind
    status
    subjectName
    requesterName
    text
    submittedAt
    dueAt
    extendedAt
    extensionReason
    school {
      id
      name
    }
    attachments {
      id
      name
      size
      url
    }
    ...RequestAnswer_request
    ...DecideRequest_request
  }
`);

const DataRequestPage_query = graphql(`
  query DataRequestPage($id: ID!) {
    dataRequest(id: $id) {
      ...DataRequestPage_request
    }
  }
`);

const route = getRouteApi('/_staff/data-requests/$requestId');

/** One request, whole: what is asked for, by whom, until when, and what became of it. */
export function DataRequestPage() {
  const { t } = useTranslation();
  const { requestId } = route.useParams();
  const { data, error, refetch } = useQuery(DataRequestPage_query, { variables: { id: requestId } });
  const request = readFragment(DataRequestPage_request, data?.dataRequest) ?? undefined;
  const title =
    request &&
    t('dataRequests.headline', { kind: t(`dataRequests.kind.${request.kind}`), name: request.subjectName });
  usePageTitle(title);

  if (error && !data) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingCards count={2} label={t('list.loading')} />;
  if (!request || !title) return <NoPermission />;
  return (
    <Page reading>
      <Crumbs trail={[{ label: t('dataRequests.title'), link: { to: '/data-requests' } }]} />
      <PageHeader
        title={title}
        subtitle={t('dataRequests.from', { name: request.requesterName })}
        actions={
          <>
            <RequestStatus status={request.status} />
            <PrintButton />
          </>
        }
      />
      <RequestAnswer request={request} />
      <Section title={t('dataRequests.request')}>
        <Card>
          <RequestFacts request={request} />
        </Card>
      </Section>
      {request.status === 'SUBMITTED' ? <Deeds request={request} onStale={() => void refetch()} /> : null}
    </Page>
  );
}

function RequestFacts({ request }: { request: DataRequestPage_RequestFragment }) {
  const { t } = useTranslation();
  return (
    <DataList
      items={[
        { label: t('dataRequests.whose'), value: request.subjectName },
        { label: t('dataRequests.who'), value: request.requesterName },
        { label: t('dataRequests.school'), value: request.school?.name },
        { label: t('dataRequests.what'), value: t(`dataRequests.kindLong.${request.kind}`) },
        { label: t('dataRequests.text'), value: <span className={classes.text}>{request.text}</span> },
        {
          label: t('dataRequests.attachments'),
          value: request.attachments.length > 0 && (
            <ul className={classes.plain}>
              {request.attachments.map(({ id, name, url }) => (
                <li key={id}>
                  <a className={classes.attachment} href={url} target="_blank" rel="noreferrer">
                    <IconPaperclip size={20} aria-hidden />
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          ),
        },
        { label: t('dataRequests.submittedAt'), value: dateTime(request.submittedAt) },
        {
          label: t('dataRequests.dueAt'),
          value: request.status === 'SUBMITTED' && <Due at={request.dueAt} />,
        },
        { label: t('dataRequests.extension'), value: request.extensionReason },
      ]}
    />
  );
}

interface DeedsProps {
  readonly request: DataRequestPage_RequestFragment;
  /** A colleague was faster: read again. */
  readonly onStale: () => void;
}

/** The three things that can be done with a request that waits; it can be extended once. */
function Deeds({ request, onStale }: DeedsProps) {
  const { t } = useTranslation();
  const [deed, setDeed] = useState<Deed>();
  return (
    <>
      <Group gap="sm" className="qs-no-print">
        <Button onClick={() => setDeed('accept')}>{t('dataRequests.accept.action')}</Button>
        <Button variant="light" color="red" onClick={() => setDeed('refuse')}>
          {t('dataRequests.refuse.action')}
        </Button>
        {request.extendedAt ? null : (
          <Button variant="light" onClick={() => setDeed('extend')}>
            {t('dataRequests.extend.action')}
          </Button>
        )}
      </Group>
      {deed ? (
        <DecideRequest request={request} deed={deed} onStale={onStale} onClose={() => setDeed(undefined)} />
      ) : null}
    </>
  );
}
