import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { type Person, World } from '../../../test/world.ts';

const BREACH = `id title closedAt school { name } steps { kind note doneByName }
  tasks { kind dueAt doneAt late }`;
const OPEN = `mutation ($input: OpenBreachInput!) { openBreach(input: $input) { ${BREACH} } }`;
const STEP = `mutation ($input: RecordBreachStepInput!) { recordBreachStep(input: $input) { ${BREACH} } }`;
const LOOK = `query ($id: ID!) { breach(id: $id) { ${BREACH} } }`;
const LIST = '{ breaches { totalCount nodes { id title } } }';

interface SeenBreach {
  id: string;
  closedAt: string | null;
  school: { name: string } | null;
  steps: { kind: string; note: string; doneByName: string }[];
  tasks: { kind: string; dueAt: string; doneAt: string | null; late: boolean }[];
}

let city: World;
let admin: Browser;
let administrator: Person;
let bureauPerson: Person;
let other: Browser;
beforeAll(async () => {
  city = await World.open({ LOG_LEVEL: 'silent' });
  const school = await city.school('ELEMENTARY', '市立晨光國小');
  administrator = await city.staff(school, ['SCHOOL_ADMIN']);
  admin = await city.as(administrator, 'SCHOOL_ADMIN');
  bureauPerson = await city.bureauAdmin();
  const elsewhere = await city.staff(await city.school('JUNIOR_HIGH', '市立海風國中'), ['SCHOOL_ADMIN']);
  other = await city.as(elsewhere, 'SCHOOL_ADMIN');
});
afterAll(() => city.close());

const told = {
  ...{ title: '誤寄成績單', description: '學務處誤將三班成績單寄給其他家長。' },
  ...{ foundAt: '2026-11-23T07:30:00+08:00', dataKinds: ['NAME', 'SCHOOL_RECORD'], peopleCount: 28 },
};

async function open(browser: Browser, more: object = {}): Promise<SeenBreach> {
  const input = { ...told, ...more };
  return (await browser.do<{ openBreach: SeenBreach }>(OPEN, { input })).openBreach;
}

async function step(browser: Browser, id: string, kind: string, note = '已處理'): Promise<SeenBreach> {
  const input = { id, kind, note };
  return (await browser.do<{ recordBreachStep: SeenBreach }>(STEP, { input })).recordBreachStep;
}

describe('the record of a breach', () => {
  it('says what is due by when, takes line after line, and closes when all is done', async () => {
    const breach = await open(admin);
    expect(breach.school?.name).toBe('市立晨光國小');
    const report = breach.tasks.find(({ kind }) => kind === 'REPORT');
    expect(new Date(report?.dueAt ?? 0)).toEqual(new Date('2026-11-26T07:30:00+08:00'));
    expect(
      await admin.refused(STEP, { input: { id: breach.id, kind: 'CLOSE', note: '結案' } }),
    ).toMatchObject({
      ...{ code: 'CONFLICT', reason: 'BREACH_UNFINISHED' },
    });
    await step(admin, breach.id, 'ASSESS', '影響三班 28 位學生。');
    await step(admin, breach.id, 'CONTAIN', '已請收到的家長刪除。');
    city.clock.set('2026-11-27T08:00:00+08:00');
    const [late, officer] = [await city.as(bureauPerson), await city.as(administrator, 'SCHOOL_ADMIN')];
    await step(officer, breach.id, 'NOTIFY', '已發訊息通知。');
    const reported = await step(late, breach.id, 'REPORT', '學校通報，已受理。');
    expect(reported.tasks.map(({ kind, late: isLate }) => [kind, isLate])).toEqual([
      ...[
        ['ASSESS', false],
        ['CONTAIN', false],
        ['NOTIFY', true],
        ['REPORT', true],
        ['CLOSE', false],
      ],
    ]);
    expect(reported.steps.at(-1)?.doneByName).toContain('教育局');
    const closed = await step(officer, breach.id, 'CLOSE', '改為系統寄送。');
    expect(closed.closedAt).not.toBeNull();
    expect(
      await officer.refused(STEP, { input: { id: breach.id, kind: 'REPORT', note: '再報' } }),
    ).toMatchObject({ code: 'CONFLICT', reason: 'BREACH_CLOSED' });
    expect((await step(officer, breach.id, 'NOTE', '三個月後複查。')).steps).toHaveLength(6);
    expect((await city.auditOf(breach)).map(({ action }) => action)).toEqual(
      expect.arrayContaining(['breach.opened', 'breach.stepRecorded', 'breach.closed']),
    );
  });

  it('is the school’s and the bureau’s, and nobody else’s', async () => {
    city.clock.set('2026-11-23T08:00:00+08:00');
    const breach = await open(await city.as(administrator, 'SCHOOL_ADMIN'));
    const ofCity = await open(await city.as(bureauPerson), { title: '入口網站外洩' });
    expect(await other.refused(LOOK, { id: breach.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect((await other.do<{ breaches: { totalCount: number } }>(LIST)).breaches.totalCount).toBe(0);
    const school = await city.as(administrator, 'SCHOOL_ADMIN');
    expect(await school.refused(LOOK, { id: ofCity.id })).toMatchObject({ code: 'NOT_FOUND' });
    const seen = await (await city.as(bureauPerson)).do<{ breach: SeenBreach }>(LOOK, { id: breach.id });
    expect(seen.breach.school?.name).toBe('市立晨光國小');
  });

  it('cannot be told of the future, or of nothing', async () => {
    const browser = await city.as(administrator, 'SCHOOL_ADMIN');
    for (const [more, refusal] of [
      [{ foundAt: '2026-12-23T07:30:00+08:00' }, { field: 'foundAt', reason: 'BREACH_FOUND_LATER' }],
      [{ title: ' ' }, { field: 'title', reason: 'REQUIRED' }],
      [{ description: '' }, { field: 'description', reason: 'REQUIRED' }],
      [{ dataKinds: [] }, { field: 'dataKinds', reason: 'REQUIRED' }],
      [{ peopleCount: -1 }, { field: 'peopleCount', reason: 'OUT_OF_RANGE' }],
    ] as const)
      expect(await browser.refused(OPEN, { input: { ...told, ...more } })).toMatchObject({
        code: 'BAD_INPUT',
        ...refusal,
      });
  });

  it('is never changed, whoever tries', async () => {
    const browser = await city.as(administrator, 'SCHOOL_ADMIN');
    const { id } = await open(browser);
    await step(browser, id, 'NOTE', '發現於早上。');
    await expect(city.em.execute(`update breach_step set note = '…'`)).rejects.toThrow(/never changed/);
    await expect(city.em.execute('delete from breach_step')).rejects.toThrow(/never changed/);
  });
});
