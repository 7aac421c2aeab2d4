import type { DataRequestKind, DataRequestStatus } from '@qinshi/domain';
import { listExport } from '../../exports.ts';
import { REQUEST_WORDS } from './data-request.words.ts';

interface RequestRow {
  id: string;
  kind: DataRequestKind;
  status: DataRequestStatus;
  subjectName: string;
  requesterName: string;
  submittedAt: string;
  dueAt: string;
  decidedAt: string | null;
  school: { name: string } | null;
}

/** What people ask of their data, as the queue shows it. */
export const dataRequestExports = [
  listExport<{ dataRequests: { totalCount: number; nodes: RequestRow[] } }, RequestRow>({
    name: 'data-requests',
    title: { 'zh-TW': '個資權利申請', en: 'Data requests' },
    document: `query ($school: ID, $status: [DataRequestStatus!], $search: String, $first: Int, $page: Int) {
      dataRequests(school: $school, status: $status, search: $search, first: $first, page: $page) {
        totalCount
        nodes { id kind status subjectName requesterName submittedAt dueAt decidedAt school { name } } } }`,
    personal: ['search'],
    list: ({ dataRequests }) => dataRequests,
    key: ({ id }) => id,
    columns: [
      {
        header: { 'zh-TW': '請求', en: 'Request' },
        value: ({ kind }, locale) => REQUEST_WORDS[locale].kinds[kind],
      },
      { header: { 'zh-TW': '當事人', en: 'About' }, value: ({ subjectName }) => subjectName },
      { header: { 'zh-TW': '申請人', en: 'Asked by' }, value: ({ requesterName }) => requesterName },
      { header: { 'zh-TW': '學校', en: 'School' }, width: 28, value: ({ school }) => school?.name ?? null },
      {
        header: { 'zh-TW': '提出時間', en: 'Asked on' },
        type: 'DATE_TIME',
        value: ({ submittedAt }) => new Date(submittedAt),
      },
      {
        header: { 'zh-TW': '處理期限', en: 'Due' },
        type: 'DATE_TIME',
        value: ({ dueAt }) => new Date(dueAt),
      },
      {
        header: { 'zh-TW': '處理時間', en: 'Decided on' },
        type: 'DATE_TIME',
        value: ({ decidedAt }) => decidedAt && new Date(decidedAt),
      },
      {
        header: { 'zh-TW': '狀態', en: 'State' },
        value: ({ status }, locale) => REQUEST_WORDS[locale].statuses[status],
      },
    ],
  }),
];
