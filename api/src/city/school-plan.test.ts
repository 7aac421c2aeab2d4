import { describe, expect, it } from 'vitest';
import { SCHOOLS_CSV } from '../../test/fixtures/schools.ts';
import { classesOf, parseSchools, pupilsOf } from './school-plan.ts';

const HEADER = SCHOOLS_CSV.split('\n')[0] ?? '';
const row = (cells: Partial<Record<'code' | 'name' | 'classes' | 'pupils' | 'teachers', string>>) =>
  `${HEADER}\n${cells.code ?? '900101'},${cells.name ?? '市立虹光國小'},虹光區,${cells.classes ?? '1'},0,0,0,0,0,${cells.pupils ?? '20'},0,0,0,0,0,${cells.teachers ?? '5'},1\n`;

describe('a file of schools', () => {
  it('is read as it stands, grade by grade', () => {
    const schools = parseSchools(SCHOOLS_CSV);
    expect(schools.map(({ name }) => name)).toEqual(['市立虹光國小', '私立"小樹"國小, 附設', '市立雲嶺國小']);
    const [first, tiny] = schools;
    expect(first).toMatchObject({
      code: '900101',
      level: 'ELEMENTARY',
      district: '虹光區',
      teachers: 30,
      staff: 4,
    });
    expect(first?.grades[1]).toEqual({ grade: 2, classes: 3, pupils: 71 });
    expect(first && [classesOf(first), pupilsOf(first)]).toEqual([14, 344]);
    expect(tiny?.grades.map(({ classes }) => classes)).toEqual([0, 0, 0, 0, 1, 1]);
  });

  it('may have Windows line ends, a byte order mark and columns in another order', () => {
    expect(parseSchools(`\uFEFF${SCHOOLS_CSV.replaceAll('\n', '\r\n')}`)).toEqual(parseSchools(SCHOOLS_CSV));
    const turned = SCHOOLS_CSV.split('\n')
      .slice(0, 2)
      .map((line) => line.split(',').reverse().join(','))
      .join('\n');
    expect(parseSchools(turned)).toEqual(parseSchools(SCHOOLS_CSV).slice(0, 1));
  });

  it.each([
    [
      'a missing column',
      SCHOOLS_CSV.replace('pupils_grade_3', 'pupils'),
      'Line 1: missing columns pupils_grade_3.',
    ],
    ['a number that is none', row({ pupils: 'many' }), 'Line 2: pupils_grade_1 is no whole number: "many".'],
    ['a negative number', row({ teachers: '-1' }), 'Line 2: teachers is no whole number: "-1".'],
    [
      'a code with a sign',
      row({ code: '90-1' }),
      'Line 2: a code has up to 16 letters and digits, not "90-1".',
    ],
    [
      'more pupils than seats',
      row({ pupils: '100' }),
      'Line 2: 100 pupils do not fit into 1 classes of grade 1.',
    ],
    ['a stray quotation mark', row({ name: '市立"虹光' }), 'Line 2: a quotation mark is out of place.'],
    ['a school named twice', `${row({})}${row({}).split('\n')[1]}`, 'Line 3: code 900101 comes twice.'],
    ['no school', HEADER, 'The file names no school.'],
  ])('is refused for %s', (_what, csv, message) => {
    expect(() => parseSchools(csv)).toThrow(message);
  });
});
