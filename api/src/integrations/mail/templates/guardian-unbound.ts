import type { Locale } from '@qinshi/domain';
import { text } from '../../texts/texts.ts';
import { layOutMail, type MailContent } from './layout.ts';
import { timeFact } from './time-fact.ts';

/** Tells a guardian that the school has ended the binding to a child, whose name is masked. */
export function guardianUnboundMail(
  locale: Locale,
  { name, studentName, at }: { name: string; studentName: string; at: Date },
): MailContent {
  return layOutMail(locale, {
    subject: text(locale, 'guardianUnbound.subject'),
    name,
    blocks: [
      { kind: 'paragraph', text: text(locale, 'guardianUnbound.lead') },
      {
        kind: 'facts',
        facts: [[text(locale, 'guardianUnbound.student'), studentName], timeFact(locale, at)],
      },
      { kind: 'paragraph', text: text(locale, 'guardianUnbound.ask') },
    ],
  });
}
