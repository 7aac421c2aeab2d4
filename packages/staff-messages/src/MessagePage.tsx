import { useMutation, useQuery, useSubscription } from '@apollo/client/react';
import { Anchor, Button, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { MESSAGE_LIMITS } from '@qinshi/domain';
import {
  BarList,
  Card,
  Dialog,
  EmptyState,
  ErrorState,
  LoadingCards,
  PageHeader,
  StatePill,
} from '@qinshi/ui';
import { errorMessage, readRefusals, showDateTime, useLocale } from '@qinshi/web-kit';
import { IconMailOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ComponentType, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessagePage_MessageFragment } from './gql/graphql.ts';
import { graphql, readFragment } from './gql/index.ts';
import classes from './messages.module.css';
import { TONES } from './status.ts';
import { UnreadList } from './UnreadList.tsx';

const MESSAGE = graphql(`
  fragment MessagePage_message on Message {
    id
    title
    body
    status
    createdByName
    sendAt
    sentAt
    recalledAt
    recalledByName
    pupilCount
    unboundCount
    recipientCount
    readCount
    reminderCount
    nextReminderAt
    parts {
      name
      recipients
      read
    }
    attachments {
      id
      name
      url
    }
  }
`);
const PAGE = graphql(`
  query MessagePage_query($id: ID!) {
    message(id: $id) {
      id
      ...MessagePage_message
    }
  }
`);
const CHANGED = graphql(`
  subscription MessagePage_changed($id: ID!) {
    messageChanged(id: $id) {
      id
      ...MessagePage_message
    }
  }
`);
const RECALL = graphql(`
  mutation MessagePage_recall($id: ID!) {
    recallMessage(id: $id) {
      id
      ...MessagePage_message
    }
  }
`);

interface MessagePageProps {
  readonly id: string;
  readonly PageTitle: ComponentType<{ readonly title: string }>;
  /** Whether who has not read it is told by name: not to the bureau. */
  readonly tellsNames: boolean;
}

/** One message that was sent: how far it has come, who has read it, live; and what can be done about it. */
export function MessagePage({ id, PageTitle, tellsNames }: MessagePageProps) {
  const { t } = useTranslation('familyMessages');
  const { locale } = useLocale();
  const { data, error, refetch } = useQuery(PAGE, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  useSubscription(CHANGED, { variables: { id } });
  const message = readFragment(MESSAGE, data?.message);
  const title = message?.title ?? t('list.title');
  return (
    <div className={classes.page}>
      <PageTitle title={title} />
      <Anchor component={Link} to="/broadcasts">
        {t('page.back')}
      </Anchor>
      {message ? (
        <Found message={message} tellsNames={tellsNames} />
      ) : error && readRefusals(error).some(({ code }) => code === 'NOT_FOUND') ? (
        <EmptyState
          icon={<IconMailOff size={32} stroke={1.6} aria-hidden />}
          title={t('page.goneTitle')}
          text={t('page.goneText')}
        />
      ) : error ? (
        <ErrorState
          title={t('states.failed')}
          text={errorMessage(error, locale)}
          retryLabel={t('states.retry')}
          onRetry={() => void refetch()}
        />
      ) : (
        <LoadingCards label={t('states.loading')} count={2} />
      )}
    </div>
  );
}

interface FoundProps {
  readonly message: MessagePage_MessageFragment;
  readonly tellsNames: boolean;
}

function Found({ message, tellsNames }: FoundProps) {
  const { t } = useTranslation('familyMessages');
  const { locale } = useLocale();
  const { status } = message;
  const isOut = status === 'SENT' || status === 'SENDING';
  return (
    <>
      <PageHeader
        title={message.title}
        subtitle={`${message.createdByName}　${showDateTime(message.sendAt, locale)}`}
        actions={status === 'RECALLED' ? undefined : <Recall message={message} />}
      />
      <div>
        <StatePill tone={TONES[status]}>{t(`status.${status}`)}</StatePill>
      </div>
      {status === 'RECALLED' && message.recalledAt && (
        <p className={classes.quiet}>
          {t('page.recalled', {
            name: message.recalledByName ?? '',
            time: showDateTime(message.recalledAt, locale),
          })}
        </p>
      )}
      {isOut && <Figures message={message} />}
      <Card component="article" className={classes.group} aria-label={t('page.text')}>
        <p className={classes.body}>{message.body}</p>
        {message.attachments.map(({ id, name, url }) => (
          <Anchor key={id} href={url} download>
            {name}
          </Anchor>
        ))}
      </Card>
      {isOut && tellsNames && (
        <UnreadList
          id={message.id}
          readCount={message.readCount ?? 0}
          canRemind={status === 'SENT' && (message.reminderCount ?? 0) < MESSAGE_LIMITS.reminders}
          reminderCount={message.reminderCount ?? 0}
          nextReminderAt={message.nextReminderAt ?? null}
        />
      )}
    </>
  );
}

function Figures({ message }: { readonly message: MessagePage_MessageFragment }) {
  const { t } = useTranslation('familyMessages');
  const recipients = message.recipientCount ?? 0;
  const read = message.readCount ?? 0;
  const parts = message.parts ?? [];
  const percent = recipients === 0 ? 0 : Math.round((read / recipients) * 100);
  return (
    <Card className={classes.group} component="section" aria-label={t('counts.title')}>
      <Title order={2}>{t('counts.title')}</Title>
      <p className={classes.figure} role="status">
        {t('counts.readOf', { read, recipients })}
        <span className={classes.quiet}> {percent} %</span>
      </p>
      <p className={classes.quiet}>{t('counts.pupils', { count: message.pupilCount ?? 0 })}</p>
      {(message.unboundCount ?? 0) > 0 && (
        <p className={classes.warning}>{`△ ${t('reach.unbound', { count: message.unboundCount ?? 0 })}`}</p>
      )}
      {parts.length > 1 && (
        <BarList
          label={t('counts.parts')}
          items={parts.map((part, index) => ({
            key: `${index}`,
            label: part.name ?? t('counts.noClass'),
            value: part.recipients === 0 ? 0 : part.read / part.recipients,
            text: t('counts.part', { read: part.read, recipients: part.recipients }),
          }))}
        />
      )}
    </Card>
  );
}

/** Taking it back, with what that means said first. */
function Recall({ message }: { readonly message: MessagePage_MessageFragment }) {
  const { t } = useTranslation('familyMessages');
  const { locale } = useLocale();
  const [isAsking, setAsking] = useState(false);
  const [recall, { loading }] = useMutation(RECALL);
  const planned = message.status === 'SCHEDULED';
  const submit = async () => {
    try {
      await recall({ variables: { id: message.id } });
      notifications.show({ color: 'green', message: t('recall.done') });
    } catch (failure) {
      notifications.show({ color: 'red', message: errorMessage(failure, locale) });
    }
    setAsking(false);
  };
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t(planned ? 'recall.cancel' : 'recall.button')}
      </Button>
      <Dialog opened={isAsking} onClose={() => setAsking(false)} title={t('recall.title')}>
        <p>{t(planned ? 'recall.textPlanned' : 'recall.text')}</p>
        <div className={classes.actions}>
          <Button variant="default" onClick={() => setAsking(false)}>
            {t('recall.keep')}
          </Button>
          <Button color="red" loading={loading} onClick={() => void submit()}>
            {t(planned ? 'recall.cancel' : 'recall.button')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
