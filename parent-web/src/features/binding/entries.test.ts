import { describe, expect, it } from 'vitest';
import type { ConfirmedStudent, GuardianEntry, StudentEntry } from './draft.ts';
import { guardianProblems } from './guardian-entry.ts';
import { studentProblems } from './student-entry.ts';

const entry: StudentEntry = {
  group: 'GUARDIAN',
  relation: 'OTHER',
  relationNote: '伯父',
  level: 'ELEMENTARY',
  nationalId: 'A123456789',
  lookUp: null,
  schoolId: 'school',
};
const confirmed: ConfirmedStudent = {
  token: 'token',
  maskedName: '呂○潔',
  className: '四年二班',
  schoolName: '晨光國小',
  relation: 'MOTHER',
  relationNote: '',
  level: 'ELEMENTARY',
  nationalId: 'A123456789',
  schoolId: 'school',
};
const guardian: GuardianEntry = {
  nationalId: 'A223456781',
  check: 'NEW',
  name: '王一寶',
  email: 'mother@example.com',
  phone: '0912345678',
};

describe("a child's form", () => {
  it('is in order when everything is there', () => {
    expect(studentProblems(entry, [], 'zh-TW')).toEqual({});
  });

  it('wants words for a relation that has no name', () => {
    expect(studentProblems({ ...entry, relationNote: ' ' }, [], 'zh-TW')).toHaveProperty('relationNote');
  });

  it('finds a wrong check digit', () => {
    const problems = studentProblems({ ...entry, nationalId: 'A123456788' }, [], 'zh-TW');
    expect(Object.keys(problems)).toEqual(['nationalId']);
  });

  it('takes the same child only once, however the number is written', () => {
    const problems = studentProblems({ ...entry, nationalId: 'a1234-56789' }, [confirmed], 'zh-TW');
    expect(problems.nationalId).toContain('這位學生已經在清單中');
  });

  it('asks for everything that is missing, but for the relation only after its group', () => {
    const empty = { ...entry, group: null, relation: null, level: null, nationalId: '', schoolId: null };
    expect(Object.keys(studentProblems(empty, [], 'en'))).toEqual([
      'group',
      'level',
      'nationalId',
      'schoolId',
    ]);
  });
});

describe("the guardian's form", () => {
  it('is in order when everything is there', () => {
    expect(guardianProblems(guardian, [confirmed], 'zh-TW')).toEqual({});
  });

  it('asks a known person for the number only', () => {
    const known = { maskedName: '王○寶', maskedEmail: 'm****r@example.com', maskedPhone: '0912***678' };
    const asked = { ...guardian, check: known, name: '', email: '', phone: '' };
    expect(guardianProblems(asked, [confirmed], 'zh-TW')).toEqual({});
  });

  it('asks a known person for what the account lacks', () => {
    const known = { maskedName: '王○寶', maskedEmail: '', maskedPhone: '0912***678' };
    const problems = guardianProblems(
      { ...guardian, check: known, email: '', phone: '' },
      [confirmed],
      'zh-TW',
    );
    expect(Object.keys(problems)).toEqual(['email']);
  });

  it('asks a new person for name, e-mail and phone', () => {
    const problems = guardianProblems(
      { ...guardian, name: '', email: 'x', phone: '12' },
      [confirmed],
      'zh-TW',
    );
    expect(Object.keys(problems)).toEqual(['name', 'email', 'phone']);
  });

  it("does not take a child's number for the guardian's", () => {
    const problems = guardianProblems({ ...guardian, nationalId: 'A123456789' }, [confirmed], 'zh-TW');
    expect(Object.keys(problems)).toEqual(['nationalId']);
  });
});
