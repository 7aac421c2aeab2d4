import { type RefusalCode, type RefusalReason, refusalText } from '@qinshi/domain';
import { learnEnglish } from '@qinshi/domain/english';
import { learnStaffRefusals } from '@qinshi/domain/staff';

learnEnglish();
learnStaffRefusals();

/** A number or word that a refusal's sentence mentions. */
export type RefusalParams = Readonly<Record<string, string | number>>;

export interface RefusalDetails {
  /** Path of the input that is wrong, as the client wrote it: `guardian.email`, `studentTokens.1`. */
  field?: string;
  /** When trying again makes sense. */
  retryAt?: Date;
  params?: RefusalParams;
  /** When several inputs are wrong at once. */
  fields?: { field: string; reason: RefusalReason; params?: RefusalParams }[];
}

/**
 * An expected "no": part of the product, told to the user in their language, never logged as a fault.
 * Everything else that is thrown becomes INTERNAL with a reference number.
 */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly reason: RefusalReason,
    readonly details: RefusalDetails = {},
  ) {
    super(refusalText('en', reason, details.params));
    this.name = 'Refusal';
  }
}

export const notFound = () => new Refusal('NOT_FOUND', 'NOT_FOUND');
export const notSignedIn = () => new Refusal('UNAUTHENTICATED', 'NOT_SIGNED_IN');
export const notAllowed = () => new Refusal('FORBIDDEN', 'NOT_ALLOWED');
export const badInput = (reason: RefusalReason, field?: string, params?: RefusalParams) =>
  new Refusal('BAD_INPUT', reason, { ...(field ? { field } : {}), ...(params ? { params } : {}) });
export const conflict = (reason: RefusalReason, field?: string, params?: RefusalParams) =>
  new Refusal('CONFLICT', reason, { ...(field ? { field } : {}), ...(params ? { params } : {}) });
/** What HTTP tells clients to wait then. */
export const BUSY_RETRY_SECONDS = '5';

/** Nobody’s fault: everybody came at once. Nothing was done, and a little later it will be. */
export const busy = () => new Refusal('UNAVAILABLE', 'BUSY');
export const tooMany = (reason: RefusalReason, retryAt: Date, field?: string) =>
  new Refusal('RATE_LIMITED', reason, { retryAt, ...(field ? { field } : {}) });
