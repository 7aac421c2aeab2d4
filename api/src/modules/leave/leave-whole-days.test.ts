import { defaultPeriods } from '@qinshi/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { only } from '../../../test/actors.ts';
import { type LeaveActor, leaveActor, type SentLeave, TUESDAY, wholeDays } from '../../../test/leave.ts';
import { dayActor, RECORD } from '../../../test/school-day.ts';
import { type Child, type ClassRoom, World } from '../../../test/world.ts';

const PERIODS = defaultPeriods('ELEMENTARY');
const CODES = PERIODS.map(({ code }) => code);
const EIGHTH = { code: 'P8', name: '第八節', startsAt: '16:10', endsAt: '16:50', countsAbsence: true };
const SAVE_PERIODS = `mutation ($input: SavePeriodsInput!) { savePeriods(input: $input) { id } }`;

let city: World;
let room: ClassRoom;
let child: Child;
let parent: LeaveActor;
let teacher: LeaveActor;
let [whole, named, part] = [] as SentLeave[] as [SentLeave, SentLeave, SentLeave];
beforeAll(async () => {
  city = await World.open({ LOG_LEVEL: 'silent' });
  const school = await city.school('ELEMENTARY', '市立晨光國小');
  room = await city.classRoom(school);
  child = await city.child(room);
  parent = await leaveActor(city, await city.parent([child]));
  teacher = await leaveActor(city, room.teacher);
  const ask = async (date: string, periods: string[]) =>
    teacher.approve(await parent.submit(child, { days: [{ date, periods }] }));
  whole = await ask(TUESDAY, []);
  named = await ask('2026-11-25', CODES);
  part = await ask('2026-11-26', CODES.slice(1));
  // The school gets an eighth period afterwards.
  const admin = await city.as(await city.staff(school, ['SCHOOL_ADMIN']));
  await admin.do(SAVE_PERIODS, { input: { schoolId: school.id, periods: [...PERIODS, EIGHTH] } });
});
afterAll(() => city.close());

describe('a whole day of leave', () => {
  it('shows the period that the school got later; leave of some periods does not', async () => {
    for (const { id } of [whole, named])
      expect(await parent.open({ id })).toMatchObject({
        dayCount: 1,
        periodCount: CODES.length + 1,
        days: [{ periods: [...CODES, 'P8'] }],
      });
    expect(only((await parent.open(part)).days).periods).toEqual(CODES.slice(1));
  });

  it('settles an absence in that period; leave of some periods does not', async () => {
    city.clock.set('2026-11-27T08:00:00+08:00');
    const atSchool = await dayActor(city, room.teacher);
    const dates = [TUESDAY, '2026-11-25', '2026-11-26'];
    await atSchool.browser.do(RECORD, {
      input: {
        absences: dates.map((date) => ({ studentId: child.id, date, period: 'P8', kind: 'UNEXCUSED' })),
      },
    });
    const kinds = (await atSchool.absences(child)).map(({ date, kind }) => [date, kind]);
    expect(Object.fromEntries(kinds)).toEqual({
      [TUESDAY]: 'EXCUSED',
      '2026-11-25': 'EXCUSED',
      '2026-11-26': 'UNEXCUSED',
    });
  });

  it('leaves no room for other leave of that date, nor finds any beside it', async () => {
    city.clock.set('2026-11-23T08:00:00+08:00');
    const asking = await leaveActor(city, await city.parent([child], 'FATHER'));
    expect(await asking.refusedSubmit(child, { days: [{ date: TUESDAY, periods: ['P8'] }] })).toMatchObject({
      reason: 'LEAVE_OVERLAPS',
    });
    expect(await asking.refusedSubmit(child, { days: wholeDays('2026-11-26') })).toMatchObject({
      reason: 'LEAVE_OVERLAPS',
    });
    const rest = [{ date: '2026-11-26', periods: ['EARLY', 'P8'] }];
    expect((await asking.submit(child, { days: rest })).status).toBe('PENDING');
  });

  it('is stored as the day, once', async () => {
    const rows = await city.em.execute<{ period: string | null }[]>(
      'select period from leave_period where request_id = ?',
      [whole.id],
    );
    expect(rows).toEqual([{ period: null }]);
  });
});
