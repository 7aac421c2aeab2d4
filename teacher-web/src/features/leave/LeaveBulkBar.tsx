import { useMutation } from '@apollo/client/react';
import { Button, Checkbox, Group, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Dialog, StatePill } from '@qinshi/ui';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import queue from '../../shell/queue/queue.module.css';

const APPROVE_MANY = graphql(`
  mutation LeaveBulkBar_approve($input: [LeaveDecisionInput!]!) {
    approveLeaveRequests(input: $input) {
      id
      reason
      message
      leaveRequest {
        id
        ...LeaveRow_request
        ...LeaveNote_request
        ...LeaveSteps_request
      }
    }
  }
`);

/** As many as the API decides at once. */
const LIMIT = 50;

interface Chosen {
  readonly id: string;
  readonly version: number;
  readonly student: { readonly name: string };
}

interface Outcome {
  readonly id: string;
  readonly name: string;
  readonly refusal: string | null;
}

interface LeaveBulkBarProps {
  readonly chosen: readonly Chosen[];
  /** How many can be approved without looking at each. */
  readonly total: number;
  readonly onChooseAll: (all: boolean) => void;
  readonly onDone: () => void;
}

/** Approves many clean requests at once, and says one by one what came of it. */
export function LeaveBulkBar({ chosen, total, onChooseAll, onDone }: LeaveBulkBarProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [approve, { loading }] = useMutation(APPROVE_MANY);
  const [outcomes, setOutcomes] = useState<readonly Outcome[] | null>(null);

  const decide = async () => {
    const cases = chosen.slice(0, LIMIT);
    try {
      const { data } = await approve({
        variables: { input: cases.map(({ id, version }) => ({ id, version })) },
        refetchQueries: ['LiveLeave_waiting'],
      });
      setOutcomes(
        (data?.approveLeaveRequests ?? []).map(({ id, reason, message }) => ({
          id,
          name: cases.find((one) => one.id === id)?.student.name ?? id,
          refusal: reason ? (message ?? t('bulk.notDone')) : null,
        })),
      );
      onDone();
    } catch (error) {
      notifications.show({ color: 'red', message: errorMessage(error, locale) });
    }
  };

  return (
    // The dialog outlives the bar: with the last case decided there is nothing left to choose, but news to read.
    <>
      {total > 0 && (
        <div className={queue.bulk}>
          <Checkbox
            label={chosen.length > 0 ? t('bulk.chosen', { count: chosen.length }) : t('leave.allClean')}
            checked={chosen.length > 0 && chosen.length === total}
            indeterminate={chosen.length > 0 && chosen.length < total}
            onChange={(event) => onChooseAll(event.currentTarget.checked)}
          />
          {chosen.length > 0 && (
            <div className={queue.bulkActions}>
              <Button loading={loading} onClick={() => void decide()}>
                {t('leave.approve')}
              </Button>
            </div>
          )}
        </div>
      )}
      <Dialog
        opened={outcomes !== null}
        onClose={() => setOutcomes(null)}
        title={t('bulk.result', {
          done: outcomes?.filter(({ refusal }) => refusal === null).length ?? 0,
          total: outcomes?.length ?? 0,
        })}
      >
        <Stack>
          <ul className={queue.outcomes}>
            {outcomes?.map(({ id, name, refusal }) => (
              <li key={id}>
                <span>
                  <b>{name}</b>
                  {refusal && <span className={queue.muted}>{` ${refusal}`}</span>}
                </span>
                <StatePill tone={refusal ? 'bad' : 'ok'}>
                  {refusal ? t('bulk.notDone') : t('bulk.done')}
                </StatePill>
              </li>
            ))}
          </ul>
          <Group justify="flex-end">
            <Button onClick={() => setOutcomes(null)}>{t('bulk.close')}</Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}
