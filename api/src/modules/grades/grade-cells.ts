import {
  type GradeLevel,
  isEmptyMark,
  isSameMark,
  type Mark,
  NO_MARK,
  showMark,
  type VisibilityRule,
  visibleFrom,
} from '@qinshi/domain';
import { newId } from '../../db/id.ts';
import type { EntityManager } from '../../db/orm.ts';
import type { Account } from '../identity/account.entity.ts';
import type { Assessment } from './assessment.entity.ts';
import { Grade } from './grade.entity.ts';

/** What is to stand in a cell of a book: a mark, or none, and a comment. */
export interface CellWish extends Mark {
  studentId: string;
  comment: string | null;
}

export interface Recording {
  em: EntityManager;
  at: Date;
  by: Account;
  /** Why, where the family has read what stood there. */
  reason: string | null;
  rule: VisibilityRule;
}

/** Everything that was ever recorded for one pupil in one assessment, oldest first. */
export class Cell {
  constructor(
    readonly assessment: Assessment,
    readonly entries: Grade[],
  ) {}

  /** What the school sees. */
  get standing(): Grade | null {
    return this.entries.find((entry) => entry.isStanding()) ?? null;
  }

  /** What a writer must have seen; 0 of an empty cell. */
  get version(): number {
    return this.standing?.version ?? 0;
  }

  /** What the family reads at an instant; null when that is nothing. */
  readAt(at: Date): Grade | null {
    return this.entries.find((entry) => isReadAt(entry, at)) ?? null;
  }

  /** Whether the family reads a mark or a comment here. */
  isReadAt(at: Date): boolean {
    const read = this.readAt(at);
    return read !== null && !(isEmptyMark(read) && !read.comment);
  }

  holds({ comment, ...mark }: Omit<CellWish, 'studentId'>): boolean {
    const now = this.standing;
    return isSameMark(now ?? NO_MARK, mark) && (now?.comment ?? null) === comment;
  }

  /** As a refusal shows what stands there. */
  shown(): string {
    return (this.standing && (showMark(this.standing) || this.standing.comment)) || '–';
  }
}

export function isReadAt({ visibleFrom: from, visibleUntil: until }: Grade, at: Date): boolean {
  return from <= at && (until === null || until > at);
}

/**
 * Puts marks into cells. What stood there stays in the history, and what the family reads stays what it reads until the
 * new one's time has come; to take away what nobody outside the school has read is to recall it.
 *
 * Written in two steps: the database lets only one mark stand in a cell.
 */
export async function writeCells(
  recording: Recording,
  wishes: readonly { cell: Cell; wish: CellWish }[],
): Promise<void> {
  const { em, at, by } = recording;
  const from = visibleFrom(at, recording.rule);
  const added = wishes.filter(({ cell, wish }) => {
    if (isEmptyMark(wish) && !wish.comment && cell.readAt(at) === null) {
      withdraw(cell, at, by.name);
      return false;
    }
    for (const entry of cell.entries) {
      if (entry.isStanding()) entry.replacedAt = at;
      if (entry.visibleUntil === null || entry.visibleUntil > from)
        entry.visibleUntil = later(entry.visibleFrom, from);
    }
    return true;
  });
  await em.flush();
  for (const { cell, wish } of added)
    cell.entries.push(
      em.create(Grade, {
        id: newId(at.getTime()),
        ...placeOf(cell.assessment),
        student: wish.studentId,
        version: cell.entries.length + 1,
        ...{ score: wish.score, level: wish.level, missing: wish.missing, comment: wish.comment },
        reason: cell.isReadAt(at) ? recording.reason : null,
        recordedBy: by.id,
        recordedByName: by.name,
        recordedAt: at,
        visibleFrom: from,
        visibleUntil: null,
        replacedAt: null,
        recalledAt: null,
        recalledByName: null,
      }),
    );
  await em.flush();
}

/** Takes back what families do not read yet; what they read stands again. */
export async function recallCells(
  { em, at, by }: Pick<Recording, 'em' | 'at' | 'by'>,
  cells: readonly Cell[],
): Promise<void> {
  const restored = cells.flatMap((cell) => {
    withdraw(cell, at, by.name);
    return cell.readAt(at) ?? [];
  });
  await em.flush();
  for (const entry of restored) {
    entry.replacedAt = null;
    entry.visibleUntil = null;
  }
  await em.flush();
}

function withdraw(cell: Cell, at: Date, by: string): void {
  for (const entry of cell.entries) {
    if (entry.visibleFrom <= at || entry.recalledAt) continue;
    entry.recalledAt = at;
    entry.recalledByName = by;
    entry.visibleUntil = entry.visibleFrom;
  }
}

/** An interval that ends before it begins is empty; the row says so by ending where it begins. */
function later(one: Date, other: Date): Date {
  return one > other ? one : other;
}

function placeOf({ id, school, classGroup, subject, term }: Assessment) {
  return {
    ...{ assessment: id, school: school.id, classGroup: classGroup.id },
    ...{ subject: subject.id, term: term.id },
  };
}

/** A mark as it was sent. */
export function markOf({
  score,
  level,
  missing,
}: {
  score?: number | null;
  level?: GradeLevel | null;
  missing?: boolean | null;
}): Mark {
  return { score: score ?? null, level: level ?? null, missing: missing ?? false };
}
