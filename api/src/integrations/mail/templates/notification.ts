import type { Locale } from '@qinshi/domain';
import { text } from '../../texts/texts.ts';
import { layOutMail, type MailContent } from './layout.ts';

/** What the mail needs. */
export interface NotificationMail {
  name: string;
  title: string;
  body: string;
  /** Whole address of the page that it leads to. */
  url: string;
}

/** An event that no device of the person took. */
export function notificationMail(locale: Locale, { name, title, body, url }: NotificationMail): MailContent {
  return layOutMail(locale, {
    subject: text(locale, 'notification.subject', { title }),
    name,
    blocks: [
      { kind: 'paragraph', text: title },
      { kind: 'paragraph', text: body },
      { kind: 'action', label: text(locale, 'notification.action'), url },
      { kind: 'paragraph', text: text(locale, 'notification.why') },
    ],
  });
}
