import type { Logger } from 'pino';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { EntityManager, Orm } from './db/orm.ts';
import type { Sealer } from './db/sealing.ts';
import type { Events } from './graphql/events.ts';
import type { Mailer } from './integrations/mail/mailer.ts';
import type { OutsideProviders } from './integrations/oidc/outside-providers.ts';
import type { PushSender } from './integrations/push/push-sender.ts';
import type { HouseholdRegistry } from './integrations/registry/household-registry.ts';
import type { RosterServices } from './integrations/roster/roster-service.ts';
import type { SmsSender } from './integrations/sms/sms-sender.ts';
import type { FileStore } from './integrations/storage/file-store.ts';
import type { FormRegister } from './modules/binding/form-register.ts';
import type { RateLimits } from './modules/identity/rate-limits.ts';
import type { NewsCheck } from './modules/notifications/news-check.ts';
import type { RecordSource } from './modules/notifications/record-source.ts';
import type { PersonalDataSource } from './personal-data.ts';

/** What one process has, made once in app.ts. */
export interface Deps {
  config: Config;
  orm: Orm;
  sealer: Sealer;
  clock: Clock;
  log: Logger;
  events: Events;
  files: FileStore;
  mailer: Mailer;
  sms: SmsSender;
  push: PushSender;
  outside: OutsideProviders;
  /** The household registry, where the city has connected it. */
  registry: HouseholdRegistry | null;
  /** Rosters of other systems. */
  rosters: RosterServices;
  rateLimits: RateLimits;
  /** Everything that knows personal data: to tell, to remove, to let go in time. */
  personalData: readonly PersonalDataSource[];
  /** Everything that can tell whether news still holds when it is delivered. */
  newsChecks: readonly NewsCheck[];
  /** Everything that issues signed forms with a code. */
  formRegisters: readonly FormRegister[];
  /** Everything that records something of pupils which families read after a while. */
  recordSources: readonly RecordSource[];
}

/** What every use case starts from: the process, one unit of work, the time, and where the request came from. */
export interface UseCase {
  deps: Deps;
  em: EntityManager;
  at: Date;
  source: RequestSource;
}

/** Where a request came from. */
export interface RequestSource {
  /** Client address as our proxies report it. */
  address: string;
  /** Whose address it is, for limits: IPv6 without the half that its owner makes up (network.ts). */
  network: string;
  userAgent: string | null;
}
