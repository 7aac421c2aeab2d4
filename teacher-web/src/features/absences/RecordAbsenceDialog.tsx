import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Group, NativeSelect, Select, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { absenceKindWord, type RecordedAbsence } from '@qinshi/domain';
import { Banner, Dialog, SegmentedChoice } from '@qinshi/ui';
import { useAttempt, useLocale } from '@qinshi/web-kit';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { useToday } from '../../shell/today.ts';

const PLACE = graphql(`
  query RecordAbsenceDialog_class($class: ID!) {
    classGroup(id: $class) {
      id
      school {
        id
        periods {
          code
          name
          countsAbsence
        }
      }
      students {
        id
        name
        seatNumber
      }
    }
  }
`);

const RECORD = graphql(`
  mutation RecordAbsenceDialog_record($input: RecordAbsencesInput!) {
    recordAbsences(input: $input) {
      id
    }
  }
`);

const KINDS: readonly RecordedAbsence[] = ['UNEXCUSED', 'LATE', 'LEFT_EARLY'];

interface RecordAbsenceDialogProps {
  readonly classGroup: string;
  readonly onClose: () => void;
}

/** One absence that no roll call has brought. */
export function RecordAbsenceDialog({ classGroup, onClose }: RecordAbsenceDialogProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const today = useToday();
  const { attempt, busy, fields, general, refuse } = useAttempt();
  const { data } = useQuery(PLACE, { variables: { class: classGroup } });
  const [record] = useMutation(RECORD, { refetchQueries: ['AbsencesPage_query'] });
  const [studentId, setStudent] = useState<string | null>(null);
  const [date, setDate] = useState('');
  const [period, setPeriod] = useState('');
  const [kind, setKind] = useState<RecordedAbsence>('UNEXCUSED');
  const [reason, setReason] = useState('');
  const periods = data?.classGroup?.school.periods.filter(({ countsAbsence }) => countsAbsence) ?? [];

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const day = date || today;
    const required = t('REQUIRED', { ns: 'refusals' });
    if (!studentId || !day || !period)
      return refuse({ ...(!studentId && { studentId: required }), ...(!period && { period: required }) });
    if (busy) return;
    void attempt(async () => {
      const absences = [{ studentId, date: day, period, kind }];
      await record({ variables: { input: { absences, reason: reason.trim() || null } } });
      notifications.show({ color: 'green', message: t('absences.recorded') });
      onClose();
    });
  };
  return (
    <Dialog opened onClose={onClose} title={t('absences.record')}>
      <form noValidate onSubmit={submit}>
        <Stack gap="md">
          {general ? <Banner tone="bad">{general}</Banner> : null}
          <Select
            label={t('absences.pupil')}
            placeholder={t('absences.choosePupil')}
            data={(data?.classGroup?.students ?? []).map(({ id, name, seatNumber }) => ({
              value: id,
              label: `${String(seatNumber ?? '–').padStart(2, '0')} ${name}`,
            }))}
            value={studentId}
            error={fields.studentId}
            searchable
            nothingFoundMessage={t('states.nothingFound')}
            onChange={setStudent}
          />
          <TextInput
            type="date"
            label={t('absences.date')}
            value={date || (today ?? '')}
            max={today}
            error={fields.date}
            onChange={(event) => setDate(event.currentTarget.value)}
          />
          <NativeSelect
            label={t('absences.period')}
            value={period}
            error={fields.period}
            onChange={(event) => setPeriod(event.currentTarget.value)}
            data={[
              { value: '', label: t('absences.choosePeriod') },
              ...periods.map(({ code, name }) => ({ value: code, label: name })),
            ]}
          />
          <SegmentedChoice
            label={t('absences.kind')}
            columns={3}
            options={KINDS.map((value) => ({ value, label: absenceKindWord(value, locale) }))}
            value={kind}
            onChange={setKind}
            {...(fields.kind ? { error: fields.kind } : {})}
          />
          {fields.reason ? (
            <TextInput
              label={t('import.reason')}
              value={reason}
              maxLength={200}
              error={fields.reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          ) : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('import.cancel')}
            </Button>
            <Button type="submit" loading={busy}>
              {t('absences.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
