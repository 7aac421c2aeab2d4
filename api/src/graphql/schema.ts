import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, getMetadataStorage, type NonEmptyArray } from 'type-graphql';
import {
  AbsenceChangeResolver,
  AbsenceResolver,
  StudentAbsencesResolver,
} from '../modules/attendance/absence.resolver.ts';
import {
  ClassBoardResolver,
  DayNoteResolver,
  DayNotesResolver,
  SchoolArrivalsResolver,
  StudentDayResolver,
  StudentDaysResolver,
} from '../modules/attendance/day.resolver.ts';
import {
  GateReaderResolver,
  GateResolver,
  SchoolGatesResolver,
  StudentCardResolver,
  StudentGatesResolver,
} from '../modules/attendance/gate.resolver.ts';
import {
  DropoutWatchResolver,
  OutingResolver,
  SchoolOutingsResolver,
} from '../modules/attendance/outing.resolver.ts';
import { ClassRollCallResolver, RollCallResolver } from '../modules/attendance/roll-call.resolver.ts';
import { BindingResolver } from '../modules/binding/binding.resolver.ts';
import { ConsentVersionsResolver } from '../modules/binding/consent-versions.resolver.ts';
import {
  GuardianBindingResolver,
  StudentBindingsResolver,
} from '../modules/binding/student-bindings.resolver.ts';
import { WizardResolver } from '../modules/binding/wizard.resolver.ts';
import { BreachesResolver } from '../modules/breaches/breaches.resolver.ts';
import {
  CalendarDayResolver,
  CalendarResolver,
  SchoolCalendarResolver,
} from '../modules/calendar/calendar.resolver.ts';
import {
  ClassTimetableResolver,
  LessonResolver,
  StaffLessonsResolver,
} from '../modules/calendar/timetable.resolver.ts';
import {
  ConductCancellationResolver,
  ConductChangeResolver,
  ConductResolver,
  StudentConductResolver,
} from '../modules/conduct/conduct.resolver.ts';
import { DataRightsResolver } from '../modules/data-rights/data-rights.resolver.ts';
import {
  BindingDashboardResolver,
  FamilyReachResolver,
} from '../modules/directory/binding-dashboard.resolver.ts';
import {
  ClassGroupStatisticsResolver,
  DirectoryResolver,
  SchoolStatisticsResolver,
} from '../modules/directory/directory.resolver.ts';
import {
  BureauRecordsResolver,
  ClassHomeroomResolver,
  HomeroomAssignmentResolver,
  OfficeRecordsResolver,
  StaffHistoryResolver,
} from '../modules/directory/office.resolver.ts';
import { RecordsResolver } from '../modules/directory/records.resolver.ts';
import {
  AssessmentResolver,
  ClassGradesResolver,
  ClassSubjectResolver,
  GradeBookResolver,
  GradeBookRowResolver,
  GradeImportResolver,
  SchoolSubjectsResolver,
} from '../modules/grades/grade-book.resolver.ts';
import {
  GradeChangeResolver,
  GradeResolver,
  StudentGradesResolver,
} from '../modules/grades/grades.resolver.ts';
import {
  GuardianRecordResolver,
  GuardiansResolver,
  StudentCustodyResolver,
} from '../modules/guardians/guardians.resolver.ts';
import {
  ActivationResolver,
  GuardianAccountResolver,
  StaffAccountResolver,
  StudentAccountResolver,
} from '../modules/identity/activation.resolver.ts';
import { BureauResolver } from '../modules/identity/bureau.resolver.ts';
import { GuardianContactResolver } from '../modules/identity/guardian-contact.resolver.ts';
import {
  AccountResolver,
  GuardianResolver,
  IdentityFactResolver,
  IdentityResolver,
  StudentGuardiansResolver,
} from '../modules/identity/identity.resolver.ts';
import { RecoveryResolver } from '../modules/identity/recovery.resolver.ts';
import {
  AccountSessionsResolver,
  SessionResolver,
  SignInResolver,
} from '../modules/identity/sessions.resolver.ts';
import { LeaveResolver } from '../modules/leave/leave.resolver.ts';
import {
  LeaveRequestResolver,
  LeaveStepResolver,
  LeaveTypeResolver,
  StudentLeaveResolver,
} from '../modules/leave/leave-fields.resolver.ts';
import {
  DeputyResolver,
  LeaveChainResolver,
  LeaveRulesResolver,
  SchoolLeaveResolver,
} from '../modules/leave/leave-rules.resolver.ts';
import {
  MessageFieldsResolver,
  MessageRecipientResolver,
} from '../modules/messages/message-fields.resolver.ts';
import { MessagesResolver } from '../modules/messages/messages.resolver.ts';
import {
  NotificationChoiceResolver,
  NotificationSettingsResolver,
  NotificationsResolver,
  PushDeviceResolver,
  ViewerNotificationsResolver,
} from '../modules/notifications/notifications.resolver.ts';
import { IdentityProviderResolver, OidcClientResolver } from '../modules/oidc/oidc-admin.resolver.ts';
import {
  AccountConnectionsResolver,
  OutsideIdentityResolver,
  OutsideProviderResolver,
} from '../modules/oidc/outside.resolver.ts';
import {
  AccessRecordResolver,
  AuditLogResolver,
  StudentAccessResolver,
  StudentAuditResolver,
} from '../modules/oversight/oversight.resolver.ts';
import { UsageResolver } from '../modules/oversight/usage.resolver.ts';
import { PromotionsResolver } from '../modules/promotion/promotion.resolver.ts';
import { PromotionResolver } from '../modules/promotion/promotion-fields.resolver.ts';
import { RosterClientResolver } from '../modules/roster/roster.resolver.ts';
import { SchoolsQueries } from '../modules/schools/schools.queries.resolver.ts';
import {
  ClassGroupResolver,
  EnrolmentResolver,
  SchoolResolver,
  StaffPostResolver,
  StaffResolver,
  StudentResolver,
} from '../modules/schools/schools.resolver.ts';
import { SheetNoteResolver } from '../modules/sheet-import/sheet-import.resolver.ts';
import { SisImportResolver } from '../modules/sis-import/sis-import.resolver.ts';
import { SisSourceResolver } from '../modules/sis-sources/sis-sources.resolver.ts';
import {
  StudentSurveysResolver,
  SurveyAnswerResolver,
  SurveyDraftResolver,
  SurveyFieldsResolver,
  SurveyInviteeResolver,
  SurveyQuestionResolver,
} from '../modules/surveys/survey-fields.resolver.ts';
import { SurveysResolver } from '../modules/surveys/surveys.resolver.ts';
import { StudentTransfersResolver, TransferResolver } from '../modules/transfers/transfers.resolver.ts';
import { checkAccess } from './access.ts';

