/** A reporter for `node --test` that writes Vitest's report shape, as far as reports.mjs reads it. */

/**
 * @typedef {{ name: string, file?: string, nesting: number, details: { type?: string, error?: Error }, skip?: unknown }} TestEvent
 * @param {AsyncIterable<{ type: string, data: TestEvent }>} source
 */
export default async function* report(source) {
  const assertionResults = [];
  for await (const { type, data } of source) {
    if ((type !== 'test:pass' && type !== 'test:fail') || data.details.type === 'suite') continue;
    const status = data.skip !== undefined ? 'skipped' : type === 'test:pass' ? 'passed' : 'failed';
    const cause = data.details.error?.cause ?? data.details.error;
    assertionResults.push({ fullName: data.name, status, failureMessages: cause ? [String(cause)] : [] });
  }
  const failed = assertionResults.some(({ status }) => status !== 'passed');
  const file = { name: 'scripts', status: failed ? 'failed' : 'passed', assertionResults };
  yield JSON.stringify({ testResults: [file] });
}
