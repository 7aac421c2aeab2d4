import { removeBatch } from '../../db/remove-batch.ts';
import type { Expiry } from '../../personal-data.ts';

/** What identity removes when its time is over. Closed accounts lose their data in data-rights, which knows all of it. */
export const identityExpiries: readonly Expiry[] = [
  {
    name: 'contactCodes',
    period: 'RETENTION_CONTACT_CODES',
    remove: ({ em, before, batch }) => removeBatch(em, 'contact_code', 'created_at < ?', [before], batch),
  },
  {
    name: 'unknownNames',
    period: 'RETENTION_CONTACT_CODES',
    remove: ({ em, before, batch }) => removeBatch(em, 'unknown_name', 'last_failed_at < ?', [before], batch),
  },
  {
    name: 'applicantSessions',
    period: 'RETENTION_APPLICANT_SESSIONS',
    remove: ({ em, before, batch }) =>
      removeBatch(em, 'applicant_session', 'least(ended_at, expires_at) < ?', [before], batch),
  },
  {
    name: 'sessions',
    period: 'RETENTION_SESSIONS',
    // Whoever fell idle has not used it since; `expires_at` bounds the rest.
    remove: ({ em, before, batch }) =>
      removeBatch(em, 'session', 'least(revoked_at, expires_at) < ?', [before], batch),
  },
  {
    name: 'signIns',
    period: 'RETENTION_SIGN_INS',
    remove: ({ em, before, batch }) => removeBatch(em, 'sign_in', '"at" < ?', [before], batch),
  },
];
