import { mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Express } from 'express';
import type { Runner } from 'graphile-worker';
import type { GraphQLSchema } from 'graphql';
import { Pool } from 'pg';
import { type Logger, pino } from 'pino';
import { type Clock, systemClock } from './clock.ts';
import type { Config } from './config.ts';
import { provideAppRole, refuseStrongRole } from './db/app-role.ts';
import { openInstallation } from './db/installation.ts';
import type { DatabaseMessageStore } from './db/kept-message-store.ts';
import { connect, migrate, type Orm } from './db/orm.ts';
import { Sealer } from './db/sealing.ts';
import { makeDeps } from './deps.ts';
import { Events } from './graphql/events.ts';
import { validationRules } from './graphql/limits.ts';
import { makeSchema } from './graphql/schema.ts';
import { builtApps } from './http/apps.ts';
import { files } from './http/files.ts';
import { Gate } from './http/gate.ts';
import { graphqlOverHttp } from './http/graphql-http.ts';
import { graphqlOverWebSocket } from './http/graphql-ws.ts';
import { lastResort } from './http/last-resort.ts';
import { openidConnect } from './http/oidc.ts';
import { outboxPages } from './http/outbox.ts';
import { rosters } from './http/roster.ts';
import { allowedOriginsOnly, nonce, securityHeaders } from './http/security.ts';
import { TrustedDocuments } from './http/trusted-documents.ts';
import { drainQueue, migrateQueue, startWorker } from './jobs/queue.ts';
import { jobs } from './jobs/registry.ts';
import { resealIfNeeded } from './jobs/reseal-secrets.ts';
import { installConsentStatement } from './modules/binding/consent.service.ts';
import { Stopping } from './stopping.ts';
import type { Deps } from './use-case.ts';

export interface App {
  deps: Deps;
  schema: GraphQLSchema;
  /** Where it listens, e.g. http://127.0.0.1:4000. */
  url: string;
  /** Works off the jobs that are due; for tests, which run no worker. */
  drainJobs(): Promise<void>;
  stop(): Promise<void>;
}

export interface AppOptions {
  clock?: Clock;
  /** Runs once the database is migrated, before anything is served; `owner` is held by no policy. */
  prepare?(deps: Deps, owner: Orm): Promise<void>;
}

/**
 * Wires database, schema, HTTP, WebSocket and jobs, and starts them.
 * @throws Error when the port is taken, the database does not answer or files cannot be kept; what had been started is
 * stopped again.
 */
export async function startApp(
  config: Config,
  { clock = systemClock, prepare }: AppOptions = {},
): Promise<App> {
  const log = pino({ level: config.LOG_LEVEL });
  const stopping = new Stopping(log);
  try {
    // The port first: a second start of the same installation must not touch the first one's database.
    // Who comes too early waits a moment.
    const web = express();
    const served = Promise.withResolvers<void>();
    const gate = new Gate();
    web.use(gate.enter);
    web.use(async (_request, _response, next) => {
      await served.promise;
      next();
    });
    const httpServer = await listen(web, config);
    stopping.add('port', () => closeServer(httpServer));
    mkdirSync(config.dataDir, { recursive: true });

    const installation = await openInstallation(config);
    stopping.add('installation', () => installation.stop());
    const { databaseUrl, secrets } = installation;
    const owner = await connect(databaseUrl, 2);
    stopping.add('owner’s connections', () => owner.close());
    const pool = makePool(databaseUrl, log);
    stopping.add('pool', () => pool.end());
    await Promise.all([migrate(owner), migrateQueue(pool)]);
    await installConsentStatement(owner.em.fork());

    const appUrl = await provideAppRole(pool, {
      databaseUrl,
      appUrl: config.DATABASE_APP_URL,
      password: new Sealer(secrets).keyedHash('app-role', 'password'),
    });
    const orm = await connect(appUrl, config.DATABASE_POOL);
    stopping.add('connections', () => orm.close());
    await refuseStrongRole(orm);
    const events = new Events(appUrl, log);
    const { deps, outbox } = makeDeps({ config, secrets, orm, pool, events, log, clock });
    await deps.files.ready();
    await prepare?.(deps, owner);
    await owner.close();
    await resealIfNeeded(deps);
    await events.start();
    stopping.add('events', () => events.stop());

    const schema = makeSchema();
    await serve(web, httpServer, deps, schema, outbox, stopping);
    served.resolve();
    if (config.RUN_JOBS) {
      const worker: Runner = await startWorker(deps, pool, jobs);
      stopping.add('jobs', () => worker.stop());
    }
    // First of all when it stops; the port is given back last.
    stopping.add('gate', () => gate.shut());
    const { port } = httpServer.address() as AddressInfo;
    return {
      deps,
      schema,
      url: `http://${config.HOST}:${port}`,
      drainJobs: () => drainQueue(deps, pool, jobs),
      stop: () => stopping.stopAll(),
    };
  } catch (error) {
    await stopping.stopAll();
    throw error;
  }
}

async function serve(
  web: Express,
  httpServer: Server,
  deps: Deps,
  schema: GraphQLSchema,
  outbox: DatabaseMessageStore | null,
  stopping: Stopping,
): Promise<void> {
  const { config } = deps;
  const production = config.QINSHI_MODE === 'production';
  const rules = validationRules({ introspection: !production });
  const trusted = production ? TrustedDocuments.ofApps(config.appsDir) : TrustedDocuments.any();
  const http = await graphqlOverHttp(deps, schema, rules, trusted);
  stopping.add('http', () => http.stop());
  const webSocket = graphqlOverWebSocket(deps, httpServer, schema, rules, trusted);
  stopping.add('websocket', () => webSocket.stop());

  web.disable('x-powered-by');
  // Answers are each somebody's own and never compared with an older one; files of the apps bring their own tags.
  web.disable('etag');
  web.set('trust proxy', config.TRUSTED_PROXIES);
  web.use(nonce, securityHeaders(config), allowedOriginsOnly(config));
  web.use('/graphql', http.router);
  web.use('/oidc', openidConnect(deps));
  web.use('/files', files(deps, schema));
  web.use('/ims/oneroster', rosters(deps));
  if (outbox) web.use('/dev', outboxPages(outbox));
  web.use(builtApps(config.appsDir));
  web.use((_, response) => response.status(404).type('text').send('Not found'));
  web.use(lastResort(deps));
}

/** The owner's connections: of the job queue and the rate limits. A connection that breaks is replaced, and logged. */
function makePool(connectionString: string, log: Logger): Pool {
  const broken = (error: Error) => log.warn({ err: error.message }, 'database connection broke');
  const pool = new Pool({ connectionString, max: 6 });
  pool.on('error', broken);
  pool.on('connect', (client) => client.on('error', broken));
  return pool;
}

/**
 * How long an idle connection stays: longer than proxies keep theirs (60 s as a rule), or a request now and then meets a
 * connection that we have just closed.
 */
const KEEP_ALIVE_MS = 65_000;

function listen(web: Express, { PORT, HOST }: Config): Promise<Server> {
  const server = createServer(
    {
      headersTimeout: 10_000,
      requestTimeout: 20_000,
      connectionsCheckingInterval: 2_000,
      keepAliveTimeout: KEEP_ALIVE_MS,
    },
    web,
  );
  return new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(PORT, HOST, () => listening(server));
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((closed) => {
    server.close(() => closed());
    server.closeAllConnections();
  });
}
