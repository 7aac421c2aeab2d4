import { dayJobs } from '../modules/attendance/day.jobs.ts';
import { gateJobs } from '../modules/attendance/gate.jobs.ts';
import { mailBindingDecision } from '../modules/binding/binding.jobs.ts';
import { askRegistry } from '../modules/binding/registry.job.ts';
import { dataRightsJobs } from '../modules/data-rights/data-rights.jobs.ts';
import { filesJobs } from '../modules/files/files.jobs.ts';
import { guardiansJobs } from '../modules/guardians/guardians.jobs.ts';
import { accountJobs } from '../modules/identity/accounts.jobs.ts';
import { activationJobs } from '../modules/identity/activation.jobs.ts';
import { identityJobs } from '../modules/identity/identity.jobs.ts';
import { recoveryJobs } from '../modules/identity/recovery.jobs.ts';
import { leaveJobs } from '../modules/leave/leave.jobs.ts';
import { messageJobs } from '../modules/messages/messages.jobs.ts';
import { notificationsJobs } from '../modules/notifications/notifications.jobs.ts';
import { tellOfNewRecords } from '../modules/notifications/record-news.job.ts';
import { oidcJobs } from '../modules/oidc/oidc.jobs.ts';
import { promotionJobs } from '../modules/promotion/promotion.jobs.ts';
import { sisImportJobs } from '../modules/sis-import/sis-import.jobs.ts';
import { sisSourcesJobs } from '../modules/sis-sources/sis-sources.jobs.ts';
import { surveyJobs } from '../modules/surveys/surveys.jobs.ts';
import { transfersJobs } from '../modules/transfers/transfers.jobs.ts';
import type { AnyJob } from './queue.ts';
import { resealSecrets } from './reseal-secrets.ts';

/** Everything that the worker knows how to do. */
export const jobs: readonly AnyJob[] = [
  ...identityJobs,
  ...recoveryJobs,
  ...activationJobs,
  ...accountJobs,
  mailBindingDecision,
  askRegistry,
  ...dataRightsJobs,
  ...filesJobs,
  ...gateJobs,
  ...guardiansJobs,
  ...leaveJobs,
  ...notificationsJobs,
  tellOfNewRecords,
  ...oidcJobs,
  ...dayJobs,
  ...surveyJobs,
  ...messageJobs,
  ...transfersJobs,
  ...promotionJobs,
  ...sisImportJobs,
  ...sisSourcesJobs,
  resealSecrets,
];
