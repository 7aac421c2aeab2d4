import { KEPT_REASONS, type KeptReason, type Locale } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import type { DataCategory, DataSubject } from '../../personal-data.ts';
import type { Deps } from '../../use-case.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { childrenOf, selfOf } from './subjects.ts';

/** A category with whose it is. */
export interface HeldCategory extends DataCategory {
  subject: DataSubject;
}

/**
 * Everything that is held about the signed-in person and, for a guardian, about each bound child (個人資料保護法 art. 3
 * (1), art. 10). It does not depend on the identity that the person wears: it is the person's.
 */
export function myData({ em, deps, locale, at }: Context, viewer: Viewer): Promise<HeldCategory[]> {
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'dataRights.read');
    const subjects = [await selfOf(tx, viewer.account), ...(await childrenOf(tx, viewer.account, at))];
    const held: HeldCategory[] = [];
    for (const subject of subjects) {
      const categories = await heldAbout({ em: tx, deps, subject, locale });
      held.push(...categories.map((category) => ({ ...category, subject })));
    }
    return held;
  });
}

/**
 * The same to take away: counted, and recorded in the audit log.
 * @throws Refusal RATE_LIMITED after ten a day.
 */
export async function takeMyData(
  context: Context,
  viewer: Viewer,
  format: 'json' | 'pdf',
): Promise<HeldCategory[]> {
  const { em, at, deps } = context;
  await deps.rateLimits.use('dataDownload', viewer.account.id, at);
  const held = await myData(context, viewer);
  await em.transactional(async (tx) => {
    await actAsSystem(tx, 'dataRights.download');
    audit(
      { em: tx, at },
      {
        action: 'dataRights.downloaded',
        actor: actorOf(viewer),
        subject: { type: 'account', id: viewer.account.id },
        details: { format },
      },
    );
  });
  return held;
}

/** What every source tells of one subject. */
export async function heldAbout(reading: {
  em: EntityManager;
  deps: Deps;
  subject: DataSubject;
  locale: Locale;
}): Promise<DataCategory[]> {
  const categories: DataCategory[] = [];
  for (const source of reading.deps.personalData) {
    const told = await source.describe?.(reading);
    if (told) categories.push(...told);
  }
  return categories;
}

/** What a deletion of the subject would leave, in the order of KEPT_REASONS. */
export async function keptOf(reading: Parameters<typeof heldAbout>[0]): Promise<KeptReason[]> {
  const found = new Set((await heldAbout(reading)).map(({ kept }) => kept));
  return KEPT_REASONS.filter((reason) => found.has(reason));
}
