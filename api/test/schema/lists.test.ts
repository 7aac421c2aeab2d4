import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSchema } from '../../src/graphql/schema.ts';
import type { Browser } from '../browser.ts';
import { MessageSender } from '../messages.ts';
import { SurveyMaker } from '../surveys.ts';
import { World } from '../world.ts';
import { sisRows } from './sis-rows.ts';

/** Lists that are no connections, each with what keeps it short. */
const PLAIN_LISTS: Record<string, string> = {
  'Absence.history': 'one step for each correction of one absence',
  'Account.grantedClients': 'systems that one person has allowed; cut at 100',
  'Account.identities': 'one person’s posts, classes and roles',
  'Account.outsideIdentities': 'one person’s; cut at 100',
  'Account.sessions': 'one person’s; cut at 50',
  'AuditEntry.details': 'one line’s facts, as many as the code gives it',
  'CalendarImport.problems': 'one file’s; cut at 200',
  'ClassBoard.students': 'one class',
  'ClassGroup.homeroomHistory': 'one class of one year has a few',
  'ClassGroup.gradedSubjects': 'subjects of one class',
  'ClassGroup.homeroomTeachers': 'one class has one or two',
  'ClassSubject.namedTeachers': 'at most ten',
  'ClassSubject.teacherNames': 'one subject of one class has one or two',
  'ClassGroup.students': 'one class',
  'ClassGroup.timetable': 'one week of one class',
  'ConsentVersion.agreements': 'a city has some 300 schools; cut at 1,000',
  'DataCategory.facts': 'one kind of one person’s data, within its retention period',
  'DataRequest.attachments': 'what was sent with it, at most 3',
  'DataRequest.kept': 'as many as there are grounds to keep data',
  'Grade.distribution': 'five levels',
  'Grade.history': 'marks of one cell of a book',
  'GradeBand.levels': 'five levels',
  'GradeBook.history': 'marks of one cell of a book',
  'GradeBook.assessments': 'one subject of one class in one term',
  'GradeBook.rows': 'one class',
  'GradeBookRow.grades': 'one pupil in one subject of one term',
  'GradeImport.problems': 'one file’s; cut at 100',
  'GrantedClient.scopes': 'five kinds',
  'IdentityProvider.scopes': 'at most 10',
  'LeaveChain.roles': 'at most 6',
  'LeaveDay.periods': 'one day’s',
  'LeavePlan.days': 'as many as were sent, at most 120',
  'LeavePlan.problems': 'two for each input, which is bounded',
  'LeavePlan.steps': 'at most 6',
  'LeavePlanStep.approverNames': 'holders of one post, or one office',
  'ConductRecord.history': 'one step for each change of one record',
  'LeaveRequest.attachments': 'what was sent with it, at most 10 at once',
  'LeaveRequest.days': 'as many as were sent, at most 120',
  'LeaveRequest.steps': 'at most 6',
  'LeaveStep.approvers': 'holders of one post, or one office',
  'Mutation.approveBindingApplications': 'as many as were sent, at most 50',
  'Mutation.approveLeaveRequests': 'as many as were sent, at most 50',
  'Mutation.recallGrades': 'as many as were sent, at most 400',
  'Mutation.recordGrades': 'as many as were sent, at most 400',
  'Mutation.saveSubjects': 'as many as were sent, at most 60',
  'Mutation.recordAbsences': 'as many as were sent, at most 150',
  'Mutation.recordConduct': 'as many as were sent, at most 200',
  'Mutation.recoverUsername': 'accounts of one contact; cut at 20',
  'Mutation.rejectBindingApplications': 'as many as were sent, at most 50',
  'Mutation.submitBindingApplications': 'as many as children were sent, at most 10',
  'OfficialLeaveOutcome.granted': 'as many as were sent, at most 300',
  'OfficialLeaveOutcome.skipped': 'as many as were sent, at most 300',
  'Outing.classGroups': 'classes of one trip, at most 100',
  'Promotion.classes': 'one school in one year',
  'Promotion.problems': 'cut at 100',
  'Promotion.reshuffledGrades': 'at most 12',
  'PromotionClass.teacherNames': 'one class has one or two',
  'RecordSwipesResult.rejected': 'as many as were sent, at most 1,000',
  'SheetImport.problems': 'one file’s; cut at 100',
  'SheetImport.warnings': 'one file’s; cut at 100',
  'SheetColumns.fields': 'a dozen',
  'SheetColumns.header': 'of one table, at most 200',
  'Query.sisSources': 'a school has one or two; cut at 500',
  'SisImport.counts': 'one for each kind',
  'SisImport.problemKinds': 'some forty kinds',
  'SisImport.suspicious': 'cut at 200',
  'School.gateReaders': 'a school’s; cut at 200',
  'School.unknownCards': 'cut at 50',
  'Student.cards': 'one pupil’s, one at a time',
  'Student.swipes': 'one pupil’s, of at most 62 days',
  'Query.bindingTrend': 'as many weeks as were asked for, at most 104',
  'Query.districtStatistics': 'a city has some dozens; cut at 200',
  'Query.bureauAdministrators': 'a bureau has dozens; cut at 200',
  'Query.consentVersions': 'a city writes one a year; cut at 100',
  'Query.cityCalendarDays': 'a date has one; at most 400 dates',
  'Query.myBindingApplications': 'one family’s; cut at 100',
  'Query.myData': 'one person’s and their children’s, by kind',
  'Query.myDataRequests': 'one person’s; cut at 200',
  'NotificationSettings.choices': 'kinds times one parent’s children',
  'NotificationSettings.devices': 'one person’s, at most 10',
  'OidcClient.redirectUris': 'at most 10',
  'OidcClient.scopes': 'five kinds',
  'Query.identityProviders': 'a city has some ten; cut at 100',
  'Query.rosterClients': 'a city has some dozens; cut at 500',
  'RosterClient.schools': 'at most 300',
  'Query.oidcClients': 'a city has some dozens; cut at 500',
  'Query.outsideProviders': 'a city has some ten; cut at 100',
  'Query.schools': 'a city has some 300; cut at 1,000',
  'Query.terms': 'two a year; cut at 40',
  'Query.usage': 'at most 62 days',
  'RollCall.rows': 'one class',
  'School.calendarDays': 'a date has two; at most 400 dates',
  'School.classGroups': 'one school in one year',
  'School.dayRules': 'as many as there are levels',
  'School.deputies': 'one school’s, today and later',
  'School.leaveChains': 'one school’s, at most 60',
  'School.leaveRoles': 'titles of one school; cut at 200',
  'School.vacantLeaveRoles': 'titles of one school, and of at most 60 rules',
  'School.leaveTypes': 'the fourteen, and what one school has added',
  'School.offices': 'one school’s',
  'School.outings': 'one school’s; cut at 200',
  'School.periods': 'one day',
  'School.schoolDays': 'at most 400 dates',
  'School.terms': 'two a year; cut at 40',
  'School.subjects': 'one school’s, at most 60 and what timetables name',
  'SchoolArrivals.curve': 'one day in spans of five minutes',
  'SchoolArrivals.missingStudents': 'who is missing in one school on one day',
  'Staff.homeroomClasses': 'one teacher’s',
  'Staff.homeroomHistory': 'one teacher’s classes over the years',
  'Staff.lessons': 'one week of one teacher',
  'Staff.postHistory': 'one person’s posts over the years',
  'Staff.posts': 'one person’s posts of today',
  'Student.leaveBetween': 'one pupil’s; cut at 2,000',
  'Breach.dataKinds': 'as many as there are',
  'Breach.steps': 'lines of one record; it takes 200',
  'Breach.tasks': 'five',
  'Message.attachments': 'what came with one message, at most 5',
  'Message.children': 'one parent’s',
  'Message.parts': 'classes of a school, or schools of the city; cut at 400',
  'MessageAudience.classGroups': 'as many as were sent, at most 200',
  'MessageAudience.grades': 'twelve',
  'MessageAudience.schools': 'as many as were sent, at most 400',
  'MessageAudience.students': 'as many as were sent, at most 500',
  'Student.surveysDue': 'one family’s; cut at 50',
  'Survey.children': 'one parent’s',
  'Survey.questions': 'at most 50',
  'Survey.results': 'one for each question, at most 50',
  'Survey.sections': 'at most 20',
  'SurveyAnswer.answers': 'one for each question, at most 50',
  'SurveyAnswerValue.files': 'what was sent for one question, at most 5',
  'SurveyAudience.classGroups': 'as many as were sent, at most 200',
  'SurveyAudience.grades': 'twelve',
  'SurveyAudience.students': 'as many as were sent, at most 500',
  'SurveyDraft.answers': 'one for each question, at most 50',
  'SurveyQuestion.options': 'at most 30',
  'SurveyQuestionResult.counts': 'one for each option, at most 30',
  'SurveyQuestionResult.texts': 'cut at 200',
  'Student.absences': 'one pupil’s periods of one school year',
  'Student.custodyRestrictions': 'one pupil’s',
  'Student.formerGuardians': 'one pupil’s',
  'Student.conduct': 'one pupil’s merits and demerits of one school year',
  'Student.days': 'at most 62 dates',
  'Student.enrolments': 'one pupil’s years at school',
  'Student.grades': 'one pupil’s of one term',
  'Student.guardians': 'one pupil’s',
  'StudentLookUp.schools': 'schools of one level in a city',
  'Viewer.children': 'one parent’s',
  'Viewer.classGroups': 'one school in one year',
  'Viewer.lessonClasses': 'one teacher’s',
};