const resolvers: NonEmptyArray<new () => object> = [
  AbsenceChangeResolver,
  AbsenceResolver,
  AccessRecordResolver,
  AccountConnectionsResolver,
  AccountResolver,
  AccountSessionsResolver,
  ActivationResolver,
  AssessmentResolver,
  AuditLogResolver,
  BindingDashboardResolver,
  BindingResolver,
  BureauRecordsResolver,
  BureauResolver,
  CalendarDayResolver,
  CalendarResolver,
  ClassBoardResolver,
  ClassGradesResolver,
  ClassGroupResolver,
  ClassGroupStatisticsResolver,
  ClassSubjectResolver,
  ClassHomeroomResolver,
  ClassRollCallResolver,
  ClassTimetableResolver,
  ConsentVersionsResolver,
  ConductCancellationResolver,
  ConductChangeResolver,
  ConductResolver,
  DataRightsResolver,
  DayNoteResolver,
  DayNotesResolver,
  DeputyResolver,
  DirectoryResolver,
  DropoutWatchResolver,
  EnrolmentResolver,
  FamilyReachResolver,
  GateReaderResolver,
  GateResolver,
  GradeBookResolver,
  GradeBookRowResolver,
  GradeChangeResolver,
  GradeImportResolver,
  GradeResolver,
  GuardianAccountResolver,
  GuardianContactResolver,
  GuardianRecordResolver,
  GuardianResolver,
  GuardiansResolver,
  HomeroomAssignmentResolver,
  IdentityFactResolver,
  IdentityProviderResolver,
  IdentityResolver,
  LeaveChainResolver,
  LeaveRequestResolver,
  LeaveResolver,
  LeaveRulesResolver,
  LeaveStepResolver,
  LeaveTypeResolver,
  LessonResolver,
  BreachesResolver,
  MessageFieldsResolver,
  MessageRecipientResolver,
  MessagesResolver,
  NotificationChoiceResolver,
  NotificationSettingsResolver,
  NotificationsResolver,
  OfficeRecordsResolver,
  OidcClientResolver,
  OutingResolver,
  OutsideIdentityResolver,
  OutsideProviderResolver,
  PromotionResolver,
  PromotionsResolver,
  PushDeviceResolver,
  RecordsResolver,
  SheetNoteResolver,
  SisImportResolver,
  SisSourceResolver,
  RecoveryResolver,
  RollCallResolver,
  RosterClientResolver,
  SchoolArrivalsResolver,
  SchoolCalendarResolver,
  SchoolGatesResolver,
  SchoolLeaveResolver,
  SchoolOutingsResolver,
  SchoolResolver,
  SchoolStatisticsResolver,
  SchoolsQueries,
  SchoolSubjectsResolver,
  SessionResolver,
  SignInResolver,
  StaffAccountResolver,
  StaffHistoryResolver,
  StaffLessonsResolver,
  StaffPostResolver,
  StaffResolver,
  StudentAbsencesResolver,
  StudentAuditResolver,
  GuardianBindingResolver,
  StudentBindingsResolver,
  StudentAccessResolver,
  StudentAccountResolver,
  StudentCustodyResolver,
  StudentCardResolver,
  StudentConductResolver,
  StudentDayResolver,
  StudentDaysResolver,
  StudentGatesResolver,
  StudentGradesResolver,
  StudentGuardiansResolver,
  StudentLeaveResolver,
  StudentResolver,
  StudentSurveysResolver,
  SurveyAnswerResolver,
  SurveyDraftResolver,
  SurveyFieldsResolver,
  SurveyInviteeResolver,
  SurveyQuestionResolver,
  SurveysResolver,
  StudentTransfersResolver,
  TransferResolver,
  UsageResolver,
  ViewerNotificationsResolver,
  WizardResolver,
];

