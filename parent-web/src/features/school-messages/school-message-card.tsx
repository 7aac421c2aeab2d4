import { formatRocDateTime } from '@qinshi/domain';
import { Card, StatePill } from '@qinshi/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import classes from './school-messages.module.css';
import { senderOf } from './sender.ts';

const SchoolMessageCard_message = graphql(`
  fragment SchoolMessageCard_message on Message {
    id
    title
    createdByName
    sendAt
    readAt
    school { id name }
    children { id name }
  }
`);

/** One message in the list: what it is about, who writes, for whom, and whether it has been read. */
export function SchoolMessageCard({ message }: { message: FragmentType<typeof SchoolMessageCard_message> }) {
  const { t } = useTranslation();
  const one = readFragment(SchoolMessageCard_message, message);
  return (
    <Card
      openable
      renderRoot={(props) => <Link to="/messages/school/$id" params={{ id: one.id }} {...props} />}
    >
      <span className={classes.head}>
        <strong className={one.readAt ? classes.read : undefined}>{one.title}</strong>
        {one.readAt ? null : <StatePill tone="live">{t('schoolMessages.unread')}</StatePill>}
      </span>
      <span className={classes.quiet}>
        {senderOf(one)} · {formatRocDateTime(one.sendAt)}
      </span>
      {one.children && one.children.length > 0 ? (
        <span className={classes.quiet}>
          {t('schoolMessages.about', { names: one.children.map(({ name }) => name).join('、') })}
        </span>
      ) : null}
    </Card>
  );
}
