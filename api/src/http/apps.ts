import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import compression from 'compression';
import { type Response, Router, static as serveStatic } from 'express';

const APPS = { parent: 'parent-web', teacher: 'teacher-web', admin: 'admin-web' } as const;

/** Serves the three built apps; every path of an app that is no file answers with its page. */
export function builtApps(appsDir: string): Router {
  const router = Router();
  router.use(compression());
  router.get('/', (_, response) => response.redirect('/parent/'));
  router.get('/verify', (request, response) => {
    const query = new URLSearchParams(request.query as Record<string, string>).toString();
    response.redirect(`/parent/verify${query ? `?${query}` : ''}`);
  });
  for (const [path, folder] of Object.entries(APPS))
    router.use(`/${path}`, oneApp(join(appsDir, folder, 'dist')));
  return router;
}

function oneApp(dist: string): Router {
  const router = Router();
  const page = join(dist, 'index.html');
  if (!existsSync(page)) {
    router.use((_, response) => response.status(503).type('text').send('This app has not been built.'));
    return router;
  }
  const html = readFileSync(page, 'utf8');
  // Vite names what is under assets/ by its content, so it never changes.
  router.use(
    '/assets',
    serveStatic(join(dist, 'assets'), { immutable: true, maxAge: '365d', fallthrough: false, index: false }),
  );
  router.use(serveStatic(dist, { index: false, maxAge: 0 }));
  router.get('/{*path}', (_, response) => sendPage(response, html));
  return router;
}

function sendPage(response: Response, html: string): void {
  response
    .type('html')
    .set('Cache-Control', 'no-cache')
    .send(html.replaceAll('__CSP_NONCE__', String(response.locals.nonce)));
}
