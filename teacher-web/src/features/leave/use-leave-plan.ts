import { skipToken, useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import type { LeavePlanInput } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

const PLAN = graphql(`
  query LeavePlan_query($input: LeavePlanInput!) {
    leavePlan(input: $input) {
      ...LeavePlan_plan
      problems {
        reason
        field
        message
      }
    }
  }
`);

const PAUSE_MS = 300;

/**
 * What would happen with a leave, asked for when its writer pauses; what was told last stays until then.
 *
 * @param input null while there is nothing to ask about
 */
export function useLeavePlan(input: LeavePlanInput | null) {
  const [settled] = useDebouncedValue(JSON.stringify(input), PAUSE_MS);
  const asked: LeavePlanInput | null = JSON.parse(settled);
  const { data, previousData } = useQuery(
    PLAN,
    asked ? { variables: { input: asked }, fetchPolicy: 'network-only' } : skipToken,
  );
  return input ? ((data ?? previousData)?.leavePlan ?? null) : null;
}
