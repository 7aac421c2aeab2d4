import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { guardianWithAccount, only, reviewer } from '../../../test/actors.ts';
import type { Browser } from '../../../test/browser.ts';
import { type Child, type ClassRoom, type Person, World } from '../../../test/world.ts';
import { scoped } from '../../db/scope.ts';
import { guardiansOf } from '../identity/guardians.ts';
import { notify } from '../notifications/notify.ts';
import { Student } from '../schools/student.entity.ts';
import { custodyDays } from './custody.jobs.ts';

const RESTRICT =
  'mutation ($input: RestrictCustodyInput!) { restrictCustody(input: $input) { id custodyRestriction { id inForce basis } } }';
const LIFT =
  'mutation ($input: LiftCustodyRestrictionInput!) { liftCustodyRestriction(input: $input) { id liftedAt liftReason inForce } }';
const CHILDREN = '{ viewer { activeIdentity { kind } children { id } } }';
const CHILD = 'query ($id: ID!) { student(id: $id) { name } }';
const NEWS = '{ notifications { totalCount nodes { title } } }';
const MINE = '{ myBindingApplications { id } }';
const COPY = '{ myData { id subjectName facts { label value } } }';
const BASIS = '115 年度家護字第 12 號';
const TODAY = '2026-11-23';

let city: World;
let school: Awaited<ReturnType<World['school']>>;
let room: ClassRoom;
let office: Browser;
let officer: Awaited<ReturnType<World['staff']>>;
beforeAll(async () => {
  city = await World.open();
  school = await city.school();
  room = await city.classRoom(school);
  officer = await city.staff(school, ['OFFICE']);
});
afterAll(() => city.close());
beforeEach(async () => {
  city.clock.set(`${TODAY}T08:00:00+08:00`);
  office = await city.as(officer, 'OFFICE');
});

interface Family {
  child: Child;
  father: Person;
  mother: Person;
}

async function family(name = '林小安'): Promise<Family> {
  const child = await city.child(room, name);
  return { child, father: await city.parent([child], 'FATHER'), mother: await city.parent([child]) };
}

async function bindingOf({ accountId }: Person): Promise<string> {
  const rows = await city.em.execute<{ id: string }[]>(
    'select id from guardianship where account_id = ? order by id limit 1',
    [accountId],
  );
  return only(rows).id;
}

async function order(guardian: Person, more: object = {}) {
  return { input: { guardianshipId: await bindingOf(guardian), startsOn: TODAY, basis: BASIS, ...more } };
}

async function restrict(guardian: Person, more: object = {}): Promise<string> {
  const answer = await office.do<{ restrictCustody: { custodyRestriction: { id: string } } }>(
    RESTRICT,
    await order(guardian, more),
  );
  return answer.restrictCustody.custodyRestriction.id;
}

async function childrenOf(browser: Browser): Promise<number> {
  const { viewer } = await browser.do<{ viewer: { children: unknown[] } }>(CHILDREN);
  return viewer.children.length;
}

