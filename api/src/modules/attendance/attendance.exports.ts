import { listExport, type Words } from '../../exports.ts';

const STUDENT: Words = { 'zh-TW': '學生', en: 'Student' };
const NUMBER: Words = { 'zh-TW': '學號', en: 'Student number' };
const CLASS: Words = { 'zh-TW': '班級', en: 'Class' };

interface Pupil {
  id: string;
  name: string;
  studentNumber: string;
  seatNumber: number | null;
  classGroup: { name: string } | null;
}
const PUPIL = 'student { id name studentNumber seatNumber classGroup { name } }';

interface WatchRow {
  id: string;
  since: string;
  days: number;
  openedAt: string;
  settledAt: string | null;
  settledBy: string | null;
  note: string | null;
  student: Pupil;
}

interface MissingRow {
  student: Pupil;
  day: { unexplained: boolean; alarmedAt: string | null };
}

/** What the office looks after day by day. */
export const attendanceExports = [
  listExport<{ dropoutWatches: { totalCount: number; nodes: WatchRow[] } }, WatchRow>({
    name: 'watch-list',
    title: { 'zh-TW': '中輟觀察', en: 'Watch list' },
    document: `query ($school: ID, $settled: Boolean, $search: String, $first: Int, $page: Int) {
      dropoutWatches(school: $school, settled: $settled, search: $search, first: $first, page: $page) {
        totalCount nodes { id since days openedAt settledAt settledBy note ${PUPIL} } } }`,
    personal: ['search'],
    list: ({ dropoutWatches }) => dropoutWatches,
    key: ({ id }) => id,
    columns: [
      { header: NUMBER, value: ({ student }) => student.studentNumber },
      { header: STUDENT, value: ({ student }) => student.name },
      { header: CLASS, value: ({ student }) => student.classGroup?.name ?? null },
      { header: { 'zh-TW': '自', en: 'Since' }, type: 'DATE', value: ({ since }) => since },
      { header: { 'zh-TW': '天數', en: 'Days' }, type: 'NUMBER', value: ({ days }) => days },
      {
        header: { 'zh-TW': '列入時間', en: 'On the list since' },
        type: 'DATE_TIME',
        value: ({ openedAt }) => new Date(openedAt),
      },
      {
        header: { 'zh-TW': '結案時間', en: 'Settled on' },
        type: 'DATE_TIME',
        value: ({ settledAt }) => settledAt && new Date(settledAt),
      },
      { header: { 'zh-TW': '結案人員', en: 'Settled by' }, value: ({ settledBy }) => settledBy },
      { header: { 'zh-TW': '處理結果', en: 'What was done' }, width: 40, value: ({ note }) => note },
    ],
  }),
  listExport<{ school: { arrivals: { missingStudents: MissingRow[] } } }, MissingRow>({
    name: 'missing',
    title: { 'zh-TW': '未到校學生', en: 'Not at school' },
    document: `query ($school: ID!, $date: Date) {
      school(id: $school) { arrivals(date: $date) { missingStudents { ${PUPIL} day { unexplained alarmedAt } } } } }`,
    list: ({ school }) => ({ nodes: school.arrivals.missingStudents }),
    key: ({ student }) => student.id,
    columns: [
      { header: CLASS, value: ({ student }) => student.classGroup?.name ?? null },
      { header: { 'zh-TW': '座號', en: 'Seat' }, type: 'NUMBER', value: ({ student }) => student.seatNumber },
      { header: NUMBER, value: ({ student }) => student.studentNumber },
      { header: STUDENT, value: ({ student }) => student.name },
      {
        header: { 'zh-TW': '原因', en: 'Why' },
        value: ({ day }, locale) =>
          (day.unexplained
            ? { 'zh-TW': '原因不明', en: 'Unexplained' }
            : { 'zh-TW': '已知原因', en: 'Explained' })[locale],
      },
      {
        header: { 'zh-TW': '通知家長', en: 'Family told' },
        type: 'DATE_TIME',
        value: ({ day }) => day.alarmedAt && new Date(day.alarmedAt),
      },
    ],
  }),
];
