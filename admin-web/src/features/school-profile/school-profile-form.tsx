import { useMutation } from '@apollo/client/react';
import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { SCHOOL_LEVELS, type SchoolLevel, schoolLevelName } from '@qinshi/domain';
import { Banner, Card } from '@qinshi/ui';
import { hasReason, useAttempt, useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SchoolProfileForm_SchoolFragment as School } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

export const SchoolProfileForm_school = graphql(`
  fragment SchoolProfileForm_school on School {
    id
    code
    name
    level
    district
    shortName
    phone
    address
    website
    itContact
    closedOn
    profileVersion
  }
`);

const SchoolProfileForm_save = graphql(`
  mutation SchoolProfileForm_save($input: UpdateSchoolInput!) {
    updateSchool(input: $input) {
      ...SchoolProfileForm_school
    }
  }
`);

const TEXTS = ['shortName', 'phone', 'address', 'website', 'itContact'] as const;
const OF_THE_BUREAU = ['name', 'district'] as const;

interface SchoolProfileFormProps {
  readonly school: School;
  readonly isBureau: boolean;
  /** Reads the profile anew, when somebody else was faster. */
  readonly onReread: () => void;
}

/** The profile in one form; what is the bureau's to change can be read by the school, and the code by everybody. */
export function SchoolProfileForm({ school, isBureau, onReread }: SchoolProfileFormProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const attempt = useAttempt();
  const [save] = useMutation(SchoolProfileForm_save);
  const [level, setLevel] = useState<SchoolLevel>(school.level);
  const [values, setValues] = useState({
    name: school.name,
    district: school.district,
    shortName: school.shortName ?? '',
    phone: school.phone ?? '',
    address: school.address ?? '',
    website: school.website ?? '',
    itContact: school.itContact ?? '',
  });
  const field = (name: keyof typeof values) => ({
    label: t(`schoolProfile.${name}`),
    value: values[name],
    error: attempt.fields[name],
    autoComplete: 'off',
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setValues((old) => ({ ...old, [name]: value }));
    },
  });
  const submit = () =>
    attempt.attempt(async () => {
      const { name, district, ...own } = values;
      const ofBureau = isBureau ? { name, district, level } : {};
      const input = { schoolId: school.id, version: school.profileVersion, ...own, ...ofBureau };
      await save({ variables: { input } });
      notifications.show({ color: 'green', message: t('schoolProfile.saved') });
    });

  return (
    <Card>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!attempt.busy) void submit();
        }}
      >
        <Stack gap="md">
          <Text>{t(isBureau ? 'schoolProfile.leadBureau' : 'schoolProfile.lead')}</Text>
          {attempt.general ? (
            <Banner tone="bad">
              {attempt.general}
              {hasReason(attempt.refused, 'VERSION_STALE') ? (
                <Button variant="light" mt="xs" onClick={onReread}>
                  {t('schoolProfile.reread')}
                </Button>
              ) : null}
            </Banner>
          ) : null}
          <TextInput
            label={t('schools.code')}
            value={school.code}
            readOnly
            description={t('schoolProfile.codeHelp')}
          />
          {OF_THE_BUREAU.map((name) => (
            <TextInput
              key={name}
              {...field(name)}
              readOnly={!isBureau}
              description={isBureau ? undefined : t('schoolProfile.ofBureau')}
            />
          ))}
          {isBureau ? (
            <NativeSelect
              label={t('schools.level')}
              value={level}
              error={attempt.fields.level}
              data={SCHOOL_LEVELS.map((value) => ({ value, label: schoolLevelName(value, locale) }))}
              onChange={(event) => {
                const chosen = SCHOOL_LEVELS.find((one) => one === event.currentTarget.value);
                if (chosen) setLevel(chosen);
              }}
            />
          ) : (
            <TextInput
              label={t('schools.level')}
              value={schoolLevelName(school.level, locale)}
              readOnly
              description={t('schoolProfile.ofBureau')}
            />
          )}
          {TEXTS.map((name) => (
            <TextInput
              key={name}
              {...field(name)}
              description={t(`schoolProfile.help.${name}`)}
              {...(name === 'phone' ? { type: 'tel' } : name === 'website' ? { inputMode: 'url' } : {})}
            />
          ))}
          <Group justify="flex-end">
            <Button type="submit" loading={attempt.busy}>
              {t('connection.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}
