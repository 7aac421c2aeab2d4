import type { Locale } from '@qinshi/domain';
import { text } from '../../texts/texts.ts';
import { type ChildFacts, childFacts } from './child-facts.ts';
import { layOutMail, type MailContent } from './layout.ts';

/** What the mail needs; the username is shown where the link leads. */
export interface ApprovedByLinkMail extends ChildFacts {
  guardianName: string;
  url: string;
  /** Days until the link stops working. */
  linkDays: number;
}

/** An application was approved, and the account opens by a one-time link. */
export function bindingApprovedByLinkMail(locale: Locale, data: ApprovedByLinkMail): MailContent {
  const { guardianName, url, linkDays } = data;
  return layOutMail(locale, {
    subject: text(locale, 'approvedNew.subject'),
    name: guardianName,
    blocks: [
      { kind: 'paragraph', text: text(locale, 'approvedNew.lead') },
      childFacts(locale, data),
      { kind: 'paragraph', text: text(locale, 'approvedLink.next', { days: linkDays }) },
      { kind: 'action', label: text(locale, 'activation.action'), url },
    ],
  });
}
