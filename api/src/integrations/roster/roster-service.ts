/** A record as a service tells it; nothing of it is certain. */
export type RosterRecord = Readonly<Record<string, unknown>>;

/** Where a service is, and who we are to it. */
export interface RosterServiceSettings {
  baseUrl: string;
  tokenUrl: string;
  clientId: string;
  clientSecret: string;
}

/** Why a service could not be read. Only the first passes by itself. */
export type RosterFailure = 'UNREACHABLE' | 'REFUSED' | 'NOT_UNDERSTOOD' | 'TOO_LARGE' | 'FORBIDDEN_ADDRESS';

/** A service that could not be read. The message is for whoever keeps it: no secret, no record. */
export class RosterServiceFault extends Error {
  constructor(
    readonly failure: RosterFailure,
    /** What was asked for, e.g. `users`. */
    readonly place: string,
    message: string,
  ) {
    super(message);
  }
}

/** Other people's rosters over OneRoster 1.1, page by page. */
export interface RosterServices {
  /** Whether a service may be at this address. */
  accepts(address: string): boolean;
  /**
   * Records of a collection, in pages of a stable order.
   * @param since only those that changed after this instant
   * @throws RosterServiceFault
   */
  pages(
    settings: RosterServiceSettings,
    collection: string,
    since: Date | null,
  ): AsyncIterable<readonly RosterRecord[]>;
}
