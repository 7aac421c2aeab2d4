import type { CityBatch } from './batch.ts';
import type { City } from './generate-city.ts';
import type { AccountRow } from './rows/people-rows.ts';
import { INITIAL_PASSWORD_DAYS } from './school-staff.ts';
import { days } from './school-year.ts';

/** Adds an administrator of the bureau who opens the account with the last six of an invented identity number. */
export function addBureauMember(
  batch: CityBatch,
  username: string,
  city: City,
): AccountRow & { nationalId: string } {
  const { registry, calendar } = city;
  const random = city.random('bureau');
  const person = registry.person(random, registry.lineage(random), 'FEMALE', 'PARENT');
  const createdAt = new Date(calendar.anchor);
  const account = {
    id: random.id(calendar.anchor),
    username: username.toLowerCase(),
    name: person.name,
    email: null,
    phone: null,
    nationalId: person.nationalId,
    passwordHash: null,
    initialPasswordUntil: new Date(calendar.anchor + days(INITIAL_PASSWORD_DAYS)),
    rescueReviewedAt: null,
    createdAt,
  };
  batch.account.push(account);
  const member = { id: random.id(calendar.anchor), accountId: account.id, title: '教育局管理員' };
  batch.bureauMember.push({ ...member, startedAt: createdAt });
  return account;
}
