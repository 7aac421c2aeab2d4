import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { only } from '../../../test/actors.ts';
import { CORRECT, type DayActor, dayActor, RECORD } from '../../../test/school-day.ts';
import { SheetSender, sendSheet, told } from '../../../test/sheet-import.ts';
import { type Child, type ClassRoom, World } from '../../../test/world.ts';

/** A Tuesday. */
const TODAY = '2026-11-24';
const HEADER = ['班級', '座號', '姓名', '日期', '節次', '缺曠別'];

let city: World;
let school: Awaited<ReturnType<World['school']>>;
let room: ClassRoom;
let [one, other] = [] as Child[] as [Child, Child];
let office: DayActor;
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
  office = await dayActor(city, await city.staff(school, ['OFFICE']));
  sender = new SheetSender(office.browser, 'importAbsences');
});
afterAll(() => city.close());

function at(time: string, date = TODAY): void {
  city.clock.set(`${date}T${time}:00+08:00`);
}

const standing = async (child: Child) =>
  (await office.absences(child)).map(({ date, period, kind }) => [date, period, kind]);

describe('a table of absences', () => {
  it('with bad rows names their row and column, and nothing of it is written', async () => {
    const rows = [
      HEADER,
      [room.name, 1, '王小明', '115/11/20', '第一節', '曠課'],
      [room.name, 2, '', '115/11/20', '第九節', '遲到'],
      [room.name, 2, '', '115/11/22', '第一節', '遲到'],
      [room.name, 2, '', '115/11/20', '第二節', '遲道'],
      [room.name, 2, '', '115/11/20', '第二節', '病假'],
      [room.name, 9, '', '115/11/20', '第二節', '外出'],
      [room.name, 1, '', '115/11/20', '1', '早退'],
      [room.name, 1, '', '114/08/15', '1', '早退'],
    ];
    for (const dryRun of [true, false]) {
      const outcome = await sender.send(rows, { dryRun });
      expect(outcome).toMatchObject({ dryRun, added: 0, corrected: 0 });
      expect(told(outcome.problems)).toEqual([
        [3, '節次', '第九節', 'SHEET_WORD_UNKNOWN'],
        [4, '日期', '115/11/22', 'DAY_WITHOUT_SCHOOL'],
        [5, '缺曠別', '遲道', 'SHEET_WORD_MISSPELT'],
        [6, '缺曠別', '病假', 'ABSENCE_BY_LEAVE'],
        [7, '座號', '9', 'SHEET_PUPIL_UNKNOWN'],
        [7, '缺曠別', '外出', 'SHEET_WORD_UNKNOWN'],
        [8, '缺曠別', '早退', 'SHEET_ROW_CONTRADICTS'],
        [9, '日期', '114/08/15', 'SHEET_OUTSIDE_TERM'],
      ]);
      expect(outcome.problems[0]?.message).toContain('早自習、導師時間、第一節');
    }
    expect(await standing(one)).toEqual([]);
  });

  it('is tried first, then recorded once, however often it comes', async () => {
    const rows = [
      HEADER,
      [room.name, 1, '王小明', '115/11/20', '第一節、第二節', '曠課'],
      [room.name, 2, '', '115/11/20', 'P1', '遲到'],
      [room.name, 2, '', '115/11/20', '第一節', '遲到'],
    ];
    const tried = await sender.tries(rows);
    expect(tried).toMatchObject({ added: 3, corrected: 0, unchanged: 0, problemCount: 0 });
    expect(told(tried.warnings)).toMatchObject([[4, null, expect.any(String), 'SHEET_ROW_TWICE']]);
    expect(await standing(one)).toEqual([]);
    expect(await sender.send(rows)).toMatchObject({ added: 3 });
    expect(await standing(one)).toEqual([
      ['2026-11-20', 'P1', 'UNEXCUSED'],
      ['2026-11-20', 'P2', 'UNEXCUSED'],
    ]);
    const late = only(await office.absences(other));
    expect(late).toMatchObject({ kind: 'LATE', visibleFrom: '2026-11-24T16:00:00.000Z' });
    expect(await city.auditOf({ id: late.id })).toMatchObject([{ action: 'absence.imported' }]);
    expect(await sender.send(rows)).toMatchObject({ added: 0, unchanged: 3, problemCount: 0 });
    expect(await city.auditOf({ id: late.id })).toHaveLength(1);
  });

  it('sent twice at once is recorded once', async () => {
    const body = `班級,座號,日期,節次,缺曠別\n${room.name},1,115/11/20,全天,曠課\n`;
    const importFileId = await sendSheet(office.browser, '缺曠.csv', Buffer.from(body));
    const both = await Promise.all([1, 2].map(() => sender.run({ importFileId, dryRun: false })));
    const [none = -1, all = 0] = both.map(({ added }) => added).sort((a, b) => a - b);
    expect(none).toBe(0);
    expect(await standing(one)).toHaveLength(all);
  });

  it('that was taken away as a sheet comes back without a change', async () => {
    await sender.send([HEADER, [room.name, 1, '', '115/11/20', '第一節、第三節', '曠課']]);
    const path = `/files/exports/absences.csv?classGroup=${room.id}&kinds=UNEXCUSED`;
    const { status, bytes } = await office.browser.bytes(path);
    expect(status).toBe(200);
    const importFileId = await sendSheet(office.browser, '缺曠.csv', bytes);
    expect(await sender.run({ importFileId, dryRun: false })).toMatchObject({
      ...{ added: 0, corrected: 0, unchanged: 2, problemCount: 0 },
    });
  });

  it('of whole days takes the periods that count, and the watch sees three of them', async () => {
    const days = ['115/11/19', '115/11/20', '115/11/23'];
    const rows = [HEADER, ...days.map((date) => [room.name, 1, '', date, '全天', '曠課'])];
    const { added } = await sender.send(rows);
    expect(added % 3).toBe(0);
    expect(await standing(one)).toHaveLength(added);
    const { dropoutWatches } = await office.browser.do<{
      dropoutWatches: { nodes: { days: number; student: { id: string } }[] };
    }>('{ dropoutWatches { nodes { days student { id } } } }');
    expect(dropoutWatches.nodes).toContainEqual({ days: 3, student: { id: one.id } });
  });

  it('needs a reason where something else stands, also where an absence was taken away since', async () => {
    const rows = (kind: string) => [HEADER, [room.name, 1, '', '115/11/20', '第一節', kind]];
    await sender.send(rows('曠課'));
    const tried = await sender.tries(rows('遲到'));
    expect(tried).toMatchObject({ added: 0, corrected: 1 });
    expect(told(tried.warnings)).toMatchObject([[2, null, expect.any(String), 'ABSENCE_WILL_CHANGE']]);
    expect(await sender.refused(rows('遲到'))).toMatchObject({
      ...{ reason: 'CORRECTION_REASON_REQUIRED', field: 'reason' },
    });
    expect(await sender.send(rows('遲到'), { reason: '點名後才到' })).toMatchObject({ corrected: 1 });
    const [absence] = await office.absences(one);
    await office.browser.do(CORRECT, { input: { id: absence?.id, kind: null, reason: '人在保健室' } });
    const again = await sender.tries(rows('遲到'));
    expect(told(again.warnings)).toMatchObject([[2, null, expect.any(String), 'ABSENCE_WAS_REMOVED']]);
    expect(await sender.refused(rows('遲到'))).toMatchObject({ reason: 'CORRECTION_REASON_REQUIRED' });
    expect(await standing(one)).toEqual([]);
  });

  it('of a homeroom teacher is about the own class, and of nobody who has left', async () => {
    const teacher = await dayActor(city, room.teacher);
    const own = new SheetSender(teacher.browser, 'importAbsences');
    const neighbours = await city.classRoom(school, 60 + number);
    await city.child(neighbours, '鄰班生');
    const foreign = [HEADER, [neighbours.name, 1, '鄰班生', '115/11/20', '第一節', '曠課']];
    expect(told((await own.tries(foreign)).problems)).toMatchObject([
      [2, '班級', neighbours.name, 'SHEET_PUPIL_UNKNOWN'],
    ]);
    at('09:00', '2026-11-26');
    await city.move(one, await city.classRoom(await city.school('JUNIOR_HIGH'), 1));
    sender = new SheetSender(await city.as(await city.staff(school, ['OFFICE'])), 'importAbsences');
    const rows = (date: string) => [HEADER, [room.name, 1, '王小明', date, '第一節', '曠課']];
    expect(told((await sender.tries(rows('115/11/26'))).problems)).toMatchObject([
      [2, null, expect.any(String), 'SHEET_PUPIL_GONE'],
    ]);
    expect(await sender.send(rows('115/11/25'))).toMatchObject({ added: 1 });
  });

  it('leaves alone what another school recorded on the day of a move', async () => {
    const teacher = await dayActor(city, room.teacher);
    const absence = { studentId: one.id, date: TODAY, period: 'P1', kind: 'UNEXCUSED' };
    await teacher.browser.do(RECORD, { input: { absences: [absence] } });
    const next = await city.classRoom(await city.school('JUNIOR_HIGH', '市立遠山國中'), number);
    await city.move(one, next);
    await city.em.execute('update enrolment set ends_on = ? where student_id = ? and class_group_id = ?', [
      TODAY,
      ...[one.id, room.id],
    ]);
    const receiver = new SheetSender(await city.as(next.teacher), 'importAbsences');
    const rows = [HEADER, ['', 1, '王小明', '115/11/24', '第一節', '遲到']];
    expect(told((await receiver.send(rows)).problems)).toMatchObject([
      [2, null, expect.any(String), 'ABSENCE_OF_OTHER_SCHOOL'],
    ]);
  });
});
