import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Stack, VisuallyHidden } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Card, EmptyState, LoadingCards, PageHeader } from '@qinshi/ui';
import { errorMessage, showDateTime, useLocale } from '@qinshi/web-kit';
import { IconBell, IconSettings } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { RouterLink } from '../../shell/link.tsx';
import { PageTitle } from '../../shell/PageTitle.tsx';
import { PageFailure } from '../../shell/page-states.tsx';
import classes from './notices.module.css';

const LIST = graphql(`
  query NoticesPage_list {
    viewer { unreadCount }
    notifications(first: 100) {
      nodes { id ...Notice_notification }
    }
  }
`);
const NOTICE = graphql(`
  fragment Notice_notification on Notification {
    id
    kind
    title
    body
    path
    createdAt
    readAt
  }
`);
const READ = graphql(`
  mutation NoticesPage_read($ids: [ID!]!) {
    markNotificationsRead(ids: $ids)
  }
`);
const READ_ALL = graphql(`
  mutation NoticesPage_readAll {
    markAllNotificationsRead
  }
`);

/** What is read again when something was read. */
const AFTER = { refetchQueries: ['NoticesPage_list', 'Unread_count'] };

/** 通知: pupils who are missing, leave that waits; the last hundred, live. */
export function NoticesPage() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { data, error } = useQuery(LIST, { fetchPolicy: 'cache-and-network' });
  const [read] = useMutation(READ, AFTER);
  const [readAll, { loading }] = useMutation(READ_ALL, AFTER);
  const notices = data?.notifications.nodes;

  const attempt = (deed: Promise<unknown>) =>
    deed.catch((failure: unknown) =>
      notifications.show({ color: 'red', message: errorMessage(failure, locale) }),
    );

  return (
    <Stack gap="md">
      <PageTitle title={t('notices.title')} />
      <PageHeader
        title={t('notices.title')}
        subtitle={t('notices.lead')}
        actions={
          <>
            {data?.viewer?.unreadCount ? (
              <Button variant="light" loading={loading} onClick={() => void attempt(readAll())}>
                {t('notices.markAll')}
              </Button>
            ) : null}
            <Button
              variant="light"
              leftSection={<IconSettings size={20} stroke={1.8} aria-hidden />}
              renderRoot={(props) => <Link {...props} to="/notices-settings" />}
            >
              {t('notices.settings')}
            </Button>
          </>
        }
      />
      {!notices && (error ? <PageFailure error={error} /> : <LoadingCards label={t('states.loading')} />)}
      {notices?.length === 0 && (
        <EmptyState
          icon={<IconBell size={32} stroke={1.6} aria-hidden />}
          title={t('notices.emptyTitle')}
          text={t('notices.emptyText')}
        />
      )}
      {notices && notices.length > 0 && (
        <Card component="ul" className={classes.list}>
          {notices.map((notice) => (
            <Notice
              key={notice.id}
              notice={notice}
              onOpen={() => void attempt(read({ variables: { ids: [notice.id] } }))}
            />
          ))}
        </Card>
      )}
    </Stack>
  );
}

interface NoticeProps {
  readonly notice: FragmentType<typeof NOTICE>;
  readonly onOpen: () => void;
}

function Notice({ notice, onOpen }: NoticeProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { kind, title, body, path, createdAt, readAt } = readFragment(NOTICE, notice);
  return (
    <li className={readAt ? undefined : classes.unread} data-kind={kind}>
      <RouterLink href={path} className={classes.notice} onClick={() => !readAt && onOpen()}>
        <span className={classes.words}>
          <span className={classes.name}>
            {!readAt && <VisuallyHidden>{`${t('notices.unread')} `}</VisuallyHidden>}
            {title}
          </span>
          <span className={classes.body}>{body}</span>
        </span>
        <time dateTime={createdAt}>{showDateTime(createdAt, locale)}</time>
        <span className={classes.dot} aria-hidden />
      </RouterLink>
    </li>
  );
}
