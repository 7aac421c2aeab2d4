import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Dialog } from '@qinshi/ui';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import classes from './surveys.module.css';

const DELETE = graphql(`
  mutation DeleteDraft_delete($id: ID!) {
    deleteSurvey(id: $id)
  }
`);

interface DeleteDraftProps {
  readonly id: string;
  readonly onDeleted: () => void;
}

/** Throws a draft away, after asking. */
export function DeleteDraft({ id, onDeleted }: DeleteDraftProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const navigate = useNavigate();
  const client = useApolloClient();
  const [isAsking, setAsking] = useState(false);
  const [remove, { loading }] = useMutation(DELETE);

  const submit = async () => {
    try {
      await remove({ variables: { id } });
      onDeleted();
      await navigate({ to: '/surveys', search: { show: 'draft' } });
      client.cache.evict({ id: client.cache.identify({ __typename: 'Survey', id }) });
    } catch (error) {
      setAsking(false);
      notifications.show({ color: 'red', message: errorMessage(error, locale) });
    }
  };

  return (
    <>
      <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
        {t('surveys.delete.button')}
      </Button>
      <Dialog opened={isAsking} onClose={() => setAsking(false)} title={t('surveys.delete.title')}>
        <p className={classes.quiet}>{t('surveys.delete.text')}</p>
        <div className={classes.actions}>
          <Button variant="default" onClick={() => setAsking(false)}>
            {t('surveys.delete.back')}
          </Button>
          <Button color="red" loading={loading} onClick={() => void submit()}>
            {t('surveys.delete.submit')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
