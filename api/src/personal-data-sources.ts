import { keptMessageData } from './db/kept-message.personal-data.ts';
import { dayData } from './modules/attendance/day.personal-data.ts';
import { gateData } from './modules/attendance/gate.personal-data.ts';
import { auditData } from './modules/audit/audit.personal-data.ts';
import { bindingData } from './modules/binding/binding.personal-data.ts';
import { conductData } from './modules/conduct/conduct.personal-data.ts';
import { dataRequestData } from './modules/data-rights/data-rights.personal-data.ts';
import { filesData } from './modules/files/files.personal-data.ts';
import { gradesData } from './modules/grades/grades.personal-data.ts';
import { guardiansData } from './modules/guardians/guardians.personal-data.ts';
import { identityData } from './modules/identity/identity.personal-data.ts';
import { leaveData } from './modules/leave/leave.personal-data.ts';
import { messageData } from './modules/messages/messages.personal-data.ts';
import { notificationsData } from './modules/notifications/notifications.personal-data.ts';
import { oidcData } from './modules/oidc/oidc.personal-data.ts';
import { schoolsData } from './modules/schools/schools.personal-data.ts';
import { sisImportData } from './modules/sis-import/sis-import.personal-data.ts';
import { surveyData } from './modules/surveys/surveys.personal-data.ts';
import { transfersData } from './modules/transfers/transfers.personal-data.ts';
import type { PersonalDataSource } from './personal-data.ts';

/** Whoever holds personal data, in the order in which people read it. A new module that does is listed here. */
export const personalDataSources: readonly PersonalDataSource[] = [
  identityData,
  oidcData,
  schoolsData,
  transfersData,
  gateData,
  dayData,
  gradesData,
  conductData,
  bindingData,
  guardiansData,
  filesData,
  leaveData,
  surveyData,
  messageData,
  notificationsData,
  dataRequestData,
  auditData,
  keptMessageData,
  sisImportData,
];
