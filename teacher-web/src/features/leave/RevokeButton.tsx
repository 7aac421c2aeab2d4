import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { formErrors, readRefusals, useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { ReasonDialog } from './ReasonDialog.tsx';

const REVOKE_BUTTON = graphql(`
  fragment RevokeButton_request on LeaveRequest {
    id
    version
    mayRevoke
    student {
      id
      name
    }
  }
`);

const REVOKE = graphql(`
  mutation RevokeButton_revoke($input: RevokeLeaveRequestInput!) {
    revokeLeaveRequest(input: $input) {
      id
      ...LeaveRow_request
      ...LeaveNote_request
      ...LeaveSteps_request
      ...RevokeButton_request
    }
  }
`);

const COMMON_REASONS = ['attended', 'proof', 'mistake'] as const;

interface RevokeButtonProps {
  readonly request: FragmentType<typeof REVOKE_BUTTON>;
  /** Somebody was faster: read the case again. */
  readonly onStale: () => void;
}

/** Takes back that leave was approved, with a reason that the family reads. */
export function RevokeButton(props: RevokeButtonProps) {
  const { id, version, mayRevoke, student } = readFragment(REVOKE_BUTTON, props.request);
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [isAsking, setAsking] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const [revoke, { loading }] = useMutation(REVOKE);
  const errors = formErrors(failure, locale);

  const submit = async (reason: string) => {
    setFailure(undefined);
    try {
      await revoke({ variables: { input: { id, version, reason } } });
      setAsking(false);
      notifications.show({ color: 'gray', message: t('leave.revoke.done', { student: student.name }) });
    } catch (error) {
      setFailure(error);
      if (readRefusals(error).some(({ code }) => code === 'CONFLICT')) props.onStale();
    }
  };

  if (!mayRevoke) return null;
  return (
    <>
      <Button
        variant="default"
        onClick={() => {
          setFailure(undefined);
          setAsking(true);
        }}
      >
        {t('leave.revoke.button')}
      </Button>
      <ReasonDialog
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={t('leave.revoke.title', { student: student.name })}
        text={t('leave.revoke.text')}
        label={t('leave.revoke.reason')}
        submitLabel={t('leave.revoke.submit')}
        commonReasons={COMMON_REASONS.map((key) => ({
          short: t(`leave.revoke.short.${key}`),
          text: t(`leave.revoke.reasons.${key}`),
        }))}
        busy={loading}
        error={errors.general ?? Object.values(errors.fields)[0]}
        onSubmit={(reason) => void submit(reason)}
      />
    </>
  );
}
