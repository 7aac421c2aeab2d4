import { describe, expect, it } from 'vitest';
import { holdsNumber, maskUsername, staffUsername, studentUsername, usernameHint } from './usernames.ts';

const NUMBER = 'A123456789';
const STAFF = staffUsername('313601', NUMBER);
const PUPIL = studentUsername('313601', 'N40217');
const ENROLMENTS = [{ schoolCode: '313601', studentNumber: 'N40217' }];

describe('usernames', () => {
  it('are school code and last nine for staff, school code and student number for pupils', () => {
    expect(STAFF).toBe('313601123456789');
    expect(PUPIL).toBe('313601n40217');
    expect(staffUsername('T1', 'YA94451857')).toBe('t1a94451857');
  });

  it.each([
    [STAFF, NUMBER, true, '313601******789'],
    [PUPIL, NUMBER, false, PUPIL],
    ['mother@example.com', NUMBER, false, 'mother@example.com'],
    ['mother456789@example.com', NUMBER, true, 'mother***789@example.com'],
    ['bureau1', null, false, 'bureau1'],
  ])('%s is shown to others without the digits of the number', (username, number, holds, masked) => {
    expect(holdsNumber(username, number)).toBe(holds);
    expect(maskUsername(username, number)).toBe(masked);
  });

  it.each([
    [STAFF, '學校代碼 313601＋身分證字號後九碼'],
    [PUPIL, '學校代碼 313601＋學號'],
    ['mother@example.com', '您在平臺登記的電子郵件'],
    ['bureau1', '由學校或教育局設定的帳號'],
  ])('%s is described by what it is made of', (username, hint) => {
    const account = { username, email: 'mother@example.com' };
    expect(usernameHint(account, NUMBER, ENROLMENTS, 'zh-TW')).toBe(hint);
    expect(usernameHint(account, NUMBER, ENROLMENTS, 'en')).not.toMatch(/\d{7}/);
  });
});
