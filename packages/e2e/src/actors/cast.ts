import type { Browser, BrowserContext, Page } from '@playwright/test';
import {
  accountOf,
  accountWith,
  administratorOf,
  type DemoChild,
  type DemoFamily,
  type Role,
  readDemo,
} from '../machine/demo.ts';
import { OwnServer } from '../machine/own-server.ts';
import { type Person, somebody } from '../machine/people.ts';
import { setClock } from '../machine/school-time.ts';
import { test as base } from '../machine/test.ts';
import { Administrator } from './administrator.ts';
import { Guardian } from './guardian.ts';
import { Member } from './member.ts';
import { Parent } from './parent.ts';
import { Teacher } from './teacher.ts';
import { Visitor } from './visitor.ts';

const PHONE = { width: 390, height: 844 };
/** The narrowest that the product is made for. */
const SMALL_PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };

/** Brings people onto the stage, each with a browser of their own. */
class Cast {
  private readonly contexts: BrowserContext[] = [];

  /** @param server of a journey's own; without it, the one that all journeys share. */
  constructor(
    private readonly browser: Browser,
    private readonly server?: OwnServer,
  ) {}

  /** A parent with a phone, somebody new unless a person is given. */
  async parent(person: Person = somebody()): Promise<Parent> {
    return new Parent(await this.window(PHONE), person);
  }

  /** Somebody with a phone and an account to sign in with. */
  async member(): Promise<Member> {
    return new Member(await this.window(PHONE));
  }

  /** The parent of a family, at home with a small phone. */
  async guardianOf({ parent, child }: DemoFamily): Promise<Guardian> {
    const guardian = new Guardian(await this.window(SMALL_PHONE), child);
    await guardian.enter('parent', parent);
    await guardian.isHome();
    return guardian;
  }

  /** The homeroom teacher of a child, signed in. */
  async homeroomTeacherOf(child: DemoChild): Promise<Teacher> {
    const teacher = new Teacher(await this.window(DESK));
    await teacher.enter('teacher', accountOf(child.homeroomUsername, readDemo(this.server)));
    return teacher;
  }

  /** Somebody of a school's office who decides on applications, signed in. */
  async officeWorker(): Promise<Teacher> {
    const worker = await this.teacher();
    await worker.enter('teacher', accountWith('OFFICE'));
    return worker;
  }

  /** Anybody, with a phone. */
  async visitor(): Promise<Visitor> {
    return new Visitor(await this.window(PHONE));
  }

  /** Somebody of staff before they have signed in. */
  async teacher(): Promise<Teacher> {
    return new Teacher(await this.window(DESK));
  }

  /** Somebody with a role who works in admin-web, signed in. */
  async administrator(role: Extract<Role, 'SCHOOL_ADMIN' | 'BUREAU_ADMIN'>): Promise<Administrator> {
    const administrator = new Administrator(await this.window(DESK));
    await administrator.enter('admin', accountWith(role));
    return administrator;
  }

  /** The administrator of a child's school, signed in. */
  async administratorOf(child: DemoChild): Promise<Administrator> {
    const administrator = new Administrator(await this.window(DESK));
    await administrator.enter('admin', administratorOf(child));
    return administrator;
  }

  /** Somebody of the office or the bureau before they have signed in. */
  async newAdministrator(): Promise<Administrator> {
    return new Administrator(await this.window(DESK));
  }

  async window(viewport: { width: number; height: number }): Promise<Page> {
    const baseURL = this.server && { baseURL: this.server.url };
    const context = await this.browser.newContext({ viewport, hasTouch: viewport.width < 500, ...baseURL });
    this.contexts.push(context);
    await setClock(context, this.server?.ahead);
    return context.newPage();
  }

  async leave(): Promise<void> {
    await Promise.all(this.contexts.map((context) => context.close()));
  }
}

interface Stage {
  cast: Cast;
  /** For a journey that sets the clock: a server with data of its own, and the people who use it. */
  ownServer: OwnServer;
  castOfOwnServer: Cast;
}

/** Playwright's `test`, with a cast of people instead of a page. */
export const test = base.extend<Stage>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern what a fixture needs.
  ownServer: async ({}, use) => {
    const server = await OwnServer.prepare();
    await use(server);
    await server.end();
  },
  castOfOwnServer: async ({ browser, ownServer }, use) => {
    const cast = new Cast(browser, ownServer);
    await use(cast);
    await cast.leave();
  },
  cast: async ({ browser }, use) => {
    const cast = new Cast(browser);
    await use(cast);
    await cast.leave();
  },
});
