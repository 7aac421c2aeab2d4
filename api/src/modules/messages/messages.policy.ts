import { is, SCHOOL_WIDE, type Viewer } from '../../graphql/viewer.ts';

/** What the rules look at in a message. */
export interface MessageFacts {
  /** Null: from the bureau. */
  schoolId: string | null;
  createdById: string;
}

/** Whoever writes to families: homeroom teachers to their class, the office to its school, the bureau to the city. */
export function sendsMessages(viewer: Viewer | null): viewer is Viewer {
  if (is(viewer, 'BUREAU_ADMIN')) return true;
  return is(viewer, 'HOMEROOM_TEACHER', ...SCHOOL_WIDE) && viewer.active.schoolId !== null;
}

/** Whoever reads them. */
export function getsMessages(viewer: Viewer | null): viewer is Viewer {
  return is(viewer, 'PARENT', 'STUDENT');
}

/** A message is its author's and the office's of its school, one of the city the bureau's: they count, remind and recall. */
export function keepsMessage(viewer: Viewer | null, message: MessageFacts): boolean {
  if (!sendsMessages(viewer)) return false;
  if (is(viewer, 'BUREAU_ADMIN')) return message.schoolId === null;
  if (viewer.active.schoolId !== message.schoolId) return false;
  return is(viewer, ...SCHOOL_WIDE) || viewer.account.id === message.createdById;
}

/** Who has not read it, by name: of the school; the bureau is told how many, by school. */
export function maySeeUnread(viewer: Viewer | null, message: MessageFacts): boolean {
  return message.schoolId !== null && keepsMessage(viewer, message);
}

/** To whom somebody may write at all. */
export interface Reach {
  /** Null: any school of the city. */
  schoolId: string | null;
  /** Null: any class of the school. */
  classGroupIds: readonly string[] | null;
}

export function reachOfSender({ active }: Viewer): Reach {
  if (active.kind === 'BUREAU_ADMIN') return { schoolId: null, classGroupIds: null };
  const ofClass = active.kind === 'HOMEROOM_TEACHER';
  return {
    schoolId: active.schoolId,
    classGroupIds: ofClass ? (active.classGroupId ? [active.classGroupId] : []) : null,
  };
}
