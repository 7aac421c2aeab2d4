import { formatRocDate, type Locale, toTaipeiDate } from '@qinshi/domain';
import { text } from '../../texts/texts.ts';
import { layOutMail, type MailBlock, type MailContent } from './layout.ts';

/** What the mail needs. */
export interface DataRequestMail {
  stage: 'SUBMITTED' | 'EXTENDED' | 'ACCEPTED' | 'REFUSED';
  name: string;
  /** What was asked for, in words. */
  kind: string;
  subjectName: string;
  dueAt: Date;
  extensionReason: string | null;
  answer: string | null;
  /** What stays by law, in words; empty where nothing is deleted. */
  kept: readonly string[];
}

const KEYS = {
  SUBMITTED: 'dataRequest.submitted',
  EXTENDED: 'dataRequest.extended',
  ACCEPTED: 'dataRequest.accepted',
  REFUSED: 'dataRequest.refused',
} as const;

/** How somebody's data request stands: received, extended, carried out or refused. */
export function dataRequestMail(locale: Locale, data: DataRequestMail): MailContent {
  const { stage } = data;
  return layOutMail(locale, {
    subject: text(locale, `${KEYS[stage]}.subject`),
    name: data.name,
    blocks: [
      { kind: 'paragraph', text: text(locale, `${KEYS[stage]}.lead`) },
      { kind: 'facts', facts: facts(locale, data) },
      ...(stage === 'SUBMITTED' || stage === 'ACCEPTED' ? keeps(locale, stage, data.kept) : []),
      ...(stage === 'SUBMITTED' || stage === 'REFUSED'
        ? [{ kind: 'paragraph' as const, text: text(locale, `${KEYS[stage]}.next`) }]
        : []),
    ],
  });
}

function facts(locale: Locale, data: DataRequestMail): [string, string][] {
  const { stage, kind, subjectName, dueAt, extensionReason, answer } = data;
  const day = toTaipeiDate(dueAt);
  const due: [string, string] = [
    text(locale, 'dataRequest.dueAt'),
    locale === 'zh-TW' ? formatRocDate(day) : day,
  ];
  const about: [string, string][] = [
    [text(locale, 'dataRequest.kind'), kind],
    [text(locale, 'dataRequest.subject'), subjectName],
  ];
  if (stage === 'SUBMITTED') return [...about, due];
  if (stage === 'EXTENDED')
    return [...about, [text(locale, 'dataRequest.extensionReason'), extensionReason ?? ''], due];
  return [...about, [text(locale, 'dataRequest.answer'), answer ?? '']];
}

function keeps(locale: Locale, stage: 'SUBMITTED' | 'ACCEPTED', kept: readonly string[]): MailBlock[] {
  if (kept.length === 0) return [];
  return [
    { kind: 'paragraph', text: text(locale, `${KEYS[stage]}.keeps`) },
    { kind: 'facts', facts: kept.map((words) => [text(locale, 'dataRequest.kept'), words]) },
  ];
}
