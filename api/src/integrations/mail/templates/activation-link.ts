import { formatRocDateTime, formatTaipeiTime, type Locale, toTaipeiDate } from '@qinshi/domain';
import { text } from '../../texts/texts.ts';
import { layOutMail, type MailContent } from './layout.ts';

/** What the mail needs; the username is shown where the link leads, and never travels by mail. */
export interface ActivationLinkMail {
  name: string;
  url: string;
  expiresAt: Date;
}

/** The one-time link that opens a new account. */
export function activationLinkMail(
  locale: Locale,
  { name, url, expiresAt }: ActivationLinkMail,
): MailContent {
  const until =
    locale === 'zh-TW'
      ? formatRocDateTime(expiresAt)
      : `${toTaipeiDate(expiresAt)} ${formatTaipeiTime(expiresAt)} (Taipei)`;
  return layOutMail(locale, {
    subject: text(locale, 'activation.subject'),
    name,
    blocks: [
      { kind: 'paragraph', text: text(locale, 'activation.lead') },
      { kind: 'action', label: text(locale, 'activation.action'), url },
      { kind: 'paragraph', text: text(locale, 'activation.validity', { until }) },
      { kind: 'paragraph', text: text(locale, 'activation.ignore') },
    ],
  });
}
