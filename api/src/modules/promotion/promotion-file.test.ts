import { describe, expect, it } from 'vitest';
import { readPromotionFile } from './promotion-file.ts';

const known = {
  pupils: new Map([
    ['1130001', 'a'],
    ['1130002', 'b'],
  ]),
  classes: new Map([['三年二班', { grade: 3, number: 2 }]]),
  teachers: new Map([
    ['王老師', ['t1']],
    ['陳志明', ['t2', 't3']],
  ]),
};
const sheet = (header: string[], ...rows: string[][]) => ({
  header,
  rows: rows.map((cells, index) => ({ line: index + 2, cells })),
});

describe('a file of choices', () => {
  it('is read by the names that schools give to columns; a class by its name or its number', () => {
    const file = sheet(
      ['學號', '新班級', '座號', '結果'],
      ['1130001', '三年二班', '7', ''],
      ['1130002', '3', '', '留級'],
    );
    expect(readPromotionFile(file, known)).toEqual({
      choices: [
        { studentId: 'a', number: 2, seatNumber: 7 },
        { studentId: 'b', outcome: 'REPEATING', number: 3, seatNumber: null },
      ],
      homerooms: [],
      problems: [],
    });
  });

  it('also says who leads a class, in rows without a student number', () => {
    const file = sheet(['學號', '班級', '導師'], ['1130001', '3', ''], ['', '三年二班', '王老師']);
    expect(readPromotionFile(file, known)).toMatchObject({
      choices: [{ studentId: 'a', number: 3 }],
      homerooms: [{ grade: 3, number: 2, staffId: 't1' }],
      problems: [],
    });
    const wrong = sheet(
      ['學號', '班級', '導師'],
      ['', '三年二班', '沒有人'],
      ['', '三年二班', '陳志明'],
      ['', '九年九班', '王老師'],
    );
    expect(readPromotionFile(wrong, known).problems).toEqual([
      { line: 2, column: '導師', reason: 'TEACHER_UNKNOWN' },
      { line: 3, column: '導師', reason: 'TEACHER_NAMESAKE' },
      { line: 4, column: '班級', reason: 'PROMOTION_CLASS_UNKNOWN', params: { name: '九年九班' } },
    ]);
  });

  it('is refused at each place that cannot be read', () => {
    const file = sheet(
      ['Student number', 'Class', 'Seat', 'Outcome'],
      ['999', '', '', ''],
      ['1130001', '九年九班', '100', 'gone'],
      ['1130001', '1', '', ''],
    );
    expect(readPromotionFile(file, known).problems).toEqual([
      { line: 2, column: 'Student number', reason: 'STUDENT_NUMBER_UNKNOWN' },
      {
        ...{ line: 3, column: 'Outcome', reason: 'SHEET_WORD_UNKNOWN' },
        params: { words: expect.stringContaining('升級、留級') },
      },
      { line: 3, column: 'Class', reason: 'PROMOTION_CLASS_UNKNOWN', params: { name: '九年九班' } },
      { line: 3, column: 'Seat', reason: 'OUT_OF_RANGE' },
      { line: 4, column: 'Student number', reason: 'STUDENT_NUMBER_TWICE' },
    ]);
    expect(readPromotionFile(sheet(['座號'], ['1']), known).problems).toEqual([
      { line: 1, column: '學號', reason: 'CSV_COLUMN_MISSING' },
    ]);
  });
});
