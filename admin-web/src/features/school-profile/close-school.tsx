import { useMutation } from '@apollo/client/react';
import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { parseDate } from '@qinshi/domain';
import { useAttempt } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../forms/day-field.tsx';
import { FormDialog } from '../../forms/form-dialog.tsx';
import { graphql } from '../../gql/index.ts';
import { shortDate } from '../../shell/formats.ts';
import { Section } from '../../shell/page.tsx';
import { useToday } from '../../shell/today.ts';

const CloseSchool_close = graphql(`
  mutation CloseSchool_close($input: CloseSchoolInput!) {
    closeSchool(input: $input) {
      ...SchoolProfileForm_school
    }
  }
`);

interface CloseSchoolProps {
  readonly school: { readonly id: string; readonly name: string; readonly closedOn: string | null };
  readonly onChanged: () => void;
}

/** A school that is closed or merged takes no applications any more; everything recorded stays. */
export function CloseSchool({ school, onChanged }: CloseSchoolProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const [close] = useMutation(CloseSchool_close);
  const [isOpen, setOpen] = useState(false);
  const today = useToday();
  const [day, setDay] = useState(shortDate(today));
  const { id: schoolId, closedOn } = school;
  const change = (closesOn: string | null) =>
    attempt.attempt(async () => {
      await close({ variables: { input: { schoolId, closesOn } } });
      const message = t(closesOn ? 'schoolProfile.closed' : 'schoolProfile.reopened', { name: school.name });
      notifications.show({ color: 'green', message });
      setOpen(false);
      onChanged();
    });
  const submit = () => {
    const closesOn = parseDate(day);
    if (!closesOn) return attempt.refuse({ closesOn: t('form.dayInvalid') });
    void change(closesOn);
  };
  return (
    <Section title={t('schoolProfile.closeTitle')}>
      <Group justify="space-between">
        <Text>
          {closedOn
            ? t('schoolProfile.closedSince', { date: shortDate(closedOn) })
            : t('schoolProfile.closeLead')}
        </Text>
        {closedOn ? (
          <Button variant="light" loading={attempt.busy} onClick={() => void change(null)}>
            {t('schoolProfile.reopen')}
          </Button>
        ) : (
          <Button variant="light" color="red" onClick={() => setOpen(true)}>
            {t('schoolProfile.close')}
          </Button>
        )}
      </Group>
      {isOpen ? (
        <FormDialog
          danger
          title={t('schoolProfile.closeOf', { name: school.name })}
          lead={t('schoolProfile.closeLead')}
          submit={t('schoolProfile.close')}
          attempt={attempt}
          shown={['closesOn']}
          onSubmit={submit}
          onClose={() => setOpen(false)}
        >
          <DayField
            label={t('schoolProfile.closesOn')}
            value={day}
            error={attempt.fields.closesOn}
            onChange={setDay}
          />
        </FormDialog>
      ) : null}
    </Section>
  );
}
