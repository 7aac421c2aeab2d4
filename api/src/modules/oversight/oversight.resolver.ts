import { ACCESS_KIND_OF, type AccessKind } from '@qinshi/domain';
import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Access, rule } from '../../graphql/access.ts';
import { type Page, PageArgs } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { notFound } from '../../graphql/errors.ts';
import { is } from '../../graphql/viewer.ts';
import type { AuditEntry } from '../audit/audit-entry.entity.ts';
import { kindWord } from '../identity/identities.ts';
import type { School } from '../schools/school.entity.ts';
import { maySeeSchool } from '../schools/schools.policy.ts';
import { SchoolType, StudentType } from '../schools/schools.types.ts';
import type { Student } from '../schools/student.entity.ts';
import { AuditEntriesArgs, StudentAuditArgs } from './oversight.inputs.ts';
import * as log from './oversight.queries.ts';
import {
  AccessKindEnum,
  AccessRecordConnection,
  AccessRecordType,
  AuditDetailType,
  AuditEntryConnection,
  AuditEntryType,
  auditors,
  auditorsOfEntry,
  auditorsOfStudent,
  familyOfEntry,
} from './oversight.types.ts';

/** The log of who did what, for those who answer for it. */
@Resolver(() => AuditEntryType)
export class AuditLogResolver {
  @Access(auditors)
  @Query(() => AuditEntryConnection, {
    description:
      'The audit log, newest first: of the own school, of any or all for the bureau. The newest 10,000 that match.',
  })
  auditEntries(
    @Args(() => AuditEntriesArgs) args: AuditEntriesArgs,
    @Ctx() { em, viewer }: Context,
  ): Promise<Page<AuditEntry>> {
    const wholeCity = !args.school && is(viewer, 'BUREAU_ADMIN');
    const schoolId = args.school ?? viewer?.active.schoolId ?? null;
    if (!wholeCity && !(schoolId && maySeeSchool(viewer, schoolId))) throw notFound();
    return log.auditLog(em, args, schoolId);
  }

  @Access(auditorsOfEntry)
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Name of who did it; null for applicants, the system, and accounts that are gone.',
  })
  actorName(@Root() { actorAccountId }: AuditEntry, @Ctx() { loaders }: Context): Promise<string | null> {
    return actorAccountId ? loaders.accountName.load(actorAccountId) : Promise.resolve(null);
  }

  @Access(auditorsOfEntry)
  @FieldResolver(() => SchoolType, {
    nullable: true,
    description: 'School in whose log it stands; null for the city’s.',
  })
  school(@Root() { schoolId }: AuditEntry, @Ctx() { loaders }: Context): Promise<School> | null {
    return schoolId ? loaders.school.load(schoolId) : null;
  }

  @Access(auditorsOfEntry)
  @FieldResolver(() => String, {
    nullable: true,
    description: 'What it is about, by name; null for what has none, or is gone.',
  })
  subjectLabel(
    @Root() { subjectType, subjectId }: AuditEntry,
    @Ctx() { loaders }: Context,
  ): Promise<string | null> {
    return loaders.subjectLabel.load(`${subjectType} ${subjectId}`);
  }

  @Access(auditorsOfEntry)
  @FieldResolver(() => [AuditDetailType], { description: 'Facts worth keeping.' })
  details(@Root() { details }: AuditEntry): AuditDetailType[] {
    return Object.entries(details).flatMap(([name, value]) =>
      value === null ? [] : [{ name, value: String(value) }],
    );
  }

  @Access(auditorsOfEntry)
  @FieldResolver(() => Int, { description: 'Place in the chain of the school or the city, from 1.' })
  position(@Root() { position }: AuditEntry): number {
    return position ?? 0;
  }
}

const familyOfStudent = rule<Student>(
  'familyOfStudent',
  ({ viewer }, { id }) => is(viewer, 'PARENT', 'STUDENT') && viewer.active.studentIds.includes(id),
);

/** Who looked at a child's data, for the family. */
@Resolver(() => StudentType)
export class StudentAccessResolver {
  @Access(familyOfStudent)
  @FieldResolver(() => AccessRecordConnection, {
    description:
      'For guardians and the pupil: who of the school and the bureau opened or changed this record, newest first.',
  })
  accessRecords(
    @Root() { id }: Student,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { em }: Context,
  ): Promise<Page<AuditEntry>> {
    return log.accessesTo(em, id, args);
  }
}

/** What the log has about a pupil, for those who answer for it. */
@Resolver(() => StudentType)
export class StudentAuditResolver {
  @Access(auditorsOfStudent)
  @FieldResolver(() => AuditEntryConnection, {
    description:
      'For auditors: who looked at this pupil’s data or changed them, newest first, as the own log has it.',
  })
  auditEntries(
    @Root() { id }: Student,
    @Args(() => StudentAuditArgs) args: StudentAuditArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Page<AuditEntry>> {
    return loaders.auditOfStudent.load({ ownerId: id, args });
  }
}

const WORDS = {
  'zh-TW': { bureau: '教育局', system: '系統', former: '已離職人員' },
  en: { bureau: 'Education bureau', system: 'System', former: 'Somebody who has left' },
};

@Resolver(() => AccessRecordType)
export class AccessRecordResolver {
  @Access(familyOfEntry)
  @FieldResolver(() => AccessKindEnum, { description: 'What was done.' })
  kind(@Root() { action }: AuditEntry): AccessKind {
    return ACCESS_KIND_OF[action] ?? 'RECORD_VIEWED';
  }

  @Access(familyOfEntry)
  @FieldResolver(() => String, { description: 'Who did it, with the post held then: 陳志明 五年一班 導師.' })
  async who(@Root() entry: AuditEntry, @Ctx() { loaders, locale }: Context): Promise<string> {
    const { actorAccountId, actorTitle, actorKind } = entry;
    if (!actorAccountId) return WORDS[locale].system;
    const name = (await loaders.accountName.load(actorAccountId)) ?? WORDS[locale].former;
    // A homeroom teacher's title is the class alone.
    const post = actorKind === 'HOMEROOM_TEACHER' || !actorTitle ? kindWord(actorKind, locale) : null;
    return [name, actorTitle, post].filter(Boolean).join(' ');
  }

  @Access(familyOfEntry)
  @FieldResolver(() => String, { description: 'School or bureau for which it was done.' })
  async organization(
    @Root() { actorKind, schoolId }: AuditEntry,
    @Ctx() { loaders, locale }: Context,
  ): Promise<string> {
    if (actorKind === 'BUREAU_ADMIN' || !schoolId) return WORDS[locale].bureau;
    return (await loaders.school.load(schoolId)).name;
  }
}
