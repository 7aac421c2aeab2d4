import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useAttempt } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';
import type { CalendarEntries_DayFragment as Entry } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { useCalendarWords } from './calendar-words.ts';

const RemoveEntries_remove = graphql(`
  mutation RemoveEntries_remove($ids: [ID!]!) {
    removeCalendarDays(ids: $ids)
  }
`);

interface RemoveEntriesProps {
  /** One entry, or those of a break. */
  readonly entries: readonly Entry[];
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}

/** Takes an entry or a whole break out of the calendar. */
export function RemoveEntries({ entries, onClose, onRemoved }: RemoveEntriesProps) {
  const { t } = useTranslation();
  const words = useCalendarWords();
  const attempt = useAttempt();
  const [remove] = useMutation(RemoveEntries_remove);
  const [first] = entries;
  if (!first) return null;
  const submit = () =>
    attempt.attempt(async () => {
      await remove({ variables: { ids: entries.map(({ id }) => id) } });
      notifications.show({ color: 'green', message: t('calendar.removed', { name: first.name }) });
      onRemoved();
      onClose();
    });
  return (
    <FormDialog
      danger
      title={t('calendar.removeTitle', { name: first.name })}
      lead={t('calendar.removeLead', { date: words.date(first.date), count: entries.length })}
      submit={t('connection.remove')}
      attempt={attempt}
      onSubmit={() => void submit()}
      onClose={onClose}
    />
  );
}
