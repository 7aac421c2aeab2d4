import type { AuditAction } from '@qinshi/domain';
import { systemScope } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { is } from '../../graphql/viewer.ts';
import { actorOf, audit } from './audit.ts';
import { AuditEntry } from './audit-entry.entity.ts';

/** Reloading a page, or coming back to it, is the same look. */
const SAME_LOOK_MS = 60 * 60_000;

export interface Look {
  action: AuditAction;
  subject: { type: string; id: string };
  studentId: string;
  /** Where the pupil is now: the bureau's looks stand in that school's log. */
  schoolId: string | null;
}

/**
 * Records that somebody of the school or the bureau has opened what is a child's; families' own looks are not accesses.
 * Call it before anything is shown: what cannot be recorded is not shown. The same person's look at the same thing
 * within an hour is recorded once.
 */
export async function recordLook({ em, at, viewer }: Context, look: Look): Promise<void> {
  if (!viewer || is(viewer, 'PARENT', 'STUDENT')) return;
  const { action, subject, studentId, schoolId } = look;
  const accountId = viewer.account.id;
  await systemScope(em).transactional(async (tx) => {
    // A page that asks twice at once: the second waits, and finds the first's line.
    await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
      [action, accountId, subject.id].join(' '),
    ]);
    const since = new Date(at.getTime() - SAME_LOOK_MS);
    const recent = await tx.count(AuditEntry, {
      studentId,
      at: { $gt: since },
      actorAccountId: accountId,
      action,
      subjectId: subject.id,
    });
    if (recent > 0) return;
    const school = viewer.active.schoolId ?? schoolId;
    audit({ em: tx, at }, { action, actor: actorOf(viewer), schoolId: school, subject, studentId });
  });
}
