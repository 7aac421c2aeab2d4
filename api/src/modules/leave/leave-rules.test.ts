import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { type LeaveActor, leaveActor, postHolder, wholeDays } from '../../../test/leave.ts';
import { type Child, type ClassRoom, type Person, World } from '../../../test/world.ts';

const SAVE_TYPE = `mutation ($input: SaveLeaveTypeInput!) { saveLeaveType(input: $input) { id code name position } }`;
const SAVE_CHAINS = `mutation ($input: SaveLeaveChainsInput!) { saveLeaveChains(input: $input) {
  leaveChains { type { code } level fromDays belowDays roles position } } }`;
const SAVE_SETTINGS = `mutation ($input: SaveLeaveSettingsInput!) { saveLeaveSettings(input: $input) {
  leaveSettings { pastDays aheadDays remindAfterHours remindTimes } } }`;
const SAVE_DEPUTY = `mutation ($input: SaveDeputyInput!) { saveDeputy(input: $input) { id } }`;
const RULES = `query ($id: ID!) { school(id: $id) { leaveTypes { code name offered position } leaveRoles
  leaveChains { roles fromDays belowDays } leaveSettings { pastDays } deputies { absent { name } deputy { name } startsOn } } }`;

let city: World;
let school: Awaited<ReturnType<World['school']>>;
let room: ClassRoom;
let admin: Browser;
let office: Browser;
let dean: Person & { staffId: string };
let child: Child;
let mother: LeaveActor;
beforeAll(async () => {
  city = await World.open({ LOG_LEVEL: 'silent' });
  school = await city.school('ELEMENTARY', '市立晨光國小');
  room = await city.classRoom(school);
  dean = await postHolder(city, school, '學務主任');
  office = await city.as(dean);
  admin = await city.as(await city.staff(school, ['SCHOOL_ADMIN']));
  child = await city.child(room);
  mother = await leaveActor(city, await city.parent([child]));
});
afterAll(() => city.close());

const type = (changes: object = {}) => ({
  schoolId: school.id,
  code: 'SICK',
  name: '病假',
  offered: true,
  attachmentFromDays: 1,
  proofWithinDays: 3,
  minimumPeriods: 2,
  yearlyDays: null,
  guardiansMayAsk: true,
  ...changes,
});

async function rules(browser = office) {
  const { school: read } = await browser.do<{
    school: {
      leaveTypes: { code: string; name: string; offered: boolean }[];
      leaveRoles: string[];
      leaveChains: { roles: string[] }[];
      deputies: { absent: { name: string }; startsOn: string }[];
    };
  }>(RULES, { id: school.id });
  return read;
}

describe('types', () => {
  it('are the usual fourteen until the school changes one, or adds its own', async () => {
    expect((await rules()).leaveTypes).toHaveLength(14);
    await admin.do(SAVE_TYPE, { input: type() });
    const { saveLeaveType } = await admin.do<{ saveLeaveType: object }>(SAVE_TYPE, {
      input: type({ code: 'COVID', name: '新冠確診' }),
    });
    expect(saveLeaveType).toMatchObject({ code: 'COVID', name: '新冠確診', position: 15 });
    const types = (await rules()).leaveTypes;
    expect(types).toHaveLength(15);
    expect(types[1]).toMatchObject({ code: 'SICK', position: 2 });
    const plan = await mother.plan(child, { days: wholeDays('2026-11-24') });
    expect(plan).toMatchObject({ attachmentRequired: true, proofDueOn: '2026-11-27' });
    await admin.do(SAVE_TYPE, { input: type({ code: 'COVID', name: '新冠確診', offered: false }) });
    expect(await mother.refusedSubmit(child, { type: 'COVID' })).toMatchObject({
      reason: 'LEAVE_TYPE_NOT_OFFERED',
    });
  });

  it.each([
    [{ name: '事假' }, 'LEAVE_TYPE_NAME_TAKEN', 'name'],
    [{ code: 'no spaces' }, 'INVALID', 'code'],
    [{ minimumPeriods: 0 }, 'OUT_OF_RANGE', 'minimumPeriods'],
    [{ yearlyDays: -1 }, 'OUT_OF_RANGE', 'yearlyDays'],
    [{ name: '' }, 'REQUIRED', 'name'],
  ])('%j is refused', async (changes, reason, field) => {
    expect(await admin.refused(SAVE_TYPE, { input: type(changes) })).toMatchObject({ reason, field });
  });
});

