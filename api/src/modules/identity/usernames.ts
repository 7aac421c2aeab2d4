import { type Locale, lastNine, lastSix } from '@qinshi/domain';

/** Staff sign in with the code of their school and the last nine of their identity number (product rule). */
export function staffUsername(schoolCode: string, nationalId: string): string {
  return `${schoolCode}${lastNine(nationalId)}`.toLowerCase();
}

/** Pupils sign in with the code of their school and their student number (product rule). */
export function studentUsername(schoolCode: string, studentNumber: string): string {
  return `${schoolCode}${studentNumber}`.toLowerCase();
}

/** Whether somebody who reads the username reads part of the person's identity number. */
export function holdsNumber(username: string, nationalId: string | null): boolean {
  return nationalId !== null && username.includes(lastSix(nationalId).toLowerCase());
}

/** A username that may be shown to others: digits of an identity number are hidden but for the last three. */
export function maskUsername(username: string, nationalId: string | null): string {
  if (nationalId === null || !holdsNumber(username, nationalId)) return username;
  const nine = lastNine(nationalId).toLowerCase();
  const hidden = username.includes(nine) ? nine : lastSix(nationalId).toLowerCase();
  return username.replace(hidden, `${'*'.repeat(hidden.length - 3)}${hidden.slice(-3)}`);
}

const HINTS: Record<Locale, Record<'email' | 'staff' | 'student' | 'other', (code: string) => string>> = {
  'zh-TW': {
    email: () => '您在平臺登記的電子郵件',
    staff: (code) => `學校代碼 ${code}＋身分證字號後九碼`,
    student: (code) => `學校代碼 ${code}＋學號`,
    other: () => '由學校或教育局設定的帳號',
  },
  en: {
    email: () => 'Your e-mail address on this platform',
    staff: (code) => `School code ${code} + last nine characters of your ID number`,
    student: (code) => `School code ${code} + student number`,
    other: () => 'A username that your school or the education bureau has set',
  },
};

/** What a username is made of, without saying it. `numbers` are the person's enrolments. */
export function usernameHint(
  account: { username: string; email: string | null },
  nationalId: string | null,
  numbers: readonly { schoolCode: string; studentNumber: string }[],
  locale: Locale,
): string {
  const { username, email } = account;
  const hints = HINTS[locale];
  if (username === email) return hints.email('');
  const nine = nationalId === null ? null : lastNine(nationalId).toLowerCase();
  if (nine !== null && username.endsWith(nine))
    return hints.staff(username.slice(0, -nine.length).toUpperCase());
  const own = numbers.find(
    ({ schoolCode, studentNumber }) => studentUsername(schoolCode, studentNumber) === username,
  );
  return own ? hints.student(own.schoolCode) : hints.other('');
}
