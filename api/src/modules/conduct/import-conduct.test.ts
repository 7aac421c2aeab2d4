import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { only } from '../../../test/actors.ts';
import { type ConductActor, conductActor } from '../../../test/conduct.ts';
import { big5, dayCell } from '../../../test/fixtures/sheets.ts';
import { SheetSender, sendSheet, told } from '../../../test/sheet-import.ts';
import { type Child, type ClassRoom, World } from '../../../test/world.ts';

/** A Tuesday. */
const TODAY = '2026-11-24';
const HEADER = ['學號', '班級', '座號', '姓名', '日期', '類別', '次數', '事由'];

let city: World;
let school: Awaited<ReturnType<World['school']>>;
let room: ClassRoom;
let [one, other] = [] as Child[] as [Child, Child];
let office: ConductActor;
let sender: SheetSender;
let number = 0;
beforeAll(async () => {
  city = await World.open({ LOG_LEVEL: 'silent' });
  school = await city.school('JUNIOR_HIGH', '市立晨光國中');
});
beforeEach(async () => {
  at('10:00');
  number += 1;
  room = await city.classRoom(school, number);
  [one, other] = [await city.child(room, '王小明'), await city.child(room, '陳怡君')];
  office = await conductActor(city, await city.staff(school, ['OFFICE']));
  sender = new SheetSender(office.browser, 'importConduct');
});
afterAll(() => city.close());

function at(time: string, date = TODAY): void {
  city.clock.set(`${date}T${time}:00+08:00`);
}

async function numberOf(child: Child): Promise<string> {
  const rows = await city.em.execute<{ number: string }[]>(
    'select student_number as number from enrolment where student_id = ? order by starts_on, id limit 1',
    [child.id],
  );
  return only(rows).number;
}

const stored = async () => {
  const rows = await city.em.execute<{ count: number }[]>(
    'select count(*)::int as count from conduct_record join enrolment on enrolment.student_id = conduct_record.student_id where class_group_id = ?',
    [room.id],
  );
  return only(rows).count;
};

