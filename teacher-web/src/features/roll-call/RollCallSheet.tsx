import { useMutation, useQuery, useSubscription } from '@apollo/client/react';
import { Button, Textarea } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { ROLL_CALL_MARKS, type RollCallMark } from '@qinshi/domain';
import { Banner, EmptyState, ErrorState, LoadingTable, StickyActions } from '@qinshi/ui';
import { errorMessage, formErrors, readRefusals, tooLong, useLocale } from '@qinshi/web-kit';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment } from '../../gql/index.ts';
import { showDateTime } from '../../shell/dates.ts';
import { clashesIn, correctionsIn, countMarks, markOf } from './draft.ts';
import { ROLL_CALL_ROW, RollCallRow } from './RollCallRow.tsx';
import classes from './roll-call.module.css';
import { useRollCallDraft } from './use-roll-call-draft.ts';
import { useRollCallKeys } from './use-roll-call-keys.ts';

const ROLL_CALL = graphql(`
  query RollCallSheet_query($id: ID!, $date: Date!, $period: String!) {
    classGroup(id: $id) {
      id
      rollCall(date: $date, period: $period) {
        takenAt
        takenBy
        countsAbsence
        version
        rows {
          ...RollCallRow_row
        }
      }
    }
  }
`);

const RECORD = graphql(`
  mutation RollCallSheet_record($input: RecordRollCallInput!) {
    recordRollCall(input: $input) {
      takenAt
      version
    }
  }
`);

const CHANGED = graphql(`
  subscription RollCallSheet_changed($id: ID!) {
    studentDayChanged(classGroup: $id) {
      student {
        id
      }
      day {
        date
      }
    }
  }
`);

/** A whole class arrives within a minute: read it again once things calm down. */
const CALM_MS = 600;
const REASON_MAX_LENGTH = 100;

interface RollCallSheetProps {
  readonly accountId: string;
  readonly classId: string;
  readonly date: string;
  readonly period: string;
}

/**
 * A class in one period, filled in from swipes and leave. What is recorded already can be corrected with a reason;
 * what a colleague records meanwhile is shown beside what stands here, and nothing that was set is lost, not by a reload
 * either.
 */
