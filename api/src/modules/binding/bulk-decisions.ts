import type { Context } from '../../graphql/context.ts';
import { Refusal } from '../../graphql/errors.ts';
import { visibleApplication } from './applications.service.ts';
import type { BindingApplication } from './binding-application.entity.ts';
import type { Decision } from './decision.service.ts';

export interface BulkOutcome {
  id: string;
  application: BindingApplication | null;
  errorCode: string | null;
  errorReason: string | null;
}

/** Decides one after the other, each in its own transaction; a refusal of one does not hold up the rest. */
export async function inBulk(
  context: Context,
  input: readonly Decision[],
  decide: (decision: Decision) => Promise<BindingApplication>,
): Promise<BulkOutcome[]> {
  const outcomes: BulkOutcome[] = [];
  for (const decision of input) outcomes.push(await outcomeOf(context, decision, decide));
  return outcomes;
}

async function outcomeOf(
  context: Context,
  decision: Decision,
  decide: (decision: Decision) => Promise<BindingApplication>,
): Promise<BulkOutcome> {
  const { id } = decision;
  try {
    return { id, application: await decide(decision), errorCode: null, errorReason: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const application = await visibleApplication(context, id).catch(() => null);
    return { id, application, errorCode: error.code, errorReason: error.reason };
  }
}
