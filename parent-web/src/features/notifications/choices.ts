import type { NotificationKind } from '../../gql/graphql.ts';

/** What a family is told of; the other kinds are for people of a school. */
export const FAMILY_KINDS = [
  'ARRIVAL',
  'DEPARTURE',
  'MISSING',
  'LEAVE_DECIDED',
  'SURVEY_OPENED',
  'SURVEY_REMINDER',
  'RECORDS_VISIBLE',
  'MESSAGE',
  'MESSAGE_REMINDER',
  'GUARDIAN_CORRECTED',
] as const satisfies NotificationKind[];

export const WAYS = ['push', 'email'] as const;
export type Way = (typeof WAYS)[number];

export interface Choice {
  kind: NotificationKind;
  /** Null: all children without a choice of their own. */
  studentId: string | null;
  push: boolean;
  email: boolean;
}

const isOf = (choice: Choice, kind: NotificationKind, studentId: string | null) =>
  choice.kind === kind && choice.studentId === studentId;

/** What holds for a kind: the child's own choice, or that of all children. */
export function choiceOf(
  choices: readonly Choice[],
  kind: NotificationKind,
  studentId: string | null,
): Choice {
  return (
    choices.find((choice) => isOf(choice, kind, studentId)) ??
    choices.find((choice) => isOf(choice, kind, null)) ?? { kind, studentId: null, push: true, email: false }
  );
}

/** The choices with one of them changed. */
export function withChoice(
  choices: readonly Choice[],
  { kind, studentId, way, on }: { kind: NotificationKind; studentId: string | null; way: Way; on: boolean },
): Choice[] {
  const changed = { ...choiceOf(choices, kind, studentId), studentId, [way]: on };
  return [...choices.filter((choice) => !isOf(choice, kind, studentId)), changed];
}

/** The choices with a child's own ones, at first as they are for all children, or without them. */
export function withOwn(choices: readonly Choice[], studentId: string, isOwn: boolean): Choice[] {
  const others = choices.filter((choice) => choice.studentId !== studentId);
  return isOwn
    ? [...others, ...FAMILY_KINDS.map((kind) => ({ ...choiceOf(others, kind, null), studentId }))]
    : others;
}
