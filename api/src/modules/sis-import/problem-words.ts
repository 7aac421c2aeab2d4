import { isRefusalReason, type Locale, refusalText } from '@qinshi/domain';
import { PROBLEM_CODES, type ProblemCode } from './staged-row.ts';

type Params = Readonly<Record<string, string | number>>;

/** The sentence of a problem; what stands in the file is quoted, never an identity number. */
export function problemWords(code: ProblemCode, params: Params, locale: Locale): string {
  const { reason } = params;
  if (code === 'FILE_UNREADABLE' && isRefusalReason(reason)) return refusalText(locale, reason, params);
  return WORDS[code][locale === 'en' ? 1 : 0].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(params[name] ?? ''),
  );
}

/** What kind of problem it is, in the first words of its sentence; of a kind of another version its code. */
export function problemKindWords(code: string, locale: Locale): string {
  const known = PROBLEM_CODES.find((each) => each === code);
  if (!known) return code;
  if (known === 'FILE_UNREADABLE') return locale === 'en' ? 'The file cannot be read' : '檔案無法讀取';
  const [first = ''] = WORDS[known][locale === 'en' ? 1 : 0].split(/[。：；，]|[.:;,] |\.$/);
  return first.replace(/\{\w+\}/g, '…');
}

const WORDS: Readonly<Record<ProblemCode, readonly [zh: string, en: string]>> = {
  ACCOUNT_ERASED: [
    '這個人的資料已依申請刪除，請由學校在平臺上重新登錄。',
    'The data of this person were erased; record the person on the platform.',
  ],
  CLASS_FOUNDED: [
    '還沒有「{name}」這個班級，確認匯入會新增；如果是筆誤，請先改正。',
    'There is no class “{name}” yet and it will be added; if it is a slip, please correct it first.',
  ],
  CLASS_NAME_TWICE: [
    '同一學年有兩個班級都叫「{name}」。',
    'Two classes of one school year are called “{name}”.',
  ],
  CLASS_UNKNOWN: [
    '找不到班級「{id}」：班級檔與先前匯入的資料都沒有。',
    'There is no class “{id}” in the files or in what was imported before.',
  ],
  COLUMN_MISSING: ['缺少欄位「{column}」。', 'The column “{column}” is missing.'],
  COLUMN_MISSPELT: [
    '不認得欄位「{column}」，是不是「{nearest}」？請改正欄位名稱。',
    'The column “{column}” is unknown; is it “{nearest}”? Please correct its name.',
  ],
  COLUMN_TWICE: ['欄位「{column}」出現兩次。', 'The column “{column}” comes twice.'],
  DATE_AMBIGUOUS: [
    '日期「{value}」的日和月可能互換，請改成 2026-09-01 這樣的寫法。',
    'In “{value}” day and month could be exchanged; please write dates like 2026-09-01.',
  ],
  DATE_INVALID: [
    '「{value}」不是日期，請改成 2026-09-01 這樣的寫法。',
    '“{value}” is no date; please write dates like 2026-09-01.',
  ],
  DUPLICATE_ID: [
    '代碼「{id}」重複，第一次出現在第 {first} 行。',
    'The id “{id}” comes twice; the first time on line {first}.',
  ],
  EMAIL_TAKEN: [
    '電子郵件已屬於另一個帳號，不會匯入這個地址。',
    'The e-mail address belongs to another account and is left out.',
  ],
  ENROLLED_ELSEWHERE: [
    '這位學生還在別的學校就讀，要先由該校辦理轉出。',
    'This pupil is still enrolled at another school, which has to release the pupil first.',
  ],
  FILE_EMPTY: ['檔案裡沒有資料列。', 'The file has no rows.'],
  FILE_MISSING: [
    'manifest.csv 列了這個檔案，但壓縮檔裡沒有。',
    'The manifest lists this file, but it is not in the archive.',
  ],
  FILE_NOT_IN_MANIFEST: [
    'manifest.csv 沒有列這個檔案，不會讀取。',
    'The manifest does not list this file; it is not read.',
  ],
  FILE_UNKNOWN: ['不認得的檔案，不會讀取。', 'An unknown file; it is not read.'],
  FILE_UNREADABLE: ['{reason}', '{reason}'],
  GRADE_ASSUMED: ['沒有年級，以 {grade} 年級匯入。', 'There is no grade; grade {grade} is taken.'],
  GRADE_INVALID: ['年級「{value}」不是 1 到 12。', 'The grade “{value}” is not between 1 and 12.'],
  GRADE_NOT_TAUGHT: [
    '「{name}」是 {grade} 年級，這所學校只有 {first} 到 {last} 年級；請核對班級與年級。',
    '“{name}” is grade {grade}; this school has grades {first} to {last} only. Please check class and grade.',
  ],
  LEVEL_ASSUMED: [
    '看不出學校的學制，以國小匯入。',
    'The level of the school is unknown; elementary school is taken.',
  ],
  MANIFEST_MISSING: [
    '沒有 manifest.csv，全部當作完整資料（bulk）。',
    'There is no manifest.csv; everything is taken for complete (bulk).',
  ],
  MANIFEST_VALUE_INVALID: [
    '「{name}」的值「{value}」不對，應為 {allowed}。',
    'The value “{value}” of “{name}” is wrong; it should be {allowed}.',
  ],
  MANIFEST_VALUE_MISSING: [
    '「{name}」沒有值，以「{taken}」處理。',
    '“{name}” has no value; “{taken}” is taken.',
  ],
  NAME_INVALID: [
    '姓名「{value}」含有少見的字元，或太短，請核對。',
    'The name “{value}” has unusual characters, or is very short; please check.',
  ],
  NAME_OF_NUMBER_DIFFERS: [
    '這個身分證字號已屬於另一個姓名的人，請核對。',
    'This identity number belongs to somebody of another name; please check.',
  ],
  NATIONAL_ID_INVALID: ['身分證字號不正確。', 'The identity number is not valid.'],
  NATIONAL_ID_TWICE: [
    '同一個身分證字號出現兩次，第一次在第 {first} 行。',
    'This identity number comes twice; the first time on line {first}.',
  ],
  NUMBER_OF_ADULT: [
    '這個身分證字號屬於教職員或家長，不能登錄為學生。',
    'This identity number belongs to a member of staff or a parent, not to a pupil.',
  ],
  OTHER_SCHOOL: [
    '這是別的學校的資料，只能匯入自己的學校。',
    'This belongs to another school; you import your own only.',
  ],
  PLACE_IGNORED: [
    '學生已編入另一個班級，這筆只保留、不套用。',
    'The pupil is in another class already; this row is kept, not applied.',
  ],
  ROLE_UNKNOWN: [
    '不認得的角色「{value}」，這筆只保留、不套用。',
    'Unknown role “{value}”; the row is kept, not applied.',
  ],
  SCHOOL_NOT_ONE: [
    '這個單位不是學校，只保留、不套用。',
    'This organisation is no school; it is kept, not applied.',
  ],
  SCHOOL_UNKNOWN: [
    '找不到學校「{id}」：學校檔與先前匯入的資料都沒有。',
    'There is no school “{id}” in the files or in what was imported before.',
  ],
  SEAT_INVALID: ['座號「{value}」不是 1 到 99。', 'The seat number “{value}” is not between 1 and 99.'],
  SEAT_TAKEN: ['同班已有另一位學生是 {seat} 號。', 'Another pupil of the class has seat {seat}.'],
  SERVICE_NOT_UNDERSTOOD: [
    '對方系統的回覆無法辨識，請對方維運人員檢查是否符合 OneRoster 1.1（{message}）。',
    'What the other system answers is not understood; ask its operators whether it is OneRoster 1.1 ({message}).',
  ],
  SERVICE_REFUSED: [
    '對方系統拒絕連線，請確認代號、密鑰與可讀取的範圍（{message}）。',
    'The other system refuses; please check id, secret and what may be read ({message}).',
  ],
  SERVICE_UNREACHABLE: [
    '連不上對方系統，稍後會自動再試（{message}）。',
    'The other system does not answer; it is tried again later ({message}).',
  ],
  STUDENT_NUMBER_ASSUMED: [
    '沒有學號，以「{number}」匯入。',
    'There is no student number; “{number}” is taken.',
  ],
  STUDENT_NUMBER_TAKEN: [
    '學號「{number}」已屬於另一位學生。',
    'The student number “{number}” belongs to another pupil.',
  ],
  TERM_UNKNOWN: [
    '找不到學期「{id}」，以今天所在的學年度匯入。',
    'There is no academic session “{id}”; the present school year is taken.',
  ],
  TOO_LONG: ['內容太長，最多 {max} 個字。', 'Too long: at most {max} characters.'],
  USER_UNKNOWN: [
    '找不到人員「{id}」：人員檔與先前匯入的資料都沒有。',
    'There is no user “{id}” in the files or in what was imported before.',
  ],
  VALUE_INVALID: [
    '「{value}」不是這一欄可用的值，應為 {allowed}。',
    '“{value}” cannot stand in this column; it should be {allowed}.',
  ],
  VALUE_MISSING: ['這一欄必須填寫。', 'This column has to be filled in.'],
};
