import { parentPort, workerData } from 'node:worker_threads';
import { FileProblem } from './file-problem.ts';
import type { Reply, Tasks } from './workshop.ts';

/** The thread that `inWorkshop` starts: one task, one reply. */
type Work = { [Task in keyof Tasks]: { task: Task; order: Tasks[Task]['order'] } }[keyof Tasks];

async function reply(work: Work): Promise<Reply<unknown>> {
  try {
    return { result: await done(work) };
  } catch (error) {
    return { problem: error instanceof FileProblem ? error.reason : 'FILE_DAMAGED' };
  }
}

/** Each reader is large; only the one that is needed is loaded. */
async function done(work: Work): Promise<unknown> {
  if (work.task === 'heic') return (await import('./read-heic.ts')).decodeHeic(work.order);
  return (await import('./rewrite-pdf.ts')).rewritePdf(work.order);
}

parentPort?.postMessage(await reply(workerData as Work));
