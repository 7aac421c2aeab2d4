import { useQuery } from '@apollo/client/react';
import { Skeleton, Textarea } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { characterCount, type IsoDate, LEAVE_REASON_MAX_LENGTH, schoolGives } from '@qinshi/domain';
import { ErrorState, SegmentedChoice } from '@qinshi/ui';
import { errorMessage, tooLong, useLocale } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { useSchoolCalendar } from '../../shell/school-calendar.ts';
import { LeaveDaysField } from './LeaveDaysField.tsx';
import type { DraftDays, FormPart } from './leave-draft.ts';

const TYPES = graphql(`
  query LeaveFields_types {
    viewer {
      activeIdentity {
        id
        school {
          id
          leaveTypes {
            id
            code
            name
            offered
            guardiansMayAsk
          }
        }
      }
    }
  }
`);

/** Type, reason and days of a leave: what is asked of one pupil as of a whole team. */
export interface LeaveValues {
  readonly type: string | null;
  readonly reason: string;
  readonly days: DraftDays;
}

interface LeaveFieldsProps {
  readonly value: LeaveValues;
  readonly onChange: (change: Partial<LeaveValues>) => void;
  readonly today: IsoDate | undefined;
  readonly errors: Readonly<Partial<Record<FormPart, string>>>;
  /** Offers only what the school gives without anybody deciding about it. */
  readonly givenAtOnce?: boolean;
}

/** The fields that every leave has, whoever it is for. */
export function LeaveFields({ value, onChange, today, errors, givenAtOnce = false }: LeaveFieldsProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const types = useQuery(TYPES);
  const calendar = useSchoolCalendar(today);
  const isPhone = useMediaQuery('(max-width: 35.99em)');
  const offered = types.data?.viewer?.activeIdentity.school?.leaveTypes.filter(
    (type) => type.offered && (!givenAtOnce || schoolGives(type)),
  );
  const failure = types.error ?? calendar.error;

  if (failure && (!offered || !calendar.isKnown)) {
    return (
      <ErrorState
        title={t('states.failed')}
        text={errorMessage(failure, locale)}
        retryLabel={t('states.retry')}
        onRetry={() => {
          void types.refetch();
          calendar.retry();
        }}
      />
    );
  }
  if (!offered || !calendar.isKnown || !today)
    return <Skeleton height={320} role="status" aria-label={t('states.loading')} />;
  return (
    <>
      <SegmentedChoice
        label={t('leave.type')}
        columns={isPhone ? 3 : 5}
        options={offered.map(({ code, name }) => ({ value: code, label: name }))}
        value={value.type}
        onChange={(type) => onChange({ type })}
        {...(errors.type && { error: errors.type })}
      />
      <Textarea
        label={t('leave.reason')}
        description={t('leave.form.reasonHint', {
          count: Math.max(0, LEAVE_REASON_MAX_LENGTH - characterCount(value.reason.trim())),
        })}
        autosize
        minRows={2}
        value={value.reason}
        error={tooLong(value.reason, LEAVE_REASON_MAX_LENGTH, locale) ?? errors.reason}
        onChange={(event) => onChange({ reason: event.currentTarget.value })}
      />
      <LeaveDaysField
        calendar={calendar}
        today={today}
        value={value.days}
        onChange={(days) => onChange({ days })}
        error={errors.days}
      />
    </>
  );
}
