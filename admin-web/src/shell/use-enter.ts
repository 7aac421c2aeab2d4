import { useMutation } from '@apollo/client/react';
import { graphql, readFragment } from '../gql/index.ts';
import { fitsThisApp, Session_viewer, useSession, type ViewerAnswer } from './session.ts';

const Enter_switchIdentity = graphql(`
  mutation Enter_switchIdentity($id: ID!) {
    switchIdentity(id: $id) {
      ...Session_viewer
    }
  }
`);

/**
 * Begins the session of somebody who has just signed in. Who is a teacher or parent as well should not have to look
 * for the identity that this app is for.
 */
export function useEnter(): (answer: ViewerAnswer, typedPassword?: string) => Promise<void> {
  const session = useSession();
  const [switchIdentity] = useMutation(Enter_switchIdentity);
  return async (answer, typedPassword) => {
    const { nextStep, activeIdentity, account } = readFragment(Session_viewer, answer);
    const fitting = account.identities.find(fitsThisApp);
    if (nextStep !== 'DONE' || fitsThisApp(activeIdentity) || !fitting) {
      return session.signedIn(answer, typedPassword);
    }
    const { data } = await switchIdentity({ variables: { id: fitting.id } });
    await session.signedIn(data?.switchIdentity ?? answer, typedPassword);
  };
}
