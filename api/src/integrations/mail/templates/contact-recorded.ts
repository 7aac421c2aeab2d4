import type { Locale } from '@qinshi/domain';
import { text } from '../../texts/texts.ts';
import { layOutMail, type MailContent } from './layout.ts';
import { timeFact } from './time-fact.ts';

/** Tells a guardian that the school has recorded this address for the account, and how to get in with it. */
export function contactRecordedMail(
  locale: Locale,
  { name, recordedAt }: { name: string; recordedAt: Date },
): MailContent {
  return layOutMail(locale, {
    subject: text(locale, 'contactRecorded.subject'),
    name,
    blocks: [
      { kind: 'paragraph', text: text(locale, 'contactRecorded.lead') },
      { kind: 'facts', facts: [timeFact(locale, recordedAt)] },
      { kind: 'paragraph', text: text(locale, 'contactRecorded.next') },
      { kind: 'paragraph', text: text(locale, 'contactRecorded.ignore') },
    ],
  });
}
