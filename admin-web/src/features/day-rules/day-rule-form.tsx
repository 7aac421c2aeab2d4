import { useMutation } from '@apollo/client/react';
import { Button, Group, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { DAY_RULE_HOURS, schoolLevelName } from '@qinshi/domain';
import { Banner, Card } from '@qinshi/ui';
import { useAttempt, useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TimeField } from '../../forms/time-field.tsx';
import type { DayRuleForm_RuleFragment as Rule } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import classes from './day-rules.module.css';

export const DayRuleForm_rule = graphql(`
  fragment DayRuleForm_rule on DayRule {
    level
    arrivesFrom
    lateAfter
    alarmAt
    leavesFrom
  }
`);

const DayRuleForm_save = graphql(`
  mutation DayRuleForm_save($input: SaveDayRuleInput!) {
    saveDayRule(input: $input) {
      id
      dayRules {
        level
        ...DayRuleForm_rule
      }
    }
  }
`);

/** The four hours of one level, in the order in which they come. */
export function DayRuleForm({ schoolId, rule }: { schoolId: string; rule: Rule }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const attempt = useAttempt();
  const [save] = useMutation(DayRuleForm_save);
  const { level } = rule;
  const [values, setValues] = useState({
    arrivesFrom: rule.arrivesFrom,
    lateAfter: rule.lateAfter,
    alarmAt: rule.alarmAt,
    leavesFrom: rule.leavesFrom,
  });
  const name = schoolLevelName(level, locale);
  const submit = () =>
    attempt.attempt(async () => {
      await save({ variables: { input: { schoolId, level, ...values } } });
      notifications.show({ color: 'green', message: t('hours.saved', { level: name }) });
    });
  return (
    <Card>
      <form
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!attempt.busy) void submit();
        }}
      >
        <Title order={2} size="h3">
          {name}
        </Title>
        {attempt.general ? <Banner tone="bad">{attempt.general}</Banner> : null}
        <div className={classes.hours}>
          {DAY_RULE_HOURS.map((hour) => (
            <TimeField
              key={hour}
              label={t(`hours.${hour}`)}
              description={t(`hours.help.${hour}`)}
              value={values[hour]}
              error={attempt.fields[hour]}
              onChange={(time) => setValues((old) => ({ ...old, [hour]: time }))}
            />
          ))}
        </div>
        <Group justify="flex-end">
          <Button type="submit" loading={attempt.busy}>
            {t('connection.save')}
          </Button>
        </Group>
      </form>
    </Card>
  );
}
