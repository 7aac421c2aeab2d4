import { Worker } from 'node:worker_threads';
import { FileProblem, type FileProblemReason } from './file-problem.ts';

/** What is worked on away from the thread that answers requests, because it takes long or may not end. */
export interface Tasks {
  heic: {
    order: { bytes: Uint8Array; maxPixels: number };
    result: { data: Uint8Array; width: number; height: number };
  };
  pdf: { order: { bytes: Uint8Array; maxPages: number }; result: { bytes: Uint8Array } };
}

export type Reply<Result> = { result: Result } | { problem: FileProblemReason };

const TIME_LIMIT_MS = 15_000;
/** Of JavaScript's own objects; unpacked bytes are not among them. */
const HEAP_MB = 384;
/**
 * By so much this process may grow while a task runs: two pictures of fifty million pixels at once stay below it. What
 * unpacks a PDF doubles its buffer each time, so it is stopped one doubling earlier.
 */
const GROWTH_BYTES: Record<keyof Tasks, number> = { heic: 1.5 * 1024 ** 3, pdf: 0.75 * 1024 ** 3 };
const LOOK_EVERY_MS = 50;
const MODULE = import.meta.url.endsWith('.ts') ? './workshop-worker.ts' : './workshop-worker.js';

/**
 * Does one task in a thread of its own, which is gone afterwards, whatever the file made of it.
 * @throws FileProblem that the task met; FILE_DAMAGED when it broke, ran out of memory or of time
 */
export function inWorkshop<Task extends keyof Tasks>(
  task: Task,
  order: Tasks[Task]['order'],
): Promise<Tasks[Task]['result']> {
  const worker = new Worker(new URL(MODULE, import.meta.url), {
    workerData: { task, order },
    // Nothing of ours is any of its business.
    env: {},
    // What the readers have to say about a stranger's file is nothing for our log.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  return new Promise<Tasks[Task]['result']>((done, failed) => {
    const giveUp = () => failed(new FileProblem('FILE_DAMAGED'));
    const timer = setTimeout(giveUp, TIME_LIMIT_MS);
    const before = process.memoryUsage.rss();
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > GROWTH_BYTES[task]) giveUp();
    }, LOOK_EVERY_MS);
    worker.once('message', (reply: Reply<Tasks[Task]['result']>) =>
      'problem' in reply ? failed(new FileProblem(reply.problem)) : done(reply.result),
    );
    worker.once('error', giveUp);
    worker.once('exit', () => {
      clearTimeout(timer);
      clearInterval(watch);
      giveUp();
    });
  }).finally(() => worker.terminate());
}
