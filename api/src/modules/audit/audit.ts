import type { AuditAction } from '@qinshi/domain';
import type { Viewer } from '../../graphql/viewer.ts';
import type { UseCase } from '../../use-case.ts';
import { AuditEntry } from './audit-entry.entity.ts';

export interface AuditActor {
  /** Null for applicants and the system. */
  accountId: string | null;
  /** An identity kind, ACCOUNT, APPLICANT, NOBODY or SYSTEM. */
  kind: string;
  /** The function in which somebody acted, as it was then: `學務處 生教組長`, or the class of a homeroom teacher. */
  title?: string | null;
}

export interface AuditLine {
  action: AuditAction;
  actor: AuditActor;
  /** The school whose log it stands in; the city's without one. */
  schoolId?: string | null;
  subject: { type: string; id: string };
  /** The pupil whose data it is about: families see who looked at them. */
  studentId?: string | null;
  details?: Record<string, string | number | boolean | null>;
}

/**
 * Adds a line to the audit log within the caller's transaction: what happened and its record stand or fall together.
 * `details` must not hold identity numbers, passwords or codes.
 */
export function audit({ em, at }: Pick<UseCase, 'em' | 'at'>, line: AuditLine): void {
  em.create(AuditEntry, {
    at,
    action: line.action,
    actorAccountId: line.actor.accountId,
    actorKind: line.actor.kind,
    actorTitle: line.actor.title ?? null,
    schoolId: line.schoolId ?? null,
    subjectType: line.subject.type,
    subjectId: line.subject.id,
    studentId: line.studentId ?? null,
    details: line.details ?? {},
    position: null,
    previousHash: null,
    hash: null,
  });
}

/** Somebody who is signed in, in the identity that they wear. */
export function actorOf({ account, active }: Viewer): AuditActor {
  const title = [active.className, active.office, active.title].filter(Boolean).join(' ');
  return { accountId: account.id, kind: active.kind, title: title || null };
}
