import { useMutation } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Banner, Card } from '@qinshi/ui';
import { useAttempt } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberField, numberOf } from '../../forms/number-field.tsx';
import { graphql } from '../../gql/index.ts';
import classes from './leave.module.css';

const LeaveSettingsForm_save = graphql(`
  mutation LeaveSettingsForm_save($input: SaveLeaveSettingsInput!) {
    saveLeaveSettings(input: $input) {
      id
      leaveSettings {
        pastDays
        aheadDays
        remindAfterHours
        remindTimes
      }
    }
  }
`);

const FIELDS = ['pastDays', 'aheadDays', 'remindAfterHours', 'remindTimes'] as const;
type Settings = Readonly<Record<(typeof FIELDS)[number], number>>;

/** Within which days leave can be asked for, and when approvers are reminded. */
export function LeaveSettingsForm({ schoolId, settings }: { schoolId: string; settings: Settings }) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const [save] = useMutation(LeaveSettingsForm_save);
  const [values, setValues] = useState({
    pastDays: String(settings.pastDays),
    aheadDays: String(settings.aheadDays),
    remindAfterHours: String(settings.remindAfterHours),
    remindTimes: String(settings.remindTimes),
  });
  const submit = () => {
    const read = (field: (typeof FIELDS)[number]) => numberOf(values[field]) ?? Number.NaN;
    const wrong = FIELDS.filter((field) => !Number.isInteger(read(field)));
    if (wrong.length > 0)
      return attempt.refuse(Object.fromEntries(wrong.map((field) => [field, t('form.numberInvalid')])));
    void attempt.attempt(async () => {
      const input = {
        schoolId,
        pastDays: read('pastDays'),
        aheadDays: read('aheadDays'),
        remindAfterHours: read('remindAfterHours'),
        remindTimes: read('remindTimes'),
      };
      await save({ variables: { input } });
      notifications.show({ color: 'green', message: t('leave.settingsSaved') });
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
        {attempt.general ? <Banner tone="bad">{attempt.general}</Banner> : null}
        <div className={classes.fields}>
          {FIELDS.map((field) => (
            <NumberField
              key={field}
              label={t(`leave.setting.${field}`)}
              value={values[field]}
              error={attempt.fields[field]}
              onChange={(value) => setValues((old) => ({ ...old, [field]: value }))}
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
