/** Where the time comes from, so that tests cross midnight and semesters. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