describe('chains', () => {
  const any = { type: null, level: null };

  it('are what the school says, until it says nothing again', async () => {
    const chains = [
      { ...any, type: 'SICK', fromDays: 0, belowDays: null, roles: ['導師'] },
      { ...any, fromDays: 0, belowDays: 2, roles: ['導師'] },
      { ...any, level: 'ELEMENTARY', fromDays: 2, belowDays: null, roles: ['導師', '學務主任'] },
    ];
    await admin.do(SAVE_CHAINS, { input: { schoolId: school.id, chains } });
    const days = wholeDays('2026-11-24', '2026-11-25', '2026-11-26');
    expect((await mother.plan(child, { days })).steps.map(({ role }) => role)).toEqual(['導師']);
    expect((await mother.plan(child, { type: 'PERSONAL', days })).steps).toEqual([
      { role: '導師', approverNames: [room.teacher.name], vacant: false },
      { role: '學務主任', approverNames: [dean.name], vacant: false },
    ]);
    await admin.do(SAVE_CHAINS, { input: { schoolId: school.id, chains: [] } });
    expect((await rules()).leaveChains).toHaveLength(4);
  });

  it.each([
    [{ roles: ['教官'] }, 'LEAVE_ROLE_UNKNOWN', 'chains.0.roles'],
    [{ type: 'NONE' }, 'LEAVE_TYPE_NOT_OFFERED', 'chains.0.type'],
    [{ fromDays: 3, belowDays: 3 }, 'ENDS_BEFORE_START', 'chains.0.belowDays'],
    [{ roles: [] }, 'REQUIRED', 'chains.0.roles'],
  ])('%j is refused, and nothing is changed', async (changes, reason, field) => {
    const chain = { ...any, fromDays: 0, belowDays: null, roles: ['導師'], ...changes };
    const input = { schoolId: school.id, chains: [chain] };
    expect(await admin.refused(SAVE_CHAINS, { input })).toMatchObject({ reason, field });
    expect((await rules()).leaveChains).toHaveLength(4);
  });

  it('tell of the posts they name which nobody holds today', async () => {
    const vacant = async () =>
      (
        await admin.do<{ school: { vacantLeaveRoles: string[] } }>(
          'query ($id: ID!) { school(id: $id) { vacantLeaveRoles } }',
          { id: school.id },
        )
      ).school.vacantLeaveRoles;
    const before = await vacant();
    expect(before).not.toContain('導師');
    expect(before).not.toContain('學務主任');
    await city.em.execute(
      `update staff_post set ends_on = ?::date - 1 where title = '學務主任' and staff_id in (select id from staff where school_id = ?)`,
      ['2026-11-23', school.id],
    );
    expect(await vacant()).toContain('學務主任');
    await city.em.execute(
      `update staff_post set ends_on = null where title = '學務主任' and staff_id in (select id from staff where school_id = ?)`,
      [school.id],
    );
  });

  it('may name 導師 and the posts of the school’s offices', async () => {
    expect((await rules()).leaveRoles).toEqual(expect.arrayContaining(['導師', '學務主任', '組長']));
  });
});

describe('settings', () => {
  it('move the limits of time at once', async () => {
    const values = { pastDays: 1, aheadDays: 3, remindAfterHours: 8, remindTimes: 0 };
    const { saveLeaveSettings } = await admin.do<{ saveLeaveSettings: object }>(SAVE_SETTINGS, {
      input: { schoolId: school.id, ...values },
    });
    expect(saveLeaveSettings).toEqual({ leaveSettings: values });
    expect(await mother.refusedSubmit(child, { days: wholeDays('2026-11-20') })).toMatchObject({
      reason: 'LEAVE_TOO_LATE',
      params: { days: 1 },
    });
    expect(await mother.refusedSubmit(child, { days: wholeDays('2026-11-27') })).toMatchObject({
      reason: 'LEAVE_TOO_EARLY',
      params: { days: 3 },
    });
    expect(
      await admin.refused(SAVE_SETTINGS, { input: { schoolId: school.id, ...values, pastDays: 999 } }),
    ).toMatchObject({ reason: 'OUT_OF_RANGE', field: 'pastDays' });
  });
});

describe('the rules', () => {
  it('are the administrators’ of the school to set', async () => {
    const elsewhere = await city.as(await city.staff(await city.school(), ['SCHOOL_ADMIN']));
    const input = { schoolId: school.id, chains: [] };
    expect(await elsewhere.refused(SAVE_CHAINS, { input })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await office.refused(SAVE_CHAINS, { input })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await mother.browser.refused(SAVE_TYPE, { input: type() })).toMatchObject({ code: 'FORBIDDEN' });
    const [entry] = await city.em.execute<{ count: number }[]>(
      `select count(*)::int as count from audit_entry where action = 'leaveRules.saved' and school_id = ?`,
      [school.id],
    );
    expect(entry?.count).toBeGreaterThan(0);
  });
});

describe('deputies', () => {
  const deputy = (changes: object = {}) => ({
    absentId: dean.staffId,
    deputyId: '',
    startsOn: '2026-11-23',
    endsOn: '2026-11-27',
    ...changes,
  });

  it('are colleagues in post, for days to come', async () => {
    const other = await city.staff(school, ['OFFICE']);
    const { saveDeputy } = await office.do<{ saveDeputy: { id: string } }>(SAVE_DEPUTY, {
      input: deputy({ deputyId: other.staffId }),
    });
    expect((await rules()).deputies).toMatchObject([{ absent: { name: dean.name }, startsOn: '2026-11-23' }]);
    const stranger = await city.staff(await city.school(), ['OFFICE']);
    for (const [changes, reason] of [
      [{ deputyId: dean.staffId }, 'DEPUTY_SELF'],
      [{ deputyId: stranger.staffId }, 'NOT_FOUND'],
      [{ deputyId: other.staffId, endsOn: '2026-11-22' }, 'ENDS_BEFORE_START'],
    ] as const)
      expect(await office.refused(SAVE_DEPUTY, { input: deputy(changes) })).toMatchObject({ reason });
    const theirs = await city.as(stranger);
    expect(
      await theirs.refused('mutation ($id: ID!) { endDeputy(id: $id) }', { id: saveDeputy.id }),
    ).toMatchObject({ code: 'NOT_FOUND' });
    await office.do('mutation ($id: ID!) { endDeputy(id: $id) }', { id: saveDeputy.id });
    expect((await rules()).deputies).toEqual([]);
  });
});
