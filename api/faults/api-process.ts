import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Browser } from '../test/browser.ts';
import { PASSWORD, type Person, SECRETS, type World } from '../test/world.ts';

const API = fileURLToPath(new URL('..', import.meta.url));
const START_LIMIT_MS = 120_000;
const COMMON = {
  NODE_ENV: 'production',
  QINSHI_APPS_DIR: fileURLToPath(new URL('../..', import.meta.url)),
  LOG_LEVEL: 'error',
  RUN_JOBS: 'false',
};

export interface ProcessOptions {
  /** Settings beside database, keys and folder, which are the world's. */
  settings?: Record<string, string>;
  /** A program that starts ours, e.g. with less room to write. */
  wrap?: readonly string[];
}

/** The built API as a process of its own, on the database of a world whose builders fill it. */
export class ApiProcess {
  #child: ChildProcess | null = null;
  /** The last lines that it wrote to its log. */
  readonly log: string[] = [];

  private constructor(
    readonly port: number,
    private readonly environment: Record<string, string>,
    private readonly wrap: readonly string[],
  ) {}

  /** Beside a world, on its database. */
  static async start(world: World, { settings = {}, wrap = [] }: ProcessOptions = {}): Promise<ApiProcess> {
    const { config } = world.app.deps;
    const environment = {
      ...COMMON,
      QINSHI_MODE: 'test',
      DATABASE_URL: config.DATABASE_URL ?? '',
      ...(config.DATABASE_APP_URL ? { DATABASE_APP_URL: config.DATABASE_APP_URL } : {}),
      QINSHI_DATA_DIR: config.dataDir,
      ...SECRETS,
      ...settings,
    };
    const api = new ApiProcess(await freePort(), environment, wrap);
    await api.start();
    return api;
  }

  /** With a database of its own in its own folder. */
  static async alone(settings: Record<string, string>): Promise<ApiProcess> {
    const api = new ApiProcess(await freePort(), { ...COMMON, ...settings }, []);
    await api.start();
    return api;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Of the running process. */
  get pid(): number | undefined {
    return this.#child?.pid;
  }

  get isAlive(): boolean {
    return this.#child !== null && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Starts it (again), on the same port. @throws Error with its words when it does not come up. */
  async start(): Promise<void> {
    const [command = process.execPath, ...args] = [...this.wrap, process.execPath, 'dist/main.js'];
    const child = spawn(command, args, {
      cwd: API,
      env: { PATH: process.env.PATH, PORT: String(this.port), ...this.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    const ready = Promise.withResolvers<void>();
    const limit = setTimeout(
      () => ready.reject(new Error(this.#words('did not start in time'))),
      START_LIMIT_MS,
    );
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        this.log.push(line);
        if (this.log.length > 200) this.log.shift();
        if (line.startsWith('ready in')) ready.resolve();
      });
    }
    child.once('exit', () => ready.reject(new Error(this.#words('ended'))));
    child.once('error', ready.reject);
    await ready.promise.finally(() => clearTimeout(limit));
  }

  /** Ends it, by default as a power cut does. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const child = this.#child;
    if (!child || !this.isAlive) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }

  /** A browser that talks to this process. */
  browser(headers: Record<string, string> = {}): Browser {
    return new Browser(this.url, headers);
  }

  /** A browser in which this person has signed in. */
  async as({ username }: Pick<Person, 'username'>): Promise<Browser> {
    const browser = this.browser();
    await browser.do('mutation ($input: SignInInput!) { signIn(input: $input) { nextStep } }', {
      input: { username, password: PASSWORD },
    });
    return browser;
  }

  #words(what: string): string {
    return `The API ${what}:\n${this.log.slice(-20).join('\n')}`;
  }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (!address || typeof address !== 'object') throw new Error('There is no port.');
  return address.port;
}
