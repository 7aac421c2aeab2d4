import { type SentFile, sessionDraft } from '@qinshi/web-kit';
import { type Audience, NOBODY } from './audience.ts';

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
