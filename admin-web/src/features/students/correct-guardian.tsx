import { useMutation } from '@apollo/client/react';
import { NativeSelect, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  nationalIdProblem,
  RELATION_NOTE_MAX_LENGTH,
  RELATIONS,
  refusalText,
  relationName,
} from '@qinshi/domain';
import { useAttempt, useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';
import type { Relation } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

const CorrectGuardian_correct = graphql(`
  mutation CorrectGuardian_correct($input: CorrectGuardianInput!) {
    correctGuardian(input: $input) {
      id
    }
  }
`);

interface CorrectGuardianProps {
  readonly guardian: {
    readonly id: string;
    readonly name: string;
    readonly relation: Relation;
    readonly relationNote?: string | null | undefined;
  };
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** Puts right who a guardian is. The number on file is not shown; one that is typed replaces it. */
export function CorrectGuardian({ guardian, onClose, onSaved }: CorrectGuardianProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const attempt = useAttempt();
  const [correct] = useMutation(CorrectGuardian_correct);
  const [name, setName] = useState(guardian.name);
  const [nationalId, setNationalId] = useState('');
  const [relation, setRelation] = useState(guardian.relation);
  const [note, setNote] = useState(guardian.relationNote ?? '');

  const submit = () => {
    const problem = nationalId.trim() ? nationalIdProblem(nationalId) : null;
    if (problem) return attempt.refuse({ nationalId: refusalText(locale, problem) });
    void attempt.attempt(async () => {
      await correct({
        variables: {
          input: {
            ...{ guardianshipId: guardian.id, name, relation },
            nationalId: nationalId.trim() || null,
            relationNote: relation === 'OTHER' ? note : null,
          },
        },
      });
      notifications.show({ color: 'green', message: t('guardian.correct.done', { name }) });
      onSaved();
      onClose();
    });
  };

  return (
    <FormDialog
      title={t('guardian.correct.title', { name: guardian.name })}
      lead={t('guardian.correct.lead')}
      submit={t('guardian.correct.submit')}
      attempt={attempt}
      shown={['name', 'nationalId', 'relation', 'relationNote']}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={t('guardian.correct.name')}
        autoComplete="off"
        value={name}
        error={attempt.fields.name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={t('guardian.correct.nationalId')}
        description={t('guardian.correct.nationalIdHelp')}
        autoComplete="off"
        maxLength={20}
        value={nationalId}
        error={attempt.fields.nationalId}
        onChange={(event) => setNationalId(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('guardian.correct.relation')}
        value={relation}
        error={attempt.fields.relation}
        data={RELATIONS.map((value) => ({ value, label: relationName(value, locale) }))}
        onChange={(event) => {
          const chosen = RELATIONS.find((one) => one === event.currentTarget.value);
          if (chosen) setRelation(chosen);
        }}
      />
      {relation === 'OTHER' ? (
        <TextInput
          label={t('guardian.correct.note')}
          maxLength={RELATION_NOTE_MAX_LENGTH}
          value={note}
          error={attempt.fields.relationNote}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      ) : null}
    </FormDialog>
  );
}
