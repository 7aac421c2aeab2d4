import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beginExamining } from './accessible.ts';
import { chooseAddress } from './address.ts';
import { chromiumPath } from './chromium.ts';
import { ROOT, startProduct } from './product.ts';
import { learnSchoolTime } from './school-time.ts';

/** What the server wrote during the last run, for whoever looks into a failure. */
const LOG = join(ROOT, 'test-results/server.log');

/**
 * Before the first journey: starts the built product as `npm start` does, in demo mode with data of its own, on the
 * morning of a school day at whatever hour this runs; the answer stops it again.
 */
export default async function startServer(): Promise<() => Promise<void>> {
  // Once, here, before the workers would all do it at the same time.
  await chromiumPath();
  const { url, dataDir, isOurs } = await chooseAddress();
  const endExamining = beginExamining();
  if (!isOurs) {
    await learnSchoolTime();
    return async () => endExamining();
  }

  const stop = await startProduct({ url, dataDir, clock: 'morning', log: LOG });
  await learnSchoolTime();
  return async () => {
    endExamining();
    await stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