/** Queues of the school, which the bureau does not see. */
const OF_OFFICES = ['conductRecords', 'dropoutWatches'];
const OF_TEACHERS = ['bindingApplications', 'leaveRequests', 'messages', 'surveys'];

/** Connections that hang on one thing, each with why that thing is never one of many rows. */
const NESTED: Record<string, string> = {
  'Account.signIns': 'one’s own',
  'Student.accessRecords': 'a family’s, for a child or two',
  'Student.auditEntries': 'one pupil’s page',
  'Student.bindingApplications': 'one pupil’s page',
  'Student.leaveRequests': 'one pupil’s page',
  'Message.unread': 'one message’s page',
  'Survey.answers': 'one survey’s page',
  'Survey.missing': 'one survey’s page',
};

const schema = makeSchema();
const fields = Object.values(schema.getTypeMap())
  .filter((type): type is GraphQLObjectType => isObjectType(type) && !isIntrospectionType(type))
  .flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ type, field, name: `${type.name}.${field.name}` })),
  );
const connections = fields.filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'));

/** From the root to what a nested connection hangs on. */
const WAYS: Record<string, (list: string) => string> = {
  Account: (list) => `{ viewer { account ${list} } }`,
  Student: (list) => `{ student(id: ${JSON.stringify(childId)}) ${list} }`,
  Message: (list) => `{ message(id: ${JSON.stringify(messageId)}) ${list} }`,
  Survey: (list) => `{ survey(id: ${JSON.stringify(surveyId)}) ${list} }`,
};

