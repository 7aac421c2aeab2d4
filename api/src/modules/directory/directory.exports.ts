import { type SchoolLevel, schoolLevelName } from '@qinshi/domain';
import { type ExportColumn, listExport, type Words } from '../../exports.ts';
import type { AccountState } from '../identity/account-state.ts';
import type { FamilyReach } from './directory.types.ts';

interface Statistics {
  studentCount: number;
  boundCount: number;
  boundRate: number;
  waitingCount: number;
  oldestWaitingAt: Date | null;
}

const STATISTICS = 'bindingStatistics { studentCount boundCount boundRate waitingCount oldestWaitingAt }';
const TABLE = '$first: Int, $page: Int, $search: String';
const PASSED = 'first: $first, page: $page, search: $search, sort: $sort';

const NONE = { 'zh-TW': '－', en: '–' };

const ACCOUNT_STATES: Record<AccountState, Words> = {
  NOT_ACTIVATED: { 'zh-TW': '未啟用', en: 'Not activated' },
  EXPIRED: { 'zh-TW': '已逾期', en: 'Expired' },
  ACTIVE: { 'zh-TW': '使用中', en: 'Active' },
  LOCKED: { 'zh-TW': '鎖定', en: 'Locked' },
  CLOSED: { 'zh-TW': '已關閉', en: 'Closed' },
};
const ACCOUNT: Words = { 'zh-TW': '帳號', en: 'Account' };
const CLASS: Words = { 'zh-TW': '班級', en: 'Class' };

function figures<Row extends { bindingStatistics: Statistics }>(): ExportColumn<Row>[] {
  return [
    {
      header: { 'zh-TW': '學生數', en: 'Pupils' },
      type: 'NUMBER',
      value: ({ bindingStatistics: { studentCount } }) => studentCount,
    },
    {
      header: { 'zh-TW': '已綁定', en: 'Bound' },
      type: 'NUMBER',
      value: ({ bindingStatistics: { boundCount } }) => boundCount,
    },
    {
      header: { 'zh-TW': '綁定率', en: 'Bound rate' },
      type: 'PERCENT',
      value: ({ bindingStatistics: { boundRate } }) => boundRate,
    },
    {
      header: { 'zh-TW': '待審核', en: 'Waiting' },
      type: 'NUMBER',
      value: ({ bindingStatistics: { waitingCount } }) => waitingCount,
    },
    {
      header: { 'zh-TW': '最久等待（自）', en: 'Waiting since' },
      type: 'DATE_TIME',
      value: ({ bindingStatistics: { oldestWaitingAt } }) => oldestWaitingAt && new Date(oldestWaitingAt),
    },
  ];
}

interface SchoolRow {
  id: string;
  code: string;
  name: string;
  district: string;
  level: SchoolLevel;
  bindingStatistics: Statistics;
}

interface ClassRow {
  id: string;
  grade: number;
  name: string;
  homeroomTeachers: { name: string }[];
  bindingStatistics: Statistics;
}

interface StudentRow {
  id: string;
  name: string;
  studentNumber: string;
  seatNumber: number | null;
  accountState: AccountState;
  classGroup: { name: string } | null;
  guardians: unknown[];
}

interface UnreachedRow {
  id: string;
  name: string;
  seatNumber: number | null;
  familyReach: FamilyReach;
  classGroup: { name: string } | null;
}

const REACHES: Record<FamilyReach, Words> = {
  REACHED: { 'zh-TW': '可聯繫', en: 'Reached' },
  NO_GUARDIAN: { 'zh-TW': '沒有綁定的家長', en: 'No bound guardian' },
  NEVER_SIGNED_IN: { 'zh-TW': '家長從未登入', en: 'No guardian has ever signed in' },
  NO_CONTACT: { 'zh-TW': '沒有可用的聯絡方式', en: 'No e-mail address or device' },
};

interface StaffRow {
  id: string;
  name: string;
  title: string | null;
  office: string | null;
  inPostSince: string;
  accountState: AccountState;
  homeroomClasses: { name: string }[];
}

interface List<Row> {
  nodes: Row[];
  totalCount: number;
}

