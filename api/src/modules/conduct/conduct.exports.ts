import { type ConductKind, type ConductState, conductKindWord, type SchoolLevel } from '@qinshi/domain';
import { listExport, type Words } from '../../exports.ts';

interface Row {
  id: string;
  date: string;
  kind: ConductKind;
  count: number;
  reason: string;
  state: ConductState;
  recordedAt: string;
  recordedBy: string | null;
  visibleFrom: string;
  cancelledOn: string | null;
  student: {
    name: string;
    studentNumber: string;
    seatNumber: number | null;
    classGroup: { name: string } | null;
  };
  school: { level: SchoolLevel };
}

const STATES: Readonly<Record<ConductState, Words>> = {
  STANDING: { 'zh-TW': '有效', en: 'Stands' },
  CANCELLED: { 'zh-TW': '已銷過', en: 'Cancelled' },
  RECALLED: { 'zh-TW': '已撤銷', en: 'Taken back' },
};

/** What is recorded of a class or a school; its first columns are those that an import reads. */
export const conductExports = [
  listExport<{ conductRecords: { totalCount: number; nodes: Row[] } }, Row>({
    name: 'conduct',
    title: { 'zh-TW': '獎懲', en: 'Merits and demerits' },
    document: `query ($classGroup: ID, $term: ID, $kinds: [ConductKind!], $waiting: Boolean, $search: String, $first: Int, $page: Int) {
      conductRecords(classGroup: $classGroup, term: $term, kinds: $kinds, waiting: $waiting, search: $search, first: $first, page: $page) {
        totalCount nodes { id date kind count reason state recordedAt recordedBy visibleFrom cancelledOn
          student { id name studentNumber seatNumber classGroup { id name } } school { id level } } } }`,
    personal: ['search'],
    list: ({ conductRecords }) => conductRecords,
    key: ({ id }) => id,
    columns: [
      { header: { 'zh-TW': '學號', en: 'Student number' }, value: ({ student }) => student.studentNumber },
      { header: { 'zh-TW': '班級', en: 'Class' }, value: ({ student }) => student.classGroup?.name ?? null },
      { header: { 'zh-TW': '座號', en: 'Seat' }, type: 'NUMBER', value: ({ student }) => student.seatNumber },
      { header: { 'zh-TW': '姓名', en: 'Name' }, value: ({ student }) => student.name },
      { header: { 'zh-TW': '日期', en: 'Date' }, type: 'DATE', value: ({ date }) => date },
      {
        header: { 'zh-TW': '類別', en: 'Kind' },
        value: ({ kind, school }, locale) => conductKindWord(kind, school.level, locale),
      },
      { header: { 'zh-TW': '次數', en: 'Count' }, type: 'NUMBER', value: ({ count }) => count },
      { header: { 'zh-TW': '事由', en: 'Reason' }, width: 40, value: ({ reason }) => reason },
      { header: { 'zh-TW': '狀態', en: 'State' }, value: ({ state }, locale) => STATES[state][locale] },
      {
        header: { 'zh-TW': '銷過日', en: 'Cancelled on' },
        type: 'DATE',
        value: ({ cancelledOn }) => cancelledOn,
      },
      { header: { 'zh-TW': '登錄人員', en: 'Recorded by' }, value: ({ recordedBy }) => recordedBy },
      {
        header: { 'zh-TW': '登錄時間', en: 'Recorded at' },
        type: 'DATE_TIME',
        value: ({ recordedAt }) => new Date(recordedAt),
      },
      {
        header: { 'zh-TW': '公開時間', en: 'Visible from' },
        type: 'DATE_TIME',
        value: ({ kind, visibleFrom }) => (kind === 'GUIDANCE' ? null : new Date(visibleFrom)),
      },
    ],
  }),
];
