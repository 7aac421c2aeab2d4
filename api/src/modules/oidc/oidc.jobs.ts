import { z } from 'zod';
import { systemScope } from '../../db/scope.ts';
import { type AnyJob, defineJob } from '../../jobs/queue.ts';
import { OidcArtifact } from './oidc-artifact.entity.ts';
import { OutsideAttempt } from './outside-identity.entity.ts';
import { rotateSigningKeys } from './signing-keys.ts';

/** Forgets what has expired, and changes the signing key when it is old. */
export const tidyOidc = defineJob({
  name: 'tidyOidc',
  payload: z.unknown(),
  cron: '17 19 * * *',
  async run(deps) {
    const expired = { expiresAt: { $lt: deps.clock.now() } };
    await systemScope(deps.orm.em).transactional(async (tx) => {
      await tx.nativeDelete(OidcArtifact, expired);
      await tx.nativeDelete(OutsideAttempt, expired);
    });
    await rotateSigningKeys(deps);
  },
});

export const oidcJobs: readonly AnyJob[] = [tidyOidc];
