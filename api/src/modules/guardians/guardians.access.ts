import { rule } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { whereaboutsOf } from '../schools/schools.access.ts';
import type { CustodyRestriction } from './custody-restriction.entity.ts';
import { mayKeepGuardians } from './guardians.policy.ts';

/** What stands in the file of a court order: the office's, not the class teacher's. */
export const keepersOfRestriction = rule<CustodyRestriction>(
  'keepersOfRestriction',
  async (context: Context, { student }) =>
    mayKeepGuardians(context.viewer, await whereaboutsOf(context, student.id)),
  { elseNull: true },
);
