import { formatRocDate } from '@qinshi/domain';
import type { SignatureValue } from '@qinshi/ui';
import { type SentFile, type SessionDraft, sessionDraft } from '@qinshi/web-kit';

/** Everything typed for one child, kept in this tab until it is sent. */
export interface AnswerDraft {
  /** A text for each question, as the API takes it. */
  entries: Readonly<Record<string, string>>;
  /** Files by question, with the names that the ids in `entries` lack. */
  files: Readonly<Record<string, readonly SentFile[]>>;
  signature: SignatureValue | null;
}

export const EMPTY_ANSWER: AnswerDraft = { entries: {}, files: {}, signature: null };

/** Raise it with every change of the draft's shape. */
const VERSION = 1;

export function answerDraft(surveyId: string, childId: string): SessionDraft<AnswerDraft> {
  return sessionDraft(`survey-${surveyId}-${childId}`, VERSION);
}

interface GivenValue {
  readonly question: { readonly id: string; readonly kind: string };
  readonly value?: string | null | undefined;
  readonly files: readonly SentFile[];
}

/** An answer that was given, to be changed. A signature stands for what was agreed to then: it is drawn anew. */
export function draftOfAnswer(values: readonly GivenValue[]): AnswerDraft {
  const kept = values.filter(({ question, value }) => question.kind !== 'SIGNATURE' && value);
  return {
    entries: Object.fromEntries(
      kept.map(({ question, value }) => [question.id, asTyped(question.kind, value ?? '')]),
    ),
    files: Object.fromEntries(
      kept.flatMap(({ question, files }) => (files.length > 0 ? [[question.id, files]] : [])),
    ),
    signature: null,
  };
}

/** Dates stand in the field as people here write them. */
function asTyped(kind: string, value: string): string {
  return kind === 'DATE' ? formatRocDate(value) : value;
}

/** What the account has kept of an answer that was begun, maybe on another device. */
export function draftOfAccount(
  answers: readonly { readonly questionId: string; readonly value: string }[],
): AnswerDraft {
  return {
    ...EMPTY_ANSWER,
    entries: Object.fromEntries(answers.map(({ questionId, value }) => [questionId, value])),
  };
}

/** The draft as the API takes it. */
export function answersToSend({ entries }: AnswerDraft): { questionId: string; value: string }[] {
  return Object.entries(entries).flatMap(([questionId, value]) =>
    value.trim() === '' ? [] : [{ questionId, value }],
  );
}
