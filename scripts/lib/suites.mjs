/** The suites that run tests: Node's runner for these scripts, Vitest for packages and API, Playwright for journeys. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PACKAGES, ROOT, tool } from './paths.mjs';
import { fromPlaywright, fromVitest } from './reports.mjs';
import { run } from './run.mjs';
import { dim, say } from './say.mjs';

/** Logs and reports of the last run, for whoever wants more than the summary. */
const RESULTS = join(ROOT, 'test-results');

/** The packages that have Vitest suites, in the order of the ground plan: rules first, then what stands on them. */
export const VITEST_PACKAGES = PACKAGES.filter((dir) => {
  const { scripts = {} } = JSON.parse(readFileSync(join(ROOT, dir, 'package.json'), 'utf8'));
  return scripts.test?.startsWith('vitest');
});

/** The tests of the scripts themselves. */
export function scriptTests(/** @type {NodeJS.ProcessEnv} */ env) {
  const reporter = ['--test-reporter=./scripts/lib/json-test-reporter.mjs'];
  return suite('scripts', fromVitest, (report) =>
    run('node', ['--test', ...reporter, `--test-reporter-destination=${report}`, 'scripts/**/*.test.mjs'], {
      cwd: ROOT,
      env,
    }),
  );
}

/** The Vitest suite of one package. */
export function vitest(/** @type {string} */ dir, /** @type {NodeJS.ProcessEnv} */ env) {
  return suite(dir, fromVitest, (report) =>
    run(
      tool('vitest', dir),
      ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      {
        cwd: join(ROOT, dir),
        env,
        title: `testing ${dir}`,
      },
    ),
  );
}

/** The short form of the faults, against the built API (see docs/contributing.md). */
export function faults(/** @type {NodeJS.ProcessEnv} */ env) {
  const dir = 'api';
  return suite('faults', fromVitest, (report) =>
    run(
      tool('vitest', dir),
      [
        'run',
        '--config=vitest.faults.config.ts',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
      { cwd: join(ROOT, dir), env, title: 'faults' },
    ),
  );
}

/** The browser journeys; each is named as it ends. */
export function journeys(/** @type {NodeJS.ProcessEnv} */ env) {
  const dir = 'packages/e2e';
  return suite(dir, fromPlaywright, (report) =>
    run(tool('playwright', dir), ['test', '--reporter=list,json'], {
      cwd: join(ROOT, dir),
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report, FORCE_COLOR: '0' },
      title: 'journeys',
      onLine: (line) => {
        if (/^\s+[✓✘x]|^\s+ok/.test(line)) say(dim(line.trimEnd()));
      },
    }),
  );
}

/**
 * Runs a suite and reads its report; a runner that ends badly without naming a failed test has failed itself.
 * @template Report
 * @param {string} name
 * @param {(report: Report) => import('./tally.mjs').Finding} read
 * @param {(file: string) => Promise<import('./run.mjs').Outcome>} start
 * @returns {Promise<import('./tally.mjs').Finding>}
 */
async function suite(name, read, start) {
  const file = join(RESULTS, `${name.replaceAll('/', '-')}.json`);
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const { code, output } = await start(file);
  writeFileSync(file.replace(/json$/, 'log'), output);
  /** @type {import('./tally.mjs').Finding} */
  let finding;
  try {
    finding = read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {
      passed: 0,
      failed: 1,
      problems: [`the runner left no report and ended with ${code}\n${output}`],
    };
  }
  if (code === 0 || finding.failed > 0) return finding;
  return { ...finding, failed: 1, problems: [`the runner ended with ${code}\n${output.slice(-4000)}`] };
}
