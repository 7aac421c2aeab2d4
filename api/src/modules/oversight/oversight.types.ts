import { ACCESS_KINDS, type AccessKind, type AuditAction } from '@qinshi/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { Access, rule } from '../../graphql/access.ts';
import { connectionOf } from '../../graphql/connection.ts';
import { enumOf } from '../../graphql/enums.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { is } from '../../graphql/viewer.ts';
import type { AuditEntry } from '../audit/audit-entry.entity.ts';
import { whereaboutsOf } from '../schools/schools.access.ts';
import type { Student } from '../schools/student.entity.ts';

/** Who reads the log: a school's administrators their school's, the bureau all of it. */
export const auditors = rule('auditors', ({ viewer }) => is(viewer, 'SCHOOL_ADMIN', 'BUREAU_ADMIN'));

export const auditorsOfEntry = rule<AuditEntry>('auditorsOfEntry', ({ viewer }, entry) => {
  if (is(viewer, 'BUREAU_ADMIN')) return true;
  return is(viewer, 'SCHOOL_ADMIN') && viewer.active.schoolId === entry.schoolId;
});

/** Who reads what their log has about a pupil: administrators of the school where the pupil is now, and the bureau. */
export const auditorsOfStudent = rule<Student>('auditorsOfStudent', async (context, { id }) => {
  const { viewer } = context;
  if (is(viewer, 'BUREAU_ADMIN')) return true;
  return (
    is(viewer, 'SCHOOL_ADMIN') && viewer.active.schoolId === (await whereaboutsOf(context, id))?.schoolId
  );
});

/** A pupil's guardians and the pupil: an access belongs to those whose data it was. */
export const familyOfEntry = rule<AuditEntry>(
  'familyOfEntry',
  ({ viewer }, { studentId }) =>
    is(viewer, 'PARENT', 'STUDENT') && studentId !== null && viewer.active.studentIds.includes(studentId),
);

@ObjectType('AuditDetail', { description: 'One fact of a line of the audit log.' })
export class AuditDetailType {
  @Access(auditors)
  @Field(() => String, { description: 'What the fact is, e.g. consentVersion.' })
  name!: string;

  @Access(auditors)
  @Field(() => String, { description: 'The fact as text.' })
  value!: string;
}

@ObjectType('AuditEntry', { description: 'One line of the audit log (稽核紀錄).' })
export class AuditEntryType {
  @Access(auditorsOfEntry)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(auditorsOfEntry)
  @Field(() => DateTimeScalar, { description: 'When it happened.' })
  at!: Date;

  @Access(auditorsOfEntry)
  @Field(() => String, { description: 'What happened, `subject.verb`, e.g. binding.approved.' })
  action!: AuditAction;

  @Access(auditorsOfEntry)
  @Field(() => String, {
    description: 'In which identity it was done; ACCOUNT, APPLICANT, NOBODY or SYSTEM without one.',
  })
  actorKind!: string;

  @Access(auditorsOfEntry)
  @Field(() => String, { nullable: true, description: 'Post or class in which it was done, as it was then.' })
  actorTitle!: string | null;

  @Access(auditorsOfEntry)
  @Field(() => String, { description: 'What kind of thing it is about, e.g. bindingApplication.' })
  subjectType!: string;
}
export const AuditEntryConnection = connectionOf(AuditEntryType, 'AuditEntry');

const KIND_DESCRIPTIONS: Record<AccessKind, string> = {
  RECORD_VIEWED: 'Opened the pupil’s own page.',
  APPLICATION_VIEWED: 'Opened an application for a binding to the child.',
  APPLICATION_FORM_DOWNLOADED: 'Downloaded the form of such an application.',
  NATIONAL_ID_REVEALED: 'Had an identity number shown in full.',
  BINDING_DECIDED: 'Approved or rejected a binding.',
  DATA_REQUEST_HANDLED: 'Handled a request about the child’s data.',
  RECORD_CHANGED: 'Changed the pupil’s record.',
  LEAVE_HANDLED: 'Opened, filed or decided about leave of the child.',
};
export const AccessKindEnum = enumOf<AccessKind>(
  'AccessKind',
  'What somebody of the school or the bureau did with a child’s data.',
  Object.fromEntries(ACCESS_KINDS.map((kind) => [kind, KIND_DESCRIPTIONS[kind]])) as typeof KIND_DESCRIPTIONS,
);

@ObjectType('AccessRecord', {
  description: 'One access of the school or the bureau to a child’s data (存取紀錄).',
})
export class AccessRecordType {
  @Access(familyOfEntry)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(familyOfEntry)
  @Field(() => DateTimeScalar, {
    description: 'When; somebody who looks again within an hour is recorded once.',
  })
  at!: Date;
}
export const AccessRecordConnection = connectionOf(AccessRecordType, 'AccessRecord');
