import { describe, expect, it } from 'vitest';
import { layPaste, readPasted } from './paste.ts';

const target = {
  pupils: [
    { studentId: 'a', name: '王小明' },
    { studentId: 'b', name: '林小安' },
  ],
  columns: [
    { id: 'exam', name: '第一次段考', scale: 'SCORE' as const },
    { id: 'daily', name: '聽寫', scale: 'LEVEL' as const },
  ],
};

describe('a paste', () => {
  it('has rows and cells, and no row for the line break at its end', () => {
    expect(readPasted('80\t甲\r\n90\t優\r\n')).toEqual([
      ['80', '甲'],
      ['90', '優'],
    ]);
    expect(readPasted('80')).toEqual([['80']]);
  });

  it('is laid over the book', () => {
    const { marks, problems } = layPaste(readPasted('80\t甲\n缺考\t'), target);
    expect(problems).toEqual([]);
    expect(
      marks.map(({ studentId, assessmentId, mark }) => [
        studentId,
        assessmentId,
        mark.score ?? mark.level ?? mark.missing,
      ]),
    ).toEqual([
      ['a', 'exam', 80],
      ['a', 'daily', '甲'],
      ['b', 'exam', true],
      ['b', 'daily', false],
    ]);
  });

  it('of 31 rows into 30 pupils is refused whole', () => {
    const pupils = Array.from({ length: 30 }, (_, index) => ({ studentId: String(index), name: '林小安' }));
    const pasted = Array.from({ length: 31 }, () => ['80']);
    expect(layPaste(pasted, { ...target, pupils })).toEqual({
      marks: [],
      problems: [{ kind: 'rows', pasted: 31, room: 30 }],
    });
  });

  it('names the row and column of what is no mark, and takes nothing', () => {
    expect(layPaste(readPasted('80\t甲\n八十\t85\t1'), target)).toEqual({
      marks: [],
      problems: [
        { kind: 'columns', pasted: 3, room: 2 },
        {
          kind: 'cell',
          row: 2,
          name: '林小安',
          column: '第一次段考',
          text: '八十',
          reason: 'SCORE_NOT_A_NUMBER',
        },
        { kind: 'cell', row: 2, name: '林小安', column: '聽寫', text: '85', reason: 'LEVEL_UNKNOWN' },
      ],
    });
  });
});
