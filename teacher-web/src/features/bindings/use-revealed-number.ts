import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { useEffect, useState } from 'react';
import type { NationalIdOwner } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

const REVEAL = graphql(`
  mutation RevealedNumber_reveal($input: RevealNationalIdInput!) {
    revealNationalId(input: $input)
  }
`);

/** How long a whole number stays on the screen. */
const SHOWN_FOR_MS = 30_000;

/**
 * The whole identity number of one of the people of an application, for as long as it takes to compare. It is in no
 * cache and only one at a time; it goes after half a minute, when the window is left, and with the component.
 */
export function useRevealedNumber(applicationId: string) {
  const { locale } = useLocale();
  const [reveal, { data, loading, reset }] = useMutation(REVEAL, { fetchPolicy: 'no-cache' });
  const [owner, setOwner] = useState<NationalIdOwner>();
  const number = data?.revealNationalId;

  useEffect(() => {
    if (!number) return;
    const timer = setTimeout(reset, SHOWN_FOR_MS);
    const hideWhenLeft = () => {
      if (document.visibilityState === 'hidden') reset();
    };
    document.addEventListener('visibilitychange', hideWhenLeft);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', hideWhenLeft);
    };
  }, [number, reset]);

  return {
    /** The number of this person, while it is shown. */
    of: (one: NationalIdOwner) => (one === owner ? number : undefined),
    busyWith: loading ? owner : undefined,
    hide: reset,
    async show(one: NationalIdOwner): Promise<void> {
      reset();
      setOwner(one);
      try {
        await reveal({ variables: { input: { applicationId, owner: one } } });
      } catch (error) {
        notifications.show({ color: 'red', message: errorMessage(error, locale) });
      }
    },
  };
}

export type RevealedNumber = ReturnType<typeof useRevealedNumber>;