let city: World;
let teacher: Browser;
let office: Browser;
let bureau: Browser;
let parent: Browser;
let schoolId: string;
let surveyId: string;
let messageId: string;
let childId: string;
let importId: string;
beforeAll(async () => {
  city = await World.open();
  const school = await city.school();
  schoolId = school.id;
  const room = await city.classRoom(school);
  teacher = await city.as(room.teacher);
  surveyId = (await new SurveyMaker(teacher).draft()).id;
  const child = await city.child(room);
  childId = child.id;
  parent = await city.as(await city.parent([child]));
  messageId = (await new MessageSender(teacher).send({ audience: { classGroupIds: [room.id] } })).id;
  office = await city.as(await city.staff(school, ['OFFICE']));
  const administrator = await city.bureauAdmin();
  bureau = await city.as(administrator);
  ({ importId } = await sisRows(city, city.em, schoolId, [administrator]));
});
afterAll(() => city.close());

describe('lists', () => {
  it('are connections, or stand in the table of short ones with the reason', () => {
    const plain = fields.filter(({ type, field }) => isList(field.type) && !type.name.endsWith('Connection'));
    expect(plain.map(({ name }) => name).sort()).toEqual(Object.keys(PLAIN_LISTS).sort());
  });

  it('that are connections are reached from the root, or stand in the table of others, and take first and after', () => {
    expect(connections.length).toBeGreaterThan(0);
    const elsewhere = connections.filter(({ type }) => type.name !== 'Query');
    expect(elsewhere.map(({ name }) => name).sort()).toEqual(Object.keys(NESTED).sort());
    expect(connections.filter(({ field }) => !takesPages(field)).map(({ name }) => name)).toEqual([]);
  });

  it.each(connections.map(({ name }) => name))('%s gives at most 100 at once', async (title) => {
    const [typeName, name = ''] = title.split('.');
    const ofSchool = OF_TEACHERS.includes(name) ? teacher : OF_OFFICES.includes(name) ? office : bureau;
    const below = {
      Survey: teacher,
      Message: teacher,
      'Student.auditEntries': bureau,
      'Student.bindingApplications': teacher,
    };
    const ofOne = Object.entries(below).find(([key]) => key === typeName || key === title)?.[1] ?? parent;
    const asker = typeName === 'Query' ? ofSchool : ofOne;
    const onRoot = typeName === 'Query' ? schema.getQueryType() : null;
    const takesSchool = onRoot?.getFields()[name]?.args.some((arg) => arg.name === 'school');
    const ask = (first: number) => {
      const school = takesSchool ? `, school: ${JSON.stringify(schoolId)}` : '';
      const of = name === 'sisProblems' ? `, importId: ${JSON.stringify(importId)}` : '';
      const list = `{ ${name}(first: ${first}${school}${of}) { totalCount } }`;
      return asker.ask(WAYS[typeName ?? '']?.(list) ?? list);
    };
    for (const first of [101, 0, -1, 2_147_483_647]) {
      const [problem] = (await ask(first)).errors;
      expect(problem?.extensions, `first: ${first}`).toMatchObject({
        code: 'BAD_INPUT',
        reason: 'OUT_OF_RANGE',
        field: 'first',
      });
    }
    for (const first of [1, 100]) expect((await ask(first)).errors, `first: ${first}`).toEqual([]);
  });
});

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

function takesPages({ args }: GraphQLField<unknown, unknown>): boolean {
  return ['first', 'after'].every((name) => args.some((arg) => arg.name === name));
}
