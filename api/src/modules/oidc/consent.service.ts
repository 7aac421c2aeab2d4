import { actAsSystem, systemScope } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { notSignedIn, Refusal } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import type { Asked, Exchange, OwnProvider, Person } from '../../integrations/oidc/own-provider.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { scopesOf } from './granted-clients.service.ts';
import { OidcClient, type OidcScope } from './oidc-client.entity.ts';

/** What is read under each scope, in the words of the consent page. */
const READS = {
  OPENID: 'SUBJECT',
  PROFILE: 'NAME',
  EMAIL: 'EMAIL',
  SCHOOL: 'SCHOOL',
  ROLES: 'ROLES',
} as const satisfies Record<OidcScope, string>;

/** What the consent page shows. */
export interface ConsentQuestion {
  client: { name: string; homepageUrl: string | null };
  signedIn: boolean;
  reads: (typeof READS)[OidcScope][];
  account: { name: string; email: string | null } | null;
}

/** One browser before the question whether a system may read its owner's data. */
export interface Asking {
  provider: OwnProvider;
  exchange: Exchange;
  uid: string;
}

/** The question of this browser. @throws Refusal NOT_FOUND (CONSENT_EXPIRED). */
export async function consentQuestion(context: Context, asking: Asking): Promise<ConsentQuestion> {
  const { asked, client } = await openQuestion(context, asking);
  const person = personOf(context);
  const { name, homepageUrl } = client;
  return {
    client: { name, homepageUrl },
    signedIn: person !== null,
    reads: scopesOf(asked.scopes.join(' ')).map((scope) => READS[scope]),
    account: person && { name: person.account.name, email: person.account.email },
  };
}

/**
 * Where a browser goes that a system has sent: on, when it only has to say who is signed in here; back with an error,
 * when the system wants a fresh sign-in and this one is older; else to the consent page.
 * @throws Refusal NOT_FOUND (CONSENT_EXPIRED).
 */
export async function enterQuestion(context: Context, asking: Asking): Promise<string> {
  const { asked } = await openQuestion(context, asking);
  const { provider, exchange } = asking;
  const viewer = personOf(context);
  const page = `/parent/consent-to/${asked.uid}`;
  if (!viewer || !asked.wantsSignIn) return page;
  if (!isRecentEnough(viewer, asked)) return provider.refuse(exchange, 'login_required');
  return provider.introduce(exchange, asPerson(viewer));
}

/**
 * The signed-in person allows it; answers where the browser goes on.
 * @throws Refusal NOT_FOUND (CONSENT_EXPIRED), UNAUTHENTICATED.
 */
export async function approveQuestion(context: Context, asking: Asking): Promise<string> {
  const { asked, client } = await openQuestion(context, asking);
  const viewer = personOf(context);
  if (!viewer) throw notSignedIn();
  const { provider, exchange } = asking;
  if (!isRecentEnough(viewer, asked)) return provider.refuse(exchange, 'login_required');
  await recordConsent(context, viewer, client, scopesOf(asked.scopes.join(' ')));
  return provider.approve(exchange, asked, asPerson(viewer));
}

/** The person does not allow it; answers where the browser goes on. @throws Refusal NOT_FOUND (CONSENT_EXPIRED). */
export async function denyQuestion(context: Context, asking: Asking): Promise<string> {
  await openQuestion(context, asking);
  return asking.provider.refuse(asking.exchange, 'access_denied');
}

async function openQuestion(
  { deps }: Context,
  { provider, exchange, uid }: Asking,
): Promise<{ asked: Asked; client: OidcClient }> {
  const asked = await provider.asked(exchange, uid);
  const client =
    asked &&
    (await systemScope(deps.orm.em).findOne(OidcClient, { clientId: asked.clientId, enabled: true }));
  if (!client) throw new Refusal('NOT_FOUND', 'CONSENT_EXPIRED');
  return { asked, client };
}

/** Until the first password is changed a person is nobody, here as everywhere. */
function personOf({ viewer }: Context): Viewer | null {
  return viewer?.nextStep === 'CHANGE_PASSWORD' ? null : viewer;
}

function isRecentEnough({ session }: Viewer, { signedInSince }: Asked): boolean {
  return signedInSince === null || session.createdAt.getTime() >= signedInSince * 1000;
}

function asPerson({ account, session }: Viewer): Person {
  return { accountId: account.id, signedInAt: session.createdAt };
}

async function recordConsent(
  { em, at }: Context,
  viewer: Viewer,
  { id, name }: OidcClient,
  scopes: OidcScope[],
): Promise<void> {
  await em.fork().transactional(async (tx) => {
    await actAsSystem(tx, 'oidcGrant.give');
    audit(
      { em: tx, at },
      {
        action: 'oidcGrant.given',
        actor: actorOf(viewer),
        subject: { type: 'oidcClient', id },
        details: { name, scopes: scopes.join(' ') },
      },
    );
  });
}
