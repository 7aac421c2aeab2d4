import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newGuardian } from '../../../test/actors.ts';
import type { Browser } from '../../../test/browser.ts';
import { Requester } from '../../../test/data-requests.ts';
import { pdfText } from '../../../test/fixtures/pdf-text.ts';
import { type Child, type ClassRoom, type Person, World } from '../../../test/world.ts';

let city: World;
let school: { id: string; code: string; level: 'ELEMENTARY' };
let room: ClassRoom;
let child: Child;
let mother: Person;
let father: Person;
let parent: Browser;
beforeAll(async () => {
  city = await World.open();
  school = { ...(await city.school('ELEMENTARY', '市立觀星國小')), level: 'ELEMENTARY' };
  room = await city.classRoom(school);
  child = await city.child(room, '歐陽曉晴');
  mother = await city.parent([child]);
  const contact = { username: 'dashan@example.com', email: 'dashan@example.com' };
  father = await city.person({ name: '歐陽大山', ...contact });
  await city.bind(father, [child], 'FATHER');
  parent = await city.as(mother);
});
afterAll(() => city.close());

interface Category {
  id: string;
  subjectName: string;
  title: string;
  purpose: string;
  retention: string;
  kept: string | null;
  facts: { label: string; value: string }[];
}
const MY_DATA = '{ myData { id subjectName title purpose retention kept facts { label value } } }';

async function held(browser: Browser): Promise<Map<string, Category>> {
  const { myData } = await browser.do<{ myData: Category[] }>(MY_DATA);
  return new Map(myData.map((category) => [category.id, category]));
}

const valuesOf = (category: Category | undefined) =>
  Object.fromEntries((category?.facts ?? []).map(({ label, value }) => [label, value]));

describe('what is held', () => {
  it('is told of a guardian and of the child, with purpose and retention', async () => {
    const categories = await held(parent);
    expect([...categories.keys()]).toEqual(
      expect.arrayContaining([
        'account',
        'guardianships',
        'sessions',
        'auditLog',
        `${child.id}.account`,
        `${child.id}.pupilNumber`,
        `${child.id}.guardianships`,
        `${child.id}.schoolRecord`,
      ]),
    );
    for (const { title, purpose, retention, facts } of categories.values()) {
      expect(title && purpose && retention).not.toBe('');
      expect(facts).not.toEqual([]);
    }
    expect(valuesOf(categories.get('account'))).toMatchObject({
      姓名: '林美玉',
      電子郵件: mother.username,
      '身分證字號或居留證號碼（遮蔽）': `${mother.nationalId.slice(0, 3)}****${mother.nationalId.slice(-3)}`,
      建立時間: '115/11/23 08:00',
    });
    expect(categories.get('account')?.retention).toContain('5 年');
    expect(valuesOf(categories.get('guardianships')).綁定).toBe(
      '學生：歐陽曉晴；關係：母親；起：115/11/23 08:00',
    );
    const record = categories.get(`${child.id}.schoolRecord`);
    expect(record).toMatchObject({ subjectName: '歐陽曉晴', kept: expect.stringContaining('學籍資料') });
    expect(valuesOf(record).就讀紀錄).toContain('學校：市立觀星國小');
  });

  it('never tells of other people, nor a whole identity number', async () => {
    const told = [];
    for (const person of [mother, father, child, room.teacher]) {
      const browser = await city.as(person);
      told.push(JSON.stringify([...(await held(browser))]));
      told.push((await browser.bytes('/files/my-data.json')).bytes.toString());
    }
    const [ofMother = ''] = told;
    const ofPupil = told[4] ?? '';
    for (const text of told) {
      for (const { nationalId } of [mother, father, child, room.teacher]) {
        expect(text).not.toContain(nationalId);
        expect(text).not.toContain(nationalId.slice(1));
      }
    }
    expect(ofMother).not.toContain('歐陽大山');
    expect(ofMother).not.toContain('dashan@example.com');
    expect(ofMother).toContain('"其他監護人（人數；姓名屬其本人資料）","value":"1"');
    expect(ofPupil).toContain('歐陽曉晴');
    for (const name of ['林美玉', '歐陽大山', 'dashan@example.com', mother.username])
      expect(ofPupil).not.toContain(name);
  });

  it('masks a child to whom one is bound no longer', async () => {
    const former = await city.child(room, '周小文');
    const person = await city.parent([child, former]);
    await city.em.execute('update guardianship set ended_at = ? where student_id = ?', [
      city.clock.now(),
      former.id,
    ]);
    const told = JSON.stringify([...(await held(await city.as(person)))]);
    expect(told).toContain('周○文');
    expect(told).not.toContain('周小文');
  });

  it('is the same whichever identity a teacher who is a mother wears', async () => {
    const teacher = await city.staff(school, ['OFFICE']);
    await city.bind(teacher, [child]);
    const [asOffice, asParent] = [await city.as(teacher, 'OFFICE'), await city.as(teacher, 'PARENT')];
    const [one, other] = [await held(asOffice), await held(asParent)];
    expect([...one.keys()]).toEqual([...other.keys()]);
    expect([...one.keys()]).toEqual(expect.arrayContaining(['staffRecord', `${child.id}.schoolRecord`]));
  });

  it('tells of applications and requests too', async () => {
    const guardian = await newGuardian(city);
    const sent = await guardian.applyFor(child);
    const office = await city.as(await city.staff(school, ['OFFICE']));
    await office.do(
      'mutation ($id: ID!) { approveBindingApplication(id: $id, version: 1) { status } }',
      sent,
    );
    await city.em.execute(
      `update account set password_hash = (select password_hash from account where password_hash is not null limit 1),
         rescue_reviewed_at = now() where email = ?`,
      [guardian.data.email],
    );
    const browser = await city.as({ username: guardian.data.email ?? '' });
    await new Requester(browser).submit({ text: '電話有誤' });
    const categories = await held(browser);
    expect(categories.get('bindingForms')?.facts[0]?.value).toContain('同意的聲明版本：2026-11');
    expect(categories.get('bindingForms')?.kept).toContain('親子綁定申請書');
    expect(categories.get('dataRequests')?.facts[0]?.value).toContain('內容：電話有誤');
    expect(JSON.stringify([...(await held(parent))])).not.toContain(guardian.data.email);
  });

  it('is for people who are signed in', async () => {
    expect(await city.browser().refused(MY_DATA)).toMatchObject({ code: 'UNAUTHENTICATED' });
    for (const path of ['/files/my-data.json', '/files/my-data.pdf'])
      expect((await city.browser().fetch(path)).status).toBe(401);
  });
});

