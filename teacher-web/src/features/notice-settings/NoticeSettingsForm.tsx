import { useMutation } from '@apollo/client/react';
import { Button, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Banner, Card, ChoiceTable, QuietHours, quietTimes } from '@qinshi/ui';
import { formErrors, useLocale } from '@qinshi/web-kit';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import classes from './notice-settings.module.css';
import { SCHOOL_KINDS, schoolChoices, WAYS, withChoice } from './school-choices.ts';

const SETTINGS = graphql(`
  fragment NoticeSettingsForm_settings on NotificationSettings {
    quietFrom
    quietTo
    choices {
      kind
      push
      email
    }
  }
`);

const SAVE = graphql(`
  mutation NoticeSettingsForm_save($input: SaveNotificationSettingsInput!) {
    saveNotificationSettings(input: $input) {
      ...NoticeSettingsForm_settings
    }
  }
`);

interface NoticeSettingsFormProps {
  readonly settings: FragmentType<typeof SETTINGS>;
}

/** Of what to be told, by which way, and when not. */
export function NoticeSettingsForm({ settings }: NoticeSettingsFormProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const titleId = useId();
  const known = readFragment(SETTINGS, settings);
  const [choices, setChoices] = useState(() => schoolChoices(known.choices));
  const [quiet, setQuiet] = useState(() => quietTimes(known.quietFrom, known.quietTo));
  const [save, { loading, error }] = useMutation(SAVE);
  const { fields, general } = formErrors(error, locale);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (loading) return;
    try {
      await save({
        variables: {
          input: {
            quietFrom: quiet.isOn ? quiet.from : null,
            quietTo: quiet.isOn ? quiet.to : null,
            choices: [...choices],
          },
        },
      });
      notifications.show({ color: 'green', message: t('noticeSettings.saved') });
    } catch {
      // What is refused is shown under the fields.
    }
  };

  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
      <Card component="section" aria-labelledby={titleId}>
        <Title order={2} id={titleId}>
          {t('noticeSettings.choices.title')}
        </Title>
        <ChoiceTable
          kinds={SCHOOL_KINDS.map((kind) => ({ value: kind, label: t(`noticeSettings.kind.${kind}`) }))}
          ways={WAYS.map((way) => ({ value: way, label: t(`noticeSettings.choices.${way}`) }))}
          labelOf={(kind, way) => t('noticeSettings.choices.ofKind', { kind, way })}
          isOn={(kind, way) => choices.some((choice) => choice.kind === kind && choice[way])}
          onChange={(kind, way, on) => setChoices((before) => withChoice(before, kind, { [way]: on }))}
        />
        <p className={classes.hint}>{t('noticeSettings.choices.emailHint')}</p>
      </Card>
      <QuietHours
        value={quiet}
        onChange={setQuiet}
        errors={fields}
        labels={{
          title: t('noticeSettings.quiet.title'),
          on: t('noticeSettings.quiet.on'),
          text: t('noticeSettings.quiet.text'),
          from: t('noticeSettings.quiet.from'),
          to: t('noticeSettings.quiet.to'),
        }}
      />
      {general && <Banner tone="bad">{general}</Banner>}
      <Button type="submit" loading={loading}>
        {t('noticeSettings.save')}
      </Button>
    </form>
  );
}
