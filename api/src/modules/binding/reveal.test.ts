import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newGuardian, type SentApplication } from '../../../test/actors.ts';
import type { Browser } from '../../../test/browser.ts';
import { type Child, type ClassRoom, type Person, World } from '../../../test/world.ts';
import { LIMITS } from '../identity/rate-limits.ts';

const REVEAL = 'mutation ($input: RevealNationalIdInput!) { revealNationalId(input: $input) }';

let city: World;
let room: ClassRoom;
let office: Person;
let child: Child;
let guardianNumber: string;
let sent: SentApplication;
let teacher: Browser;
beforeAll(async () => {
  city = await World.open();
  const school = await city.school();
  room = await city.classRoom(school);
  office = await city.staff(school, ['OFFICE']);
  child = await city.child(room);
  const guardian = await newGuardian(city);
  guardianNumber = guardian.data.nationalId;
  sent = await guardian.applyFor(child);
  teacher = await city.as(room.teacher);
});
afterAll(() => city.close());

const asking = (owner: 'GUARDIAN' | 'STUDENT', { id }: { id: string } = sent) => ({
  input: { applicationId: id, owner },
});
const reveal = async (browser: Browser, owner: 'GUARDIAN' | 'STUDENT') =>
  (await browser.do<{ revealNationalId: string }>(REVEAL, asking(owner))).revealNationalId;

describe('a whole identity number', () => {
  it('is shown to a reviewer, one at a time, and each look is recorded without the number', async () => {
    expect(await reveal(teacher, 'GUARDIAN')).toBe(guardianNumber);
    expect(await reveal(await city.as(office), 'STUDENT')).toBe(child.nationalId);
    const looks = (await city.auditOf(sent)).filter(({ action }) => action === 'nationalId.revealed');
    expect(looks.map(({ actorKind, details }) => ({ actorKind, details }))).toEqual([
      { actorKind: 'HOMEROOM_TEACHER', details: { owner: 'GUARDIAN' } },
      { actorKind: 'OFFICE', details: { owner: 'STUDENT' } },
    ]);
    const [{ about } = { about: null }] = await city.em.execute<{ about: string }[]>(
      `select string_agg(distinct student_id::text, ',') as about from audit_entry where action = 'nationalId.revealed'`,
    );
    expect(about).toBe(child.id);
    expect(JSON.stringify(looks)).not.toContain(guardianNumber);
  });

  it('is in an answer that nothing keeps', async () => {
    const response = await teacher.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: REVEAL, variables: asking('GUARDIAN') }),
    });
    expect(await response.text()).toContain(guardianNumber);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('etag')).toBeNull();
  });

  it('is not there for reviewers of other classes and schools, nor recorded for them', async () => {
    const before = (await city.auditOf(sent)).length;
    const otherClass = await city.as((await city.classRoom({ ...(await city.school()) })).teacher);
    const otherOffice = await city.as(
      await city.staff(await city.school(), ['OFFICE', 'SCHOOL_ADMIN']),
      'OFFICE',
    );
    for (const browser of [otherClass, otherOffice])
      expect((await browser.refused(REVEAL, asking('GUARDIAN'))).code).toBe('NOT_FOUND');
    expect(await city.auditOf(sent)).toHaveLength(before);
  });

  it('is nobody’s who only applies, is bound, or belongs to the bureau', async () => {
    const parent = await city.as(await city.parent([child]));
    const bureau = await city.as(await city.bureauAdmin());
    const applicant = await city.applicant(city.address());
    for (const browser of [parent, bureau])
      expect((await browser.refused(REVEAL, asking('STUDENT'))).code).toBe('FORBIDDEN');
    for (const browser of [applicant, city.browser()])
      expect(['UNAUTHENTICATED', 'FORBIDDEN']).toContain(
        (await browser.refused(REVEAL, asking('STUDENT'))).code,
      );
  });

  it('is not one’s own to look up in one’s own application', async () => {
    const own = await city.parent([]);
    await city.em.execute('update account set national_id_index = ? where id = ?', [
      city.app.deps.sealer.nationalIdIndex(city.nationalId()),
      own.accountId,
    ]);
    const guardian = await newGuardian(city, { nationalId: room.teacher.nationalId });
    const application = await guardian.applyFor(await city.child(room));
    expect((await teacher.refused(REVEAL, asking('GUARDIAN', application))).reason).toBe('OWN_APPLICATION');
  });

  it('is refused after thirty in an hour, with the time from which it works again', async () => {
    const eager = await city.as(await city.staff({ id: room.schoolId, code: 'eager' }, ['OFFICE']));
    for (let look = 0; look < LIMITS.numberReveal.points; look += 1) await reveal(eager, 'GUARDIAN');
    const refusal = await eager.refused(REVEAL, asking('GUARDIAN'));
    expect(refusal).toMatchObject({ code: 'RATE_LIMITED', reason: 'TOO_MANY_REVEALS' });
    const wait = Date.parse(refusal.retryAt ?? '') - city.clock.now().getTime();
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(3_600_000);
  });
});
