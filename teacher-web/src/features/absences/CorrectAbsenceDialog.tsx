import { useMutation } from '@apollo/client/react';
import { Button, Group, Stack, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type AbsenceKind, absenceKindWord, type RecordedAbsence } from '@qinshi/domain';
import { Banner, Dialog, SegmentedChoice } from '@qinshi/ui';
import { tooLong, useAttempt, useLocale } from '@qinshi/web-kit';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';

const CORRECT = graphql(`
  mutation CorrectAbsenceDialog_correct($input: CorrectAbsenceInput!) {
    correctAbsence(input: $input) {
      id
      ...AbsenceRow_absence
    }
  }
`);

const KINDS: readonly RecordedAbsence[] = ['UNEXCUSED', 'LATE', 'LEFT_EARLY'];
const NONE = 'NONE';
const REASON_MAX = 200;

interface CorrectAbsenceDialogProps {
  readonly absence: { readonly id: string; readonly kind: AbsenceKind; readonly what: string };
  readonly onClose: () => void;
}

/** What an absence was in truth, and why it is corrected. */
export function CorrectAbsenceDialog({ absence, onClose }: CorrectAbsenceDialogProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { attempt, busy, fields, general, refuse } = useAttempt();
  // One that was none in truth leaves the list, which is read anew for it.
  const [correct] = useMutation(CORRECT, { refetchQueries: ['AbsencesPage_query'] });
  const [kind, setKind] = useState<RecordedAbsence | typeof NONE>(NONE);
  const [reason, setReason] = useState('');
  const text = reason.trim();
  const excess = tooLong(text, REASON_MAX, locale);
  const choices = KINDS.filter((each) => each !== absence.kind);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!text) return refuse({ reason: t('CORRECTION_REASON_REQUIRED', { ns: 'refusals' }) });
    if (excess || busy) return;
    void attempt(async () => {
      const input = { id: absence.id, kind: kind === NONE ? null : kind, reason: text };
      await correct({ variables: { input } });
      notifications.show({ color: 'green', message: t('absences.corrected') });
      onClose();
    });
  };
  return (
    <Dialog opened onClose={onClose} title={t('absences.correctTitle')}>
      <form noValidate onSubmit={submit}>
        <Stack gap="md">
          {general ? <Banner tone="bad">{general}</Banner> : null}
          <p>
            {t('absences.correctText', { what: absence.what, kind: absenceKindWord(absence.kind, locale) })}
          </p>
          <SegmentedChoice
            label={t('absences.inTruth')}
            columns={3}
            options={[
              { value: NONE, label: t('absences.none') },
              ...choices.map((value) => ({ value, label: absenceKindWord(value, locale) })),
            ]}
            value={kind}
            onChange={setKind}
            {...(fields.kind ? { error: fields.kind } : {})}
          />
          <Textarea
            data-autofocus
            label={t('import.reason')}
            autosize
            minRows={2}
            value={reason}
            error={excess ?? fields.reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('import.cancel')}
            </Button>
            <Button type="submit" loading={busy}>
              {t('absences.correct')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