/** The tables of the school office and the bureau, as they are shown. */
export const directoryExports = [
  listExport<{ schoolDirectory: List<SchoolRow> }, SchoolRow>({
    name: 'schools',
    title: { 'zh-TW': '學校', en: 'Schools' },
    document: `query ($level: SchoolLevel, $sort: SchoolSort, ${TABLE}) {
      schoolDirectory(level: $level, ${PASSED}) { totalCount nodes { id code name district level ${STATISTICS} } } }`,
    list: ({ schoolDirectory }) => schoolDirectory,
    key: ({ id }) => id,
    columns: [
      { header: { 'zh-TW': '代碼', en: 'Code' }, value: ({ code }) => code },
      { header: { 'zh-TW': '校名', en: 'Name' }, width: 28, value: ({ name }) => name },
      { header: { 'zh-TW': '行政區', en: 'District' }, value: ({ district }) => district },
      {
        header: { 'zh-TW': '學制', en: 'Level' },
        value: ({ level }, locale) => schoolLevelName(level, locale),
      },
      ...figures<SchoolRow>(),
    ],
  }),
  listExport<{ classGroups: List<ClassRow> }, ClassRow>({
    name: 'classes',
    title: { 'zh-TW': '班級', en: 'Classes' },
    document: `query ($school: ID, $grade: Int, $sort: ClassGroupSort, ${TABLE}) {
      classGroups(school: $school, grade: $grade, ${PASSED}) {
        totalCount nodes { id grade name homeroomTeachers { name } ${STATISTICS} } } }`,
    list: ({ classGroups }) => classGroups,
    key: ({ id }) => id,
    columns: [
      { header: { 'zh-TW': '年級', en: 'Grade' }, type: 'NUMBER', value: ({ grade }) => grade },
      { header: CLASS, value: ({ name }) => name },
      {
        header: { 'zh-TW': '導師', en: 'Homeroom teacher' },
        value: ({ homeroomTeachers }) => homeroomTeachers.map(({ name }) => name).join('、'),
      },
      ...figures<ClassRow>(),
    ],
  }),
  listExport<{ students: List<StudentRow> }, StudentRow>({
    name: 'students',
    title: { 'zh-TW': '學生', en: 'Students' },
    document: `query ($school: ID, $classGroup: ID, $unplaced: Boolean, $sort: StudentSort, ${TABLE}) {
      students(school: $school, classGroup: $classGroup, unplaced: $unplaced, ${PASSED}) {
        totalCount
        nodes { id name studentNumber seatNumber accountState classGroup { name } guardians { id } } } }`,
    personal: ['search'],
    list: ({ students }) => students,
    key: ({ id }) => id,
    columns: [
      { header: { 'zh-TW': '學號', en: 'Student number' }, value: ({ studentNumber }) => studentNumber },
      { header: { 'zh-TW': '姓名', en: 'Name' }, value: ({ name }) => name },
      {
        header: CLASS,
        value: ({ classGroup }, locale) =>
          classGroup?.name ?? { 'zh-TW': '尚未編班', en: 'No class' }[locale],
      },
      { header: { 'zh-TW': '座號', en: 'Seat' }, type: 'NUMBER', value: ({ seatNumber }) => seatNumber },
      {
        header: { 'zh-TW': '已綁定家長', en: 'Guardians' },
        type: 'NUMBER',
        value: ({ guardians }) => guardians.length,
      },
      { header: ACCOUNT, value: ({ accountState }, locale) => ACCOUNT_STATES[accountState][locale] },
    ],
  }),
  listExport<{ unreachableStudents: List<UnreachedRow> }, UnreachedRow>({
    name: 'unreachable',
    title: { 'zh-TW': '聯繫不到的家庭', en: 'Families not reached' },
    document: `query ($school: ID, $classGroup: ID, ${TABLE}) {
      unreachableStudents(school: $school, classGroup: $classGroup, first: $first, page: $page, search: $search) {
        totalCount nodes { id name seatNumber familyReach classGroup { name } } } }`,
    personal: ['search'],
    list: ({ unreachableStudents }) => unreachableStudents,
    key: ({ id }) => id,
    columns: [
      {
        header: CLASS,
        value: ({ classGroup }, locale) =>
          classGroup?.name ?? { 'zh-TW': '尚未編班', en: 'No class' }[locale],
      },
      { header: { 'zh-TW': '座號', en: 'Seat' }, type: 'NUMBER', value: ({ seatNumber }) => seatNumber },
      { header: { 'zh-TW': '姓名', en: 'Name' }, value: ({ name }) => name },
      {
        header: { 'zh-TW': '原因', en: 'Why' },
        width: 28,
        value: ({ familyReach }, locale) => REACHES[familyReach][locale],
      },
    ],
  }),
  listExport<{ staff: List<StaffRow> }, StaffRow>({
    name: 'staff',
    title: { 'zh-TW': '教職員', en: 'Staff' },
    document: `query ($school: ID, $sort: StaffSort, ${TABLE}) {
      staff(school: $school, ${PASSED}) {
        totalCount nodes { id name title office inPostSince accountState homeroomClasses { name } } } }`,
    personal: ['search'],
    list: ({ staff }) => staff,
    key: ({ id }) => id,
    columns: [
      { header: { 'zh-TW': '姓名', en: 'Name' }, value: ({ name }) => name },
      {
        header: { 'zh-TW': '職稱', en: 'Post' },
        value: ({ title, homeroomClasses }, locale) =>
          title ?? (homeroomClasses.length > 0 ? { 'zh-TW': '導師', en: 'Homeroom teacher' } : NONE)[locale],
      },
      { header: { 'zh-TW': '處室', en: 'Office' }, value: ({ office }) => office },
      {
        header: { 'zh-TW': '到職日', en: 'In post since' },
        type: 'DATE',
        value: ({ inPostSince }) => inPostSince,
      },
      {
        header: { 'zh-TW': '導師班', en: 'Homeroom class' },
        value: ({ homeroomClasses }) => homeroomClasses.map(({ name }) => name).join('、'),
      },
      { header: ACCOUNT, value: ({ accountState }, locale) => ACCOUNT_STATES[accountState][locale] },
    ],
  }),
];
