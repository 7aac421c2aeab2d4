import { createHash, randomBytes } from 'node:crypto';
import type { EntityManager } from '../../db/orm.ts';
import { type IdentityFact, nextStepOf, type Viewer } from '../../graphql/viewer.ts';
import type { UseCase } from '../../use-case.ts';
import type { Account } from './account.entity.ts';
import { identitiesOf } from './identities.ts';
import { Session } from './session.entity.ts';
import type { SignInMethod } from './sign-in.entity.ts';
import { placeOf } from './sign-in-history.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Staff work on shared machines: half an hour idle, twelve hours in all. Families stay in for thirty days. */
const STAFF_IDLE_MINUTES = 30;
const STAFF_LIFE = 12 * 60 * MINUTE;
const FAMILY_LIFE = 30 * DAY;
const TOUCH_EVERY = MINUTE;

/** A 256-bit token for a cookie; only its hash is stored. */
export function newToken(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, tokenHash: hashToken(token) };
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

function isStaff(identities: IdentityFact[]): boolean {
  return identities.some(({ kind }) => kind !== 'PARENT' && kind !== 'STUDENT');
}

function withinStaffLimits({ createdAt, lastUsedAt }: Session, at: Date): boolean {
  const now = at.getTime();
  return now - createdAt.getTime() < STAFF_LIFE && now - lastUsedAt.getTime() <= STAFF_IDLE_MINUTES * MINUTE;
}

/**
 * Opens a session for an account and returns its viewer and cookie token.
 * The identity is the one last worn by this person when it is still there, else the first.
 */
export async function openSession(
  { em, at, source }: UseCase,
  account: Account,
  preferredIdentity: string | null,
  method: SignInMethod,
): Promise<{ viewer: Viewer; token: string; expiresAt: Date }> {
  const identities = await identitiesOf(em, account.id, at);
  const active = identities.find(({ id }) => id === preferredIdentity) ?? identities[0] ?? NO_IDENTITY;
  const { token, tokenHash } = newToken();
  const staff = isStaff(identities);
  const expiresAt = new Date(at.getTime() + (staff ? STAFF_LIFE : FAMILY_LIFE));
  const session = em.create(Session, {
    tokenHash,
    account,
    activeIdentity: active.id,
    createdAt: at,
    lastUsedAt: at,
    expiresAt,
    idleMinutes: staff ? STAFF_IDLE_MINUTES : null,
    revokedAt: null,
    method,
    ...placeOf(source),
  });
  return {
    viewer: { account, session, identities, active, nextStep: nextStepOf(account) },
    token,
    expiresAt,
  };
}

/** A person whose last child has left and who holds no post keeps the account and sees an empty home. */
const NO_IDENTITY: IdentityFact = {
  id: 'parent',
  kind: 'PARENT',
  schoolId: null,
  schoolName: null,
  classGroupId: null,
  className: null,
  title: null,
  office: null,
  studentIds: [],
  withheldStudentIds: [],
  taughtClassGroupIds: [],
};

/**
 * Who holds this cookie token at `at`; null when nobody does any more. A request counts as use of the session; an event
 * that comes by itself (`isUse: false`) does not.
 */
export async function viewerOfToken(
  em: EntityManager,
  token: string,
  at: Date,
  { isUse = true } = {},
): Promise<Viewer | null> {
  const session = await em.findOne(Session, { tokenHash: hashToken(token) }, { populate: ['account'] });
  if (!session?.isAlive(at)) return null;
  const account = session.account.getEntity();
  if (account.closedAt) return null;
  const identities = await identitiesOf(em, account.id, at);
  // A guardian who takes up work: what opened as a family's does not stay open for thirty days over a school's data.
  if (isStaff(identities) && session.idleMinutes === null && !withinStaffLimits(session, at)) return null;
  const unused = at.getTime() - session.lastUsedAt.getTime();
  if (isUse && unused > TOUCH_EVERY) await em.nativeUpdate(Session, session.id, { lastUsedAt: at });
  const active = identities.find(({ id }) => id === session.activeIdentity) ?? identities[0] ?? NO_IDENTITY;
  return { account, session, identities, active, nextStep: nextStepOf(account) };
}