describe('a table of conduct', () => {
  it('with bad rows names their row and column, and nothing of it is written', async () => {
    const elsewhere = await city.child(await city.classRoom(await city.school('JUNIOR_HIGH'), 1), '林遠方');
    const rows = [
      HEADER,
      [await numberOf(one), '', '', '王小明', '115/11/20', '嘉獎', 2, '協助布置校慶會場'],
      ['', room.name, 2, '', '2026-11-20', '小攻', 1, '拾金不昧'],
      ['', room.name, 1, '王小明', '115/07/15', '嘉獎', 1, '拾金不昧'],
      ['', room.name, 1, '陳怡君', '115/11/20', '申誡', 12, '好'.repeat(10_000)],
      [await numberOf(elsewhere), '', '', '', '115/11/20', '嘉獎', 1, '拾金不昧'],
      [await numberOf(one), '', '', '', '115/11/25', '嘉獎', 1, ''],
    ];
    for (const dryRun of [true, false]) {
      const outcome = await sender.send(rows, { dryRun });
      expect(outcome).toMatchObject({ dryRun, added: 0, unchanged: 0, problemCount: 9 });
      expect(told(outcome.problems)).toEqual([
        [3, '類別', '小攻', 'SHEET_WORD_MISSPELT'],
        [4, '日期', '115/07/15', 'SHEET_OUTSIDE_TERM'],
        [5, '姓名', '陳怡君', 'SHEET_PUPIL_DIFFERS'],
        [5, '類別', '申誡', 'SHEET_WORD_UNKNOWN'],
        [5, '次數', '12', 'CONDUCT_COUNT'],
        [5, '事由', '好'.repeat(40), 'TOO_LONG'],
        [6, '學號', await numberOf(elsewhere), 'SHEET_PUPIL_UNKNOWN'],
        [7, '日期', '115/11/25', 'DAY_AHEAD'],
        [7, '事由', '', 'REASON_REQUIRED'],
      ]);
      expect(outcome.problems[0]?.message).toContain('「小功」');
      expect(outcome.problems[3]?.message).toContain('嘉獎、小功、大功、警告、小過、大過');
    }
    expect(await stored()).toBe(0);
  });

  it('is tried first, then recorded once, however often it comes', async () => {
    const rows = [
      [...HEADER, '備註'],
      [await numberOf(one), '', '', '王小明', dayCell(46346), '嘉獎', '２', '協助布置校慶會場', '請留意'],
      ['', room.name, 2, '', '115/11/20', '小過', '', '在走廊推擠同學', ''],
      ['', room.name, 2, '', '115/11/20', '小過', 1, '在走廊推擠同學', ''],
      ['', room.name, 9, '沒有紀錄的人', '', '', '', '', ''],
    ];
    const tried = await sender.tries(rows);
    expect(tried).toMatchObject({ dryRun: true, added: 2, unchanged: 0, problemCount: 0 });
    expect(told(tried.warnings)).toEqual([
      [1, '備註', '備註', 'SHEET_COLUMN_IGNORED'],
      [4, null, expect.any(String), 'SHEET_ROW_TWICE'],
    ]);
    expect(await stored()).toBe(0);
    expect(await sender.send(rows)).toMatchObject({ added: 2, unchanged: 0 });
    const record = only(await office.of(one));
    expect(record).toMatchObject({ date: '2026-11-20', kind: 'COMMENDATION', count: 2 });
    expect(record.visibleFrom).toBe('2026-11-24T16:00:00.000Z');
    expect(await city.auditOf({ id: record.id })).toMatchObject([
      { action: 'conduct.imported', details: { kind: 'COMMENDATION', count: 2 } },
    ]);
    expect(await sender.send(rows)).toMatchObject({ added: 0, unchanged: 2, problemCount: 0 });
    expect(await stored()).toBe(2);
  });

  it('that was taken away as a sheet comes back without a change', async () => {
    await sender.send([HEADER, ['', room.name, 1, '', '115/11/20', '小功', 2, '校慶總召，「認真負責」']]);
    for (const format of ['xlsx', 'csv'] as const) {
      const { status, bytes } = await office.browser.bytes(
        `/files/exports/conduct.${format}?classGroup=${room.id}`,
      );
      expect(status).toBe(200);
      const importFileId = await sendSheet(office.browser, `獎懲.${format}`, bytes);
      expect(await sender.run({ importFileId, dryRun: false })).toMatchObject({
        ...{ added: 0, unchanged: 1, problemCount: 0 },
      });
    }
    expect(await stored()).toBe(1);
  });

  it('does not bring back what was corrected or taken back since', async () => {
    const rows = [HEADER, ['', room.name, 1, '', '115/11/20', '警告', 1, '上課遲到']];
    await sender.send(rows);
    const record = only(await office.of(one));
    const correction = { id: record.id, version: 1, kind: 'WARNING', count: 2, reason: '上課屢次遲到' };
    await office.do('correctConduct', { ...correction, note: '次數有誤' });
    expect(await sender.send(rows)).toMatchObject({ added: 0, unchanged: 1, warningCount: 0 });
    await office.do('recallConduct', { id: record.id, version: 2, note: '查證後撤銷' });
    const again = await sender.send(rows);
    expect(again).toMatchObject({ added: 0, unchanged: 1 });
    expect(told(again.warnings)).toMatchObject([[2, null, expect.any(String), 'CONDUCT_WAS_RECALLED']]);
    expect(await stored()).toBe(1);
  });

  it('sent twice at once is recorded once', async () => {
    const body = `班級,座號,日期,類別,事由\n${room.name},1,115/11/20,嘉獎,拾金不昧\n`;
    const importFileId = await sendSheet(office.browser, '獎懲.csv', Buffer.from(body));
    const both = await Promise.all([1, 2].map(() => sender.run({ importFileId, dryRun: false })));
    expect(both.map(({ added }) => added).sort()).toEqual([0, 1]);
    expect(await stored()).toBe(1);
  });

  it('is about pupils as they were on the date of the row', async () => {
    const gone = await numberOf(one);
    at('09:00', '2026-11-26');
    await city.move(one, await city.classRoom(await city.school('JUNIOR_HIGH'), 1));
    sender = new SheetSender(await city.as(await city.staff(school, ['OFFICE'])), 'importConduct');
    const rows = (date: string) => [HEADER, [gone, '', '', '', date, '嘉獎', 1, '拾金不昧']];
    const late = await sender.send(rows('115/11/26'));
    expect(told(late.problems)).toEqual([[2, null, expect.any(String), 'SHEET_PUPIL_GONE']]);
    expect(late.problems[0]?.message).toContain('王小明在 115/11/26 不在本校');
    expect(await sender.send(rows('115/11/25'))).toMatchObject({ added: 1 });
  });

  it('of a homeroom teacher is about the own class, and seat or name are enough', async () => {
    const teacher = new SheetSender(await city.as(room.teacher), 'importConduct');
    const neighbour = await city.child(await city.classRoom(school, 60 + number), '鄰班生');
    const rows = [
      ['座號', '日期', '類別', '事由'],
      [1, '115/11/21', '嘉獎', '校慶服務'],
    ];
    const tried = await teacher.tries(rows);
    expect(told(tried.warnings)).toEqual([[2, '日期', '115/11/21', 'SHEET_NO_SCHOOL_DAY']]);
    expect(await teacher.send(rows)).toMatchObject({ added: 1 });
    const foreign = [HEADER, [await numberOf(neighbour), '', '', '鄰班生', '115/11/20', '嘉獎', 1, '校慶']];
    expect(told((await teacher.tries(foreign)).problems)).toMatchObject([
      [2, '學號', await numberOf(neighbour), 'SHEET_PUPIL_UNKNOWN'],
    ]);
    const twin = await city.child(room, '陳怡君');
    const named = [HEADER, ['', '', '', '陳怡君', '115/11/20', '嘉獎', 1, '校慶']];
    expect(told((await teacher.tries(named)).problems)).toMatchObject([
      [2, null, expect.any(String), 'SHEET_PUPIL_AMBIGUOUS'],
    ]);
    expect(twin.name).toBe(other.name);
  });

  it('of an elementary school knows encouragement and guidance, and no demerits', async () => {
    const primary = await city.school('ELEMENTARY');
    const classRoom = await city.classRoom(primary, number);
    await city.child(classRoom);
    const teacher = new SheetSender(await city.as(classRoom.teacher), 'importConduct');
    const rows = (kind: string) => [
      ['座號', '日期', '類別', '次數', '事由'],
      [1, '115/11/20', kind, kind === '輔導紀錄' ? 2 : 1, '樂於助人'],
    ];
    const problemsOf = async (kind: string) => told((await teacher.tries(rows(kind))).problems);
    expect(await problemsOf('小過')).toEqual([[2, '類別', '小過', 'CONDUCT_KIND_NOT_HERE']]);
    expect(await problemsOf('鼓厲')).toEqual([[2, '類別', '鼓厲', 'SHEET_WORD_MISSPELT']]);
    expect(await problemsOf('輔導紀錄')).toEqual([[2, '次數', '2', 'CONDUCT_COUNT']]);
    expect(await teacher.send(rows('鼓勵'))).toMatchObject({ added: 1 });
  });

  it('says what is wrong with it as a whole, and is its sender’s', async () => {
    const file = (body: Buffer) => sendSheet(office.browser, '獎懲.csv', body);
    const empty = await sender.run({ importFileId: await file(big5('學號,甲\n1,2\n')), dryRun: true });
    expect(told(empty.problems)).toEqual([
      [1, null, '', 'SHEET_COLUMN_MISSING'],
      [1, null, '', 'SHEET_COLUMN_MISSING'],
      [1, null, '', 'SHEET_COLUMN_MISSING'],
    ]);
    const long = await file(Buffer.from(`學號,日期,類別,事由\n${'1,115/11/20,嘉獎,好\n'.repeat(1001)}`));
    expect(await sender.refusedFile({ importFileId: long, dryRun: true })).toMatchObject({
      ...{ code: 'BAD_INPUT', reason: 'SHEET_TOO_LARGE', field: 'importFileId' },
    });
    const colleague = new SheetSender(await city.as(room.teacher), 'importConduct');
    expect(await colleague.refusedFile({ importFileId: long, dryRun: true })).toMatchObject({
      reason: 'IMPORT_FILE_NOT_FOUND',
    });
    const mother = await city.as(await city.parent([one]));
    const family = new SheetSender(mother, 'importConduct');
    expect(await family.refusedFile({ importFileId: long, dryRun: true })).toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
