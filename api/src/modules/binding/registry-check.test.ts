import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newGuardian, type Reviewer, reviewer } from '../../../test/actors.ts';
import { type ClassRoom, World } from '../../../test/world.ts';
import {
  type RegistryAnswer,
  type RegistryQuestion,
  RegistryUnavailable,
} from '../../integrations/registry/household-registry.ts';
import { askRegistry } from './registry.job.ts';

let city: World;
let room: ClassRoom;
let teacher: Reviewer;
/** What the registry says next; null: it is away. */
let says: RegistryAnswer | null;
let asked: RegistryQuestion[];
beforeAll(async () => {
  city = await World.open();
  city.app.deps.registry = {
    check(question) {
      asked.push(question);
      return says ? Promise.resolve(says) : Promise.reject(new RegistryUnavailable('away'));
    },
  };
  room = await city.classRoom(await city.school());
  teacher = await reviewer(city, room.teacher);
});
afterAll(() => city.close());
beforeEach(() => {
  says = 'MATCHED';
  asked = [];
});

const SEEN =
  'query ($id: ID!) { bindingApplication(id: $id) { status registryCheck decidedBy version student { guardians { name } } } }';
const see = ({ id }: { id: string }) => teacher.browser.do(SEEN, { id });

describe('an application that the household registry confirms', () => {
  it('is approved at once by the system, marked so, and mailed like any other', async () => {
    const child = await city.child(room);
    const guardian = await newGuardian(city);
    const sent = await guardian.applyFor(child, { relation: 'MOTHER' });
    expect(sent.status).toBe('SUBMITTED');
    const mails = await city.outbox();
    expect(asked).toEqual([
      { guardianNumber: guardian.data.nationalId, childNumber: child.nationalId, relation: 'MOTHER' },
    ]);
    expect(await see(sent)).toMatchObject({
      bindingApplication: {
        status: 'APPROVED',
        registryCheck: 'MATCHED',
        decidedBy: null,
        student: { guardians: [{ name: guardian.data.name }] },
      },
    });
    expect(mails.filter(({ to }) => to === guardian.data.email).map(({ subject }) => subject)).toContainEqual(
      expect.stringContaining('通過'),
    );
    const [, approved] = await city.auditOf(sent);
    expect(approved).toMatchObject({
      action: 'binding.approved',
      actorKind: 'SYSTEM',
      actorAccountId: null,
      schoolId: room.schoolId,
      details: { byRegistry: true },
    });
  });

  it.each<RegistryAnswer>(['MISMATCHED', 'NOT_FOUND'])(
    'not (%s) waits for the teacher, who sees what it said',
    async (answer) => {
      says = answer;
      const sent = await (await newGuardian(city)).applyFor(await city.child(room));
      await city.outbox();
      expect(await see(sent)).toMatchObject({
        bindingApplication: { status: 'SUBMITTED', registryCheck: answer },
      });
      const { version } = await teacher.open(sent);
      expect((await teacher.approve({ ...sent, version })).status).toBe('APPROVED');
    },
  );

  it('is the teacher’s while the registry is away; what comes after changes nothing', async () => {
    says = null;
    const sent = await (await newGuardian(city)).applyFor(await city.child(room));
    await expect(askRegistry.run(city.app.deps, { applicationId: sent.id })).rejects.toThrow(/away/);
    expect(await see(sent)).toMatchObject({ bindingApplication: { registryCheck: null } });
    await teacher.reject(sent, '資料不符');
    says = 'MATCHED';
    await askRegistry.run(city.app.deps, { applicationId: sent.id });
    expect(await see(sent)).toMatchObject({
      bindingApplication: { status: 'REJECTED', registryCheck: null, student: { guardians: [] } },
    });
  });

  it('is approved once, whoever is faster: of teacher and registry at once one wins', async () => {
    says = null;
    const sent = await (await newGuardian(city)).applyFor(await city.child(room));
    says = 'MATCHED';
    const decided = teacher.browser.ask(
      'mutation ($id: ID!, $version: Int!) { approveBindingApplication(id: $id, version: $version) { id } }',
      { id: sent.id, version: sent.version },
    );
    await Promise.all([decided, askRegistry.run(city.app.deps, { applicationId: sent.id })]);
    const approvals = (await city.auditOf(sent)).filter(({ action }) => action === 'binding.approved');
    expect(approvals).toHaveLength(1);
    expect(await see(sent)).toMatchObject({
      bindingApplication: { status: 'APPROVED', student: { guardians: [{}] } },
    });
  });

  it('is not approved by itself where the school said no before, or a court ever spoke', async () => {
    says = 'NOT_FOUND';
    const child = await city.child(room);
    const guardian = await newGuardian(city);
    const first = await guardian.applyFor(child);
    await city.outbox();
    await teacher.reject(await teacher.open(first), '資料不符');
    says = 'MATCHED';
    const second = await guardian.applyFor(child);
    await city.outbox();
    expect(await see(second)).toMatchObject({
      bindingApplication: { status: 'SUBMITTED', registryCheck: 'MATCHED' },
    });

    const other = await city.child(room);
    const father = await newGuardian(city);
    await city.em.execute(
      `insert into custody_restriction (id, student_id, account_id, guardian_index, starts_on, basis, recorded_by_name,
         recorded_at, lifted_at, lifted_by_name, lift_reason)
       values (gen_random_uuid(), ?, ?, ?, '2026-01-01', '…', '…', now(), now(), '…', '…')`,
      [other.id, other.accountId, city.app.deps.sealer.nationalIdIndex(father.data.nationalId)],
    );
    const third = await father.applyFor(other, { relation: 'FATHER' });
    await city.outbox();
    expect(await see(third)).toMatchObject({ bindingApplication: { status: 'SUBMITTED' } });
  });
});
