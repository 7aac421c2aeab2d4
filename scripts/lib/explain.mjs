import { red, say } from './say.mjs';

/**
 * Runs a command's work; a failure is told in its own words, without a stack trace, and ends the process with 1.
 * @param {() => Promise<unknown>} work
 */
export async function orExplain(work) {
  try {
    await work();
  } catch (error) {
    say(`${red('✗')} ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
