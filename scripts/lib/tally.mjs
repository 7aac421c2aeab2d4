import { stripVTControlCharacters } from 'node:util';
import { bold, dim, duration, green, red, say } from './say.mjs';

/**
 * What one step of `npm test` found.
 * @typedef {object} Finding
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} [problems] what failed and why, ready to read
 */

/** Counts what passed and failed over all steps, and tells each step's result as it ends. */
export class Tally {
  passed = 0;
  failed = 0;

  /**
   * Runs one step. A step that throws has failed; so has a suite that ran no test, because then it proves nothing.
   * @param {string} title
   * @param {() => Promise<Finding>} work
   */
  async step(title, work) {
    const began = performance.now();
    const { passed, failed, problems = [] } = await settled(work);
    this.passed += passed;
    this.failed += failed;
    const mark = failed > 0 ? red('✗') : green('✓');
    const figures = passed + failed > 1 ? `${passed} passed${failed > 0 ? `, ${failed} failed` : ''}` : '';
    say(`${mark} ${title.padEnd(28)} ${figures.padEnd(24)} ${dim(duration(performance.now() - began))}`);
    for (const problem of problems) {
      say(`${stripVTControlCharacters(problem).trimEnd().replace(/^/gm, '    ')}\n`);
    }
  }

  /** The last line, and the exit code that goes with it. */
  conclude() {
    say();
    say(bold(`${this.passed} passed, ${this.failed} failed`));
    process.exitCode = this.failed > 0 || this.passed === 0 ? 1 : 0;
  }
}

/**
 * @param {() => Promise<Finding>} work
 * @returns {Promise<Finding>}
 */
async function settled(work) {
  try {
    const finding = await work();
    if (finding.passed + finding.failed > 0) return finding;
    return { passed: 0, failed: 1, problems: ['no test ran'] };
  } catch (error) {
    return { passed: 0, failed: 1, problems: [error instanceof Error ? error.message : String(error)] };
  }
}
