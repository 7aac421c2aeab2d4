import type { Audience, NewsParams, NotificationKind } from './notification.entity.ts';

/** One event that several people are told of. */
export type News = {
  [Kind in NotificationKind]: {
    /**
     * Names the event, at most 120 characters, e.g. `swipe.<id>` or `missing.<student>.<date>`: whoever has been told of
     * it is not told again, however often this is called.
     */
    eventKey: string;
    kind: Kind;
    audience: Audience;
    accountIds: readonly string[];
    /** Whose own deed it was: nobody is told what they did themselves. */
    exceptAccountId?: string | null;
    /** The pupil it is about; the choices of a family may differ by child. */
    studentId?: string | null;
    params: NewsParams[Kind];
    /** Where it leads in the app of the audience, e.g. `/leave/<id>`; at most 200 characters. */
    path: string;
  };
}[NotificationKind];
