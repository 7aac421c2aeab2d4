/** Reads the JSON reports of the test runners: the numbers in the last line of `npm test` come from here. */

/** @typedef {import('./tally.mjs').Finding} Finding */

/**
 * Vitest's report (Jest's shape), and the same shape from Node's runner.
 * A test that was skipped counts as failed: it proves nothing, and nobody would notice.
 *
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {{ name: string, status: string, message?: string, assertionResults: {
 *   fullName: string, status: string, failureMessages?: string[] | null }[] }[]} testResults
 *
 * @param {VitestReport} report
 * @returns {Finding}
 */
export function fromVitest({ testResults }) {
  const tests = testResults.flatMap((file) =>
    file.assertionResults.map((test) => ({ file: file.name, ...test })),
  );
  // What did not load has no tests, and where the preparation failed they are skipped: either way the file says why.
  const broken = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'),
  );
  const unloaded = broken.filter((file) => file.assertionResults.length === 0);
  const failed = tests.filter(({ status }) => status !== 'passed');
  return {
    passed: tests.length - failed.length,
    failed: failed.length + unloaded.length,
    problems: [
      ...broken.map(({ name, message }) => `${name}\n${message ?? 'did not load'}`),
      ...failed.map(({ file, fullName, status, failureMessages }) =>
        [`${fullName} (${status})`, file, ...(failureMessages ?? [])].join('\n'),
      ),
    ],
  };
}

/**
 * Playwright's report: suites within suites. A journey that needed a second try counts as failed.
 *
 * @typedef {{ message?: string }} PlaywrightError
 * @typedef {{ title: string, file: string, line: number,
 *   tests: { status: string, results: { errors: PlaywrightError[] }[] }[] }} PlaywrightSpec
 * @typedef {{ title: string, specs?: PlaywrightSpec[], suites?: PlaywrightSuite[] }} PlaywrightSuite
 *
 * @param {{ suites: PlaywrightSuite[], errors: PlaywrightError[] }} report
 * @returns {Finding}
 */
export function fromPlaywright({ suites, errors }) {
  const specs = suites.flatMap(specsOf);
  const failed = specs.filter(({ tests }) => tests.some(({ status }) => status !== 'expected'));
  return {
    passed: specs.length - failed.length,
    failed: failed.length + errors.length,
    problems: [
      ...errors.map(({ message }) => message ?? 'the runner failed'),
      ...failed.map(({ title, file, line, tests }) => {
        const told = tests.flatMap(({ results }) => results.flatMap((result) => result.errors));
        return [`${title} (${file}:${line})`, ...told.map(({ message }) => message ?? '')].join('\n');
      }),
    ],
  };
}

/** @returns {PlaywrightSpec[]} */
function specsOf(/** @type {PlaywrightSuite} */ { specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)];
}
