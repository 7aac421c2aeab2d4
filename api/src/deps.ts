import { join, resolve } from 'node:path';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Clock } from './clock.ts';
import type { Config, Secrets } from './config.ts';
import { DatabaseMessageStore } from './db/kept-message-store.ts';
import type { Orm } from './db/orm.ts';
import { Sealer } from './db/sealing.ts';
import { formRegisters } from './form-registers.ts';
import type { Events } from './graphql/events.ts';
import type { Mailer } from './integrations/mail/mailer.ts';
import { SmtpMailer } from './integrations/mail/smtp-mailer.ts';
import { OpenidClientProviders } from './integrations/oidc/openid-client-providers.ts';
import { KeptMailer, KeptSmsSender } from './integrations/outbox/kept-messages.ts';
import { vapidKeys } from './integrations/push/vapid-keys.ts';
import { WebPushSender } from './integrations/push/web-push-sender.ts';
import { FileRegistry } from './integrations/registry/file-registry.ts';
import type { HouseholdRegistry } from './integrations/registry/household-registry.ts';
import { HttpRegistry } from './integrations/registry/http-registry.ts';
import { HttpRosterServices } from './integrations/roster/http-roster-services.ts';
import { HttpGatewaySms } from './integrations/sms/http-gateway-sms.ts';
import type { SmsSender } from './integrations/sms/sms-sender.ts';
import { openFileStore } from './integrations/storage/open-file-store.ts';
import { RateLimits } from './modules/identity/rate-limits.ts';
import { newsChecks } from './news-checks.ts';
import { personalDataSources } from './personal-data-sources.ts';
import { recordSources } from './record-sources.ts';
import type { Deps } from './use-case.ts';

export interface Foundation {
  config: Config;
  secrets: Secrets;
  orm: Orm;
  pool: Pool;
  events: Events;
  log: Logger;
  clock: Clock;
}

/** Chooses the adapters that the settings ask for. `outbox` is there when messages are kept instead of sent. */
export function makeDeps(foundation: Foundation): { deps: Deps; outbox: DatabaseMessageStore | null } {
  const { config, secrets, orm, pool, events, log, clock } = foundation;
  const outbox = config.QINSHI_MODE === 'production' ? null : new DatabaseMessageStore(orm, pool);
  const now = () => clock.now();
  const sealer = new Sealer(secrets);
  const loopback = config.QINSHI_MODE !== 'production';
  const deps: Deps = {
    config,
    orm,
    events,
    log,
    clock,
    sealer,
    files: openFileStore({ s3: config.s3, folder: join(config.dataDir, 'files') }),
    rateLimits: new RateLimits(pool),
    personalData: personalDataSources,
    newsChecks,
    formRegisters,
    recordSources,
    outside: new OpenidClientProviders({ loopback }),
    registry: registryOf(config, sealer),
    rosters: new HttpRosterServices({ loopback }),
    mailer: outbox ? new KeptMailer(outbox, now) : smtpMailer(config),
    sms: outbox ? new KeptSmsSender(outbox, now) : smsGateway(config),
    push: new WebPushSender({
      keys: vapidKeys(sealer.keyedHash('web-push', 'vapid')),
      subject: pushContact(config),
      loopback,
    }),
  };
  return { deps, outbox };
}

/** Push services are told who sends; an address that only this machine knows tells them nothing. */
function pushContact({ publicUrl, MAIL_FROM }: Config): string {
  if (publicUrl.startsWith('https:')) return publicUrl;
  return `mailto:${/[^\s<>]+@[^\s<>]+/.exec(MAIL_FROM)?.[0] ?? 'noreply@localhost'}`;
}

/** Off unless the city has connected one. */
function registryOf(
  { REGISTRY_URL: url, REGISTRY_TOKEN: token, REGISTRY_FILE: file }: Config,
  sealer: Sealer,
): HouseholdRegistry | null {
  if (url) return new HttpRegistry({ url, token: token ?? null });
  return file ? new FileRegistry(resolve(file), (number) => sealer.nationalIdIndex(number)) : null;
}

function smtpMailer({ SMTP_URL: url = '', MAIL_FROM: from }: Config): Mailer {
  return new SmtpMailer({ url, from });
}

function smsGateway({ SMS_GATEWAY_URL: url, SMS_GATEWAY_TOKEN: token }: Config): SmsSender {
  if (!url) return { send: () => Promise.reject(new Error('No SMS gateway is configured.')) };
  return new HttpGatewaySms({
    url,
    format: 'json',
    fields: { to: '{to}', text: '{text}', id: '{messageId}' },
    secret: token ? { kind: 'bearer', token } : { kind: 'none' },
  });
}
