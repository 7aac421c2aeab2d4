import { randomBytes } from 'node:crypto';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import type { Config } from '../config.ts';

/** Gives each answer a nonce: the component library puts its variables into a <style> of its own. */
export const nonce: RequestHandler = (_, response, next) => {
  response.locals.nonce = randomBytes(16).toString('base64');
  next();
};

/** Security headers: nothing from elsewhere, no inline script, styles of ours or with the nonce, no framing. */
export function securityHeaders(config: Config): RequestHandler {
  const live = config.publicUrl.replace(/^http/, 'ws');
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: [
          "'self'",
          (_, response) => `'nonce-${(response as { locals?: { nonce?: string } }).locals?.nonce ?? ''}'`,
        ],
        imgSrc: ["'self'", 'data:', 'blob:'],
        connectSrc: ["'self'", live],
        fontSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
      },
    },
    crossOriginEmbedderPolicy: false,
    strictTransportSecurity: config.secureCookies ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' },
  });
}

/** Browsers say where a request comes from; only our own origins may ask. */
export function allowedOriginsOnly(config: Config): RequestHandler {
  return ({ headers }, response, next) => {
    if (!headers.origin || config.allowedOrigins.includes(headers.origin)) return next();
    response
      .status(403)
      .json({ errors: [{ message: 'Origin not allowed.', extensions: { code: 'FORBIDDEN' } }] });
  };
}
