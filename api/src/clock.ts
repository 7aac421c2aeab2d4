/** Where the time comes from, so that tests cross midnight and semesters. */
export interface Clock {
  now(): Date;
}

/** A clock that shows `start` now and runs on from there: a demo's morning at any hour. */
export function clockFrom(start: Date): Clock {
  const ahead = start.getTime() - Date.now();
  return { now: () => new Date(Date.now() + ahead) };
}

export const systemClock: Clock = { now: () => new Date() };
