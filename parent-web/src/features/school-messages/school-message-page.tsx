import { Anchor } from '@mantine/core';
import { formatRocDateTime } from '@qinshi/domain';
import { Card, EmptyState } from '@qinshi/ui';
import { IconMailOff, IconPaperclip } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../../gql/index.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { useRecalledMessages } from '../../shell/school-message-news.ts';
import { SubPage } from '../../shell/sub-page.tsx';
import { useMissedNews } from '../../shell/use-missed-news.ts';
import classes from './school-messages.module.css';
import { senderOf } from './sender.ts';

const SchoolMessagePage_query = graphql(`
  query SchoolMessagePage_query($id: ID!) {
    message(id: $id) {
      id
      title
      body
      createdByName
      sendAt
      readAt
      school { id name }
      children { id name }
      attachments { id name url }
    }
  }
`);
const SchoolMessagePage_read = graphql(`
  mutation SchoolMessagePage_read($id: ID!) {
    markMessageRead(id: $id) { id readAt }
  }
`);

/** One message, which counts as read once it stands on the screen. */
export function SchoolMessagePage({ id }: { id: string }) {
  const { t } = useTranslation();
  const [{ data, error, fetching, stale }, reread] = useQuery({
    query: SchoolMessagePage_query,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const [, markRead] = useMutation(SchoolMessagePage_read);
  const again = () => reread({ requestPolicy: 'network-only' });
  useRecalledMessages();
  useMissedNews(again);
  const message = data?.message;
  const isUnread = message !== null && message !== undefined && !message.readAt && !stale;
  useEffect(() => {
    if (isUnread) void markRead({ id });
  }, [isUnread, id, markRead]);
  // Somebody who may not see it gets the same answer as for one that was taken back.
  const gone = !message && !fetching && !error?.networkError;
  return (
    <SubPage
      title={message?.title ?? t('schoolMessages.title')}
      lead={message ? senderOf(message) : undefined}
      parent={{ to: '/messages/school', label: t('schoolMessages.title') }}
    >
      {gone ? (
        <EmptyState
          icon={<IconMailOff size={32} stroke={1.6} aria-hidden />}
          title={t('schoolMessages.goneTitle')}
          text={t('schoolMessages.goneText')}
        />
      ) : (
        <Loaded value={message} fetching={fetching} error={error} onRetry={again}>
          {(found) => (
            <Card component="article" className={classes.article} aria-label={found.title}>
              <span className={classes.quiet}>
                {formatRocDateTime(found.sendAt)}
                {found.children && found.children.length > 0
                  ? ` · ${t('schoolMessages.about', { names: found.children.map(({ name }) => name).join('、') })}`
                  : ''}
              </span>
              <p className={classes.body}>{found.body}</p>
              {found.attachments.length > 0 ? (
                <ul className={classes.files} aria-label={t('schoolMessages.files')}>
                  {found.attachments.map((file) => (
                    <li key={file.id}>
                      <Anchor className={classes.file} href={file.url} download>
                        <IconPaperclip size={20} stroke={1.8} aria-hidden />
                        {file.name}
                      </Anchor>
                    </li>
                  ))}
                </ul>
              ) : null}
            </Card>
          )}
        </Loaded>
      )}
    </SubPage>
  );
}
