import { type Adapter, type AdapterPayload, errors } from 'oidc-provider';
import { newId } from '../../db/id.ts';
import type { EntityManager } from '../../db/orm.ts';
import { systemScope } from '../../db/scope.ts';
import type { Deps } from '../../use-case.ts';
import { Session } from '../identity/session.entity.ts';
import { hashToken } from '../identity/sessions.ts';
import { OidcArtifact } from './oidc-artifact.entity.ts';

/** Grants are named by others and open nothing; the names of everything else are codes, tokens or cookies. */
const NAMED_OPENLY = new Set(['Grant']);

/**
 * Storage of one kind of what OpenID Connect keeps, in one table. Codes and tokens are stored as hashes. What the
 * library calls a session stands on a sign-in of ours: it is found only in the browser of that sign-in, and only while
 * that lasts.
 */
export class ArtifactStore implements Adapter {
  constructor(
    private readonly deps: Deps,
    private readonly kind: string,
    private readonly currentSession: () => string | null,
  ) {}

  async upsert(id: string, { jti, ...payload }: AdapterPayload, expiresIn?: number): Promise<void> {
    const { kind } = this;
    const now = this.deps.clock.now();
    const accountId = kind === 'Interaction' ? null : (payload.accountId ?? null);
    const row = {
      id: newId(),
      kind,
      keyHash: hashToken(id),
      payload: NAMED_OPENLY.has(kind) ? { ...payload, jti: id } : payload,
      account: accountId,
      session: kind === 'Session' ? this.currentSession() : null,
      clientId: payload.clientId ?? null,
      grantId: kind === 'Grant' ? id : (payload.grantId ?? null),
      uid: kind === 'Session' ? (payload.uid ?? null) : null,
      createdAt: now,
      expiresAt: expiresIn ? new Date(now.getTime() + expiresIn * 1000) : null,
    };
    await this.#em().transactional((tx) =>
      tx.upsert(OidcArtifact, row, {
        onConflictFields: ['kind', 'keyHash'],
        onConflictMergeFields: ['payload', 'account', 'session', 'grantId', 'uid', 'expiresAt'],
      }),
    );
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const row = await this.#em().findOne(OidcArtifact, { kind: this.kind, keyHash: hashToken(id) });
    if (!row) return undefined;
    if (this.kind === 'Session' && (row.session?.id !== this.currentSession() || !(await this.#lasts(row))))
      return undefined;
    return { ...row.payload, jti: id };
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    const row = await this.#em().findOne(OidcArtifact, { kind: this.kind, uid });
    return row && (await this.#lasts(row)) ? row.payload : undefined;
  }

  findByUserCode(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  /** Marks a code as spent. @throws InvalidGrant when somebody was faster: one code makes one set of tokens. */
  async consume(id: string): Promise<void> {
    const spent = await this.#em().transactional((tx) =>
      tx.execute<{ id: string }[]>(
        `update oidc_artifact set payload = payload || jsonb_build_object('consumed', ?::bigint)
         where kind = ? and key_hash = ? and payload -> 'consumed' is null returning id`,
        [Math.floor(Date.now() / 1000), this.kind, hashToken(id)],
      ),
    );
    if (spent.length === 0) throw new errors.InvalidGrant('already consumed');
  }

  async destroy(id: string): Promise<void> {
    const { kind } = this;
    await this.#em().transactional((tx) => tx.nativeDelete(OidcArtifact, { kind, keyHash: hashToken(id) }));
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    const { kind } = this;
    await this.#em().transactional((tx) => tx.nativeDelete(OidcArtifact, { kind, grantId }));
  }

  async #lasts({ session }: OidcArtifact): Promise<boolean> {
    const ours = session && (await this.#em().findOne(Session, { id: session.id }));
    return ours?.isAlive(this.deps.clock.now()) ?? false;
  }

  #em(): EntityManager {
    return systemScope(this.deps.orm.em);
  }
}
