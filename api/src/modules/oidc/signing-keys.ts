import { createHash, generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import type { JWK } from 'oidc-provider';
import { newId } from '../../db/id.ts';
import type { EntityManager } from '../../db/orm.ts';
import { systemScope } from '../../db/scope.ts';
import type { Deps } from '../../use-case.ts';
import { OidcSigningKey } from './oidc-artifact.entity.ts';

const DAY = 24 * 3_600_000;
/** A key signs for half a year … */
const SIGNS_FOR = 180 * DAY;
/** … is published a day before it signs, so that every process and every connected system has seen it … */
const SHOWN_BEFORE = DAY;
/** … and a month after, when nothing that it signed is valid any more. */
const SHOWN_AFTER = 30 * DAY;

const place = (id: string) => ({ table: 'oidc_signing_key', column: 'key', row: id });
const generate = promisify(generateKeyPair);

/** The private keys, the one that signs first. The first one of an installation is made here. */
export async function signingKeys(deps: Deps): Promise<JWK[]> {
  const em = systemScope(deps.orm.em);
  const known = await newestFirst(em);
  const rows = known.length > 0 ? known : await makeKey(deps, (fresh) => fresh.length === 0);
  const shown = deps.clock.now().getTime() - SHOWN_BEFORE;
  const signer = rows.find(({ createdAt }) => createdAt.getTime() <= shown) ?? rows.at(-1);
  return [...rows]
    .sort((one, other) => Number(other === signer) - Number(one === signer))
    .map(({ id, keySealed }) => JSON.parse(deps.sealer.open(keySealed, place(id))) as JWK);
}

/** Makes the next key when its time has come, and forgets those that nothing needs any more. */
export async function rotateSigningKeys(deps: Deps): Promise<void> {
  const now = deps.clock.now().getTime();
  const isDue = ([newest]: OidcSigningKey[]) =>
    newest !== undefined && newest.createdAt.getTime() <= now - SIGNS_FOR + SHOWN_BEFORE;
  const em = systemScope(deps.orm.em);
  const rows = isDue(await newestFirst(em)) ? await makeKey(deps, isDue) : await newestFirst(em);
  const [newest, ...older] = rows;
  if (!newest || newest.createdAt.getTime() > now - SHOWN_AFTER - SHOWN_BEFORE) return;
  const ids = older.map(({ id }) => id);
  await em.transactional((tx) => tx.nativeDelete(OidcSigningKey, { id: { $in: ids } }));
}

function newestFirst(em: EntityManager): Promise<OidcSigningKey[]> {
  return em.find(OidcSigningKey, {}, { orderBy: { createdAt: 'desc', id: 'desc' } });
}

/** Adds a key unless another process was faster, which the lock tells. */
async function makeKey(deps: Deps, isNeeded: (rows: OidcSigningKey[]) => boolean): Promise<OidcSigningKey[]> {
  const { privateKey } = await generate('rsa', { modulusLength: 2048 });
  const jwk = privateKey.export({ format: 'jwk' });
  const kid = createHash('sha256').update(`${jwk.n}.${jwk.e}`).digest('base64url');
  return systemScope(deps.orm.em).transactional(async (tx) => {
    await tx.execute(`select pg_advisory_xact_lock(hashtext('oidc_signing_key'))`);
    const rows = await newestFirst(tx);
    if (!isNeeded(rows)) return rows;
    const id = newId();
    const key = JSON.stringify({ ...jwk, kid, use: 'sig', alg: 'RS256' });
    const made = tx.create(OidcSigningKey, {
      id,
      kid,
      keySealed: deps.sealer.seal(key, place(id)),
      createdAt: deps.clock.now(),
    });
    return [made, ...rows];
  });
}
