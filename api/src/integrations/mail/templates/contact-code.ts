import type { Locale } from '@qinshi/domain';
import { text } from '../../texts/texts.ts';
import { layOutMail, type MailContent } from './layout.ts';

/** The code that proves an e-mail address. Greets nobody: whose address it is, is not known yet. */
export function contactCodeMail(locale: Locale, { code }: { code: string }): MailContent {
  return layOutMail(locale, {
    subject: text(locale, 'contactCode.subject'),
    name: null,
    blocks: [
      { kind: 'paragraph', text: text(locale, 'contactCode.lead') },
      { kind: 'code', code },
      { kind: 'paragraph', text: text(locale, 'contactCode.validity') },
      { kind: 'paragraph', text: text(locale, 'contactCode.ignore') },
    ],
  });
}
