import {
  type DocumentNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getVariableValues,
  isLeafType,
  isListType,
  Kind,
} from 'graphql';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import { DEFAULT_PAGE, MAX_PAGE } from './connection.ts';
import { DOCUMENT_LIMITS } from './limits.ts';

/** How long lists that are no connections are, where it is not as usual: a city's, a school's, a class's, a person's. */
const LENGTHS: Readonly<Record<string, number>> = {
  'ClassGroup.homeroomTeachers': 2,
  'ClassGroup.homeroomHistory': 4,
  'ClassGroup.students': 35,
  'Breach.steps': 10,
  'Breach.tasks': 5,
  'Message.attachments': 2,
  'Message.children': 2,
  'Message.parts': 40,
  'MessageAudience.classGroups': 10,
  'MessageAudience.schools': 10,
  'MessageAudience.students': 10,
  'Mutation.approveBindingApplications': 50,
  'Mutation.rejectBindingApplications': 50,
  'Query.bindingTrend': 27,
  'Query.districtStatistics': 20,
  'Query.myBindingApplications': 20,
  'Query.schools': 300,
  'Absence.history': 3,
  'ClassBoard.students': 35,
  'ClassGroup.timetable': 40,
  'ClassGroup.gradedSubjects': 15,
  'ClassSubject.namedTeachers': 2,
  'GradeBook.history': 3,
  'Grade.distribution': 5,
  'Grade.history': 3,
  'GradeBook.assessments': 20,
  'GradeBook.rows': 35,
  'GradeBookRow.grades': 20,
  'Mutation.recallGrades': 50,
  'Mutation.recordGrades': 50,
  'Mutation.saveSubjects': 20,
  'School.subjects': 20,
  'Student.grades': 60,
  'Mutation.recordAbsences': 50,
  'Promotion.classes': 40,
  'Promotion.problems': 100,
  'PromotionClass.teacherNames': 2,
  'ConductRecord.history': 3,
  'Mutation.recordConduct': 50,
  'Student.conduct': 20,
  'RollCall.rows': 35,
  'School.gateReaders': 10,
  'SheetColumns.fields': 9,
  'SisImport.counts': 9,
  'SisImport.problemKinds': 10,
  'SisImport.suspicious': 20,
  'School.outings': 20,
  'School.unknownCards': 50,
  'SchoolArrivals.curve': 30,
  'SchoolArrivals.missingStudents': 60,
  'Student.absences': 40,
  'Student.days': 62,
  'School.classGroups': 40,
  'School.terms': 4,
  'ConsentVersion.agreements': 300,
  'Query.consentVersions': 20,
  'Query.usage': 62,
  'Staff.homeroomClasses': 1,
  'Staff.homeroomHistory': 10,
  'Staff.lessons': 25,
  'Staff.postHistory': 10,
  'Staff.posts': 2,
  'Student.cards': 2,
  'Student.custodyRestrictions': 1,
  'Student.formerGuardians': 1,
  'Student.guardians': 2,
  'Student.swipes': 124,
  'StudentLookUp.schools': 200,
  'Student.surveysDue': 4,
  'Survey.children': 2,
  'Survey.questions': 12,
  'Survey.results': 12,
  'Survey.sections': 3,
  'SurveyAnswer.answers': 12,
  'SurveyAnswerValue.files': 1,
  'SurveyAudience.classGroups': 10,
  'SurveyAudience.students': 10,
  'SurveyDraft.answers': 12,
  'Viewer.classGroups': 40,
};
const USUAL_LENGTH = 8;
const DAY_MS = 86_400_000;
/** Longer ones are refused by whoever answers. */
const LONGEST_SPAN = 400;

/**
 * Refuses a document that could load more objects than any page of ours: each object counts one, multiplied by the
 * lists around it (`first` of a connection, the usual length of others). Null when it is within the limit.
 *
 * The limits on the text of a document do not see this: three lists within each other are short to write.
 */
export function tooCostly(
  schema: GraphQLSchema,
  document: DocumentNode,
  given: { variables?: Readonly<Record<string, unknown>> | null; operationName?: string | null },
): GraphQLError | null {
  const cost = costOf(schema, document, given);
  return cost === null || cost <= DOCUMENT_LIMITS.cost
    ? null
    : new GraphQLError(`The document goes beyond the limit of cost (${DOCUMENT_LIMITS.cost}).`, {
        // The status is for Apollo, which would take what comes at this place for a fault of ours.
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
      });
}

/** Null when the variables do not fit: then nothing is executed, and the executor says why. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  { variables, operationName }: Parameters<typeof tooCostly>[2],
): number | null {
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return null;
  const values = { ...variables };
  if (getVariableValues(schema, operation.variableDefinitions ?? [], values).errors) return null;
  try {
    return getComplexity({
      schema,
      query: document,
      variables: values,
      estimators: [objectsOf],
      ...(operationName ? { operationName } : {}),
    });
  } catch {
    // An argument that does not fit leaves its field out and runs the others: what cannot be counted is refused.
    return Number.POSITIVE_INFINITY;
  }
}

function objectsOf({ type, field, args, childComplexity }: ComplexityEstimatorArgs): number {
  const named = getNamedType(field.type);
  // Introspection is measured by its own length, like the rules of limits.ts do.
  if (isLeafType(named) || named.name.startsWith('__')) return 0;
  return lengthOf(type.name, field, args) * (1 + childComplexity);
}

/** Dates from one to the other, where a list is asked for by its span; each may have one thing. */
function spanOf({ from, to }: Record<string, unknown>): number | null {
  if (typeof from !== 'string' || typeof to !== 'string') return null;
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
  return Math.min(Math.max(days, 1), LONGEST_SPAN);
}

function lengthOf(
  typeName: string,
  field: GraphQLField<unknown, unknown>,
  args: Record<string, unknown>,
): number {
  if (getNamedType(field.type).name.endsWith('Connection'))
    return typeof args.first === 'number' ? Math.min(Math.max(args.first, 1), MAX_PAGE) : DEFAULT_PAGE;
  // The length of a page is counted where the page is asked for.
  if (!isListType(getNullableType(field.type)) || typeName.endsWith('Connection')) return 1;
  return spanOf(args) ?? LENGTHS[`${typeName}.${field.name}`] ?? USUAL_LENGTH;
}
