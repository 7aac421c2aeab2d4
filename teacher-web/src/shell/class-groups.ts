import { skipToken, useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';
import { isWholeSchool, mayReview, type SessionViewer } from './session.ts';

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

const LESSON_CLASSES = graphql(`
  query ClassGroups_lessons {
    viewer {
      lessonClasses {
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

/** The classes whose roll the viewer calls: those one gives lessons in, after those one may look at anyway. */
export function useLessonClasses(viewer: SessionViewer): ClassChoices {
  const { kind } = viewer.activeIdentity;
  const own = useClassChoices(viewer);
  const { data, loading, error, refetch } = useQuery(LESSON_CLASSES, isWholeSchool(kind) ? skipToken : {});
  if (isWholeSchool(kind)) return own;
  const ids = new Set(own.classes.map(({ id }) => id));
  const others = data?.viewer?.lessonClasses.filter(({ id }) => !ids.has(id)) ?? [];
  return {
    classes: [...own.classes, ...others],
    loading: loading && own.classes.length === 0,
    // A homeroom teacher can go to work with the own class.
    error: mayReview(kind) ? undefined : error,
    retry: () => void refetch(),
  };
}
