import type { Locale } from '@qinshi/domain';
import { text } from '../../texts/texts.ts';
import { layOutMail, type MailContent } from './layout.ts';
import { timeFact } from './time-fact.ts';

interface Corrected {
  name: string;
  changed: readonly ('name' | 'nationalId' | 'relation')[];
  byFirstPassword: boolean;
  at: Date;
}

/** Tells a guardian which facts the school has put right, without any of them. */
export function guardianCorrectedMail(
  locale: Locale,
  { name, changed, byFirstPassword, at }: Corrected,
): MailContent {
  const facts = changed.map((fact) => text(locale, `guardianCorrected.${fact}`));
  return layOutMail(locale, {
    subject: text(locale, 'guardianCorrected.subject'),
    name,
    blocks: [
      { kind: 'paragraph', text: text(locale, 'guardianCorrected.lead') },
      {
        kind: 'facts',
        facts: [
          [text(locale, 'guardianCorrected.what'), facts.join(locale === 'zh-TW' ? '、' : ', ')],
          timeFact(locale, at),
        ],
      },
      ...(byFirstPassword
        ? [{ kind: 'paragraph' as const, text: text(locale, 'guardianCorrected.firstPassword') }]
        : []),
      { kind: 'paragraph', text: text(locale, 'guardianCorrected.ask') },
    ],
  });
}
