import { skipToken, useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';
import { isWholeSchool, type SessionViewer } from './session.ts';

const SCHOOL_CLASSES = graphql(`
  query ClassGroups_query($school: ID!) {
    school(id: $school) {
      id
      classGroups {
        id
        name
        grade
      }
    }
  }
`);

export interface ClassChoice {
  readonly id: string;
  readonly name: string;
  readonly grade: number;
}

interface ClassChoices {
  readonly classes: readonly ClassChoice[];
  readonly loading: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** The classes that the viewer may look at: a teacher's own, or all of the school for its office. */
export function useClassChoices(viewer: SessionViewer): ClassChoices {
  const { kind, school } = viewer.activeIdentity;
  const { data, loading, error, refetch } = useQuery(
    SCHOOL_CLASSES,
    isWholeSchool(kind) && school ? { variables: { school: school.id } } : skipToken,
  );
  return {
    classes: isWholeSchool(kind) ? (data?.school?.classGroups ?? []) : viewer.classGroups,
    loading,
    error,
    retry: () => void refetch(),
  };
}
