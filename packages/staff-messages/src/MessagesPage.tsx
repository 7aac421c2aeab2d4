import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Card, EmptyState, ErrorState, LoadingCards, PageHeader, StatePill } from '@qinshi/ui';
import { errorMessage, showDateTime, useLocale } from '@qinshi/web-kit';
import { IconSend } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from './gql/index.ts';
import classes from './messages.module.css';
import { TONES } from './status.ts';

const LIST = graphql(`
  query MessagesPage_query($first: Int, $after: String) {
    messages(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        title
        status
        sendAt
        createdByName
        recipientCount
        readCount
      }
    }
  }
`);

const PAGE_SIZE = 30;

interface MessagesPageProps {
  readonly PageTitle: ComponentType<{ readonly title: string }>;
}

/** Messages that one has sent, or that one's office keeps; the latest first. */
export function MessagesPage({ PageTitle }: MessagesPageProps) {
  const { t } = useTranslation('familyMessages');
  const { locale } = useLocale();
  const { data, error, loading, refetch, fetchMore } = useQuery(LIST, {
    variables: { first: PAGE_SIZE },
    fetchPolicy: 'cache-and-network',
  });
  const list = data?.messages;
  return (
    <div className={classes.page}>
      <PageTitle title={t('list.title')} />
      <PageHeader
        title={t('list.title')}
        subtitle={t('list.lead')}
        actions={
          <Button component={Link} to="/broadcasts/new">
            {t('list.new')}
          </Button>
        }
      />
      {error && !list ? (
        <ErrorState
          title={t('states.failed')}
          text={errorMessage(error, locale)}
          retryLabel={t('states.retry')}
          onRetry={() => void refetch()}
        />
      ) : !list ? (
        <LoadingCards label={t('states.loading')} count={3} />
      ) : list.nodes.length === 0 ? (
        <EmptyState
          icon={<IconSend size={32} stroke={1.6} aria-hidden />}
          title={t('list.emptyTitle')}
          text={t('list.emptyText')}
        />
      ) : (
        <ul className={classes.list} aria-label={t('list.title')}>
          {list.nodes.map((message) => (
            <li key={message.id}>
              <Link to="/broadcasts/$id" params={{ id: message.id }} className={classes.cardLink}>
                <Card openable className={classes.row}>
                  <div className={classes.rowHead}>
                    <strong>{message.title}</strong>
                    <StatePill tone={TONES[message.status]}>{t(`status.${message.status}`)}</StatePill>
                  </div>
                  <p className={classes.quiet}>
                    {message.createdByName}　{showDateTime(message.sendAt, locale)}
                  </p>
                  {(message.status === 'SENT' || message.status === 'SENDING') && (
                    <p className={classes.quiet}>
                      {t('counts.readOf', {
                        read: message.readCount ?? 0,
                        recipients: message.recipientCount ?? 0,
                      })}
                    </p>
                  )}
                </Card>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {list?.pageInfo.hasNextPage && (
        <Button
          variant="light"
          loading={loading}
          onClick={() =>
            void fetchMore({
              variables: { after: list.pageInfo.endCursor },
              updateQuery: (before, { fetchMoreResult }) => ({
                ...fetchMoreResult,
                messages: {
                  ...fetchMoreResult.messages,
                  nodes: [...before.messages.nodes, ...fetchMoreResult.messages.nodes],
                },
              }),
            })
          }
        >
          {t('list.more', { shown: list.nodes.length, total: list.totalCount })}
        </Button>
      )}
    </div>
  );
}
