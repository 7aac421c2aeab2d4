import { skipToken, useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const TODAY = graphql(`
  query Today_query($class: ID!) {
    classGroup(id: $class) {
      id
      board {
        date
      }
    }
  }
`);

/**
 * Today at the school, by the school's clock rather than this computer's; undefined until it is known.
 *
 * @param classGroup any class that the viewer sees
 */
export function useToday(classGroup: string | null): string | undefined {
  const { data } = useQuery(TODAY, classGroup ? { variables: { class: classGroup } } : skipToken);
  return data?.classGroup?.board.date;
}
