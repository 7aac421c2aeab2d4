import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { ROOT_TYPES } from './attempts/index.ts';
import type { Cast } from './cast.ts';

/** One place where clients put a value: an argument, or a field of an input object. */
export interface InputPlace {
  title: string;
  kind: 'text' | 'id' | 'number' | 'list';
  /** `Query.students` … through which the place is reached. */
  operation: string;
  /** Steps in the variables; a list is entered at its first entry. */
  path: readonly string[];
  /** How refusals may name it. */
  fields: readonly string[];
  /** An entry of a list, where the usual arguments have none. */
  sample: unknown;
  /** Written out where the argument is not one of a root field; `$value` is what is tried. */
  document?(cast: Cast): string;
}

const KINDS: Record<string, InputPlace['kind']> = {
  String: 'text',
  ID: 'id',
  Int: 'number',
  Float: 'number',
};
/** Ids that are not UUIDs have a length like texts. */
const TEXT_IDS = new Set(['Mutation.switchIdentity(id)']);
const ofAccessRecords = (arg: string) => ({
  operation: 'Query.student',
  document: ({ child }: Cast) => `query ($value: ${arg === 'first' ? 'Int' : 'String'}) {
    student(id: "${child.id}") { accessRecords(${arg}: $value) { totalCount } } }`,
});
const ofSignIns = (arg: string) => ({
  // Whose password is still the first one sees no history: asked as somebody who may ask for terms.
  operation: 'Query.terms',
  document: () => `query ($value: ${arg === 'first' ? 'Int' : 'String'}) {
    viewer { account { signIns(${arg}: $value) { totalCount } } } }`,
});
const ofLeaveRequests = (arg: string, type: string) => ({
  operation: 'Query.leaveRequest',
  document: ({ child }: Cast) => `query ($value: ${type}) {
    student(id: "${child.id}") { leaveRequests(${arg}: $value) { totalCount } } }`,
});
/** Lists of a pupil that the queries of the same name let somebody read. */
const ofPupil = (list: string, arg: string, type: string) => ({
  operation: `Query.${list}`,
  document: ({ child }: Cast) => `query ($value: ${type}) {
    student(id: "${child.id}") { ${list}(${arg}: $value) { totalCount } } }`,
});
const ofAbsences = (arg: string, type: string) => ({
  operation: 'Query.leaveRequest',
  document: ({ child }: Cast) => `query ($value: ${type}) {
    student(id: "${child.id}") { absences(${arg}: $value) { id } } }`,
});
const ofSurvey = (field: string, arg: string, type: string) => ({
  // Families get null there: asked as somebody who keeps it.
  operation: 'Mutation.closeSurvey',
  document: ({ surveys }: Cast) => `query ($value: ${type}) {
    survey(id: "${surveys.openId}") { ${field}(${arg}: $value) { totalCount } } }`,
});
const ofMessage = (arg: string, type: string) => ({
  operation: 'Mutation.recallMessage',
  document: ({ messages }: Cast) => `query ($value: ${type}) {
    message(id: "${messages.sentId}") { unread(${arg}: $value) { totalCount } } }`,
});
const ofOwnSurvey = (field: string, select: string) => ({
  operation: 'Query.survey',
  document: ({ surveys }: Cast) => `query ($value: ID!) {
    survey(id: "${surveys.openId}") { ${field}(studentId: $value) ${select} } }`,
});
const ofClass = (field: string, type: string) => ({
  // Asked as somebody who calls the roll.
  operation: 'Mutation.recordDayNote',
  document: ({ classRoom, term, grades }: Cast) => `query ($value: ${type}) {
    classGroup(id: "${classRoom.id}") { ${field.replace('$term', `"${term}"`).replace('$subject', `"${grades.subjectId}"`)} } }`,
});
const ofCell = (args: (cast: Cast) => string) => ({
  operation: 'Mutation.recordDayNote',
  document: (cast: Cast) => `query ($value: ID!) { classGroup(id: "${cast.classRoom.id}") {
    gradeBook(term: "${cast.term}", subject: "${cast.grades.subjectId}") { history(${args(cast)}) { mark } } } }`,
});
/** Arguments of fields below the root, with a way to them. */
const BELOW_ROOT: Record<string, { operation: string; sample?: unknown; document(cast: Cast): string }> = {
  'Account.signIns(first)': ofSignIns('first'),
  'Account.signIns(after)': ofSignIns('after'),
  'Student.accessRecords(first)': ofAccessRecords('first'),
  'Student.accessRecords(after)': ofAccessRecords('after'),
  'Student.leaveRequests(first)': ofLeaveRequests('first', 'Int'),
  'Student.leaveRequests(after)': ofLeaveRequests('after', 'String'),
  'Student.leaveRequests(page)': ofLeaveRequests('page', 'Int'),
  'Student.auditEntries(first)': ofPupil('auditEntries', 'first', 'Int'),
  'Student.auditEntries(after)': ofPupil('auditEntries', 'after', 'String'),
  'Student.auditEntries(page)': ofPupil('auditEntries', 'page', 'Int'),
  'Student.bindingApplications(first)': ofPupil('bindingApplications', 'first', 'Int'),
  'Student.bindingApplications(after)': ofPupil('bindingApplications', 'after', 'String'),
  'Student.bindingApplications(page)': ofPupil('bindingApplications', 'page', 'Int'),
  'Student.leaveRequests(status)': {
    ...ofLeaveRequests('status', '[LeaveStatus!]'),
    sample: 'PENDING',
  },
  'Message.unread(first)': ofMessage('first', 'Int'),
  'Message.unread(after)': ofMessage('after', 'String'),
  'Survey.answers(first)': ofSurvey('answers', 'first', 'Int'),
  'Survey.answers(after)': ofSurvey('answers', 'after', 'String'),
  'Survey.answers(questionId)': ofSurvey('answers', 'questionId', 'ID'),
  'Survey.answers(option)': ofSurvey('answers', 'option', 'String'),
  'Survey.missing(first)': ofSurvey('missing', 'first', 'Int'),
  'Survey.missing(after)': ofSurvey('missing', 'after', 'String'),
  'Survey.hasAnswered(studentId)': ofOwnSurvey('hasAnswered', ''),
  'Survey.myAnswers(studentId)': ofOwnSurvey('myAnswers', '{ id }'),
  'Survey.myDraft(studentId)': ofOwnSurvey('myDraft', '{ savedAt }'),
  'Student.absences(term)': ofAbsences('term', 'ID'),
  'Student.absences(kinds)': { ...ofAbsences('kinds', '[AbsenceKind!]'), sample: 'LATE' },
  'Student.grades(term)': {
    operation: 'Query.leaveRequest',
    document: ({ child }) =>
      `query ($value: ID) { student(id: "${child.id}") { grades(term: $value) { id } } }`,
  },
  'ClassGroup.gradedSubjects(term)': ofClass('gradedSubjects(term: $value) { mayRecord }', 'ID!'),
  'ClassGroup.gradeBook(term)': ofClass('gradeBook(term: $value, subject: $subject) { mayRecord }', 'ID!'),
  'ClassGroup.gradeBook(subject)': ofClass('gradeBook(term: $term, subject: $value) { mayRecord }', 'ID!'),
  'GradeBook.history(assessment)': ofCell(({ child }) => `assessment: $value, student: "${child.id}"`),
  'GradeBook.history(student)': ofCell(
    ({ grades }) => `assessment: "${grades.assessmentId}", student: $value`,
  ),
  'Student.conduct(term)': {
    operation: 'Query.leaveRequest',
    document: ({ child }) =>
      `query ($value: ID) { student(id: "${child.id}") { conduct(term: $value) { id } } }`,
  },
  'ClassGroup.rollCall(period)': {
    // Asked as somebody who calls the roll.
    operation: 'Mutation.recordDayNote',
    document: ({ classRoom }) => `query ($value: String!) {
      classGroup(id: "${classRoom.id}") { rollCall(date: "2026-11-23", period: $value) { version } } }`,
  },
  'School.classGroups(term)': {
    operation: 'Query.school',
    document: ({ school }) =>
      `query ($value: ID) { school(id: "${school.id}") { classGroups(term: $value) { id } } }`,
  },
};

