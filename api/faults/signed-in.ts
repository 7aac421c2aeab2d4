import { newId } from '../src/db/id.ts';
import { newToken } from '../src/modules/identity/sessions.ts';
import type { World } from '../test/world.ts';
import type { NewPupil } from './new-pupils.ts';

/** A session like that of a parent who signed in some days ago; its cookie. */
export async function signedIn(world: World, { guardianId }: NewPupil): Promise<string> {
  const { token, tokenHash } = newToken();
  await world.em.execute(
    `insert into session (id, token_hash, account_id, created_at, last_used_at, expires_at, method)
     values (?, ?, ?, now(), now(), now() + interval '30 days', 'PASSWORD')`,
    [newId(), tokenHash, guardianId],
  );
  return `qinshi-session=${token}`;
}
