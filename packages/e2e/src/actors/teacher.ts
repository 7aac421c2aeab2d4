import { expect, type Locator } from '@playwright/test';
import type { IsoDate } from '@qinshi/domain';
import type { DemoChild } from '../machine/demo.ts';
import { initialPassword, type Person } from '../machine/people.ts';
import { AccountHolder } from './account.ts';

/** A homeroom teacher, or somebody of the office, at a desk. */
export class Teacher extends AccountHolder {
  /** The whole first sign-in, up to the first page. */
  async signInForTheFirstTime(username: string, person: Person): Promise<void> {
    await this.signIn('teacher', { username, password: initialPassword(person) });
    await this.chooseOwnPassword('teacher', person.password);
    await this.skipRescue('teacher');
  }

  /** Stands before the sign-in, and is told that the session was ended elsewhere. */
  async isSignedOutElsewhere(): Promise<void> {
    await expect(this.text('這個裝置已登出')).toBeVisible();
    await this.standsBefore('teacher, signed out elsewhere', this.heading('登入'));
  }

  /** Opens the queue of applications that wait for a decision. */
  async openQueue(): Promise<void> {
    await this.page.goto('/teacher/bindings');
    await this.standsBefore('teacher, queue', this.heading('審核'));
  }

  /** Waits until the queue hears of applications and decisions by itself. */
  async isLive(): Promise<void> {
    await expect(this.page.getByText('即時', { exact: true })).toBeVisible();
  }

  /** The application for a child in the list at the left. */
  waiting({ name }: DemoChild): Locator {
    return this.page
      .getByRole('region', { name: '申請清單' })
      .getByRole('listitem')
      .filter({ hasText: name });
  }

  async open(child: DemoChild): Promise<void> {
    await this.waiting(child).getByRole('link').click();
    await this.standsBefore('teacher, case', this.heading(child.name));
  }

  /** Approves the open case; done when the screen says that it is. */
  async approve(): Promise<void> {
    await this.page.getByRole('button', { name: '通過', exact: true }).click();
    await expect(this.text(/^已通過.+的申請/).first()).toBeVisible();
  }

  /** Rejects the open case; done when the screen says that it is. */
  async reject(reason: string): Promise<void> {
    await this.button('不通過').click();
    const dialog = this.page.getByRole('dialog');
    await this.standsBefore('teacher, rejection', dialog.getByRole('heading'));
    await dialog.getByRole('textbox', { name: '不通過的原因' }).fill(reason);
    await dialog.getByRole('button', { name: '確定不通過' }).click();
    await expect(this.text(/的申請不通過/).first()).toBeVisible();
  }

  // The school day

  /** Opens the morning of the own class, and waits until it is live. */
  async openBoard(): Promise<void> {
    await this.page.goto('/teacher/board');
    await this.standsBefore('teacher, board', this.page.getByRole('heading', { level: 1 }));
    await this.isLive();
  }

  /** A pupil's place on the board. */
  tile({ name }: DemoChild): Locator {
    return this.page.getByRole('list', { name: '全班學生' }).getByRole('button', { name });
  }

  /** Calls the roll of a lesson today: everybody as suggested, one pupil not there, though the page is opened anew in the middle. */
  async callRoll(period: string | RegExp, absent: DemoChild): Promise<void> {
    await this.page.goto('/teacher/roll-call');
    await this.standsBefore('teacher, roll call', this.heading('點名'));
    await this.page.getByRole('radio', { name: period }).check();
    await expect(this.field('日期')).toHaveValue(/^1\d\d\/\d\d\/\d\d$/);
    const mark = this.rollOf(absent).getByRole('radio', { name: '缺席' });
    await mark.check();
    await this.page.reload();
    await expect(mark).toBeChecked();
    await this.button('送出點名').click();
    await expect(this.text('點名已送出')).toBeVisible();
  }

  /** A pupil's line of the roll. */
  rollOf({ name }: DemoChild): Locator {
    return this.page.getByRole('group', { name });
  }

  /** Opens the leave that waits for a decision. */
  async openLeave(): Promise<void> {
    await this.page.goto('/teacher/leave');
    await this.standsBefore('teacher, leave', this.heading('學生請假'));
    await this.isLive();
  }

  /** A child's request in the list at the left. */
  waitingLeave({ name }: DemoChild): Locator {
    return this.page
      .getByRole('region', { name: '假單清單' })
      .getByRole('listitem')
      .filter({ hasText: name });
  }

  async openLeaveOf(child: DemoChild): Promise<void> {
    await this.waitingLeave(child).getByRole('link').click();
    await this.standsBefore('teacher, leave case', this.heading(child.name));
  }

  /** Approves the open request; done when the screen says so. */
  async approveLeave({ name }: DemoChild): Promise<void> {
    await this.page.getByRole('button', { name: '通過', exact: true }).click();
    await expect(this.text(`已通過 ${name} 的假單`)).toBeVisible();
  }

  /** Sends the open request back; done when the screen says so. */
  async returnLeave({ name }: DemoChild, reason: string): Promise<void> {
    await this.page.getByRole('button', { name: '退回', exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: `退回：${name}` });
    await this.standsBefore('teacher, leave returned', dialog.getByRole('heading'));
    await dialog.getByRole('textbox', { name: '退回的原因' }).fill(reason);
    await dialog.getByRole('button', { name: '確定退回' }).click();
    await expect(this.text(`已退回 ${name} 的假單`)).toBeVisible();
  }

  /** A child's absences of a day, for whom the roll lies open: the family reads them the day after, and no page of the teacher's lists them. */
  async absencesOf(child: DemoChild, on: IsoDate): Promise<Absence[]> {
    const id = await this.rollOf(child).getAttribute('data-student');
    const query = `query ($id: ID!) {
      student(id: $id) { absences { date kind leaveRequest { status } } } }`;
    const answer = await this.page.request.post('/graphql', {
      headers: { 'x-requested-with': 'qinshi' },
      data: { query, variables: { id } },
    });
    const { data } = (await answer.json()) as { data: { student: { absences: Absence[] } } };
    return data.student.absences.filter(({ date }) => date === on);
  }
}

interface Absence {
  date: IsoDate;
  kind: string;
  leaveRequest: { status: string } | null;
}
