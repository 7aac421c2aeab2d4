import { useMutation } from '@apollo/client/react';
import { Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { tooLong, useAttempt, useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { Kept } from './request-answer.tsx';

const DecideRequest_request = graphql(`
  fragment DecideRequest_request on DataRequest {
    id
    kind
    kept
    version
  }
`);

const DecideRequest_accept = graphql(`
  mutation DecideRequest_accept($input: DecideDataRequestInput!) {
    acceptDataRequest(input: $input) {
      ...DataRequestPage_request
    }
  }
`);

const DecideRequest_refuse = graphql(`
  mutation DecideRequest_refuse($input: DecideDataRequestInput!) {
    refuseDataRequest(input: $input) {
      ...DataRequestPage_request
    }
  }
`);

const DecideRequest_extend = graphql(`
  mutation DecideRequest_extend($input: DecideDataRequestInput!) {
    extendDataRequest(input: $input) {
      ...DataRequestPage_request
    }
  }
`);

export type Deed = 'accept' | 'refuse' | 'extend';

/** Characters of an answer. */
const ANSWER_MAX_LENGTH = 1000;

interface DecideRequestProps {
  readonly request: FragmentType<typeof DecideRequest_request>;
  readonly deed: Deed;
  /** The answer was refused: what is shown may be out of date. */
  readonly onStale: () => void;
  readonly onClose: () => void;
}

/** Accepts, refuses or extends, each with words that the requester reads. Nothing typed is lost to a faster colleague. */
export function DecideRequest({ request, deed, onStale, onClose }: DecideRequestProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { id, kind, kept, version } = readFragment(DecideRequest_request, request);
  const attempt = useAttempt();
  const [accept] = useMutation(DecideRequest_accept);
  const [refuse] = useMutation(DecideRequest_refuse);
  const [extend] = useMutation(DecideRequest_extend);
  const [answer, setAnswer] = useState('');
  const deletes = deed === 'accept' && kind === 'DELETE';

  const submit = () => {
    if (!answer.trim()) return attempt.refuse({ answer: t(`dataRequests.${deed}.missing`) });
    if (tooLong(answer, ANSWER_MAX_LENGTH, locale)) return;
    void attempt.attempt(async () => {
      const decide = { accept, refuse, extend }[deed];
      try {
        await decide({ variables: { input: { id, version, answer: answer.trim() } } });
      } catch (error) {
        onStale();
        throw error;
      }
      notifications.show({ color: 'green', message: t(`dataRequests.${deed}.done`) });
      onClose();
    });
  };

  return (
    <FormDialog
      danger={deed === 'refuse' || deletes}
      title={t(`dataRequests.${deed}.title`)}
      lead={t(deed === 'accept' ? `dataRequests.accept.lead.${kind}` : `dataRequests.${deed}.lead`)}
      submit={t(`dataRequests.${deed}.submit`)}
      attempt={attempt}
      shown={['answer']}
      onSubmit={submit}
      onClose={onClose}
    >
      {deletes && kept.length > 0 ? <Kept kept={kept} /> : null}
      <Textarea
        data-autofocus
        label={t(`dataRequests.${deed}.answer`)}
        description={t('dataRequests.answerHelp')}
        autosize
        minRows={3}
        maxRows={8}
        value={answer}
        error={tooLong(answer, ANSWER_MAX_LENGTH, locale) ?? attempt.fields.answer}
        onChange={(event) => setAnswer(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
