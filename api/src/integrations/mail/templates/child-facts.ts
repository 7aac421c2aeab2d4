import type { Locale } from '@qinshi/domain';
import { text } from '../../texts/texts.ts';
import type { MailBlock } from './layout.ts';

/** The application a mail is about, in words. */
export interface ChildFacts {
  studentName: string;
  schoolName: string;
  className: string;
}

/** The child as lines of a mail, with what else the mail has to state below. */
export function childFacts(
  locale: Locale,
  { studentName, schoolName, className }: ChildFacts,
  more: readonly (readonly [label: string, value: string])[] = [],
): MailBlock {
  return {
    kind: 'facts',
    facts: [
      [text(locale, 'student'), studentName],
      [text(locale, 'school'), schoolName],
      [text(locale, 'class'), className],
      ...more,
    ],
  };
}

/** Address of the parents' app on a platform at `publicUrl` (with or without a slash at its end). */
export function parentAppUrl(publicUrl: string): string {
  return `${publicUrl.replace(/\/+$/, '')}/parent/`;
}
