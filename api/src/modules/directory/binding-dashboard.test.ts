import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { type ClassRoom, World } from '../../../test/world.ts';

const UNREACHED =
  'query ($class: ID) { unreachableStudents(classGroup: $class) { totalCount nodes { name familyReach } } }';

let city: World;
let room: ClassRoom;
let other: ClassRoom;
let office: Browser;
let bureau: Browser;
beforeAll(async () => {
  city = await World.open();
  const school = await city.school();
  room = await city.classRoom(school, 1);
  other = await city.classRoom(school, 2);
  city.clock.set('2026-11-02T08:00:00+08:00');
  await city.parent([await city.child(room, '有家長')]);
  city.clock.set('2026-11-23T08:00:00+08:00');
  await city.child(room, '沒家長');
  await city.asNew(await city.parent([await city.child(room, '沒登入')]));
  const mute = await city.parent([await city.child(room, '沒信箱')]);
  await city.em.execute('update account set email = null where id = ?', [mute.accountId]);
  const kept = await city.child(other, '受限制');
  const father = await city.parent([kept], 'FATHER');
  await city.em.execute(
    `insert into custody_restriction (id, student_id, account_id, starts_on, basis, recorded_by_name, recorded_at)
     values (gen_random_uuid(), ?, ?, '2026-11-01', '…', '…', now())`,
    [kept.id, father.accountId],
  );
  office = await city.as(await city.staff(school, ['OFFICE']));
  bureau = await city.as(await city.bureauAdmin());
});
afterAll(() => city.close());

describe('families that the platform does not reach', () => {
  it('are listed by class with the reason; whom a court keeps away does not count', async () => {
    expect(await office.do(UNREACHED)).toEqual({
      unreachableStudents: {
        totalCount: 4,
        nodes: [
          { name: '沒家長', familyReach: 'NO_GUARDIAN' },
          { name: '沒登入', familyReach: 'NEVER_SIGNED_IN' },
          { name: '沒信箱', familyReach: 'NO_CONTACT' },
          { name: '受限制', familyReach: 'NO_GUARDIAN' },
        ],
      },
    });
  });

  it('are the class teacher’s for the own class alone, whichever is asked for', async () => {
    const teacher = await city.as(other.teacher);
    expect(await teacher.do(UNREACHED, { class: room.id })).toMatchObject({
      unreachableStudents: { nodes: [{ name: '受限制' }] },
    });
  });

  it('are taken away as a sheet', async () => {
    const { status, bytes } = await office.bytes('/files/exports/unreachable.csv');
    expect(status).toBe(200);
    expect(String(bytes)).toContain('沒家長');
    expect(String(bytes)).not.toContain('有家長');
  });
});

describe('how binding came where it is', () => {
  it('is told week by week, of today’s pupils', async () => {
    const { bindingTrend } = await office.do<{ bindingTrend: { date: string; boundCount: number }[] }>(
      '{ bindingTrend(weeks: 4) { date boundCount boundRate } }',
    );
    expect(bindingTrend).toEqual([
      { date: '2026-10-26', boundCount: 0, boundRate: 0 },
      { date: '2026-11-02', boundCount: 1, boundRate: 0.2 },
      { date: '2026-11-09', boundCount: 1, boundRate: 0.2 },
      { date: '2026-11-16', boundCount: 1, boundRate: 0.2 },
      { date: '2026-11-23', boundCount: 4, boundRate: 0.8 },
    ]);
  });

  it('is told by district, to the bureau', async () => {
    const asked =
      '{ districtStatistics { district schoolCount bindingStatistics { studentCount boundCount } } }';
    expect(await bureau.do(asked)).toEqual({
      districtStatistics: [
        { district: '測試區', schoolCount: 1, bindingStatistics: { studentCount: 5, boundCount: 4 } },
      ],
    });
    expect(await office.refused(asked)).toMatchObject({ code: 'FORBIDDEN' });
  });
});
