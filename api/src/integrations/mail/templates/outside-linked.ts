import type { Locale } from '@qinshi/domain';
import { text } from '../../texts/texts.ts';
import { layOutMail, type MailContent } from './layout.ts';
import { timeFact } from './time-fact.ts';

/** What the mail needs. */
export interface OutsideLinkedMail {
  name: string;
  /** What people call the outside provider. */
  provider: string;
  linkedAt: Date;
}

/** Tells the owner of an account that an outside account opens it from now on. */
export function outsideLinkedMail(
  locale: Locale,
  { name, provider, linkedAt }: OutsideLinkedMail,
): MailContent {
  return layOutMail(locale, {
    subject: text(locale, 'outsideLinked.subject'),
    name,
    blocks: [
      { kind: 'paragraph', text: text(locale, 'outsideLinked.lead', { provider }) },
      { kind: 'facts', facts: [timeFact(locale, linkedAt)] },
      { kind: 'paragraph', text: text(locale, 'outsideLinked.ignore') },
    ],
  });
}
