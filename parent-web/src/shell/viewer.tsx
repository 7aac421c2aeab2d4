import { createContext, useContext } from 'react';
import type { Viewer_QueryQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

export const Viewer_query = graphql(`
  query Viewer_query {
    viewer {
      nextStep
      account {
        id
        name
        username
        email
        phone
        identities { id kind label school { id name } }
      }
      activeIdentity { id kind label }
    }
  }
`);

export type Viewer = NonNullable<Viewer_QueryQuery['viewer']>;

const ViewerContext = createContext<Viewer | null>(null);

export const ViewerProvider = ViewerContext.Provider;

/** The person signed in. @throws Error outside the signed-in pages */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer needs a signed-in page around it');
  return viewer;
}
