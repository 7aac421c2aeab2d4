import { useMutation } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { cardNumberProblem, refusalText } from '@qinshi/domain';
import { useAttempt, useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';
import { graphql } from '../../gql/index.ts';

const CardForm_issue = graphql(`
  mutation CardForm_issue($input: IssueCardInput!) {
    issueCard(input: $input) {
      ...StudentCards_card
    }
  }
`);

const CardForm_replace = graphql(`
  mutation CardForm_replace($input: ReplaceCardInput!) {
    replaceCard(input: $input) {
      ...StudentCards_card
    }
  }
`);

interface CardFormProps {
  readonly student: { readonly id: string; readonly name: string };
  /** The card whose place the new one takes; null for a pupil without one. */
  readonly replaces: { readonly id: string; readonly cardNumber: string } | null;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** Hands out a card: a reader at the desk types its number into the field. */
export function CardForm({ student, replaces, onClose, onSaved }: CardFormProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const attempt = useAttempt();
  const [issue] = useMutation(CardForm_issue);
  const [replace] = useMutation(CardForm_replace);
  const [cardNumber, setCardNumber] = useState('');
  const { name } = student;
  const submit = () => {
    const wrong = cardNumberProblem(cardNumber);
    if (wrong) return attempt.refuse({ cardNumber: refusalText(locale, wrong) });
    void attempt.attempt(async () => {
      if (replaces) await replace({ variables: { input: { id: replaces.id, cardNumber } } });
      else await issue({ variables: { input: { studentId: student.id, cardNumber } } });
      notifications.show({ color: 'green', message: t('cards.issue.done', { name }) });
      onSaved();
      onClose();
    });
  };
  return (
    <FormDialog
      title={t(replaces ? 'cards.replace.title' : 'cards.issue.title', { name })}
      lead={replaces ? t('cards.replace.lead', { number: replaces.cardNumber }) : t('cards.issue.lead')}
      submit={t(replaces ? 'cards.replace.action' : 'cards.issue.action')}
      attempt={attempt}
      shown={['cardNumber']}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={t('cards.number')}
        description={t('cards.numberHelp')}
        value={cardNumber}
        error={attempt.fields.cardNumber}
        autoComplete="off"
        onChange={(event) => setCardNumber(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
