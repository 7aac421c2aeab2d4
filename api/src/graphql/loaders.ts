import type { EntityManager } from '../db/orm.ts';
import { type DayLoaders, dayLoaders } from '../modules/attendance/day.loaders.ts';
import { type GateLoaders, gateLoaders } from '../modules/attendance/gate.loaders.ts';
import { type BindingLoaders, bindingLoaders } from '../modules/binding/binding.loaders.ts';
import { type BreachLoaders, breachLoaders } from '../modules/breaches/breaches.loaders.ts';
import { type CalendarLoaders, calendarLoaders } from '../modules/calendar/calendar.loaders.ts';
import { type ConductLoaders, conductLoaders } from '../modules/conduct/conduct.loaders.ts';
import { type DataRightsLoaders, dataRightsLoaders } from '../modules/data-rights/data-rights.loaders.ts';
import { type DirectoryLoaders, directoryLoaders } from '../modules/directory/directory.loaders.ts';
import { type GradesLoaders, gradesLoaders } from '../modules/grades/grades.loaders.ts';
import { type GuardiansLoaders, guardiansLoaders } from '../modules/guardians/guardians.loaders.ts';
import { type IdentityLoaders, identityLoaders } from '../modules/identity/identity.loaders.ts';
import { type LeaveLoaders, leaveLoaders } from '../modules/leave/leave.loaders.ts';
import { type MessageLoaders, messageLoaders } from '../modules/messages/messages.loaders.ts';
import {
  type NotificationsLoaders,
  notificationsLoaders,
} from '../modules/notifications/notifications.loaders.ts';
import { type OidcLoaders, oidcLoaders } from '../modules/oidc/oidc.loaders.ts';
import { type OversightLoaders, oversightLoaders } from '../modules/oversight/oversight.loaders.ts';
import { type SchoolLoaders, schoolLoaders } from '../modules/schools/schools.loaders.ts';
import { type SisImportLoaders, sisImportLoaders } from '../modules/sis-import/sis-import.loaders.ts';
import { type SisSourceLoaders, sisSourceLoaders } from '../modules/sis-sources/sis-sources.loaders.ts';
import { type SurveyLoaders, surveyLoaders } from '../modules/surveys/surveys.loaders.ts';
import { type TransferLoaders, transferLoaders } from '../modules/transfers/transfers.loaders.ts';

/** All batch loaders; a new set for each operation, so nothing is remembered between people. */
export type Loaders = SchoolLoaders &
  NotificationsLoaders &
  IdentityLoaders &
  GuardiansLoaders &
  BindingLoaders &
  DirectoryLoaders &
  DataRightsLoaders &
  OversightLoaders &
  LeaveLoaders &
  OidcLoaders &
  GateLoaders &
  DayLoaders &
  SurveyLoaders &
  MessageLoaders &
  BreachLoaders &
  GradesLoaders &
  CalendarLoaders &
  ConductLoaders &
  SisImportLoaders &
  SisSourceLoaders &
  TransferLoaders;

export function makeLoaders(em: EntityManager, at: Date): Loaders {
  return {
    ...schoolLoaders(em, at),
    ...identityLoaders(em),
    ...guardiansLoaders(em),
    ...bindingLoaders(em),
    ...directoryLoaders(em),
    ...dataRightsLoaders(em),
    ...oversightLoaders(em),
    ...leaveLoaders(em, at),
    ...oidcLoaders(em),
    ...gateLoaders(em, at),
    ...dayLoaders(em, at),
    ...surveyLoaders(em, at),
    ...messageLoaders(em),
    ...gradesLoaders(em, at),
    ...breachLoaders(em),
    ...conductLoaders(em),
    ...notificationsLoaders(em),
    ...calendarLoaders(em, at),
    ...transferLoaders(em),
    ...sisImportLoaders(em),
    ...sisSourceLoaders(em),
  };
}
