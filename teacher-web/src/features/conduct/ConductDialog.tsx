import { useMutation } from '@apollo/client/react';
import { Button, Group, NativeSelect, NumberInput, Stack, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  CONDUCT_REASON_MAX,
  type ConductKind,
  conductKindsOf,
  conductKindWord,
  MAX_CONDUCT_COUNT,
} from '@qinshi/domain';
import { Banner, Dialog } from '@qinshi/ui';
import { tooLong, useAttempt, useLocale } from '@qinshi/web-kit';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConductRow_RecordFragment as Record } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

const CORRECT = graphql(`
  mutation ConductDialog_correct($input: CorrectConductInput!) {
    correctConduct(input: $input) {
      ...ConductRow_record
    }
  }
`);
const RECALL = graphql(`
  mutation ConductDialog_recall($input: RecallConductInput!) {
    recallConduct(input: $input) {
      ...ConductRow_record
    }
  }
`);
const ASK = graphql(`
  mutation ConductDialog_ask($input: RequestConductCancellationInput!) {
    requestConductCancellation(input: $input) {
      ...ConductRow_record
    }
  }
`);
const DECIDE = graphql(`
  mutation ConductDialog_decide($input: DecideConductCancellationInput!) {
    decideConductCancellation(input: $input) {
      ...ConductRow_record
    }
  }
`);

export type ConductDeed = 'correct' | 'recall' | 'ask' | 'grant' | 'refuse';

interface ConductDialogProps {
  readonly deed: ConductDeed;
  readonly record: Record;
  readonly onClose: () => void;
}

/** Asks for the words that a change needs: why, and for a correction what should stand there. */
export function ConductDialog({ deed, record, onClose }: ConductDialogProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const attempt = useAttempt();
  const [correct] = useMutation(CORRECT);
  const [recall] = useMutation(RECALL);
  const [ask] = useMutation(ASK);
  const [decide] = useMutation(DECIDE);
  const [words, setWords] = useState('');
  const [kind, setKind] = useState<ConductKind>(record.kind);
  const [count, setCount] = useState<number | string>(record.count);
  const [reason, setReason] = useState(record.reason);
  const { id, version, school, cancellation } = record;
  const text = words.trim();
  const excess = tooLong(text, CONDUCT_REASON_MAX, locale);
  const options = conductKindsOf(school.level);

  const act = async () => {
    const note = text;
    if (deed === 'correct')
      await correct({
        variables: { input: { id, version, kind, count: Number(count), reason: reason.trim(), note } },
      });
    else if (deed === 'recall') await recall({ variables: { input: { id, version, note } } });
    else if (deed === 'ask') await ask({ variables: { input: { recordId: id, reason: text } } });
    else
      await decide({
        variables: {
          input: { id: cancellation?.id ?? '', granted: deed === 'grant', comment: text || null },
        },
      });
    notifications.show({ color: 'green', message: t('conduct.done') });
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!text && deed !== 'grant') return attempt.refuse({ words: t('REASON_REQUIRED', { ns: 'refusals' }) });
    if (excess || attempt.busy) return;
    void attempt.attempt(act);
  };
  const { fields, general } = attempt;

  return (
    <Dialog opened onClose={onClose} title={t(`conduct.${deed}`)}>
      <form noValidate onSubmit={submit}>
        <Stack gap="md">
          {general ? <Banner tone="bad">{general}</Banner> : null}
          <p>{t(`conduct.help.${deed}`, { name: record.student.name })}</p>
          {deed === 'correct' ? (
            <>
              <NativeSelect
                label={t('conduct.kind')}
                data={options.map((value) => ({
                  value,
                  label: conductKindWord(value, school.level, locale),
                }))}
                value={kind}
                error={fields.kind}
                onChange={({ currentTarget: { value } }) =>
                  setKind(options.find((each) => each === value) ?? record.kind)
                }
              />
              <NumberInput
                label={t('conduct.count')}
                value={count}
                min={1}
                max={MAX_CONDUCT_COUNT}
                allowDecimal={false}
                error={fields.count}
                onChange={setCount}
              />
              <Textarea
                label={t('conduct.reason')}
                autosize
                value={reason}
                error={tooLong(reason.trim(), CONDUCT_REASON_MAX, locale) ?? fields.reason}
                onChange={(event) => setReason(event.currentTarget.value)}
              />
            </>
          ) : null}
          <Textarea
            data-autofocus
            label={t(deed === 'grant' || deed === 'refuse' ? 'conduct.comment' : 'conduct.why')}
            autosize
            minRows={2}
            value={words}
            error={
              excess ??
              fields.words ??
              fields.note ??
              fields.comment ??
              (deed === 'ask' ? fields.reason : undefined)
            }
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('conduct.cancel')}
            </Button>
            <Button type="submit" loading={attempt.busy}>
              {t(`conduct.${deed}`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
