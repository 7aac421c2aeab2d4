import { expect, it } from 'vitest';
import { csvOf } from '../../shell/csv.ts';
import { templateRows } from './template.ts';

it('is the class list with what stands, safe to open', () => {
  const grade = { assessmentId: 'exam', score: 88.5, level: '甲', missing: false };
  const book = {
    assessments: [{ id: 'exam', name: '第一次段考', scale: 'SCORE' }],
    rows: [
      { seatNumber: 1, studentNumber: 'n1', name: '王,小明', hasLeft: false, grades: [grade] },
      { seatNumber: null, studentNumber: 'n2', name: '=1+1', hasLeft: false, grades: [] },
      { seatNumber: 3, studentNumber: 'n3', name: '已離校', hasLeft: true, grades: [] },
    ],
  } as unknown as Parameters<typeof templateRows>[0];
  expect(csvOf(templateRows(book))).toBe(
    '\uFEFF座號,學號,姓名,第一次段考\r\n1,n1,"王,小明",88.5\r\n,n2,\'=1+1,\r\n',
  );
});
