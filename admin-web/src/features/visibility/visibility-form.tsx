import { useMutation } from '@apollo/client/react';
import { Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  formatRocDateTime,
  MAX_VISIBILITY_DAYS,
  MAX_VISIBILITY_HOUR,
  refusalText,
  visibleFrom,
} from '@qinshi/domain';
import { Banner, Card } from '@qinshi/ui';
import { useAttempt, useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VisibilityForm_SchoolFragment as School } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

export const VisibilityForm_school = graphql(`
  fragment VisibilityForm_school on School {
    id
    visibilityDays
    visibilityHour
  }
`);

const VisibilityForm_save = graphql(`
  mutation VisibilityForm_save($input: SaveVisibilityInput!) {
    saveVisibility(input: $input) {
      id
      ...VisibilityForm_school
    }
  }
`);

/** Days and hour, with what they mean for a record made now. */
export function VisibilityForm({ school }: { school: School }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const attempt = useAttempt();
  const [save] = useMutation(VisibilityForm_save);
  const [now] = useState(() => new Date());
  const [days, setDays] = useState<number | string>(school.visibilityDays);
  const [hour, setHour] = useState<number | string>(school.visibilityHour);
  const rule = { days: Number(days), hour: Number(hour) };
  const isWhole =
    days !== '' &&
    hour !== '' &&
    fits(rule.days, MAX_VISIBILITY_DAYS) &&
    fits(rule.hour, MAX_VISIBILITY_HOUR);
  const submit = () => {
    const outOfRange = refusalText(locale, 'OUT_OF_RANGE');
    const problems = {
      ...(days === '' || !fits(rule.days, MAX_VISIBILITY_DAYS) ? { days: outOfRange } : {}),
      ...(hour === '' || !fits(rule.hour, MAX_VISIBILITY_HOUR) ? { hour: outOfRange } : {}),
    };
    if (Object.keys(problems).length > 0) return attempt.refuse(problems);
    void attempt.attempt(async () => {
      await save({ variables: { input: { schoolId: school.id, ...rule } } });
      notifications.show({ color: 'green', message: t('visibility.saved') });
    });
  };
  return (
    <Card>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!attempt.busy) submit();
        }}
      >
        <Stack gap="md">
          {attempt.general ? <Banner tone="bad">{attempt.general}</Banner> : null}
          <NumberInput
            label={t('visibility.days')}
            description={t('visibility.daysHelp')}
            value={days}
            min={0}
            max={MAX_VISIBILITY_DAYS}
            allowDecimal={false}
            error={attempt.fields.days}
            onChange={setDays}
          />
          <NumberInput
            label={t('visibility.hour')}
            description={t('visibility.hourHelp')}
            value={hour}
            min={0}
            max={MAX_VISIBILITY_HOUR}
            allowDecimal={false}
            disabled={rule.days === 0}
            error={attempt.fields.hour}
            onChange={setHour}
          />
          {isWhole ? (
            <Text aria-live="polite">
              {t(rule.days === 0 ? 'visibility.atOnce' : 'visibility.example', {
                now: formatRocDateTime(now),
                visible: formatRocDateTime(visibleFrom(now, rule)),
              })}
            </Text>
          ) : null}
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

function fits(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= most;
}
