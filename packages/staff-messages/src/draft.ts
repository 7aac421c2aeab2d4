import { type Locale, MESSAGE_LIMITS, refusalText } from '@qinshi/domain';
import { type SentFile, sessionDraft, tooLong } from '@qinshi/web-kit';
import { type Audience, isEmpty, NOBODY } from './audience.ts';

/** A message as it is being written; `id` is what makes sending it twice harmless. */
export interface MessageDraft {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly toGuardians: boolean;
  readonly toStudents: boolean;
  readonly audience: Audience;
  /** Those that have arrived. */
  readonly files: readonly SentFile[];
  readonly planned: boolean;
  /** As the field of the browser holds it: local time of the city. */
  readonly sendAt: string;
}

export function emptyDraft(): MessageDraft {
  return {
    ...{ id: crypto.randomUUID(), title: '', body: '', toGuardians: true, toStudents: false },
    ...{ audience: NOBODY, files: [], planned: false, sendAt: '' },
  };
}

/** Survives a reload, in this tab; whoever signs in as somebody else does not find it. */
export function draftOf(identityId: string) {
  return sessionDraft<MessageDraft>(`family-message.${identityId}`, 2);
}

/** The time in the field as an instant: schools are in Taipei, wherever the device is. */
export function sendInstant({ planned, sendAt }: Pick<MessageDraft, 'planned' | 'sendAt'>): string | null {
  return planned && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(sendAt) ? `${sendAt}:00+08:00` : null;
}

/** Begins a message with some words, in place of what was being written; the composer then opens with them. */
export function startMessage(identityId: string, words: Pick<MessageDraft, 'title' | 'body'>): void {
  draftOf(identityId).write({ ...emptyDraft(), ...words });
}

/** Fields of the composer that something can be wrong with, as the API names them. */
const FIELDS = ['audience', 'toGuardians', 'title', 'body', 'attachmentIds', 'sendAt'] as const;
type MessageField = (typeof FIELDS)[number];
type MessageProblems = Partial<Record<MessageField, string>>;

/** Everything that keeps a message from being sent, as far as it is known here: a sentence for each field, all at once. */
export function problemsOf(draft: MessageDraft, locale: Locale): MessageProblems {
  const required = refusalText(locale, 'REQUIRED');
  const wrong = (text: string, max: number) => (text.trim() ? tooLong(text, max, locale) : required);
  const title = wrong(draft.title, MESSAGE_LIMITS.title);
  const body = wrong(draft.body, MESSAGE_LIMITS.body);
  return {
    ...(isEmpty(draft.audience) && { audience: refusalText(locale, 'MESSAGE_NO_AUDIENCE') }),
    ...(!draft.toGuardians &&
      !draft.toStudents && { toGuardians: refusalText(locale, 'MESSAGE_NO_READERS') }),
    ...(title && { title }),
    ...(body && { body }),
    ...(draft.planned && !sendInstant(draft) && { sendAt: required }),
  };
}

/** What the API refused, without the fields that have changed since: their sentence is about something else now. */
export function stillRefused(
  fields: Readonly<Record<string, string>>,
  refused: MessageDraft | null,
  draft: MessageDraft,
): MessageProblems {
  const same = (...keys: (keyof MessageDraft)[]) => keys.every((key) => refused?.[key] === draft[key]);
  const stands: Record<MessageField, boolean> = {
    audience: same('audience', 'toGuardians', 'toStudents'),
    toGuardians: same('toGuardians', 'toStudents'),
    title: same('title'),
    body: same('body'),
    attachmentIds: same('files'),
    sendAt: same('planned', 'sendAt'),
  };
  return Object.fromEntries(
    FIELDS.flatMap((field) => (stands[field] && fields[field] ? [[field, fields[field]]] : [])),
  );
}
