import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { application, only, type Reviewer, reviewer } from '../../../test/actors.ts';
import type { Browser } from '../../../test/browser.ts';
import { type ClassRoom, World } from '../../../test/world.ts';

const APPLICATIONS = `query ($id: ID!, $first: Int, $page: Int) { student(id: $id) {
  bindingApplications(first: $first, page: $page) { totalCount nodes { id status formUrl } } } }`;
const BINDINGS = `query ($id: ID!) { student(id: $id) {
  guardians { id application { id formUrl } } formerGuardians { id application { id } } } }`;

interface Applications {
  student: { bindingApplications: { totalCount: number; nodes: { id: string; status: string }[] } };
}
interface Bindings {
  student: Record<'guardians' | 'formerGuardians', { id: string; application: { id: string } | null }[]>;
}

let city: World;
let room: ClassRoom;
let teacher: Reviewer;
let office: Browser;
beforeAll(async () => {
  city = await World.open();
  const school = await city.school();
  room = await city.classRoom(school);
  teacher = await reviewer(city, room.teacher);
  office = await city.as(await city.staff(school, ['OFFICE']));
});
afterAll(() => city.close());

async function pupilOf(applicationId: string): Promise<string> {
  const rows = await city.em.execute<{ id: string }[]>(
    'select student_id as id from binding_application where id = ?',
    [applicationId],
  );
  return only(rows).id;
}

describe('how a pupil’s guardians came to be bound', () => {
  it('is read by the school page by page, newest first, with the signed form of each', async () => {
    const sent = await application(city, room);
    const id = await pupilOf(sent.id);
    await teacher.approve(sent);
    const { student } = await office.do<Applications>(APPLICATIONS, { id, first: 1 });
    expect(student.bindingApplications).toEqual({
      totalCount: 1,
      nodes: [{ id: sent.id, status: 'APPROVED', formUrl: `/files/binding-forms/${sent.id}.pdf` }],
    });
    const beyond = await office.do<Applications>(APPLICATIONS, { id, first: 1, page: 2 });
    expect(beyond.student.bindingApplications).toEqual({ totalCount: 1, nodes: [] });
  });

  it('names the form of each binding, of those that have ended too; none where nobody had applied', async () => {
    const sent = await application(city, room);
    const id = await pupilOf(sent.id);
    await teacher.approve(sent);
    const before = (await office.do<Bindings>(BINDINGS, { id })).student;
    const binding = only(before.guardians);
    expect(binding.application).toMatchObject({ id: sent.id });
    await office.do('mutation ($input: EndGuardianshipInput!) { endGuardianship(input: $input) }', {
      input: { guardianshipId: binding.id, reason: '重複綁定' },
    });
    const after = (await office.do<Bindings>(BINDINGS, { id })).student;
    expect(after).toEqual({
      guardians: [],
      formerGuardians: [{ id: binding.id, application: { id: sent.id } }],
    });

    const child = await city.child(room);
    await city.parent([child]);
    const { guardians } = (await office.do<Bindings>(BINDINGS, { id: child.id })).student;
    expect(only(guardians).application).toBeNull();
  });

  it('is not the bureau’s to read, nor the families’, nor another school’s', async () => {
    const child = await city.child(room);
    const parent = await city.as(await city.parent([child]));
    const elsewhere = await city.as(await city.staff(await city.school(), ['OFFICE']));
    const bureau = await city.as(await city.bureauAdmin());
    for (const browser of [parent, bureau])
      expect(await browser.refused(APPLICATIONS, { id: child.id })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await elsewhere.refused(APPLICATIONS, { id: child.id })).toMatchObject({ code: 'NOT_FOUND' });
    const { guardians } = (await bureau.do<Bindings>(BINDINGS, { id: child.id })).student;
    expect(only(guardians).application).toBeNull();
  });
});
