import type { KeptReason, Locale } from '@qinshi/domain';
import type { RetentionDays } from './config.ts';
import type { EntityManager } from './db/orm.ts';
import type { Deps } from './use-case.ts';

/**
 * Whose data it is, and who reads or decides about them: the person, or a guardian for a bound child. A guardian is
 * told nothing of how the child uses the platform, and nobody of another person's name, address or number.
 */
export interface DataSubject {
  accountId: string;
  /** The pupil, when the subject is one. */
  studentId: string | null;
  name: string;
  /** The guardian who asks for a child; null when people ask for themselves. */
  guardianId: string | null;
}

/** A calendar day, unlike an instant. */
export interface Day {
  day: string;
}

export type FactValue = string | number | boolean | Date | Day;

/**
 * One thing that is stored: a value, or a record of several. `name` stays the same for programs that read the file,
 * `label` is for people. Identity numbers come masked.
 */
export type Fact =
  | { name: string; label: string; value: FactValue }
  | { name: string; label: string; fields: Fact[] };

/** A kind of data that is held about a person, as art. 8 of the Personal Data Protection Act wants it told. */
export interface DataCategory {
  /** Stable for programs, e.g. `account`. */
  id: string;
  title: string;
  /** The specific purpose (特定目的). */
  purpose: string;
  /** How long it is kept. */
  retention: string;
  /** Why it stays when the person asks to be deleted; null when it goes. */
  kept: KeptReason | null;
  facts: Fact[];
}

export interface Reading {
  em: EntityManager;
  deps: Deps;
  subject: DataSubject;
  locale: Locale;
}

/** A deletion that is being carried out, within its transaction. */
export interface Erasure {
  em: EntityManager;
  deps: Deps;
  at: Date;
  subject: DataSubject;
  /** By what else the person was known, before any of it was removed; what is stored under it goes too. */
  was: { email: string | null; phone: string | null; nationalIdIndex: string | null };
}

/** One batch of a retention period: removes at most `batch` rows that came before `before`, and tells how many. */
export interface Expiry {
  /** As the audit log counts it, e.g. `contactCodes`. */
  name: string;
  period: keyof RetentionDays;
  remove(expiring: { em: EntityManager; deps: Deps; at: Date; before: Date; batch: number }): Promise<number>;
}

/**
 * What a module holds about people: it tells it, removes it on request and when its time is over. A module that stores
 * personal data has one and is listed in personal-data-sources.ts; nothing else needs to know its tables.
 */
export interface PersonalDataSource {
  describe?(reading: Reading): Promise<DataCategory[]>;
  /** Removes what is not kept. Files go by the job that takes their keys, so that they go if this commits. */
  erase?(erasure: Erasure): Promise<void>;
  expiries?: readonly Expiry[];
}

/** The facts that are there, in the order of their labels; what is null is left out. */
export function factsOf<Name extends string>(
  labels: Record<Name, string>,
  values: { [Each in Name]?: FactValue | null },
): Fact[] {
  return (Object.keys(labels) as Name[]).flatMap((name) => {
    const value = values[name];
    return value === null || value === undefined || value === ''
      ? []
      : [{ name, label: labels[name], value }];
  });
}

/** A retention period as people say it: whole years, else days. */
export function periodWords(days: number, locale: Locale): string {
  const years = days / 365;
  if (locale === 'zh-TW') return Number.isInteger(years) ? `${years} 年` : `${days} 天`;
  return Number.isInteger(years) ? `${years} year${years === 1 ? '' : 's'}` : `${days} days`;
}
