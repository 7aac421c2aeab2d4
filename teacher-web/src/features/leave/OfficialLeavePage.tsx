import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { LEAVE_REASON_MAX_LENGTH } from '@qinshi/domain';
import { Banner, PageHeader, useErrorFocus } from '@qinshi/ui';
import { formErrors, tooLong, useLocale } from '@qinshi/web-kit';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { useClassChoices } from '../../shell/class-groups.ts';
import { PageTitle } from '../../shell/PageTitle.tsx';
import type { SessionViewer } from '../../shell/session.ts';
import { useToday } from '../../shell/today.ts';
import classes from './form.module.css';
import { LeaveFields, type LeaveValues } from './LeaveFields.tsx';
import { type FormPart, sortByPart, toLeaveDays } from './leave-draft.ts';
import { OfficialLeaveOutcome } from './OfficialLeaveOutcome.tsx';
import { TeamField } from './TeamField.tsx';
import { NOBODY } from './team.ts';

const GRANT = graphql(`
  mutation OfficialLeavePage_grant($input: GrantOfficialLeaveInput!) {
    grantOfficialLeave(input: $input) {
      ...OfficialLeaveOutcome_outcome
    }
  }
`);

/** 公假, as every school's list of types calls it. */
const OFFICIAL = 'OFFICIAL';
const EMPTY: LeaveValues = { type: OFFICIAL, reason: '', days: {} };

interface OfficialLeavePageProps {
  readonly viewer: SessionViewer;
}

/** Official leave for a team or whole classes: granted at once, by whoever sends them. */
export function OfficialLeavePage({ viewer }: OfficialLeavePageProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { classes: choices } = useClassChoices(viewer);
  const today = useToday();
  const form = useRef<HTMLFormElement>(null);
  const leadToError = useErrorFocus(form);
  const [team, setTeam] = useState(NOBODY);
  const [values, setValues] = useState(EMPTY);
  const [missing, setMissing] = useState<Partial<Record<FormPart, string>>>({});
  const [grant, { data, loading, error, reset }] = useMutation(GRANT);
  const { fields, general } = formErrors(error, locale);
  const refused = sortByPart(
    Object.entries(fields).map(([field, message]) => ({
      field: field.replace(/^(studentIds|classGroupIds)/, 'studentId'),
      message,
    })),
  );
  const errors = { ...refused, ...missing };
  const outcome = data?.grantOfficialLeave;

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const days = toLeaveDays(values.days);
    const reason = values.reason.trim();
    const { type } = values;
    const required = t('REQUIRED', { ns: 'refusals' });
    const problems: Partial<Record<FormPart, string>> = {
      ...(team.pupils.length + team.classes.length === 0 && { studentId: t('leave.team.missing') }),
      ...(!type && { type: required }),
      ...(!reason && { reason: required }),
      ...(days.length === 0 && { days: t('leave.form.daysMissing') }),
    };
    setMissing(problems);
    if (loading) return;
    const isTooLong = tooLong(reason, LEAVE_REASON_MAX_LENGTH, locale);
    if (Object.keys(problems).length > 0 || isTooLong || !type) return leadToError();
    const studentIds = team.pupils.map(({ id }) => id);
    const classGroupIds = team.classes.map(({ id }) => id);
    // What is refused is shown under the fields.
    const input = { studentIds, classGroupIds, type, reason, days };
    await grant({ variables: { input } }).catch(leadToError);
  };

  return (
    <div className={classes.page}>
      <PageTitle title={t('leave.official')} />
      <PageHeader title={t('leave.official')} subtitle={t('leave.officialText')} />
      {outcome ? (
        <OfficialLeaveOutcome
          outcome={outcome}
          onAgain={() => {
            reset();
            setTeam(NOBODY);
            setValues(EMPTY);
          }}
        />
      ) : (
        <form ref={form} className={classes.form} noValidate onSubmit={(event) => void send(event)}>
          <TeamField choices={choices} value={team} onChange={setTeam} error={errors.studentId} />
          <LeaveFields
            givenAtOnce
            value={values}
            onChange={(change) => {
              setMissing({});
              setValues((before) => ({ ...before, ...change }));
            }}
            today={today}
            errors={errors}
          />
          {[general, ...refused.rest]
            .filter((sentence) => sentence !== null)
            .map((sentence) => (
              <Banner key={sentence} tone="bad">
                {sentence}
              </Banner>
            ))}
          <div className={classes.foot}>
            <Button type="submit" loading={loading}>
              {t('leave.team.submit')}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
