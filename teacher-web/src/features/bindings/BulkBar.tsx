import { useMutation } from '@apollo/client/react';
import { Button, Checkbox, Group, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Dialog, StatePill } from '@qinshi/ui';
import { errorMessage, refusalFrom, refusalMessage, useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment } from '../../gql/index.ts';
import classes from '../../shell/queue/queue.module.css';
import { RejectDialog } from './RejectDialog.tsx';

const APPROVE_MANY = graphql(`
  mutation BulkBar_approve($input: [BindingDecisionInput!]!) {
    approveBindingApplications(input: $input) {
      ...BulkBar_outcome
    }
  }
`);

const REJECT_MANY = graphql(`
  mutation BulkBar_reject($input: [BindingDecisionInput!]!, $reason: String!) {
    rejectBindingApplications(input: $input, reason: $reason) {
      ...BulkBar_outcome
    }
  }
`);

const OUTCOME = graphql(`
  fragment BulkBar_outcome on DecisionOutcome {
    id
    application {
      id
      ...QueueRow_application
      ...DecisionNote_application
    }
    errorCode
    errorReason
  }
`);

/** As many as the API decides at once. */
const LIMIT = 50;

interface Chosen {
  readonly id: string;
  readonly version: number;
  readonly studentName: string;
  readonly className: string;
}

interface Outcome {
  readonly id: string;
  readonly name: string;
  readonly refusal: string | null;
}

interface BulkBarProps {
  readonly chosen: readonly Chosen[];
  /** How many could be chosen. */
  readonly total: number;
  readonly onChooseAll: (all: boolean) => void;
  readonly onDone: () => void;
}

/** Decides on many clean cases at once, and says case by case what came of it. */
export function BulkBar({ chosen, total, onChooseAll, onDone }: BulkBarProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [approve] = useMutation(APPROVE_MANY);
  const [reject] = useMutation(REJECT_MANY);
  const [isRejecting, setRejecting] = useState(false);
  const [busy, setBusy] = useState(false);
  const [outcomes, setOutcomes] = useState<readonly Outcome[] | null>(null);

  const decide = async (reason: string | null) => {
    const cases = chosen.slice(0, LIMIT);
    const input = cases.map(({ id, version }) => ({ id, version }));
    setBusy(true);
    try {
      const refetchQueries = ['LiveApplications_waiting'];
      const masked =
        reason === null
          ? (await approve({ variables: { input }, refetchQueries })).data?.approveBindingApplications
          : (await reject({ variables: { input, reason }, refetchQueries })).data?.rejectBindingApplications;
      setOutcomes(
        readFragment(OUTCOME, masked ?? []).map(({ id, errorCode, errorReason }) => {
          const one = cases.find((candidate) => candidate.id === id);
          return {
            id,
            name: one ? `${one.studentName} ${one.className}` : id,
            refusal: errorCode ? refusalMessage(refusalFrom(errorCode, errorReason), locale) : null,
          };
        }),
      );
      setRejecting(false);
      onDone();
    } catch (error) {
      notifications.show({ color: 'red', message: errorMessage(error, locale) });
    } finally {
      setBusy(false);
    }
  };

  return (
    // The dialogs outlive the bar: with the last case decided there is nothing left to choose, but news to read.
    <>
      {total > 0 && (
        <div className={classes.bulk}>
          <Checkbox
            label={chosen.length > 0 ? t('bulk.chosen', { count: chosen.length }) : t('bulk.all')}
            checked={chosen.length > 0 && chosen.length === total}
            indeterminate={chosen.length > 0 && chosen.length < total}
            onChange={(event) => onChooseAll(event.currentTarget.checked)}
          />
          {chosen.length > 0 && (
            <div className={classes.bulkActions}>
              <Button variant="default" onClick={() => setRejecting(true)}>
                {t('case.reject')}
              </Button>
              <Button loading={busy && !isRejecting} onClick={() => void decide(null)}>
                {t('case.approve')}
              </Button>
            </div>
          )}
        </div>
      )}
      <RejectDialog
        opened={isRejecting}
        onClose={() => setRejecting(false)}
        subject={t('bulk.chosen', { count: chosen.length })}
        busy={busy}
        onReject={(reason) => void decide(reason)}
      />
      <Dialog
        opened={outcomes !== null}
        onClose={() => setOutcomes(null)}
        title={t('bulk.result', {
          done: outcomes?.filter((outcome) => outcome.refusal === null).length ?? 0,
          total: outcomes?.length ?? 0,
        })}
      >
        <Stack>
          <ul className={classes.outcomes}>
            {outcomes?.map((outcome) => (
              <li key={outcome.id}>
                <span>
                  <b>{outcome.name}</b>
                  {outcome.refusal && <span className={classes.muted}>{` ${outcome.refusal}`}</span>}
                </span>
                <StatePill tone={outcome.refusal ? 'bad' : 'ok'}>
                  {outcome.refusal ? t('bulk.notDone') : t('bulk.done')}
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
