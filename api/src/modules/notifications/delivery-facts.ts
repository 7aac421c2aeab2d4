import { LOCALES, type Locale, toTaipeiDate } from '@qinshi/domain';
import type { Logger } from 'pino';
import { executeBound } from '../../db/bound.ts';
import type { EntityManager } from '../../db/orm.ts';
import type { Sealer } from '../../db/sealing.ts';
import type { PushSubscription } from '../../integrations/push/push-sender.ts';
import { logFault } from '../../log-fault.ts';
import type { Deps } from '../../use-case.ts';
import { Account } from '../identity/account.entity.ts';
import { restrictedSql } from '../identity/custody.ts';
import { Student } from '../schools/student.entity.ts';
import type { Choice } from './choices.ts';
import type { Audience } from './notification.entity.ts';
import { NotificationChoice, NotificationHabit } from './notification-choice.entity.ts';
import type { PushDevice } from './push-device.entity.ts';
import { devicesOf, openSubscription } from './push-devices.ts';
import type { QuietHours } from './quiet-hours.ts';

/** A device that is to get messages now. */
export interface Receiver {
  id: string;
  audience: Audience;
  locale: Locale;
  subscription: PushSubscription;
}

/** What has to be known of a person to deliver to them. */
export interface Addressee {
  name: string;
  /** Null when there is none, or the account is closed. */
  email: string | null;
  locale: Locale;
  quiet: QuietHours;
  choices: Choice[];
  devices: Receiver[];
  /** Bound children, or the pupil: what happened to anybody else is not the family's to know any more. */
  students: ReadonlySet<string>;
}

/** The people behind these accounts, in a handful of statements however many they are. */
export async function addresseesOf(
  em: EntityManager,
  { sealer, log }: Pick<Deps, 'sealer' | 'log'>,
  accountIds: readonly string[],
  at: Date,
): Promise<Map<string, Addressee>> {
  const ids = [...new Set(accountIds)];
  const mine = { account: { $in: ids } };
  const accounts = await em.find(Account, { id: { $in: ids }, closedAt: null });
  const habits = await em.find(NotificationHabit, mine);
  const choices = await em.find(NotificationChoice, mine);
  const devices = readable(await devicesOf(em, ids, at), sealer, log);
  const bound = await boundNow(em, ids, at);
  const pupils = await em.find(Student, mine);
  const habitOf = new Map(habits.map((habit) => [habit.account.id, habit]));
  return new Map(
    accounts.map(({ id, name, email }) => {
      const habit = habitOf.get(id);
      return [
        id,
        {
          name,
          email,
          locale: habit?.locale ?? LOCALES[0],
          quiet: { quietFrom: habit?.quietFrom ?? null, quietTo: habit?.quietTo ?? null },
          choices: choices.filter(({ account }) => account.id === id).map(choiceOf),
          students: new Set([
            ...bound.filter(({ accountId }) => accountId === id).map(({ studentId }) => studentId),
            ...pupils.filter(({ account }) => account?.id === id).map((pupil) => pupil.id),
          ]),
          devices: devices.filter(({ accountId }) => accountId === id),
        },
      ];
    }),
  );
}

/** Who is bound to whom, and is kept from nobody by a court order. */
function boundNow(
  em: EntityManager,
  accountIds: readonly string[],
  at: Date,
): Promise<{ accountId: string; studentId: string }[]> {
  return executeBound(
    em,
    `select account_id as "accountId", student_id as "studentId" from guardianship
     where account_id = any($1::uuid[]) and ended_at is null and not ${restrictedSql('guardianship', '$2::date')}`,
    [[...accountIds], toTaipeiDate(at)],
  );
}

/** Devices with their subscriptions; one that no key opens hears nothing, which is told once for all of them. */
function readable(
  devices: readonly PushDevice[],
  sealer: Sealer,
  log: Logger,
): (Receiver & { accountId: string })[] {
  const broken: string[] = [];
  let fault: unknown;
  const receivers = devices.flatMap((device) => {
    const { id, account, audience, locale } = device;
    try {
      const subscription = openSubscription(sealer, device);
      return [{ id, accountId: account.id, audience, locale, subscription }];
    } catch (error) {
      broken.push(id);
      fault ??= error;
      return [];
    }
  });
  if (broken.length > 0) logFault(log, fault, 'devices could not be opened', { devices: broken });
  return receivers;
}

export function choiceOf({ kind, student, push, email }: NotificationChoice): Choice {
  return { kind, studentId: student?.id ?? null, push, email };
}
