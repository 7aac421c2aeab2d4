import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useAttempt } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';
import { graphql } from '../../gql/index.ts';

const ReportCardLost_report = graphql(`
  mutation ReportCardLost_report($id: ID!) {
    reportCardLost(id: $id) {
      ...StudentCards_card
    }
  }
`);

interface ReportCardLostProps {
  readonly student: { readonly name: string };
  readonly card: { readonly id: string; readonly cardNumber: string };
  readonly onClose: () => void;
  readonly onReported: () => void;
}

/** A card that is gone: whoever finds it does not arrive in the pupil's name. */
export function ReportCardLost({ student, card, onClose, onReported }: ReportCardLostProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const [report] = useMutation(ReportCardLost_report);
  const submit = () =>
    attempt.attempt(async () => {
      await report({ variables: { id: card.id } });
      notifications.show({ color: 'green', message: t('cards.lost.done', { number: card.cardNumber }) });
      onReported();
      onClose();
    });
  return (
    <FormDialog
      danger
      title={t('cards.lost.title', { name: student.name })}
      lead={t('cards.lost.lead', { number: card.cardNumber })}
      submit={t('cards.lost.action')}
      attempt={attempt}
      onSubmit={() => void submit()}
      onClose={onClose}
    />
  );
}
