import type { Locale } from '@qinshi/domain';
import type { GateReader } from '../modules/attendance/gate-reader.entity.ts';
import type { ApplicantSession } from '../modules/identity/contact.entity.ts';
import type { UseCase } from '../use-case.ts';
import type { Loaders } from './loaders.ts';
import type { Viewer } from './viewer.ts';

/** The cookies: signed-in people, applicants, and browsers on their way through an outside provider. */
export type CookieName = 'session' | 'applicant' | 'outside';

export interface Cookies {
  set(name: CookieName, token: string, expiresAt: Date): void;
  clear(name: CookieName): void;
  /** Does something once the answer that carries them has left: what must not overtake it. A failure is logged. */
  onceSent(work: () => Promise<void>): void;
}

/** What resolvers get: a use case plus who asks, in which language, and the batch loaders of this operation. */
export interface Context extends UseCase {
  viewer: Viewer | null;
  applicant: ApplicantSession | null;
  /** A reader that has shown its token; then there is no cookie, no viewer and no applicant. */
  gate: GateReader | null;
  locale: Locale;
  cookies: Cookies;
  loaders: Loaders;
  /** For subscriptions: a new unit of work, the time, and the rights of now or of half a minute ago. */
  refresh(): Promise<void>;
}