describe('a copy', () => {
  it('for programs has stable names and ISO dates, and is nobody else’s to keep', async () => {
    const response = await parent.fetch('/files/my-data.json');
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename=my-data.json');
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    const copy = await response.json();
    expect(copy).toMatchObject({
      format: 'qinshi.my-data',
      version: 1,
      generatedAt: '2026-11-23T00:00:00.000Z',
      categories: expect.arrayContaining([
        expect.objectContaining({
          id: 'account',
          subject: { name: '林美玉', relation: 'SELF' },
          facts: expect.arrayContaining([
            { name: 'createdAt', label: '建立時間', value: '2026-11-23T00:00:00.000Z' },
          ]),
        }),
        expect.objectContaining({
          id: 'schoolRecord',
          subject: { name: '歐陽曉晴', relation: 'CHILD' },
          keptAfterDeletion: 'SCHOOL_RECORD',
          facts: expect.arrayContaining([
            expect.objectContaining({
              name: 'enrolment',
              fields: expect.arrayContaining([{ name: 'startsOn', label: '起', value: '2026-08-01' }]),
            }),
          ]),
        }),
      ]),
    });
    expect((await city.auditOf({ id: mother.accountId })).at(-1)).toMatchObject({
      action: 'dataRights.downloaded',
      actorAccountId: mother.accountId,
      details: { format: 'json' },
    });
  });

  it('for people is a PDF with text and dates of the calendar here', async () => {
    const { status, type, bytes } = await parent.bytes('/files/my-data.pdf');
    expect([status, type]).toEqual([200, 'application/pdf']);
    const { text } = pdfText(bytes);
    expect(text).toContain('個人資料副本');
    expect(text).toContain('歐陽曉晴');
    expect(text).toContain('115/08/01');
    expect(text).not.toContain(mother.nationalId);
  });

  it('is given ten times a day', async () => {
    const browser = await city.as(await city.parent([child]));
    for (let copies = 0; copies < 10; copies += 1)
      expect((await browser.fetch('/files/my-data.json')).status).toBe(200);
    const refused = await browser.fetch('/files/my-data.json');
    expect(refused.status).toBe(429);
    expect(await refused.text()).toMatch(/操作過於頻繁，請於 \d\d:\d\d 後再試。/);
  });
});
