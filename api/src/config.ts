import { resolve } from 'node:path';
import { z } from 'zod';
import type { S3Settings } from './integrations/storage/s3-client.ts';

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

const days = (usual: number) => z.coerce.number().int().min(1).max(36_500).default(usual);

/**
 * How many days personal data are kept, after which the nightly job removes them (see docs/data-protection.md). The
 * audit log is not among them: nothing cuts it.
 */
const RETENTION = {
  /** Contact codes, used or not. */
  RETENTION_CONTACT_CODES: days(2),
  /** Sessions of applicants, after they ended. */
  RETENTION_APPLICANT_SESSIONS: days(30),
  /** Sessions of signed-in people, after they ended. */
  RETENTION_SESSIONS: days(90),
  /** Sign-in history. */
  RETENTION_SIGN_INS: days(365),
  /** Binding applications that nobody decides: then they are over, and the applicant is told. */
  RETENTION_WAITING_APPLICATIONS: days(90),
  /** Cancelled and rejected binding applications with their signatures. */
  RETENTION_CLOSED_APPLICATIONS: days(365),
  /** Approved binding forms with their signatures, after the binding ended. */
  RETENTION_BINDING_FORMS: days(1825),
  /** Mails and text messages that a demo kept instead of sending them. */
  RETENTION_KEPT_MESSAGES: days(30),
  /** Uploads that were never attached to anything. */
  RETENTION_UPLOADS: days(1),
  /** Rows of imports with what became of them, after the import; what a source calls people stays. */
  RETENTION_SIS_ROWS: days(30),
  /** Notifications, read or not. */
  RETENTION_NOTIFICATIONS: days(180),
  /** Data requests, after they were decided or withdrawn. */
  RETENTION_DATA_REQUESTS: days(1825),
  /** Leave that was returned or withdrawn, and proof of any, after that. */
  RETENTION_LEAVE: days(1825),
  /** Surveys with all answers, after they closed; drafts of surveys that nobody has touched for as long. */
  RETENTION_SURVEYS: days(1095),
  /** Messages of schools and the bureau, with who had and read them, after they were written. */
  RETENTION_MESSAGES: days(1095),
  /** Swipes at gates. */
  RETENTION_SWIPES: days(1825),
  /** Swipes with cards that were nobody’s. */
  RETENTION_UNKNOWN_SWIPES: days(90),
  /** Personal data of accounts, after they were closed. */
  RETENTION_CLOSED_ACCOUNTS: days(1825),
};
export type RetentionDays = { [Period in keyof typeof RETENTION]: number };

/**
 * Where uploaded files and signatures are kept, when not in the data folder: a private bucket that speaks S3. The first
 * four belong together, all or none.
 */
const NO_DEMO_CLOCK = 'is no time like 2026-11-23T07:20';

const FILES_S3 = {
  FILES_S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'is no name of a bucket')
    .optional(),
  /** As the provider names it, e.g. ap-northeast-1; of servers without regions, us-east-1. */
  FILES_S3_REGION: z
    .string()
    .regex(/^[a-z0-9-]{2,40}$/, 'is no region')
    .optional(),
  /** Keys that may list the bucket, and read, write and delete below `files/`. */
  FILES_S3_ACCESS_KEY_ID: z.string().optional(),
  FILES_S3_SECRET_ACCESS_KEY: z.string().optional(),
  /** Server other than Amazon's, e.g. https://minio.example.tw. */
  FILES_S3_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .refine((url) => !new URL(url).username, 'must not hold keys')
    .optional(),
  /** Ask for `/bucket/name` rather than a host of the bucket's own. Default: with an endpoint `true`, at Amazon `false`. */
  FILES_S3_PATH_STYLE: flag.optional(),
};

