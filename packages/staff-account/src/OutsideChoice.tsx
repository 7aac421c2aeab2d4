import { useMutation, useQuery } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { OutsideSignIn } from '@qinshi/ui';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from './gql/index.ts';
import { useAccountHost } from './host.ts';

const OUTSIDE_CHOICE = graphql(`
  query OutsideChoice_query {
    outsideProviders {
      id
      name
      iconUrl
    }
  }
`);

const BEGIN = graphql(`
  mutation OutsideChoice_begin($input: OutsideInput!) {
    beginOutsideSignIn(input: $input)
  }
`);

interface OutsideChoiceProps {
  /** Path within this app that opens afterwards. */
  readonly next: string;
}

/** The outside providers of the city, below the password; each leads away and comes back to the page asked for. */
export function OutsideChoice({ next }: OutsideChoiceProps) {
  const { t } = useTranslation('account');
  const { locale } = useLocale();
  const { app, base } = useAccountHost();
  const { data } = useQuery(OUTSIDE_CHOICE);
  const [begin] = useMutation(BEGIN);
  const [leavingFor, setLeavingFor] = useState<string | null>(null);

  const choose = async (providerId: string) => {
    setLeavingFor(providerId);
    try {
      const input = { providerId, app, returnTo: `${base}${next}` } as const;
      const answer = await begin({ variables: { input } });
      if (answer.data) window.location.assign(answer.data.beginOutsideSignIn);
    } catch (error) {
      setLeavingFor(null);
      notifications.show({ color: 'red', message: errorMessage(error, locale) });
    }
  };

  return (
    <OutsideSignIn
      title={t('signIn.outside.title')}
      buttonLabel={(provider) => t('signIn.outside.with', { provider })}
      providers={data?.outsideProviders ?? []}
      busyId={leavingFor}
      onChoose={(id) => void choose(id)}
    />
  );
}
