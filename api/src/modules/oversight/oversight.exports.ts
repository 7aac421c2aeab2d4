import { listExport } from '../../exports.ts';
import { kindWord } from '../identity/identities.ts';

interface EntryRow {
  id: string;
  at: string;
  action: string;
  actorKind: string;
  actorName: string | null;
  actorTitle: string | null;
  subjectType: string;
  subjectLabel: string | null;
  position: number;
  school: { name: string } | null;
}

/** The audit log as its page shows it; actions by the names under which the log keeps them. */
export const auditExports = [
  listExport<{ auditEntries: { totalCount: number; nodes: EntryRow[] } }, EntryRow>({
    name: 'audit',
    title: { 'zh-TW': '稽核紀錄', en: 'Audit log' },
    document: `query ($school: ID, $action: String, $subjectType: String, $search: String, $from: Date, $to: Date,
      $first: Int, $page: Int) {
      auditEntries(school: $school, action: $action, subjectType: $subjectType, search: $search, from: $from, to: $to,
        first: $first, page: $page) {
        totalCount
        nodes { id at action actorKind actorName actorTitle subjectType subjectLabel position school { name } } } }`,
    personal: ['search'],
    list: ({ auditEntries }) => auditEntries,
    key: ({ id }) => id,
    columns: [
      { header: { 'zh-TW': '時間', en: 'Time' }, type: 'DATE_TIME', value: ({ at }) => new Date(at) },
      { header: { 'zh-TW': '動作', en: 'Action' }, width: 28, value: ({ action }) => action },
      { header: { 'zh-TW': '人員', en: 'Who' }, value: ({ actorName }) => actorName },
      {
        header: { 'zh-TW': '身分', en: 'As' },
        value: ({ actorTitle, actorKind }, locale) => actorTitle ?? kindWord(actorKind, locale) ?? actorKind,
      },
      { header: { 'zh-TW': '對象類別', en: 'About' }, value: ({ subjectType }) => subjectType },
      { header: { 'zh-TW': '對象', en: 'Whom' }, width: 24, value: ({ subjectLabel }) => subjectLabel },
      {
        header: { 'zh-TW': '所屬紀錄', en: 'Log of' },
        width: 28,
        value: ({ school }, locale) => school?.name ?? { 'zh-TW': '全市', en: 'The city' }[locale],
      },
      { header: { 'zh-TW': '序號', en: 'Place' }, type: 'NUMBER', value: ({ position }) => position },
    ],
  }),
];
