import { Button } from '@mantine/core';
import { notifications as toasts } from '@mantine/notifications';
import { EmptyState, PageHeader } from '@qinshi/ui';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { IconBell, IconSettings } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../../gql/index.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { MessageTabs } from '../../shell/message-tabs.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { useRecalledMessages } from '../../shell/school-message-news.ts';
import { useMissedNews } from '../../shell/use-missed-news.ts';
import { MessageList } from './message-list.tsx';
import classes from './notifications.module.css';
import { PushOffer } from './push-offer.tsx';

const MessagesPage_query = graphql(`
  query MessagesPage_query($first: Int) {
    viewer { unreadCount today }
    notifications(first: $first) {
      nodes { id ...MessageList_notification }
      pageInfo { hasNextPage }
    }
  }
`);
const MessagesPage_read = graphql(`
  mutation MessagesPage_read($ids: [ID!]!) {
    markNotificationsRead(ids: $ids)
  }
`);
const MessagesPage_readAll = graphql(`
  mutation MessagesPage_readAll {
    markAllNotificationsRead
  }
`);

/** What a page of the API holds at the most; whoever looks for older news looks at the child's own history. */
const LENGTHS = [30, 100] as const;

/** 訊息: what the family was told, live. */
export function MessagesPage() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [first, setFirst] = useState<number>(LENGTHS[0]);
  const [{ data, error, fetching }, reread] = useQuery({
    query: MessagesPage_query,
    variables: { first },
    requestPolicy: 'cache-and-network',
  });
  const [, read] = useMutation(MessagesPage_read);
  const [{ fetching: isMarking }, readAll] = useMutation(MessagesPage_readAll);
  useMissedNews(() => reread({ requestPolicy: 'network-only' }));
  useRecalledMessages();
  usePageTitle(t('nav.messages'));

  const markAll = async () => {
    const { error: failure } = await readAll({});
    toasts.show(
      failure
        ? { color: 'red', message: errorMessage(failure, locale) }
        : { color: 'green', message: t('messages.marked') },
    );
  };

  return (
    <>
      <PageHeader
        title={t('nav.messages')}
        subtitle={t('messages.lead')}
        actions={
          <Button
            component={Link}
            to="/profile/notifications"
            variant="light"
            leftSection={<IconSettings size={20} stroke={1.8} aria-hidden />}
          >
            {t('messages.settings')}
          </Button>
        }
      />
      <MessageTabs />
      <PushOffer />
      <Loaded
        value={data?.notifications}
        fetching={fetching}
        error={error}
        onRetry={() => reread({ requestPolicy: 'network-only' })}
      >
        {({ nodes, pageInfo }) =>
          nodes.length === 0 ? (
            <EmptyState
              icon={<IconBell size={32} stroke={1.6} aria-hidden />}
              title={t('messages.emptyTitle')}
              text={t('messages.emptyText')}
            />
          ) : (
            <>
              {data?.viewer?.unreadCount ? (
                <div className={classes.bar}>
                  <Button variant="subtle" loading={isMarking} onClick={() => void markAll()}>
                    {t('messages.markAll')}
                  </Button>
                </div>
              ) : null}
              <MessageList
                notifications={nodes}
                today={data?.viewer?.today}
                onOpen={(id) => void read({ ids: [id] })}
              />
              {pageInfo.hasNextPage && first < LENGTHS[1] && (
                <Button variant="default" loading={fetching} onClick={() => setFirst(LENGTHS[1])}>
                  {t('messages.more')}
                </Button>
              )}
            </>
          )
        }
      </Loaded>
    </>
  );
}
