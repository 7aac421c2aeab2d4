/** What the record of a breach (個資事故) may hold. */
export const BREACH_LIMITS = {
  title: 60,
  description: 2000,
  note: 1000,
  people: 1_000_000,
  steps: 200,
} as const;

/** Kinds of data that may have got out. */
export const BREACH_DATA_KINDS = [
  'NAME',
  'NATIONAL_ID',
  'CONTACT',
  'SCHOOL_RECORD',
  'ATTENDANCE',
  'HEALTH',
  'ACCOUNT',
  'SIGNATURE',
  'OTHER',
] as const;
export type BreachDataKind = (typeof BREACH_DATA_KINDS)[number];

/** What is done about a breach, in order. */
export const BREACH_TASKS = ['ASSESS', 'CONTAIN', 'NOTIFY', 'REPORT', 'CLOSE'] as const;
export type BreachTaskKind = (typeof BREACH_TASKS)[number];

/** A line of the record: a task that is done, or a remark. */
export const BREACH_STEP_KINDS = [...BREACH_TASKS, 'NOTE'] as const;
export type BreachStepKind = (typeof BREACH_STEP_KINDS)[number];

/**
 * Hours from the moment at which it was found. The authority is told within 72 hours of knowing (個資法施行細則 and the
 * rules of the authority), those concerned as soon as it is known who they are (個資法 §12); the rest is our own measure.
 */
const HOURS: Readonly<Record<BreachTaskKind, number>> = {
  ASSESS: 24,
  CONTAIN: 24,
  NOTIFY: 72,
  REPORT: 72,
  CLOSE: 30 * 24,
};

export interface BreachTask {
  kind: BreachTaskKind;
  dueAt: Date;
  /** When it was first recorded as done. */
  doneAt: Date | null;
  /** Not done, and its time is over; or done after it. */
  late: boolean;
}

/** What is to be done about a breach by when, and what of it has been done. */
export function breachTasks(
  foundAt: Date,
  steps: readonly { kind: BreachStepKind; at: Date }[],
  now: Date,
): BreachTask[] {
  return BREACH_TASKS.map((kind) => {
    const dueAt = new Date(foundAt.getTime() + HOURS[kind] * 3_600_000);
    const done = steps.filter((step) => step.kind === kind).map(({ at }) => at.getTime());
    const doneAt = done.length > 0 ? new Date(Math.min(...done)) : null;
    return { kind, dueAt, doneAt, late: (doneAt ?? now) > dueAt };
  });
}

/**
 * Why a step cannot be recorded; null when it can. A record is closed when everything else is done, and is only added to
 * by remarks then.
 */
export function breachStepProblem(
  kind: BreachStepKind,
  done: ReadonlySet<BreachStepKind>,
): 'BREACH_CLOSED' | 'BREACH_UNFINISHED' | null {
  if (kind === 'NOTE') return null;
  if (done.has('CLOSE')) return 'BREACH_CLOSED';
  const open = BREACH_TASKS.filter((task) => task !== 'CLOSE' && !done.has(task));
  return kind === 'CLOSE' && open.length > 0 ? 'BREACH_UNFINISHED' : null;
}
