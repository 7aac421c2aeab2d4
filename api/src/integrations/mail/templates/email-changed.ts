import type { Locale } from '@qinshi/domain';
import { text } from '../../texts/texts.ts';
import { layOutMail, type MailContent } from './layout.ts';
import { timeFact } from './time-fact.ts';

/** Tells the old address that the account has another one now; not which, and not whose account it is. */
export function emailChangedMail(locale: Locale, { changedAt }: { changedAt: Date }): MailContent {
  return layOutMail(locale, {
    subject: text(locale, 'emailChanged.subject'),
    name: null,
    blocks: [
      { kind: 'paragraph', text: text(locale, 'emailChanged.lead') },
      { kind: 'facts', facts: [timeFact(locale, changedAt)] },
      { kind: 'paragraph', text: text(locale, 'emailChanged.ignore') },
    ],
  });
}