/** Every place of the schema. Subscriptions take what queries take. @throws Error for a place without a way to it. */
export function inputPlaces(schema: GraphQLSchema): InputPlace[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !isIntrospectionType(type) && type.name !== 'Subscription')
    .flatMap((type) => {
      if (!isObjectType(type)) return [];
      return Object.values(type.getFields()).flatMap((field) =>
        ROOT_TYPES.some((root) => root === type.name)
          ? placesOfOperation(`${type.name}.${field.name}`, field)
          : field.args
              .filter(isWatched)
              .map((arg) => placeBelowRoot(`${type.name}.${field.name}(${arg.name})`, arg)),
      );
    });
}

function placesOfOperation(operation: string, { args }: GraphQLField<unknown, unknown>): InputPlace[] {
  return args.flatMap((arg) => placesIn(operation, arg, [arg.name], [arg.name]));
}

function placesIn(
  operation: string,
  { type }: GraphQLArgument | GraphQLInputField,
  path: readonly string[],
  names: readonly string[],
): InputPlace[] {
  const title = `${operation}(${names.join('.')})`;
  const named = getNamedType(type);
  const kind = TEXT_IDS.has(title) ? 'text' : KINDS[named.name];
  const common = { title, operation, path, fields: spellings(names, path), sample: undefined };
  const found: InputPlace[] = [];
  if (isList(type))
    found.push({ ...common, title: `${title} as a list`, kind: 'list', sample: firstValue(type) });
  const into = isList(type) ? [...path, '0'] : path;
  if (kind) found.push({ ...common, path: into, kind });
  if (isInputObjectType(named)) {
    for (const field of Object.values(named.getFields()))
      found.push(...placesIn(operation, field, [...into, field.name], [...names, field.name]));
  }
  return found;
}

