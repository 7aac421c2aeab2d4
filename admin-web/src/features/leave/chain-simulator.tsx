import { useApolloClient } from '@apollo/client/react';
import { Button, Group, NativeSelect } from '@mantine/core';
import { addDays, parseDate } from '@qinshi/domain';
import { Banner, Card } from '@qinshi/ui';
import { useAttempt } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../forms/day-field.tsx';
import type { PersonOption } from '../../forms/person-select.tsx';
import type { ChainSimulator_PlanQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { shortDate } from '../../shell/formats.ts';
import { useToday } from '../../shell/today.ts';
import classes from './leave.module.css';
import { PlanView } from './plan-view.tsx';
import { StudentSelect } from './student-select.tsx';

const ChainSimulator_days = graphql(`
  query ChainSimulator_days($schoolId: ID!, $from: Date!, $to: Date!) {
    school(id: $schoolId) {
      id
      schoolDays(from: $from, to: $to) {
        date
        kind
      }
    }
  }
`);

const ChainSimulator_plan = graphql(`
  query ChainSimulator_plan($input: LeavePlanInput!) {
    leavePlan(input: $input) {
      sentence
      steps {
        role
        approverNames
        vacant
      }
      proofDueOn
      attachmentRequired
      problems {
        reason
        message
      }
    }
  }
`);

const LONGEST_DAYS = 62;

interface ChainSimulatorProps {
  readonly schoolId: string;
  readonly types: readonly { readonly code: string; readonly name: string }[];
}

/** What would happen with a leave, asked of the very rules that decide: nothing is sent. */
export function ChainSimulator({ schoolId, types }: ChainSimulatorProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const attempt = useAttempt();
  const tomorrow = shortDate(addDays(useToday(), 1));
  const [student, setStudent] = useState<PersonOption | null>(null);
  const [type, setType] = useState(types[0]?.code ?? '');
  const [from, setFrom] = useState(tomorrow);
  const [to, setTo] = useState(tomorrow);
  const [plan, setPlan] = useState<ChainSimulator_PlanQuery['leavePlan']>();

  const submit = () => {
    // What was answered before is not the answer to what is asked now.
    setPlan(undefined);
    const [first, last] = [parseDate(from), parseDate(to)];
    if (!student) return attempt.refuse({ student: t('leave.chooseStudent') });
    if (!first) return attempt.refuse({ from: t('form.dayInvalid') });
    if (!last || last < first || last > addDays(first, LONGEST_DAYS))
      return attempt.refuse({ to: t('leave.spanInvalid', { days: LONGEST_DAYS }) });
    void attempt.attempt(async () => {
      const span = { schoolId, from: first, to: last };
      const calendar = await client.query({ query: ChainSimulator_days, variables: span });
      const days = (calendar.data?.school?.schoolDays ?? []).filter(({ kind }) => kind !== 'NO_SCHOOL');
      if (days.length === 0) return attempt.refuse({ to: t('leave.noSchoolDays') });
      const input = { studentId: student.id, type, days: days.map(({ date }) => ({ date, periods: [] })) };
      const answer = await client.query({
        query: ChainSimulator_plan,
        variables: { input },
        fetchPolicy: 'network-only',
      });
      setPlan(answer.data?.leavePlan);
    });
  };

  return (
    <Card>
      <form
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!attempt.busy) submit();
        }}
      >
        <p>{t('leave.simulatorLead')}</p>
        {attempt.general ? <Banner tone="bad">{attempt.general}</Banner> : null}
        <div className={classes.fields}>
          <StudentSelect
            schoolId={schoolId}
            label={t('leave.student')}
            value={student}
            error={attempt.fields.student}
            onChange={setStudent}
          />
          <NativeSelect
            label={t('leave.chainType')}
            value={type}
            data={types.map((one) => ({ value: one.code, label: one.name }))}
            onChange={(event) => setType(event.currentTarget.value)}
          />
          <DayField label={t('leave.from')} value={from} error={attempt.fields.from} onChange={setFrom} />
          <DayField label={t('leave.to')} value={to} error={attempt.fields.to} onChange={setTo} />
        </div>
        <Group>
          <Button type="submit" variant="light" loading={attempt.busy}>
            {t('leave.simulate')}
          </Button>
        </Group>
        {plan ? <PlanView plan={plan} /> : null}
      </form>
    </Card>
  );
}
