import { useMutation } from '@apollo/client/react';
import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { DAY_NOTE_REASONS, type DayNoteReason } from '@qinshi/domain';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { IconBellRinging, IconChevronDown } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import classes from './board.module.css';
import { wordTo } from './morning.ts';
import { OtherReasonDialog } from './OtherReasonDialog.tsx';
import type { PupilDay } from './pupil-day.ts';

const RECORD = graphql(`
  mutation PupilActions_record($input: RecordDayNoteInput!) {
    recordDayNote(input: $input) {
      ...PupilDay_row
    }
  }
`);

const REMOVE = graphql(`
  mutation PupilActions_remove($input: NotifyGuardiansInput!) {
    removeDayNote(input: $input) {
      ...PupilDay_row
    }
  }
`);

const NOTIFY = graphql(`
  mutation PupilActions_notify($input: NotifyGuardiansInput!) {
    notifyGuardians(input: $input) {
      ...PupilDay_row
    }
  }
`);

interface PupilActionsProps {
  readonly row: PupilDay;
  readonly classId: string;
  /** Somebody at home can be told. */
  readonly isBound: boolean;
  /** Something was done. */
  readonly onDone?: () => void;
}

/** What a teacher does about a pupil who is not there, each with one tap; families are told once it is the school’s hour. */
export function PupilActions({ row: { student, day }, classId, isBound, onDone }: PupilActionsProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [record, recording] = useMutation(RECORD);
  const [remove, removing] = useMutation(REMOVE);
  const [notify, notifying] = useMutation(NOTIFY);
  const [asksOther, setAsksOther] = useState(false);
  const subject = { studentId: student.id, date: day.date };

  const act = async (action: () => Promise<unknown>, done: string): Promise<void> => {
    try {
      await action();
      notifications.show({ color: 'green', message: done });
      onDone?.();
    } catch (error) {
      notifications.show({ color: 'red', message: errorMessage(error, locale) });
    }
  };
  const recordReason = (reason: DayNoteReason, text: string | null) =>
    act(
      () => record({ variables: { input: { ...subject, reason, text } } }),
      t('board.recorded', { student: student.name, reason: t(`board.reason.${reason}`) }),
    );

  return (
    <div className={classes.actions}>
      <Button
        variant="default"
        renderRoot={(props) => (
          <Link {...props} to="/leave-new" search={{ class: classId, student: student.id, date: day.date }} />
        )}
      >
        {t('board.fileLeave')}
      </Button>
      {day.note ? (
        <Button
          variant="default"
          loading={removing.loading}
          onClick={() =>
            void act(
              () => remove({ variables: { input: subject } }),
              t('board.removed', { student: student.name }),
            )
          }
        >
          {t('board.removeReason')}
        </Button>
      ) : (
        <Menu shadow="md" position="bottom-end">
          <Menu.Target>
            <Button
              variant="default"
              loading={recording.loading}
              rightSection={<IconChevronDown size={18} aria-hidden />}
            >
              {t('board.record')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {DAY_NOTE_REASONS.map((reason) => (
              <Menu.Item
                key={reason}
                className={classes.reason}
                onClick={() => (reason === 'OTHER' ? setAsksOther(true) : void recordReason(reason, null))}
              >
                {t(`board.reason.${reason}`)}
                {reason === 'OTHER' && '…'}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {day.state === 'MISSING' && wordTo(isBound, day.alarmedAt) === 'NOT_YET' && (
        <Button
          variant="filled"
          leftSection={<IconBellRinging size={20} aria-hidden />}
          loading={notifying.loading}
          onClick={() =>
            void act(
              () => notify({ variables: { input: subject } }),
              t('board.notified', { student: student.name }),
            )
          }
        >
          {t('board.notify')}
        </Button>
      )}
      <OtherReasonDialog
        opened={asksOther}
        student={student.name}
        busy={recording.loading}
        onClose={() => setAsksOther(false)}
        onRecord={async (text) => {
          await recordReason('OTHER', text);
          setAsksOther(false);
        }}
      />
    </div>
  );
}
