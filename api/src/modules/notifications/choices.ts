import { NOTIFICATION_KINDS, type NotificationKind } from './notification.entity.ts';

/** How somebody wants to be told of one kind of event. */
export interface Choice {
  kind: NotificationKind;
  /** Null: of all children without a choice of their own. */
  studentId: string | null;
  push: boolean;
  /** By e-mail, when no device took it. */
  email: boolean;
}

/** Whoever chose nothing is told of everything on the own devices, and of what asks for a deed by e-mail otherwise. */
const BY_EMAIL: ReadonlySet<NotificationKind> = new Set([
  'MISSING',
  'LEAVE_DECIDED',
  'LEAVE_AWAITING',
  'SURVEY_OPENED',
  'SURVEY_REMINDER',
  'MESSAGE',
  'MESSAGE_REMINDER',
  'TRANSFER_OVERDUE',
]);

/** The choice that holds for one event: of the child, of all children, or the usual one. */
export function choiceFor(
  choices: readonly Choice[],
  kind: NotificationKind,
  studentId: string | null,
): Choice {
  const ofKind = choices.filter((choice) => choice.kind === kind);
  return (
    (studentId ? ofKind.find((choice) => choice.studentId === studentId) : undefined) ??
    ofKind.find((choice) => choice.studentId === null) ?? {
      kind,
      studentId: null,
      push: true,
      email: BY_EMAIL.has(kind),
    }
  );
}

/** What holds for all children, for every kind, and then what was chosen for one child. */
export function allChoices(choices: readonly Choice[]): Choice[] {
  return [
    ...NOTIFICATION_KINDS.map((kind) => choiceFor(choices, kind, null)),
    ...choices.filter(({ studentId }) => studentId !== null),
  ];
}
