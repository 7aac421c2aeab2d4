import type { Locale } from '@qinshi/domain';
import { text } from '../../texts/texts.ts';
import { type ChildFacts, childFacts, parentAppUrl } from './child-facts.ts';
import { layOutMail, type MailContent } from './layout.ts';

/** What the mail needs. Give the name masked: a rejected applicant has not shown to be the child's parent. */
export interface RejectionMail extends ChildFacts {
  guardianName: string;
  /** As the teacher wrote it. */
  reason: string;
  /** Nobody decided in time: no judgement, and a new application is welcome. */
  isLapsed?: boolean;
  publicUrl: string;
}

/** An application was rejected: why, and what to do now. */
export function bindingRejectedMail(locale: Locale, data: RejectionMail): MailContent {
  return layOutMail(locale, {
    subject: text(locale, data.isLapsed ? 'lapsed.subject' : 'rejected.subject'),
    name: data.guardianName,
    blocks: [
      { kind: 'paragraph', text: text(locale, data.isLapsed ? 'lapsed.lead' : 'rejected.lead') },
      childFacts(locale, data, [[text(locale, 'reason'), data.reason]]),
      { kind: 'paragraph', text: text(locale, data.isLapsed ? 'lapsed.next' : 'rejected.next') },
      {
        kind: 'action',
        label: text(locale, 'rejected.action'),
        url: `${parentAppUrl(data.publicUrl)}binding`,
      },
    ],
  });
}
