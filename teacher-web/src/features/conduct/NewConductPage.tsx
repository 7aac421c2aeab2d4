import { skipToken, useMutation, useQuery } from '@apollo/client/react';
import { Button, Checkbox, NumberInput, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  CONDUCT_REASON_MAX,
  type ConductKind,
  conductKindsOf,
  conductKindWord,
  MAX_CONDUCT_COUNT,
} from '@qinshi/domain';
import { Banner, PageHeader, SegmentedChoice } from '@qinshi/ui';
import { tooLong, useAttempt, useLocale } from '@qinshi/web-kit';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { ClassSelect } from '../../shell/ClassSelect.tsx';
import { useClassChoices } from '../../shell/class-groups.ts';
import { PageTitle } from '../../shell/PageTitle.tsx';
import type { SessionViewer } from '../../shell/session.ts';
import { useToday } from '../../shell/today.ts';
import classes from './conduct.module.css';

const PUPILS = graphql(`
  query NewConductPage_pupils($class: ID!) {
    classGroup(id: $class) {
      id
      school {
        id
        level
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
  mutation NewConductPage_record($input: RecordConductInput!) {
    recordConduct(input: $input) {
      id
    }
  }
`);

/** What pupils of a class receive, each of them the same: one of them, or all at a ceremony. */
export function NewConductPage({ viewer }: { readonly viewer: SessionViewer }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const navigate = useNavigate();
  const today = useToday();
  const attempt = useAttempt();
  const { classes: choices } = useClassChoices(viewer);
  const [chosenClass, setChosenClass] = useState<string | null>(null);
  const group = choices.find(({ id }) => id === chosenClass) ?? choices[0];
  const { data } = useQuery(PUPILS, group ? { variables: { class: group.id } } : skipToken);
  const [record] = useMutation(RECORD);
  const [ids, setIds] = useState<readonly string[]>([]);
  const [kind, setKind] = useState<ConductKind | null>(null);
  const [count, setCount] = useState<number | string>(1);
  const [date, setDate] = useState('');
  const [reason, setReason] = useState('');
  const level = data?.classGroup?.school.level ?? viewer.activeIdentity.school?.level ?? 'JUNIOR_HIGH';
  const title = t(level === 'ELEMENTARY' ? 'conduct.newElementary' : 'conduct.new');
  const pupils = data?.classGroup?.students ?? [];
  const text = reason.trim();
  const excess = tooLong(text, CONDUCT_REASON_MAX, locale);

  const send = (event: FormEvent) => {
    event.preventDefault();
    const required = t('REQUIRED', { ns: 'refusals' });
    const problems = {
      ...(ids.length === 0 && { studentIds: t('conduct.pupilsMissing') }),
      ...(!kind && { kind: required }),
      ...(!text && { reason: t('REASON_REQUIRED', { ns: 'refusals' }) }),
      ...(excess && { reason: excess }),
      ...(!(Number(count) >= 1 && Number(count) <= MAX_CONDUCT_COUNT) && {
        count: t('CONDUCT_COUNT', { ns: 'refusals' }),
      }),
    };
    const day = date || today;
    if (Object.keys(problems).length > 0 || !kind || !day) return attempt.refuse(problems);
    if (attempt.busy) return;
    const input = { studentIds: [...ids], kind, count: Number(count), date: day, reason: text };
    void attempt.attempt(async () => {
      await record({ variables: { input } });
      notifications.show({ color: 'green', message: t('conduct.recorded', { count: ids.length }) });
      await navigate({ to: '/conduct' });
    });
  };
  const { fields, general } = attempt;

  return (
    <div className={classes.page}>
      <PageTitle title={title} />
      <PageHeader title={title} subtitle={t('conduct.newText')} />
      <form className={classes.form} noValidate onSubmit={send}>
        {general ? <Banner tone="bad">{general}</Banner> : null}
        <fieldset className={classes.group}>
          <legend>{t('conduct.pupils')}</legend>
          <ClassSelect
            choices={choices}
            value={group?.id ?? null}
            onChange={(next) => {
              setChosenClass(next);
              setIds([]);
            }}
          />
          <div className={classes.pupils}>
            <Checkbox
              className={classes.whole}
              label={t('conduct.wholeClass')}
              checked={pupils.length > 0 && ids.length === pupils.length}
              onChange={(event) => setIds(event.currentTarget.checked ? pupils.map(({ id }) => id) : [])}
            />
            {pupils.map(({ id, name, seatNumber }) => (
              <Checkbox
                key={id}
                label={`${String(seatNumber ?? '–').padStart(2, '0')} ${name}`}
                checked={ids.includes(id)}
                onChange={() =>
                  setIds((before) =>
                    before.includes(id) ? before.filter((each) => each !== id) : [...before, id],
                  )
                }
              />
            ))}
          </div>
          {fields.studentIds ? (
            <p className={classes.error} role="alert">
              {`▲ ${fields.studentIds}`}
            </p>
          ) : null}
        </fieldset>
        <SegmentedChoice
          label={t('conduct.kind')}
          columns={3}
          options={conductKindsOf(level).map((value) => ({
            value,
            label: conductKindWord(value, level, locale),
          }))}
          value={kind}
          onChange={setKind}
          {...(fields.kind ? { error: fields.kind } : {})}
        />
        {kind === 'GUIDANCE' ? (
          <Banner tone="quiet">{t('conduct.guidanceText')}</Banner>
        ) : (
          <NumberInput
            label={t('conduct.count')}
            value={count}
            min={1}
            max={MAX_CONDUCT_COUNT}
            allowDecimal={false}
            error={fields.count}
            onChange={setCount}
          />
        )}
        <TextInput
          type="date"
          label={t('conduct.date')}
          value={date || (today ?? '')}
          max={today}
          error={fields.date}
          onChange={(event) => setDate(event.currentTarget.value)}
        />
        <Textarea
          label={t('conduct.reason')}
          autosize
          minRows={2}
          value={reason}
          error={excess ?? fields.reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button type="submit" loading={attempt.busy}>
          {t('conduct.submit')}
        </Button>
      </form>
    </div>
  );
}
