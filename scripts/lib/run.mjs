import { spawn } from 'node:child_process';
import { dim, duration, say } from './say.mjs';

/** A step that says nothing for this long gets a line, so that nobody thinks it hangs (milliseconds). */
const SIGN_OF_LIFE = 15_000;
/** How often we look whether whoever started us is still there (milliseconds). */
const ORPHAN_WATCH = 500;
const shell = process.platform === 'win32';

/**
 * @typedef {object} Outcome
 * @property {number} code exit code; 1 when the command could not be started or was killed
 * @property {string} output everything it wrote, standard output and errors in order
 * @property {number} ms how long it took
 */

/**
 * Runs a command and keeps what it writes.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, title?: string, onLine?: (line: string) => void }} [options]
 *   title: named by the sign of life; onLine: sees every line as it comes
 * @returns {Promise<Outcome>} never rejects: a command that cannot start is an outcome too
 */
export function run(command, args, { cwd, env, title, onLine } = {}) {
  const began = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let tail = '';
    const pulse = title
      ? setInterval(() => say(dim(`  … ${title}, ${duration(performance.now() - began)}`)), SIGN_OF_LIFE)
      : undefined;
    const hear = (/** @type {Buffer} */ chunk) => {
      output += chunk;
      if (!onLine) return;
      const lines = `${tail}${chunk}`.split('\n');
      tail = lines.pop() ?? '';
      lines.forEach(onLine);
    };
    const end = (/** @type {number} */ code) => {
      clearInterval(pulse);
      resolve({ code, output, ms: performance.now() - began });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', (error) => {
      output += `${error.message}\n`;
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/**
 * Runs a command in this process's place: it has the terminal, receives the signals, and its end is ours.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<never>}
 */
export function become(command, args, options = {}) {
  const child = spawn(command, args, { ...options, shell, stdio: 'inherit' });
  for (const signal of /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      // A terminal sends Ctrl-C to both of us already; a second one would mean "at once, uncleanly".
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  onceOrphaned(() => child.kill('SIGTERM'));
  return new Promise((_, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => process.exit(code ?? 1));
  });
}

/**
 * Notices that npm is gone. npm runs scripts in a shell and passes a signal on to that shell only, which dies of it
 * without a word to us; the server would stay behind, with its port and its database.
 * @param {() => void} act
 */
function onceOrphaned(act) {
  if (!process.env.npm_lifecycle_event) return;
  const { ppid } = process;
  const watch = setInterval(() => {
    if (process.ppid === ppid) return;
    clearInterval(watch);
    act();
  }, ORPHAN_WATCH);
  watch.unref();
}