describe('a guardian whom a court keeps from a child', () => {
  it('has no such child from that moment on, and is a parent all the same; the other one notices nothing', async () => {
    const { child, father, mother } = await family();
    const his = await city.as(father);
    const hers = await city.as(mother);
    const listening = await city.listen(his, 'subscription { studentDayChanged { day { state } } }');
    await restrict(father);
    expect(await listening.closed).toBe(4205);
    expect(await his.do(CHILDREN)).toEqual({ viewer: { activeIdentity: { kind: 'PARENT' }, children: [] } });
    expect(await his.refused(CHILD, { id: child.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await hers.do(CHILD, { id: child.id })).toEqual({ student: { name: child.name } });
    // Not a word of it to him, nor to her.
    expect((await city.outbox()).filter(({ to }) => [father.username, mother.username].includes(to))).toEqual(
      [],
    );
  });

  it('keeps the other children', async () => {
    const { child, father } = await family();
    const sister = await city.child(room, '林小美');
    await city.bind(father, [sister], 'FATHER');
    await restrict(father);
    const his = await city.as(father);
    expect(await his.do('{ viewer { children { id } } }')).toEqual({
      viewer: { children: [{ id: sister.id }] },
    });
    expect(await his.refused(CHILD, { id: child.id })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is told no news of the child, nor shown the old ones', async () => {
    const { child, father, mother } = await family();
    const tell = (eventKey: string) =>
      city.em.transactional((em) =>
        notify({ em, deps: city.app.deps, at: city.clock.now() }, [
          {
            ...{ eventKey, kind: 'ARRIVAL', audience: 'FAMILY', studentId: child.id, path: '/' },
            accountIds: [father.accountId, mother.accountId],
            params: { name: child.name, at: city.clock.now().toISOString(), gate: null, afterAlarm: false },
          },
        ]),
      );
    await tell(`before.${child.id}`);
    await restrict(father);
    // Written before anybody looked: what is on its way does not leave, either.
    await tell(`after.${child.id}`);
    const told = (await city.outbox()).filter(({ to }) => to === father.username);
    expect(told).toEqual([]);
    expect(await (await city.as(father)).do(NEWS)).toEqual({ notifications: { totalCount: 0, nodes: [] } });
    expect(await (await city.as(mother)).do(NEWS)).toMatchObject({ notifications: { totalCount: 2 } });
    expect((await guardiansOf(city.em, [child.id], city.clock.now())).get(child.id)).toEqual([
      mother.accountId,
    ]);
  });

  it('does not apply for the child again, bound or not; an order to come is seen by the reviewer', async () => {
    const { child, father } = await family();
    await restrict(father);
    const again = guardianWithAccount(await city.as(father), father);
    await again.confirm(child, { relation: 'FATHER' });
    expect(await again.refusedSubmit()).toMatchObject({ reason: 'ASK_SCHOOL', field: 'studentTokens.0' });
    await city.em.execute('update guardianship set ended_at = now() where account_id = ?', [
      father.accountId,
    ]);
    expect(await again.refusedSubmit()).toMatchObject({ reason: 'ASK_SCHOOL' });
  });

  it('who applied before it began is not let in after', async () => {
    const { child, father } = await family();
    await restrict(father, { startsOn: '2026-11-25' });
    await city.em.execute('update guardianship set ended_at = now() where account_id = ?', [
      father.accountId,
    ]);
    const sent = await guardianWithAccount(await city.as(father), father).applyFor(child, {
      relation: 'FATHER',
    });
    const seen = 'query ($id: ID!) { bindingApplication(id: $id) { custodyRestriction { inForce basis } } }';
    const teacher = await city.as(room.teacher);
    // The class teacher sees that there is an order, the office also which.
    expect(await teacher.do(seen, { id: sent.id })).toEqual({
      bindingApplication: { custodyRestriction: { inForce: false, basis: null } },
    });
    city.clock.set('2026-11-25T08:00:00+08:00');
    office = await city.as(officer, 'OFFICE');
    expect(await office.do(seen, { id: sent.id })).toEqual({
      bindingApplication: { custodyRestriction: { inForce: true, basis: BASIS } },
    });
    expect(await (await reviewer(city, room.teacher)).refusedApprove(sent)).toMatchObject({
      code: 'CONFLICT',
      reason: 'CUSTODY_RESTRICTED',
    });
    expect(await (await city.as(father)).do(MINE)).toEqual({ myBindingApplications: [] });
  });

  it('still takes away what is held about them; the child in it has no name', async () => {
    const { child, father } = await family('歐陽曉晴');
    const his = await city.as(father);
    expect(JSON.stringify(await his.do(COPY))).toContain(child.name);
    await restrict(father);
    const copy = JSON.stringify(await his.do(COPY));
    expect(copy).toContain(father.name);
    expect(copy).toContain('custodyRestrictions');
    expect(copy).not.toContain(child.name);
    expect(copy).not.toContain(BASIS);
  });

  it('reads nothing of the child even where the application forgets to ask', async () => {
    const { child, father, mother } = await family();
    await restrict(father);
    const { orm, clock } = city.app.deps;
    const readAs = ({ accountId }: Person) =>
      scoped(orm.em.fork(), {
        kind: 'PARENT',
        accountId,
        studentIds: [child.id],
        now: clock.now(),
      }).count(Student, { id: child.id });
    expect([await readAs(father), await readAs(mother)]).toEqual([0, 1]);
  });
});

describe('the days of an order', () => {
  it('begin with the first, at midnight also on what stands on a screen, and end with the last', async () => {
    const { child, father } = await family();
    await restrict(father, { startsOn: '2026-11-24', endsOn: '2026-11-25' });
    const his = await city.as(father);
    expect(await childrenOf(his)).toBe(1);
    const listening = await city.listen(his, 'subscription { studentDayChanged { day { state } } }');
    city.clock.set('2026-11-24T00:00:00+08:00');
    await custodyDays.run(city.app.deps, {});
    expect(await listening.closed).toBe(4205);
    expect(await childrenOf(his)).toBe(0);
    city.clock.set('2026-11-25T23:59:00+08:00');
    expect(await his.refused(CHILD, { id: child.id })).toMatchObject({ code: 'NOT_FOUND' });
    city.clock.set('2026-11-26T00:00:00+08:00');
    expect(await childrenOf(his)).toBe(1);
  });

  it('end when the office lifts it, with a reason; both stand in the log', async () => {
    const { father } = await family();
    const id = await restrict(father);
    const his = await city.as(father);
    expect(await childrenOf(his)).toBe(0);
    expect(await office.refused(LIFT, { input: { id, reason: ' ' } })).toMatchObject({ field: 'reason' });
    expect(await office.do(LIFT, { input: { id, reason: '裁定撤銷' } })).toMatchObject({
      liftCustodyRestriction: { liftReason: '裁定撤銷', inForce: false },
    });
    expect(await childrenOf(his)).toBe(1);
    expect(await office.refused(LIFT, { input: { id, reason: '…' } })).toMatchObject({
      reason: 'ALREADY_ENDED',
    });
    expect((await city.auditOf({ id })).map(({ action }) => action)).toEqual([
      'custody.restricted',
      'custody.lifted',
    ]);
  });

  it.each<[more: object, reason: string, field: string]>([
    [{ endsOn: '2026-11-22', startsOn: '2026-11-20' }, 'OUT_OF_RANGE', 'endsOn'],
    [{ endsOn: '2026-11-22' }, 'ENDS_BEFORE_START', 'endsOn'],
    [{ startsOn: '2999-01-01' }, 'OUT_OF_RANGE', 'startsOn'],
    [{ basis: '  ' }, 'REQUIRED', 'basis'],
    [{ basis: '家'.repeat(101) }, 'TOO_LONG', 'basis'],
  ])('are not %j', async (more, reason, field) => {
    const { father } = await family();
    expect(await office.refused(RESTRICT, await order(father, more))).toMatchObject({ reason, field });
  });

  it('of two orders do not overlap', async () => {
    const { father } = await family();
    await restrict(father, { endsOn: '2026-11-30' });
    expect(await office.refused(RESTRICT, await order(father, { startsOn: '2026-11-30' }))).toMatchObject({
      reason: 'CUSTODY_OVERLAPS',
    });
    await restrict(father, { startsOn: '2026-12-01' });
  });
});

describe('who records it', () => {
  it('is the office of the present school, not the class teacher, nor another school’s', async () => {
    const { child, father } = await family();
    const elsewhere = await city.school();
    const other = await city.as(await city.staff(elsewhere, ['SCHOOL_ADMIN']));
    const teacher = await city.as(room.teacher);
    expect(await other.refused(RESTRICT, await order(father))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await teacher.refused(RESTRICT, await order(father))).toMatchObject({ code: 'FORBIDDEN' });
    await restrict(father);
    const seen = await teacher.do(
      'query ($id: ID!) { student(id: $id) { custodyRestrictions { guardianName inForce basis note recordedByName } } }',
      { id: child.id },
    );
    expect(seen).toEqual({
      student: {
        custodyRestrictions: [
          { guardianName: father.name, inForce: true, basis: null, note: null, recordedByName: null },
        ],
      },
    });
  });

  it('is nobody whose own child it is', async () => {
    const { child, father } = await family();
    const colleague = await city.staff(school, ['OFFICE']);
    await city.bind(colleague, [child]);
    const hers = await city.as(colleague, 'OFFICE');
    expect(await hers.refused(RESTRICT, await order(father))).toMatchObject({
      reason: 'OWN_CHILDS_GUARDIANS',
    });
    expect(await hers.refused(RESTRICT, await order(colleague))).toMatchObject({
      reason: 'OWN_CHILDS_GUARDIANS',
    });
  });
});
