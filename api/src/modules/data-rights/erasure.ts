import type { KeptReason } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import type { DataSubject } from '../../personal-data.ts';
import type { Deps } from '../../use-case.ts';
import { Account } from '../identity/account.entity.ts';
import { keptOf } from './my-data.service.ts';

/**
 * Removes everything about a person that no law or duty keeps, within the caller's transaction, and answers what is
 * kept (個人資料保護法 art. 11 (3)). The audit log stays whole: it holds ids, and the account's row keeps its id.
 */
export async function erasePerson(
  { em, deps, at }: { em: EntityManager; deps: Deps; at: Date },
  subject: DataSubject,
): Promise<KeptReason[]> {
  const { email, phone, nationalIdIndex } = await em.findOneOrFail(Account, { id: subject.accountId });
  const kept = await keptOf({ em, deps, subject, locale: 'zh-TW' });
  for (const source of deps.personalData)
    await source.erase?.({ em, deps, at, subject, was: { email, phone, nationalIdIndex } });
  await em.flush();
  return kept;
}