/** Every setting of the API, with what it means. Nothing else reads the environment. */
const environment = z.object({
  /** `demo`: demo district, kept mail, any GraphQL document. `production`: none of that, secrets required. */
  QINSHI_MODE: z.enum(['demo', 'production', 'test']),
  /** TCP port of the one origin that serves API, WebSocket, files and the three apps. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  /** Address to listen on. */
  HOST: z.string().default('127.0.0.1'),
  /** The origin that people type, e.g. https://school.example.tw; used in mails, forms and the Origin check. */
  PUBLIC_URL: z.url().optional(),
  /** Further origins that may call the API from a browser, comma-separated. */
  ALLOWED_ORIGINS: z.string().default(''),
  /** How many proxies in front of us may be believed about the client's address. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  /** PostgreSQL to use; without it an embedded server runs in the data folder. */
  DATABASE_URL: z.string().optional(),
  /**
   * The same database as a role that owns nothing, for the running app. Without it the start makes such a role, which
   * needs the right to create roles.
   */
  DATABASE_APP_URL: z.string().optional(),
  /** Connections per process. */
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(12),
  /** Where the embedded database, files and the demo's sign-ins live. */
  QINSHI_DATA_DIR: z.string().default('.data'),
  /** Where the built apps are, relative to the working directory. */
  QINSHI_APPS_DIR: z.string().default('.'),
  /** Keys that seal identity numbers: `kid:base64(32 bytes)`, comma-separated; the first seals, all open. */
  QINSHI_SEALING_KEYS: z.string().optional(),
  /** Key of the blind index over identity numbers and contacts, base64(32 bytes). Never changes. */
  QINSHI_INDEX_KEY: z.string().optional(),
  /** Mail server, e.g. smtps://user:secret@mail.example.tw. */
  SMTP_URL: z.string().optional(),
  /** Sender of mails. */
  MAIL_FROM: z.string().default('親師生平臺 <noreply@localhost>'),
  /** HTTP gateway that sends SMS (POST). */
  SMS_GATEWAY_URL: z.string().optional(),
  /** Bearer secret of the SMS gateway. */
  SMS_GATEWAY_TOKEN: z.string().optional(),
  /**
   * The household registry (民政介接): a service that is asked by POST, or a file of registered pairs that only the owner of
   * the process may read. Off without either; see docs/operations.md.
   */
  REGISTRY_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Bearer secret of the registry's service. */
  REGISTRY_TOKEN: z.string().optional(),
  REGISTRY_FILE: z.string().optional(),
  /** Run the job worker in this process. */
  RUN_JOBS: flag.default(true),
  /** pino level. */
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  /**
   * How a new account is opened: `initial-password`, by the last six of the own identity number within fourteen days
   * and five tries; `link`, by a one-time link alone (recommended, see docs/operations.md).
   */
  ACTIVATION_MODE: z.enum(['initial-password', 'link']).default('initial-password'),
  /** Codes sent to one address block (IPv4 /24, IPv6 /48: perhaps a school on an open day) a day, and to the whole city. */
  CODES_PER_BLOCK_PER_DAY: z.coerce.number().int().default(2000),
  CODES_PER_DAY: z.coerce.number().int().default(100_000),
  /**
   * What the demo's clock shows when it starts, in Taipei (`2026-11-23T07:20`), running on from there; `morning` is 07:20 of
   * the last school day. In demo mode alone.
   */
  DEMO_CLOCK: z
    .union(
      [z.literal('morning'), z.iso.datetime({ local: true, precision: -1, error: NO_DEMO_CLOCK })],
      NO_DEMO_CLOCK,
    )
    .optional(),
  /** Password of the administrator that `pnpm gate --username` names; the server does not read it. */
  QINSHI_GATE_PASSWORD: z.string().optional(),
  /** The demo district is this share of the synthetic city. */
  DEMO_SHARE: z.coerce.number().min(0.001).max(1).default(0.005),
  ...FILES_S3,
  ...RETENTION,
  NODE_ENV: z.string().optional(),
});

type Environment = z.infer<typeof environment>;

/** The keys of one installation. */
export interface Secrets {
  /** First entry seals; all open. */
  sealingKeys: { kid: string; key: Buffer }[];
  indexKey: Buffer;
}

export interface Config extends Omit<Environment, 'QINSHI_SEALING_KEYS' | 'QINSHI_INDEX_KEY'> {
  dataDir: string;
  appsDir: string;
  publicUrl: string;
  allowedOrigins: string[];
  /** Absent in demo mode until the data folder supplies them. */
  secrets: Secrets | null;
  /** Absent when files are kept in the data folder. */
  s3: S3Settings | null;
  /** Cookies are Secure and carry the `__Host-` prefix unless the origin is plain http on localhost. */
  secureCookies: boolean;
}

/** Says which settings are wrong without printing their values. */
export class ConfigError extends Error {}

