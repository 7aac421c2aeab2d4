import { Button } from '@mantine/core';
import { EmptyState } from '@qinshi/ui';
import { IconPlus, IconScale } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../gql/index.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { SubPage } from '../../shell/sub-page.tsx';
import { RequestCard } from './request-card.tsx';

const RequestsPage_query = graphql(`
  query RequestsPage_query {
    myDataRequests { id ...RequestCard_request }
  }
`);

/** 個資權利申請: what one has asked for, and what came of it. */
export function RequestsPage() {
  const { t } = useTranslation();
  const [{ data, error, fetching }, reread] = useQuery({
    query: RequestsPage_query,
    requestPolicy: 'cache-and-network',
  });
  return (
    <SubPage
      title={t('requests.title')}
      lead={t('requests.lead')}
      parent={{ to: '/profile/my-data', label: t('myData.title') }}
    >
      <Button
        component={Link}
        to="/profile/requests/new"
        leftSection={<IconPlus size={20} stroke={1.8} aria-hidden />}
      >
        {t('requests.new')}
      </Button>
      <Loaded
        value={data?.myDataRequests}
        fetching={fetching}
        error={error}
        onRetry={() => reread({ requestPolicy: 'network-only' })}
      >
        {(requests) =>
          requests.length > 0 ? (
            requests.map((request) => <RequestCard key={request.id} request={request} />)
          ) : (
            <EmptyState
              icon={<IconScale size={32} stroke={1.6} aria-hidden />}
              title={t('requests.emptyTitle')}
              text={t('requests.emptyText')}
            />
          )
        }
      </Loaded>
    </SubPage>
  );
}
