import { Title } from '@mantine/core';
import { EmptyState } from '@qinshi/ui';
import { IconScale } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../gql/index.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { SubPage } from '../../shell/sub-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { RequestCard } from './request-card.tsx';
import { RequestForm } from './request-form.tsx';

const RequestsPage_query = graphql(`
  query RequestsPage_query {
    viewer { children { id name } }
    myDataRequests { id ...RequestCard_request }
  }
`);

/** 個資權利申請: ask for correction, an end of use or deletion, and follow what came of it. */
export function RequestsPage() {
  const { t } = useTranslation();
  const { activeIdentity } = useViewer();
  const [{ data, error, fetching }, reread] = useQuery({
    query: RequestsPage_query,
    requestPolicy: 'cache-and-network',
  });
  const rereadNow = () => reread({ requestPolicy: 'network-only' });
  // A pupil asks for themselves; a parent for themselves or a child.
  const subjects = activeIdentity.kind === 'STUDENT' ? [] : (data?.viewer?.children ?? []);

  return (
    <SubPage
      title={t('requests.title')}
      lead={t('requests.lead')}
      parent={{ to: '/profile/my-data', label: t('myData.title') }}
    >
      <RequestForm subjects={subjects} onSent={rereadNow} />
      <Title order={2}>{t('requests.own')}</Title>
      <Loaded value={data?.myDataRequests} fetching={fetching} error={error} onRetry={rereadNow}>
        {(requests) =>
          requests.length > 0 ? (
            requests.map((request) => <RequestCard key={request.id} request={request} />)
          ) : (
            <EmptyState
              icon={<IconScale size={32} stroke={1.6} aria-hidden />}
              title={t('requests.emptyTitle')}
              text={t('requests.emptyText')}
              headingOrder={2}
            />
          )
        }
      </Loaded>
    </SubPage>
  );
}