/**
 * Reads and checks the settings.
 * @throws ConfigError naming each wrong setting, or the missing secrets in production.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`Settings are wrong:\n  ${problems.join('\n  ')}`);
  }
  const { QINSHI_SEALING_KEYS, QINSHI_INDEX_KEY, ...rest } = parsed.data;
  const production = rest.QINSHI_MODE === 'production';
  // Libraries take an unset NODE_ENV for development: they would say more than they should.
  if (rest.QINSHI_MODE !== 'demo' && !rest.NODE_ENV)
    throw new ConfigError('NODE_ENV must be set unless this is the demo (QINSHI_MODE=demo).');
  if (rest.DEMO_CLOCK && rest.QINSHI_MODE !== 'demo')
    throw new ConfigError('DEMO_CLOCK is for the demo alone (QINSHI_MODE=demo).');
  if (rest.REGISTRY_URL && rest.REGISTRY_FILE)
    throw new ConfigError('REGISTRY_URL and REGISTRY_FILE are two registries; set one of them.');
  if (production && rest.REGISTRY_URL?.startsWith('http:'))
    throw new ConfigError('REGISTRY_URL must be https in production: it carries identity numbers.');
  if (production) requireForProduction(parsed.data);
  const publicUrl = (rest.PUBLIC_URL ?? `http://localhost:${rest.PORT}`).replace(/\/$/, '');
  const local = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|$)/.test(publicUrl);
  const secrets =
    QINSHI_SEALING_KEYS && QINSHI_INDEX_KEY ? parseSecrets(QINSHI_SEALING_KEYS, QINSHI_INDEX_KEY) : null;
  if (production) refuseWeakSecrets(secrets);
  return {
    ...rest,
    dataDir: resolve(rest.QINSHI_DATA_DIR),
    appsDir: resolve(rest.QINSHI_APPS_DIR),
    publicUrl,
    allowedOrigins: allowedOrigins(publicUrl, rest.ALLOWED_ORIGINS),
    secrets,
    s3: s3Of(parsed.data),
    secureCookies: !local,
  };
}

function requireForProduction(env: Environment): void {
  const missing = (['PUBLIC_URL', 'QINSHI_SEALING_KEYS', 'QINSHI_INDEX_KEY', 'SMTP_URL'] as const).filter(
    (name) => !env[name],
  );
  if (missing.length > 0) throw new ConfigError(`Production needs ${missing.join(', ')} to be set.`);
  if (env.NODE_ENV !== 'production') throw new ConfigError('Production needs NODE_ENV=production.');
}

function s3Of(env: Environment): S3Settings | null {
  const {
    FILES_S3_BUCKET: bucket,
    FILES_S3_REGION: region,
    FILES_S3_ACCESS_KEY_ID: accessKeyId,
    FILES_S3_SECRET_ACCESS_KEY: secretAccessKey,
    FILES_S3_ENDPOINT: endpoint,
    FILES_S3_PATH_STYLE: pathStyle,
  } = env;
  const names = Object.keys(FILES_S3) as (keyof typeof FILES_S3)[];
  if (names.every((name) => env[name] === undefined)) return null;
  if (!bucket || !region || !accessKeyId || !secretAccessKey) {
    const missing = names.slice(0, 4).filter((name) => !env[name]);
    throw new ConfigError(`Files in S3 need ${missing.join(', ')} to be set, too.`);
  }
  if (pathStyle === false && endpoint && !URL.canParse(endpoint.replace('//', `//${bucket}.`)))
    throw new ConfigError('FILES_S3_PATH_STYLE=false needs a FILES_S3_ENDPOINT that is a name.');
  return { bucket, region, accessKeyId, secretAccessKey, endpoint, pathStyle };
}

function allowedOrigins(publicUrl: string, more: string): string[] {
  const origins = [publicUrl, ...more.split(',').map((origin) => origin.trim())].filter(Boolean);
  const { protocol, hostname, port } = new URL(publicUrl);
  if (hostname === 'localhost') origins.push(`${protocol}//127.0.0.1${port ? `:${port}` : ''}`);
  return origins;
}

/**
 * Reads keys as written in the environment or the demo's key file.
 * @throws ConfigError when a key is not 32 bytes of base64.
 */
export function parseSecrets(sealing: string, index: string): Secrets {
  const key = (text: string, name: string) => {
    const bytes = Buffer.from(text, 'base64');
    if (bytes.length !== 32) throw new ConfigError(`${name} must be 32 bytes in base64.`);
    return bytes;
  };
  const sealingKeys = sealing.split(',').map((entry) => {
    const [kid = '', text = ''] = entry.trim().split(':');
    if (!/^[\w-]{1,16}$/.test(kid))
      throw new ConfigError('QINSHI_SEALING_KEYS: each key is written kid:base64.');
    return { kid, key: key(text, 'QINSHI_SEALING_KEYS') };
  });
  return { sealingKeys, indexKey: key(index, 'QINSHI_INDEX_KEY') };
}

/** Keys that were typed by hand, copied from an example, or used twice are no secrets. */
function refuseWeakSecrets(secrets: Secrets | null): void {
  if (!secrets) return;
  const keys = [...secrets.sealingKeys.map(({ key }) => key), secrets.indexKey];
  if (keys.some((key) => new Set(key).size < MIN_DIFFERENT_BYTES))
    throw new ConfigError('Production needs random keys: openssl rand -base64 32 makes one.');
  if (new Set(keys.map((key) => key.toString('hex'))).size < keys.length)
    throw new ConfigError('Production needs a different key for each purpose.');
}

/** Of 32 random bytes some thirty differ; fewer than half never happens. */
const MIN_DIFFERENT_BYTES = 16;
