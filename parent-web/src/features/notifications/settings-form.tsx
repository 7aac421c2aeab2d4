import { Button, Checkbox, TextInput, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Banner, Card } from '@qinshi/ui';
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

/** A night, for whoever has never said when. */
const USUAL_QUIET = { from: '21:30', to: '06:30' };

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
  const [isQuiet, setIsQuiet] = useState(Boolean(known.quietFrom));
  const [from, setFrom] = useState(known.quietFrom ?? USUAL_QUIET.from);
  const [to, setTo] = useState(known.quietTo ?? USUAL_QUIET.to);
  const [{ fetching, error }, save] = useMutation(SettingsForm_save);
  const { fields, general } = formErrors(error, locale);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (fetching) return;
    const { data } = await save({
      input: {
        quietFrom: isQuiet ? from : null,
        quietTo: isQuiet ? to : null,
        choices: choices.filter(({ kind }) => FAMILY_KINDS.some((one) => one === kind)),
      },
    });
    if (data) notifications.show({ color: 'green', message: t('notify.saved') });
  };

  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
      <ChoicesCard choices={choices} pupils={pupils} onChange={setChoices} />
      <Card component="section" aria-labelledby="quiet-hours">
        <Title order={2} id="quiet-hours">
          {t('notify.quiet.title')}
        </Title>
        <Checkbox
          className={classes.check}
          label={t('notify.quiet.on')}
          description={t('notify.quiet.text')}
          checked={isQuiet}
          onChange={(event) => setIsQuiet(event.currentTarget.checked)}
        />
        {isQuiet && (
          <div className={classes.times}>
            <TextInput
              type="time"
              label={t('notify.quiet.from')}
              value={from}
              error={fields.quietFrom}
              onChange={(event) => setFrom(event.currentTarget.value)}
            />
            <TextInput
              type="time"
              label={t('notify.quiet.to')}
              value={to}
              error={fields.quietTo}
              onChange={(event) => setTo(event.currentTarget.value)}
            />
          </div>
        )}
      </Card>
      {general && <Banner tone="bad">{general}</Banner>}
      <Button type="submit" loading={fetching}>
        {t('notify.save')}
      </Button>
    </form>
  );
}
