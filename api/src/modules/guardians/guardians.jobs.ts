import type { AnyJob } from '../../jobs/queue.ts';
import { custodyDays } from './custody.jobs.ts';
import { mailGuardianCorrected, mailGuardianUnbound } from './guardians.mail-jobs.ts';

export const guardiansJobs: readonly AnyJob[] = [custodyDays, mailGuardianCorrected, mailGuardianUnbound];
