import { notifications } from '@mantine/notifications';
import { OutsideSignIn } from '@qinshi/ui';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../../gql/index.ts';

const OutsideChoice_query = graphql(`
  query OutsideChoice_query {
    outsideProviders { id name iconUrl }
  }
`);
const OutsideChoice_begin = graphql(`
  mutation OutsideChoice_begin($input: OutsideInput!) {
    beginOutsideSignIn(input: $input)
  }
`);

/** The outside providers of the city, below the password; each leads away and comes back to the page asked for. */
export function OutsideChoice() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [{ data }] = useQuery({ query: OutsideChoice_query });
  const [, begin] = useMutation(OutsideChoice_begin);
  const [leavingFor, setLeavingFor] = useState<string | null>(null);

  const choose = async (providerId: string) => {
    setLeavingFor(providerId);
    const { pathname } = window.location;
    const returnTo = pathname.endsWith('/sign-in') ? null : pathname;
    const { data: answer, error } = await begin({ input: { providerId, app: 'PARENT', returnTo } });
    if (answer) {
      window.location.assign(answer.beginOutsideSignIn);
      return;
    }
    setLeavingFor(null);
    notifications.show({ color: 'red', message: errorMessage(error, locale) });
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