let theSchema: GraphQLSchema | undefined;

/** The one schema, made once in a process. @throws Error naming operations and fields that do not say who may use them. */
export function makeSchema(): GraphQLSchema {
  theSchema ??= buildSchema();
  return theSchema;
}

function buildSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers,
    authChecker: checkAccess,
    // checkAccess throws its own refusals; where it only says no, the field is null.
    authMode: 'null',
    validate: { forbidUnknownValues: false, skipMissingProperties: false },
    // Subscriptions name their own source (Events); type-graphql only asks that there is one.
    pubSub: { publish: () => {}, subscribe: () => neverAnything() },
  });
  const unguarded = unguardedPlaces();
  if (unguarded.length > 0) throw new Error(`No access rule on: ${unguarded.join(', ')}`);
  return schema;
}

async function* neverAnything(): AsyncGenerator<never> {}

/** Operations and fields without an access rule; type-graphql would leave them open. */
export function unguardedPlaces(): string[] {
  const { queries, mutations, subscriptions, fieldResolvers, objectTypes } = getMetadataStorage();
  const operations = [...queries, ...mutations, ...subscriptions].filter(({ roles }) => !roles?.length);
  const resolved = new Set(fieldResolvers.map(({ methodName }) => methodName));
  const fields = objectTypes.flatMap((type) =>
    (type.fields ?? [])
      .filter(({ roles, name }) => !roles?.length && !resolved.has(name))
      .map(({ name }) => `${type.name}.${name}`),
  );
  const fieldMethods = fieldResolvers
    .filter(({ roles }) => !roles?.length)
    .map(({ methodName, target }) => `${target.name}.${methodName}`);
  return [...operations.map(({ methodName }) => methodName), ...fields, ...fieldMethods];
}