export function RollCallSheet({ accountId, classId, date, period }: RollCallSheetProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { data, loading, error, refetch } = useQuery(ROLL_CALL, {
    variables: { id: classId, date, period },
    fetchPolicy: 'cache-and-network',
  });
  const [record, recording] = useMutation(RECORD);
  const draft = useRollCallDraft({ accountId, classId, date, period });
  const { marks, seen, reason } = draft;
  const [isTried, setTried] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const field = useRef<HTMLTextAreaElement>(null);
  const keys = useRollCallKeys((studentId, mark) => set(studentId, mark));
  const readSoon = useDebouncedCallback(() => void refetch().catch(() => undefined), CALM_MS);
  useSubscription(CHANGED, {
    variables: { id: classId },
    onData: ({ data: { data: event } }) => {
      if (event?.studentDayChanged.day.date === date) readSoon();
    },
  });

  const rollCall = data?.classGroup?.rollCall;
  if (!rollCall) {
    return loading ? (
      <LoadingTable label={t('states.loading')} />
    ) : error ? (
      <ErrorState
        title={t('states.failed')}
        text={errorMessage(error, locale)}
        retryLabel={t('states.retry')}
        onRetry={() => void refetch()}
      />
    ) : (
      <EmptyState title={t('classes.missing')} text={t('NOT_FOUND', { ns: 'refusals' })} />
    );
  }

  const rows = readFragment(ROLL_CALL_ROW, rollCall.rows);
  const isTaken = rollCall.version > 0;
  const clashes = clashesIn(rows, marks, seen);
  const corrections = isTaken ? correctionsIn(rows, marks) : [];
  const counts = countMarks(rows, marks);
  const { fields, general } = formErrors(failure, locale);
  const excess = tooLong(reason, REASON_MAX_LENGTH, locale);
  const missing = isTried && !reason.trim() ? t('REASON_REQUIRED', { ns: 'refusals' }) : undefined;

  function set(studentId: string, mark: RollCallMark): void {
    setFailure(undefined);
    draft.mark({ [studentId]: mark }, rows);
  }

  const send = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (recording.loading) return;
    if (corrections.length > 0 && (excess || !reason.trim())) {
      field.current?.focus({ preventScroll: true });
      return field.current?.scrollIntoView({ block: 'center' });
    }
    setFailure(undefined);
    try {
      await record({
        variables: {
          input: {
            classGroupId: classId,
            date,
            period,
            version: rollCall.version,
            marks: rows.map((row) => ({ studentId: row.student.id, mark: markOf(row, marks) })),
            reason: corrections.length > 0 ? reason.trim() : null,
          },
        },
      });
      notifications.show({ color: 'green', message: t('rollCall.recorded') });
      await refetch();
      draft.clear();
      setTried(false);
    } catch (refused) {
      setFailure(refused);
      // A colleague was faster: what was recorded comes beside what stands here.
      if (readRefusals(refused).some(({ code }) => code === 'CONFLICT')) {
        draft.mark(Object.fromEntries(rows.map((row) => [row.student.id, markOf(row, marks)])), rows);
        await refetch().catch(() => undefined);
      }
    }
  };

  return (
    <form className={classes.sheet} noValidate onSubmit={(event) => void send(event)}>
      {isTaken && rollCall.takenAt && (
        <Banner tone="ok" title={t('rollCall.taken')}>
          <p>
            {t('rollCall.takenBy', {
              who: rollCall.takenBy ?? t('note.school'),
              at: showDateTime(rollCall.takenAt, locale),
            })}
          </p>
        </Banner>
      )}
      {!rollCall.countsAbsence && <Banner tone="quiet">{t('rollCall.noAbsence')}</Banner>}
      {clashes.size > 0 && (
        <Banner tone="live" title={t('rollCall.clash', { count: clashes.size })}>
          <p>{t('rollCall.clashText')}</p>
        </Banner>
      )}
      {rows.length === 0 ? (
        <EmptyState title={t('classes.empty')} text={t('classes.emptyText')} />
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the radio buttons within.
        <div className={classes.rows} ref={keys.ref} onKeyDown={keys.onKeyDown}>
          {rows.map((row) => (
            <RollCallRow
              key={row.student.id}
              row={row}
              mark={markOf(row, marks)}
              clash={clashes.get(row.student.id)}
              isChanged={corrections.includes(row.student.id)}
              onMark={(mark) => set(row.student.id, mark)}
              onFollow={() => draft.unmark(row.student.id)}
            />
          ))}
        </div>
      )}
      {corrections.length > 0 && (
        <Textarea
          label={t('rollCall.reason')}
          description={t('rollCall.reasonHint')}
          ref={field}
          autosize
          value={reason}
          error={excess ?? missing}
          onChange={(event) => draft.setReason(event.currentTarget.value)}
        />
      )}
      <StickyActions>
        {failure !== undefined && (
          // Beside the button: above the rows of a class nobody who has just sent them would see it.
          <div className={classes.refused}>
            <Banner tone="bad">{general ?? fields.reason ?? Object.values(fields)[0]}</Banner>
          </div>
        )}
        <p className={classes.counts}>
          {ROLL_CALL_MARKS.map((mark) => (
            <span key={mark}>
              {t(`rollCall.mark.${mark}`)} <b>{counts[mark]}</b>
            </span>
          ))}
        </p>
        <Button
          type="submit"
          className={classes.send}
          loading={recording.loading}
          disabled={isTaken && corrections.length === 0}
        >
          {!isTaken
            ? t('rollCall.submit')
            : corrections.length > 0
              ? t('rollCall.correct', { count: corrections.length })
              : t('rollCall.correctNone')}
        </Button>
      </StickyActions>
      <p className={classes.keys}>{t('rollCall.keys')}</p>
    </form>
  );
}
