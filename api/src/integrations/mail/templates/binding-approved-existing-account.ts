import type { Locale } from '@qinshi/domain';
import { text } from '../../texts/texts.ts';
import { type ChildFacts, childFacts, parentAppUrl } from './child-facts.ts';
import { layOutMail, type MailContent } from './layout.ts';

/** What the mail needs. */
export interface ExistingAccountMail extends ChildFacts {
  guardianName: string;
  publicUrl: string;
}

/** An application was approved and added a child to an account that was there before. */
export function bindingApprovedExistingAccountMail(locale: Locale, data: ExistingAccountMail): MailContent {
  return layOutMail(locale, {
    subject: text(locale, 'approvedExisting.subject'),
    name: data.guardianName,
    blocks: [
      { kind: 'paragraph', text: text(locale, 'approvedExisting.lead') },
      childFacts(locale, data),
      { kind: 'paragraph', text: text(locale, 'approvedExisting.next') },
      { kind: 'action', label: text(locale, 'approvedExisting.action'), url: parentAppUrl(data.publicUrl) },
    ],
  });
}
