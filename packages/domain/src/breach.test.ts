import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BREACH_STEP_KINDS,
  BREACH_TASKS,
  type BreachStepKind,
  breachStepProblem,
  breachTasks,
} from './breach.ts';

const FOUND = new Date('2026-11-23T08:00:00+08:00');
const after = (hours: number) => new Date(FOUND.getTime() + hours * 3_600_000);

describe('what is to be done about a breach', () => {
  it('has its times from the moment at which it was found: the authority within 72 hours', () => {
    const tasks = breachTasks(FOUND, [], FOUND);
    expect(tasks.map(({ kind, dueAt }) => [kind, (dueAt.getTime() - FOUND.getTime()) / 3_600_000])).toEqual([
      ...[
        ['ASSESS', 24],
        ['CONTAIN', 24],
        ['NOTIFY', 72],
        ['REPORT', 72],
        ['CLOSE', 720],
      ],
    ]);
    expect(tasks.every(({ late, doneAt }) => !late && doneAt === null)).toBe(true);
  });

  it('is late when its time is over, and stays so when it was done after it', () => {
    const late = (steps: { kind: BreachStepKind; at: Date }[], now: Date) =>
      breachTasks(FOUND, steps, now).find(({ kind }) => kind === 'REPORT')?.late;
    expect(late([], after(72))).toBe(false);
    expect(late([], after(72.01))).toBe(true);
    expect(late([{ kind: 'REPORT', at: after(71) }], after(500))).toBe(false);
    expect(late([{ kind: 'REPORT', at: after(80) }], after(500))).toBe(true);
    // What was recorded twice was done the first time.
    const twice = [80, 70].map((hours) => ({ kind: 'REPORT' as const, at: after(hours) }));
    expect(late(twice, after(500))).toBe(false);
  });
});

describe('the steps of a record', () => {
  it('end with the closing, which comes last; remarks are always welcome', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...BREACH_STEP_KINDS), { maxLength: 40 }), (wishes) => {
        const done = new Set<BreachStepKind>();
        const recorded: BreachStepKind[] = [];
        for (const kind of wishes) {
          if (breachStepProblem(kind, done)) continue;
          done.add(kind);
          recorded.push(kind);
        }
        const closing = recorded.indexOf('CLOSE');
        if (closing < 0) return;
        for (const task of BREACH_TASKS) expect(done.has(task)).toBe(true);
        expect(recorded.slice(closing + 1).every((kind) => kind === 'NOTE')).toBe(true);
      }),
    );
    expect(breachStepProblem('CLOSE', new Set(['ASSESS']))).toBe('BREACH_UNFINISHED');
    expect(breachStepProblem('REPORT', new Set(BREACH_TASKS))).toBe('BREACH_CLOSED');
    expect(breachStepProblem('NOTE', new Set(BREACH_TASKS))).toBeNull();
  });
});
