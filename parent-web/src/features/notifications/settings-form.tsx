import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Banner, QuietHours, quietTimes } from '@qinshi/ui';
import { formErrors, useLocale } from '@qinshi/web-kit';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { type Choice, FAMILY_KINDS } from './choices.ts';
import { ChoicesCard } from './choices-card.tsx';
import classes from './notifications.module.css';

const SettingsForm_settings = graphql(`
  fragment SettingsForm_settings on NotificationSettings {
    quietFrom
    quietTo
    choices { kind push email student { id } }
  }
`);
const SettingsForm_save = graphql(`
  mutation SettingsForm_save($input: SaveNotificationSettingsInput!) {
    saveNotificationSettings(input: $input) { ...SettingsForm_settings }
  }
`);

interface SettingsFormProps {
  settings: FragmentType<typeof SettingsForm_settings>;
  pupils: readonly { id: string; name: string }[];
}

/** Of what to be told, by which way, and when not. */
export function SettingsForm({ settings, pupils }: SettingsFormProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const known = readFragment(SettingsForm_settings, settings);
  const [choices, setChoices] = useState<readonly Choice[]>(() =>
    known.choices.map(({ kind, push, email, student }) => ({
      kind,
      push,
      email,
      studentId: student?.id ?? null,
    })),
  );
  const [quiet, setQuiet] = useState(() => quietTimes(known.quietFrom, known.quietTo));
  const [{ fetching, error }, save] = useMutation(SettingsForm_save);
  const { fields, general } = formErrors(error, locale);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (fetching) return;
    const { data } = await save({
      input: {
        quietFrom: quiet.isOn ? quiet.from : null,
        quietTo: quiet.isOn ? quiet.to : null,
        choices: choices.filter(({ kind }) => FAMILY_KINDS.some((one) => one === kind)),
      },
    });
    if (data) notifications.show({ color: 'green', message: t('notify.saved') });
  };

  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
      <ChoicesCard choices={choices} pupils={pupils} onChange={setChoices} />
      <QuietHours
        value={quiet}
        onChange={setQuiet}
        errors={fields}
        labels={{
          title: t('notify.quiet.title'),
          on: t('notify.quiet.on'),
          text: t('notify.quiet.text'),
          from: t('notify.quiet.from'),
          to: t('notify.quiet.to'),
        }}
      />
      {general && <Banner tone="bad">{general}</Banner>}
      <Button type="submit" loading={fetching}>
        {t('notify.save')}
      </Button>
    </form>
  );
}
