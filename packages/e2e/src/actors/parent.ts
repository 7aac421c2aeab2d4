import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { DemoChild } from '../machine/demo.ts';
import { initialPassword, type Person } from '../machine/people.ts';
import { AccountHolder } from './account.ts';
import { Progress } from './progress.ts';
import { Wizard } from './wizard.ts';

/** A parent with a phone. */
export class Parent extends AccountHolder {
  readonly person: Person;
  readonly wizard: Wizard;
  readonly progress: Progress;

  constructor(page: Page, person: Person) {
    super(page);
    this.person = person;
    this.wizard = new Wizard(page);
    this.progress = new Progress(page);
  }

  /** Steps 2 to 4 for the children given, from the first question to the signature. */
  async fillIn(...[first, ...others]: [DemoChild, ...DemoChild[]]): Promise<void> {
    await this.wizard.addChild(first);
    for (const child of others) await this.wizard.addAnotherChild(child);
    await this.wizard.next();
    await this.wizard.agree();
    await this.wizard.introduce(this.person);
  }

  /** Applies for children from the very beginning to the progress page. */
  async applyFor(...children: [DemoChild, ...DemoChild[]]): Promise<void> {
    await this.wizard.open();
    await this.wizard.proveEmail(this.person.email);
    await this.fillIn(...children);
    await this.wizard.signAndSubmit();
    await this.progress.isShown();
    for (const child of children) await this.progress.shows(child, '申請');
  }

  /** The whole first sign-in, up to home. */
  async signInForTheFirstTime(): Promise<void> {
    const { email: username, password } = this.person;
    await this.signIn('parent', { username, password: initialPassword(this.person) });
    await this.chooseOwnPassword('parent', password);
    await this.skipRescue('parent');
  }

  async seesAtHome(...children: DemoChild[]): Promise<void> {
    await this.standsBefore('parent, home', this.page.getByRole('heading', { level: 1 }));
    for (const { name, className } of children) {
      await expect(this.page.getByRole('article', { name }).filter({ hasText: className })).toBeVisible();
    }
  }
}
