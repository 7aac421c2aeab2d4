import type { Locale } from '@qinshi/domain';
import { text } from '../../texts/texts.ts';
import { type ChildFacts, childFacts, parentAppUrl } from './child-facts.ts';
import { layOutMail, type MailContent } from './layout.ts';

/** What the mail needs; never an identity number. */
export interface NewAccountMail extends ChildFacts {
  guardianName: string;
  /** The e-mail address that the mail goes to. */
  username: string;
  /** Days until the first password stops working. */
  activationDays: number;
  publicUrl: string;
}

/** An application was approved and made a new account: how to sign in for the first time. */
export function bindingApprovedNewAccountMail(locale: Locale, data: NewAccountMail): MailContent {
  const { guardianName, username, activationDays, publicUrl } = data;
  return layOutMail(locale, {
    subject: text(locale, 'approvedNew.subject'),
    name: guardianName,
    blocks: [
      { kind: 'paragraph', text: text(locale, 'approvedNew.lead') },
      childFacts(locale, data, [
        [text(locale, 'username'), text(locale, 'approvedNew.usernameValue', { username })],
        [text(locale, 'firstPassword'), text(locale, 'approvedNew.passwordValue')],
      ]),
      { kind: 'paragraph', text: text(locale, 'approvedNew.next', { days: activationDays }) },
      { kind: 'action', label: text(locale, 'approvedNew.action'), url: parentAppUrl(publicUrl) },
    ],
  });
}
