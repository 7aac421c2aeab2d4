import type { Relation } from '@qinshi/domain';

/** Whether two people are registered as parent or guardian and child. Numbers are normalised. */
export interface RegistryQuestion {
  guardianNumber: string;
  childNumber: string;
  relation: Relation;
}

/**
 * What the household registry says: both are registered in the city and the relation is as stated; both are, and it is
 * not; or it does not know one of them.
 */
export const REGISTRY_ANSWERS = ['MATCHED', 'MISMATCHED', 'NOT_FOUND'] as const;
export type RegistryAnswer = (typeof REGISTRY_ANSWERS)[number];

/** The household registry (戶政): a port, behind which is a file or a service of the city. */
export interface HouseholdRegistry {
  /** @throws RegistryUnavailable when it cannot be asked now. */
  check(question: RegistryQuestion): Promise<RegistryAnswer>;
}

/** Asking failed and may succeed later. The text never holds a number, so it may be logged as it is. */
export class RegistryUnavailable extends Error {
  override readonly name = 'RegistryUnavailable';
}