/** A calendar date and a yes or no have no length, and no more than one form. */
function isWatched({ type }: GraphQLArgument): boolean {
  return !['Date', 'Boolean'].includes(getNamedType(type).name);
}

function placeBelowRoot(title: string, { type }: GraphQLArgument): InputPlace {
  const way = BELOW_ROOT[title];
  const kind = isList(type) ? 'list' : KINDS[getNamedType(type).name];
  if (!way || !kind) throw new Error(`input-places.ts knows no way to ${title}.`);
  const name = title.replace(/^.*\(|\)$/g, '');
  return { title, kind, path: ['value'], fields: [name], sample: undefined, ...way };
}

/** Clients know the fields of their one `input` without its name; entries of lists also by their number. */
function spellings(names: readonly string[], path: readonly string[]): string[] {
  const [first, ...rest] = names;
  const inner = first === 'input' && rest.length > 0 ? [rest.join('.')] : [];
  const ofFirstEntry = [first, '0', ...rest].join('.');
  // Below a list that stands within the input: `posts.0.title`.
  return [names.join('.'), ofFirstEntry, path.slice(1).join('.'), ...inner];
}

/** Something that a list of an enum takes. */
function firstValue(type: GraphQLInputType): string | undefined {
  const named = getNamedType(type);
  return isEnumType(named) ? named.getValues()[0]?.name : undefined;
}

function isList(type: GraphQLInputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/** A copy of the variables with `value` at the place. */
export function withValue(variables: Record<string, unknown>, { path }: InputPlace, value: unknown) {
  return put(variables, path, value) as Record<string, unknown>;
}

function put(into: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (step === '0') return [put((into as unknown[] | undefined)?.[0], rest, value)];
  const object = (into ?? {}) as Record<string, unknown>;
  return { ...object, [step]: put(object[step], rest, value) };
}
