import type { SisContent } from './sis-import.entity.ts';

/** A field of a plain table: the names that schools give its column, most usual first. */
export interface PlainField {
  name: string;
  required: boolean;
  names: readonly string[];
}

const SCHOOL: PlainField = {
  name: 'schoolCode',
  required: false,
  names: ['學校代碼', 'school code', 'school'],
};
const NAME: PlainField = {
  name: 'name',
  required: true,
  names: ['姓名', '學生姓名', '教師姓名', 'name', 'full name'],
};
const NATIONAL_ID: PlainField = {
  ...{ name: 'nationalId', required: false },
  names: ['身分證字號', '身分證號', '身分證', '居留證號', '統一證號', 'national id', 'id number'],
};
const CLASS: PlainField = {
  name: 'className',
  required: false,
  names: ['班級', '班級名稱', '班別', 'class', 'class name'],
};
const STARTS: PlainField = {
  ...{ name: 'startsOn', required: false },
  names: ['入學日期', '到職日期', '就讀日期', '開始日期', 'start date', 'starts on'],
};
const GRADE: PlainField = { name: 'grade', required: false, names: ['年級', 'grade'] };

/** What plain tables may say, by what they are of. */
export const PLAIN_FIELDS: Readonly<Record<Exclude<SisContent, 'ONEROSTER'>, readonly PlainField[]>> = {
  STUDENTS: [
    { name: 'number', required: true, names: ['學號', '學生學號', 'student number', 'number'] },
    NAME,
    NATIONAL_ID,
    { name: 'gender', required: false, names: ['性別', 'gender', 'sex'] },
    CLASS,
    GRADE,
    { name: 'seat', required: false, names: ['座號', 'seat', 'seat number'] },
    STARTS,
    SCHOOL,
  ],
  STAFF: [
    NAME,
    NATIONAL_ID,
    { name: 'email', required: false, names: ['電子郵件', 'email', 'e-mail'] },
    { name: 'title', required: false, names: ['職稱', 'title'] },
    { ...CLASS, names: ['導師班級', '任教班級', ...CLASS.names] },
    STARTS,
    SCHOOL,
  ],
  CLASSES: [
    { ...CLASS, name: 'className', required: true },
    GRADE,
    { name: 'number', required: false, names: ['班序', '班號', 'number'] },
    SCHOOL,
  ],
};

const plain = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_（）()*＊:：]/g, '');

/** Which column of a table each field probably is: as it was said last, or by its name. */
export function guessColumns(
  content: Exclude<SisContent, 'ONEROSTER'>,
  header: readonly string[],
  remembered: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const byName = new Map(header.filter(Boolean).map((text) => [plain(text), text]));
  return Object.fromEntries(
    PLAIN_FIELDS[content].flatMap(({ name, names }) => {
      const before = remembered[name];
      const column =
        before && header.includes(before)
          ? before
          : names.map((each) => byName.get(plain(each))).find((text) => text !== undefined);
      return column ? [[name, column]] : [];
    }),
  );
}
