import { Button } from '@mantine/core';
import { EmptyState, PageHeader } from '@qinshi/ui';
import { IconMail } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../gql/index.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { MessageTabs } from '../../shell/message-tabs.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { useRecalledMessages } from '../../shell/school-message-news.ts';
import { useMissedNews } from '../../shell/use-missed-news.ts';
import { SchoolMessageCard } from './school-message-card.tsx';
import classes from './school-messages.module.css';

const SchoolMessagesPage_query = graphql(`
  query SchoolMessagesPage_query($after: String) {
    messages(first: 20, after: $after) {
      nodes { id ...SchoolMessageCard_message }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** 學校訊息: what teachers, the school and the bureau have written, the latest first; live. */
export function SchoolMessagesPage() {
  const { t } = useTranslation();
  usePageTitle(t('schoolMessages.title'));
  useRecalledMessages();
  return (
    <>
      <PageHeader title={t('nav.messages')} subtitle={t('schoolMessages.lead')} />
      <MessageTabs />
      <MessagesAfter after={null} />
    </>
  );
}

/** One page of the list, and the next below it once it is asked for. */
function MessagesAfter({ after }: { after: string | null }) {
  const { t } = useTranslation();
  const [isMore, setMore] = useState(false);
  const [{ data, error, fetching }, reread] = useQuery({
    query: SchoolMessagesPage_query,
    variables: { after },
    requestPolicy: 'cache-and-network',
  });
  const again = () => reread({ requestPolicy: 'network-only' });
  useMissedNews(again);
  return (
    <Loaded value={data?.messages} fetching={fetching} error={error} onRetry={again}>
      {({ nodes, pageInfo }) => (
        <>
          {nodes.length === 0 && after === null ? (
            <EmptyState
              icon={<IconMail size={32} stroke={1.6} aria-hidden />}
              title={t('schoolMessages.emptyTitle')}
              text={t('schoolMessages.emptyText')}
            />
          ) : (
            <ul className={classes.list}>
              {nodes.map((message) => (
                <li key={message.id}>
                  <SchoolMessageCard message={message} />
                </li>
              ))}
            </ul>
          )}
          {pageInfo.hasNextPage && isMore ? <MessagesAfter after={pageInfo.endCursor ?? null} /> : null}
          {pageInfo.hasNextPage && !isMore ? (
            <Button variant="default" onClick={() => setMore(true)}>
              {t('schoolMessages.more')}
            </Button>
          ) : null}
        </>
      )}
    </Loaded>
  );
}
