import type { UseCase } from '../../use-case.ts';
import { AuditEntry } from './audit-entry.entity.ts';

export interface AuditLine {
  /** `subject.verb`, e.g. `binding.approved`. */
  action: string;
  actor: { accountId: string | null; kind: string };
  schoolId?: string | null;
  subject: { type: string; id: string };
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
    schoolId: line.schoolId ?? null,
    subjectType: line.subject.type,
    subjectId: line.subject.id,
    details: line.details ?? {},
  });
}
