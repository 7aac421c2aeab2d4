import { createHash } from 'node:crypto';

/** A line of the log exactly as stored, every value as text. */
export interface StoredLine {
  id: string;
  /** Microseconds since 1970. */
  at: string;
  action: string;
  actorAccountId: string | null;
  actorKind: string;
  actorTitle: string | null;
  schoolId: string | null;
  subjectType: string;
  subjectId: string;
  studentId: string | null;
  /** jsonb as PostgreSQL writes it. */
  details: string;
  /** Null for a line that never went through the database's own chaining. */
  position: number | null;
  /** Hexadecimal. */
  previousHash: string | null;
  hash: string | null;
}

/** The chain of what belongs to no school. */
export const CITY_CHAIN = 'city';

/** What the first line of a chain takes for the hash before it. */
export function chainSeed(chain: string): string {
  return createHash('sha256').update(chain).digest('hex');
}

/**
 * The hash of a line, computed from what is stored rather than by the database: the same as audit_entry_hash() of the
 * migration. `position` is the line's own unless another one is tried.
 */
export function hashOfLine(line: StoredLine, position = line.position): string {
  const fields = [
    'audit_entry/1',
    position === null ? null : String(position),
    line.previousHash,
    line.id,
    line.at,
    line.action,
    line.actorAccountId,
    line.actorKind,
    line.actorTitle,
    line.schoolId,
    line.subjectType,
    line.subjectId,
    line.studentId,
    line.details,
  ];
  return createHash('sha256').update(fields.map(framed).join('')).digest('hex');
}

/** Length in bytes, colon, text: no two rows read the same, whatever their values hold. */
function framed(value: string | null): string {
  return value === null ? '~' : `${Buffer.byteLength(value)}:${value}`;
}
