/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation PasswordStep_changePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      ...Session_viewer\n    }\n  }\n": typeof types.PasswordStep_ChangePasswordDocument,
    "\n  mutation RescueStep_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) {\n      maskedAddress\n    }\n  }\n": typeof types.RescueStep_RequestCodeDocument,
    "\n  mutation RescueStep_confirm($input: RescueInfoInput!) {\n    confirmRescueInfo(input: $input) {\n      ...Session_viewer\n    }\n  }\n": typeof types.RescueStep_ConfirmDocument,
    "\n  mutation RescueStep_skip {\n    skipRescueInfo {\n      ...Session_viewer\n    }\n  }\n": typeof types.RescueStep_SkipDocument,
    "\n  mutation SignInPage_signIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ...Session_viewer\n    }\n  }\n": typeof types.SignInPage_SignInDocument,
    "\n  mutation SignInPage_switchIdentity($id: ID!) {\n    switchIdentity(id: $id) {\n      ...Session_viewer\n    }\n  }\n": typeof types.SignInPage_SwitchIdentityDocument,
    "\n  fragment ClassPage_student on Student {\n    id\n    name\n    studentNumber\n    seatNumber\n    guardians {\n      id\n    }\n  }\n": typeof types.ClassPage_StudentFragmentDoc,
    "\n  query ClassPage($classId: ID!) {\n    classGroup(id: $classId) {\n      id\n      name\n      grade\n      schoolYear\n      school {\n        id\n        name\n      }\n      homeroomTeachers {\n        id\n        name\n      }\n      bindingStatistics {\n        ...BindingSummary_statistics\n      }\n      students {\n        ...ClassPage_student\n      }\n    }\n  }\n": typeof types.ClassPageDocument,
    "\n  fragment ClassesPage_classGroup on ClassGroup {\n    id\n    grade\n    name\n    homeroomTeachers {\n      id\n      name\n    }\n    bindingStatistics {\n      studentCount\n      waitingCount\n      oldestWaitingAt\n      ...BindingRate_statistics\n    }\n  }\n": typeof types.ClassesPage_ClassGroupFragmentDoc,
    "\n  query ClassesPage(\n    $schoolId: ID!\n    $first: Int!\n    $page: Int!\n    $search: String\n    $sort: ClassGroupSort!\n    $grade: Int\n  ) {\n    school(id: $schoolId) {\n      id\n      name\n      level\n    }\n    classGroups(school: $schoolId, first: $first, page: $page, search: $search, sort: $sort, grade: $grade) {\n      totalCount\n      nodes {\n        ...ClassesPage_classGroup\n      }\n    }\n  }\n": typeof types.ClassesPageDocument,
    "\n  query CityPage($first: Int!) {\n    bindingStatistics {\n      ...BindingSummary_statistics\n    }\n    schoolDirectory(first: $first, sort: { field: BOUND_RATE, direction: ASC }) {\n      totalCount\n      nodes {\n        id\n        name\n        bindingStatistics {\n          studentCount\n          boundCount\n          boundRate\n        }\n      }\n    }\n  }\n": typeof types.CityPageDocument,
    "\n  query SchoolPage($schoolId: ID!, $first: Int!) {\n    school(id: $schoolId) {\n      id\n      name\n    }\n    bindingStatistics(school: $schoolId) {\n      ...BindingSummary_statistics\n    }\n    classGroups(school: $schoolId, first: $first, sort: { field: BOUND_RATE, direction: ASC }) {\n      totalCount\n      nodes {\n        id\n        name\n        bindingStatistics {\n          studentCount\n          boundCount\n          boundRate\n        }\n      }\n    }\n  }\n": typeof types.SchoolPageDocument,
    "\n  query SchoolLayout($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      code\n      name\n      level\n      district\n    }\n  }\n": typeof types.SchoolLayoutDocument,
    "\n  fragment SchoolsPage_school on School {\n    id\n    code\n    name\n    district\n    level\n    bindingStatistics {\n      studentCount\n      waitingCount\n      oldestWaitingAt\n      ...BindingRate_statistics\n    }\n  }\n": typeof types.SchoolsPage_SchoolFragmentDoc,
    "\n  query SchoolsPage($first: Int!, $page: Int!, $search: String, $sort: SchoolSort!, $level: SchoolLevel) {\n    schoolDirectory(first: $first, page: $page, search: $search, sort: $sort, level: $level) {\n      totalCount\n      nodes {\n        ...SchoolsPage_school\n      }\n    }\n  }\n": typeof types.SchoolsPageDocument,
    "\n  fragment StaffPage_staff on Staff {\n    id\n    name\n    title\n    office\n    inPostSince\n    homeroomClasses {\n      id\n      name\n    }\n  }\n": typeof types.StaffPage_StaffFragmentDoc,
    "\n  query StaffPage($schoolId: ID!, $first: Int!, $page: Int!, $search: String, $sort: StaffSort!) {\n    school(id: $schoolId) {\n      id\n      name\n    }\n    staff(school: $schoolId, first: $first, page: $page, search: $search, sort: $sort) {\n      totalCount\n      nodes {\n        ...StaffPage_staff\n      }\n    }\n  }\n": typeof types.StaffPageDocument,
    "\n  fragment EnrolmentHistory_enrolment on Enrolment {\n    id\n    studentNumber\n    seatNumber\n    startsOn\n    endsOn\n    endReason\n    school {\n      id\n      name\n    }\n    classGroup {\n      id\n      name\n    }\n  }\n": typeof types.EnrolmentHistory_EnrolmentFragmentDoc,
    "\n  fragment GuardianList_guardian on Guardian {\n    id\n    name\n    relation\n    relationNote\n    since\n  }\n": typeof types.GuardianList_GuardianFragmentDoc,
    "\n  query StudentPage($studentId: ID!) {\n    student(id: $studentId) {\n      id\n      name\n      studentNumber\n      seatNumber\n      gender\n      school {\n        id\n        name\n      }\n      classGroup {\n        id\n        name\n      }\n      guardians {\n        ...GuardianList_guardian\n      }\n      enrolments {\n        ...EnrolmentHistory_enrolment\n      }\n    }\n  }\n": typeof types.StudentPageDocument,
    "\n  fragment StudentsPage_student on Student {\n    id\n    name\n    studentNumber\n    seatNumber\n    classGroup {\n      id\n      name\n    }\n    guardians {\n      id\n    }\n  }\n": typeof types.StudentsPage_StudentFragmentDoc,
    "\n  query StudentsPage(\n    $schoolId: ID!\n    $classGroup: ID\n    $first: Int!\n    $page: Int!\n    $search: String\n    $sort: StudentSort!\n  ) {\n    students(\n      school: $schoolId\n      classGroup: $classGroup\n      first: $first\n      page: $page\n      search: $search\n      sort: $sort\n    ) {\n      totalCount\n      nodes {\n        ...StudentsPage_student\n      }\n    }\n  }\n": typeof types.StudentsPageDocument,
    "\n  query StudentsPageClasses($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      name\n      classGroups {\n        id\n        name\n      }\n    }\n  }\n": typeof types.StudentsPageClassesDocument,
    "\n  fragment BindingRate_statistics on BindingStatistics {\n    studentCount\n    boundRate\n  }\n": typeof types.BindingRate_StatisticsFragmentDoc,
    "\n  fragment BindingSummary_statistics on BindingStatistics {\n    studentCount\n    boundCount\n    boundRate\n    waitingCount\n    oldestWaitingAt\n  }\n": typeof types.BindingSummary_StatisticsFragmentDoc,
    "\n  fragment Session_viewer on Viewer {\n    nextStep\n    account {\n      id\n      name\n      email\n      phone\n      identities {\n        id\n        kind\n        label\n      }\n    }\n    activeIdentity {\n      id\n      kind\n      label\n      school {\n        id\n        name\n      }\n    }\n  }\n": typeof types.Session_ViewerFragmentDoc,
    "\n  query Session {\n    viewer {\n      ...Session_viewer\n    }\n  }\n": typeof types.SessionDocument,
    "\n  mutation AccountActions_signOut {\n    signOut\n  }\n": typeof types.AccountActions_SignOutDocument,
    "\n  mutation AccountActions_switchIdentity($id: ID!) {\n    switchIdentity(id: $id) {\n      ...Session_viewer\n    }\n  }\n": typeof types.AccountActions_SwitchIdentityDocument,
    "\n  subscription FollowDecisions_changed {\n    bindingApplicationChanged {\n      id\n    }\n  }\n": typeof types.FollowDecisions_ChangedDocument,
};
const documents: Documents = {
    "\n  mutation PasswordStep_changePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      ...Session_viewer\n    }\n  }\n": types.PasswordStep_ChangePasswordDocument,
    "\n  mutation RescueStep_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) {\n      maskedAddress\n    }\n  }\n": types.RescueStep_RequestCodeDocument,
    "\n  mutation RescueStep_confirm($input: RescueInfoInput!) {\n    confirmRescueInfo(input: $input) {\n      ...Session_viewer\n    }\n  }\n": types.RescueStep_ConfirmDocument,
    "\n  mutation RescueStep_skip {\n    skipRescueInfo {\n      ...Session_viewer\n    }\n  }\n": types.RescueStep_SkipDocument,
    "\n  mutation SignInPage_signIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ...Session_viewer\n    }\n  }\n": types.SignInPage_SignInDocument,
    "\n  mutation SignInPage_switchIdentity($id: ID!) {\n    switchIdentity(id: $id) {\n      ...Session_viewer\n    }\n  }\n": types.SignInPage_SwitchIdentityDocument,
    "\n  fragment ClassPage_student on Student {\n    id\n    name\n    studentNumber\n    seatNumber\n    guardians {\n      id\n    }\n  }\n": types.ClassPage_StudentFragmentDoc,
    "\n  query ClassPage($classId: ID!) {\n    classGroup(id: $classId) {\n      id\n      name\n      grade\n      schoolYear\n      school {\n        id\n        name\n      }\n      homeroomTeachers {\n        id\n        name\n      }\n      bindingStatistics {\n        ...BindingSummary_statistics\n      }\n      students {\n        ...ClassPage_student\n      }\n    }\n  }\n": types.ClassPageDocument,
    "\n  fragment ClassesPage_classGroup on ClassGroup {\n    id\n    grade\n    name\n    homeroomTeachers {\n      id\n      name\n    }\n    bindingStatistics {\n      studentCount\n      waitingCount\n      oldestWaitingAt\n      ...BindingRate_statistics\n    }\n  }\n": types.ClassesPage_ClassGroupFragmentDoc,
    "\n  query ClassesPage(\n    $schoolId: ID!\n    $first: Int!\n    $page: Int!\n    $search: String\n    $sort: ClassGroupSort!\n    $grade: Int\n  ) {\n    school(id: $schoolId) {\n      id\n      name\n      level\n    }\n    classGroups(school: $schoolId, first: $first, page: $page, search: $search, sort: $sort, grade: $grade) {\n      totalCount\n      nodes {\n        ...ClassesPage_classGroup\n      }\n    }\n  }\n": types.ClassesPageDocument,
    "\n  query CityPage($first: Int!) {\n    bindingStatistics {\n      ...BindingSummary_statistics\n    }\n    schoolDirectory(first: $first, sort: { field: BOUND_RATE, direction: ASC }) {\n      totalCount\n      nodes {\n        id\n        name\n        bindingStatistics {\n          studentCount\n          boundCount\n          boundRate\n        }\n      }\n    }\n  }\n": types.CityPageDocument,
    "\n  query SchoolPage($schoolId: ID!, $first: Int!) {\n    school(id: $schoolId) {\n      id\n      name\n    }\n    bindingStatistics(school: $schoolId) {\n      ...BindingSummary_statistics\n    }\n    classGroups(school: $schoolId, first: $first, sort: { field: BOUND_RATE, direction: ASC }) {\n      totalCount\n      nodes {\n        id\n        name\n        bindingStatistics {\n          studentCount\n          boundCount\n          boundRate\n        }\n      }\n    }\n  }\n": types.SchoolPageDocument,
    "\n  query SchoolLayout($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      code\n      name\n      level\n      district\n    }\n  }\n": types.SchoolLayoutDocument,
    "\n  fragment SchoolsPage_school on School {\n    id\n    code\n    name\n    district\n    level\n    bindingStatistics {\n      studentCount\n      waitingCount\n      oldestWaitingAt\n      ...BindingRate_statistics\n    }\n  }\n": types.SchoolsPage_SchoolFragmentDoc,
    "\n  query SchoolsPage($first: Int!, $page: Int!, $search: String, $sort: SchoolSort!, $level: SchoolLevel) {\n    schoolDirectory(first: $first, page: $page, search: $search, sort: $sort, level: $level) {\n      totalCount\n      nodes {\n        ...SchoolsPage_school\n      }\n    }\n  }\n": types.SchoolsPageDocument,
    "\n  fragment StaffPage_staff on Staff {\n    id\n    name\n    title\n    office\n    inPostSince\n    homeroomClasses {\n      id\n      name\n    }\n  }\n": types.StaffPage_StaffFragmentDoc,
    "\n  query StaffPage($schoolId: ID!, $first: Int!, $page: Int!, $search: String, $sort: StaffSort!) {\n    school(id: $schoolId) {\n      id\n      name\n    }\n    staff(school: $schoolId, first: $first, page: $page, search: $search, sort: $sort) {\n      totalCount\n      nodes {\n        ...StaffPage_staff\n      }\n    }\n  }\n": types.StaffPageDocument,
    "\n  fragment EnrolmentHistory_enrolment on Enrolment {\n    id\n    studentNumber\n    seatNumber\n    startsOn\n    endsOn\n    endReason\n    school {\n      id\n      name\n    }\n    classGroup {\n      id\n      name\n    }\n  }\n": types.EnrolmentHistory_EnrolmentFragmentDoc,
    "\n  fragment GuardianList_guardian on Guardian {\n    id\n    name\n    relation\n    relationNote\n    since\n  }\n": types.GuardianList_GuardianFragmentDoc,
    "\n  query StudentPage($studentId: ID!) {\n    student(id: $studentId) {\n      id\n      name\n      studentNumber\n      seatNumber\n      gender\n      school {\n        id\n        name\n      }\n      classGroup {\n        id\n        name\n      }\n      guardians {\n        ...GuardianList_guardian\n      }\n      enrolments {\n        ...EnrolmentHistory_enrolment\n      }\n    }\n  }\n": types.StudentPageDocument,
    "\n  fragment StudentsPage_student on Student {\n    id\n    name\n    studentNumber\n    seatNumber\n    classGroup {\n      id\n      name\n    }\n    guardians {\n      id\n    }\n  }\n": types.StudentsPage_StudentFragmentDoc,
    "\n  query StudentsPage(\n    $schoolId: ID!\n    $classGroup: ID\n    $first: Int!\n    $page: Int!\n    $search: String\n    $sort: StudentSort!\n  ) {\n    students(\n      school: $schoolId\n      classGroup: $classGroup\n      first: $first\n      page: $page\n      search: $search\n      sort: $sort\n    ) {\n      totalCount\n      nodes {\n        ...StudentsPage_student\n      }\n    }\n  }\n": types.StudentsPageDocument,
    "\n  query StudentsPageClasses($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      name\n      classGroups {\n        id\n        name\n      }\n    }\n  }\n": types.StudentsPageClassesDocument,
    "\n  fragment BindingRate_statistics on BindingStatistics {\n    studentCount\n    boundRate\n  }\n": types.BindingRate_StatisticsFragmentDoc,
    "\n  fragment BindingSummary_statistics on BindingStatistics {\n    studentCount\n    boundCount\n    boundRate\n    waitingCount\n    oldestWaitingAt\n  }\n": types.BindingSummary_StatisticsFragmentDoc,
    "\n  fragment Session_viewer on Viewer {\n    nextStep\n    account {\n      id\n      name\n      email\n      phone\n      identities {\n        id\n        kind\n        label\n      }\n    }\n    activeIdentity {\n      id\n      kind\n      label\n      school {\n        id\n        name\n      }\n    }\n  }\n": types.Session_ViewerFragmentDoc,
    "\n  query Session {\n    viewer {\n      ...Session_viewer\n    }\n  }\n": types.SessionDocument,
    "\n  mutation AccountActions_signOut {\n    signOut\n  }\n": types.AccountActions_SignOutDocument,
    "\n  mutation AccountActions_switchIdentity($id: ID!) {\n    switchIdentity(id: $id) {\n      ...Session_viewer\n    }\n  }\n": types.AccountActions_SwitchIdentityDocument,
    "\n  subscription FollowDecisions_changed {\n    bindingApplicationChanged {\n      id\n    }\n  }\n": types.FollowDecisions_ChangedDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PasswordStep_changePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      ...Session_viewer\n    }\n  }\n"): (typeof documents)["\n  mutation PasswordStep_changePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      ...Session_viewer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RescueStep_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) {\n      maskedAddress\n    }\n  }\n"): (typeof documents)["\n  mutation RescueStep_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) {\n      maskedAddress\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RescueStep_confirm($input: RescueInfoInput!) {\n    confirmRescueInfo(input: $input) {\n      ...Session_viewer\n    }\n  }\n"): (typeof documents)["\n  mutation RescueStep_confirm($input: RescueInfoInput!) {\n    confirmRescueInfo(input: $input) {\n      ...Session_viewer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RescueStep_skip {\n    skipRescueInfo {\n      ...Session_viewer\n    }\n  }\n"): (typeof documents)["\n  mutation RescueStep_skip {\n    skipRescueInfo {\n      ...Session_viewer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInPage_signIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ...Session_viewer\n    }\n  }\n"): (typeof documents)["\n  mutation SignInPage_signIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ...Session_viewer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInPage_switchIdentity($id: ID!) {\n    switchIdentity(id: $id) {\n      ...Session_viewer\n    }\n  }\n"): (typeof documents)["\n  mutation SignInPage_switchIdentity($id: ID!) {\n    switchIdentity(id: $id) {\n      ...Session_viewer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClassPage_student on Student {\n    id\n    name\n    studentNumber\n    seatNumber\n    guardians {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment ClassPage_student on Student {\n    id\n    name\n    studentNumber\n    seatNumber\n    guardians {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClassPage($classId: ID!) {\n    classGroup(id: $classId) {\n      id\n      name\n      grade\n      schoolYear\n      school {\n        id\n        name\n      }\n      homeroomTeachers {\n        id\n        name\n      }\n      bindingStatistics {\n        ...BindingSummary_statistics\n      }\n      students {\n        ...ClassPage_student\n      }\n    }\n  }\n"): (typeof documents)["\n  query ClassPage($classId: ID!) {\n    classGroup(id: $classId) {\n      id\n      name\n      grade\n      schoolYear\n      school {\n        id\n        name\n      }\n      homeroomTeachers {\n        id\n        name\n      }\n      bindingStatistics {\n        ...BindingSummary_statistics\n      }\n      students {\n        ...ClassPage_student\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClassesPage_classGroup on ClassGroup {\n    id\n    grade\n    name\n    homeroomTeachers {\n      id\n      name\n    }\n    bindingStatistics {\n      studentCount\n      waitingCount\n      oldestWaitingAt\n      ...BindingRate_statistics\n    }\n  }\n"): (typeof documents)["\n  fragment ClassesPage_classGroup on ClassGroup {\n    id\n    grade\n    name\n    homeroomTeachers {\n      id\n      name\n    }\n    bindingStatistics {\n      studentCount\n      waitingCount\n      oldestWaitingAt\n      ...BindingRate_statistics\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClassesPage(\n    $schoolId: ID!\n    $first: Int!\n    $page: Int!\n    $search: String\n    $sort: ClassGroupSort!\n    $grade: Int\n  ) {\n    school(id: $schoolId) {\n      id\n      name\n      level\n    }\n    classGroups(school: $schoolId, first: $first, page: $page, search: $search, sort: $sort, grade: $grade) {\n      totalCount\n      nodes {\n        ...ClassesPage_classGroup\n      }\n    }\n  }\n"): (typeof documents)["\n  query ClassesPage(\n    $schoolId: ID!\n    $first: Int!\n    $page: Int!\n    $search: String\n    $sort: ClassGroupSort!\n    $grade: Int\n  ) {\n    school(id: $schoolId) {\n      id\n      name\n      level\n    }\n    classGroups(school: $schoolId, first: $first, page: $page, search: $search, sort: $sort, grade: $grade) {\n      totalCount\n      nodes {\n        ...ClassesPage_classGroup\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CityPage($first: Int!) {\n    bindingStatistics {\n      ...BindingSummary_statistics\n    }\n    schoolDirectory(first: $first, sort: { field: BOUND_RATE, direction: ASC }) {\n      totalCount\n      nodes {\n        id\n        name\n        bindingStatistics {\n          studentCount\n          boundCount\n          boundRate\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CityPage($first: Int!) {\n    bindingStatistics {\n      ...BindingSummary_statistics\n    }\n    schoolDirectory(first: $first, sort: { field: BOUND_RATE, direction: ASC }) {\n      totalCount\n      nodes {\n        id\n        name\n        bindingStatistics {\n          studentCount\n          boundCount\n          boundRate\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SchoolPage($schoolId: ID!, $first: Int!) {\n    school(id: $schoolId) {\n      id\n      name\n    }\n    bindingStatistics(school: $schoolId) {\n      ...BindingSummary_statistics\n    }\n    classGroups(school: $schoolId, first: $first, sort: { field: BOUND_RATE, direction: ASC }) {\n      totalCount\n      nodes {\n        id\n        name\n        bindingStatistics {\n          studentCount\n          boundCount\n          boundRate\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SchoolPage($schoolId: ID!, $first: Int!) {\n    school(id: $schoolId) {\n      id\n      name\n    }\n    bindingStatistics(school: $schoolId) {\n      ...BindingSummary_statistics\n    }\n    classGroups(school: $schoolId, first: $first, sort: { field: BOUND_RATE, direction: ASC }) {\n      totalCount\n      nodes {\n        id\n        name\n        bindingStatistics {\n          studentCount\n          boundCount\n          boundRate\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SchoolLayout($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      code\n      name\n      level\n      district\n    }\n  }\n"): (typeof documents)["\n  query SchoolLayout($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      code\n      name\n      level\n      district\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SchoolsPage_school on School {\n    id\n    code\n    name\n    district\n    level\n    bindingStatistics {\n      studentCount\n      waitingCount\n      oldestWaitingAt\n      ...BindingRate_statistics\n    }\n  }\n"): (typeof documents)["\n  fragment SchoolsPage_school on School {\n    id\n    code\n    name\n    district\n    level\n    bindingStatistics {\n      studentCount\n      waitingCount\n      oldestWaitingAt\n      ...BindingRate_statistics\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SchoolsPage($first: Int!, $page: Int!, $search: String, $sort: SchoolSort!, $level: SchoolLevel) {\n    schoolDirectory(first: $first, page: $page, search: $search, sort: $sort, level: $level) {\n      totalCount\n      nodes {\n        ...SchoolsPage_school\n      }\n    }\n  }\n"): (typeof documents)["\n  query SchoolsPage($first: Int!, $page: Int!, $search: String, $sort: SchoolSort!, $level: SchoolLevel) {\n    schoolDirectory(first: $first, page: $page, search: $search, sort: $sort, level: $level) {\n      totalCount\n      nodes {\n        ...SchoolsPage_school\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StaffPage_staff on Staff {\n    id\n    name\n    title\n    office\n    inPostSince\n    homeroomClasses {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment StaffPage_staff on Staff {\n    id\n    name\n    title\n    office\n    inPostSince\n    homeroomClasses {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffPage($schoolId: ID!, $first: Int!, $page: Int!, $search: String, $sort: StaffSort!) {\n    school(id: $schoolId) {\n      id\n      name\n    }\n    staff(school: $schoolId, first: $first, page: $page, search: $search, sort: $sort) {\n      totalCount\n      nodes {\n        ...StaffPage_staff\n      }\n    }\n  }\n"): (typeof documents)["\n  query StaffPage($schoolId: ID!, $first: Int!, $page: Int!, $search: String, $sort: StaffSort!) {\n    school(id: $schoolId) {\n      id\n      name\n    }\n    staff(school: $schoolId, first: $first, page: $page, search: $search, sort: $sort) {\n      totalCount\n      nodes {\n        ...StaffPage_staff\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EnrolmentHistory_enrolment on Enrolment {\n    id\n    studentNumber\n    seatNumber\n    startsOn\n    endsOn\n    endReason\n    school {\n      id\n      name\n    }\n    classGroup {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment EnrolmentHistory_enrolment on Enrolment {\n    id\n    studentNumber\n    seatNumber\n    startsOn\n    endsOn\n    endReason\n    school {\n      id\n      name\n    }\n    classGroup {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GuardianList_guardian on Guardian {\n    id\n    name\n    relation\n    relationNote\n    since\n  }\n"): (typeof documents)["\n  fragment GuardianList_guardian on Guardian {\n    id\n    name\n    relation\n    relationNote\n    since\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudentPage($studentId: ID!) {\n    student(id: $studentId) {\n      id\n      name\n      studentNumber\n      seatNumber\n      gender\n      school {\n        id\n        name\n      }\n      classGroup {\n        id\n        name\n      }\n      guardians {\n        ...GuardianList_guardian\n      }\n      enrolments {\n        ...EnrolmentHistory_enrolment\n      }\n    }\n  }\n"): (typeof documents)["\n  query StudentPage($studentId: ID!) {\n    student(id: $studentId) {\n      id\n      name\n      studentNumber\n      seatNumber\n      gender\n      school {\n        id\n        name\n      }\n      classGroup {\n        id\n        name\n      }\n      guardians {\n        ...GuardianList_guardian\n      }\n      enrolments {\n        ...EnrolmentHistory_enrolment\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StudentsPage_student on Student {\n    id\n    name\n    studentNumber\n    seatNumber\n    classGroup {\n      id\n      name\n    }\n    guardians {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment StudentsPage_student on Student {\n    id\n    name\n    studentNumber\n    seatNumber\n    classGroup {\n      id\n      name\n    }\n    guardians {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudentsPage(\n    $schoolId: ID!\n    $classGroup: ID\n    $first: Int!\n    $page: Int!\n    $search: String\n    $sort: StudentSort!\n  ) {\n    students(\n      school: $schoolId\n      classGroup: $classGroup\n      first: $first\n      page: $page\n      search: $search\n      sort: $sort\n    ) {\n      totalCount\n      nodes {\n        ...StudentsPage_student\n      }\n    }\n  }\n"): (typeof documents)["\n  query StudentsPage(\n    $schoolId: ID!\n    $classGroup: ID\n    $first: Int!\n    $page: Int!\n    $search: String\n    $sort: StudentSort!\n  ) {\n    students(\n      school: $schoolId\n      classGroup: $classGroup\n      first: $first\n      page: $page\n      search: $search\n      sort: $sort\n    ) {\n      totalCount\n      nodes {\n        ...StudentsPage_student\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudentsPageClasses($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      name\n      classGroups {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query StudentsPageClasses($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      name\n      classGroups {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BindingRate_statistics on BindingStatistics {\n    studentCount\n    boundRate\n  }\n"): (typeof documents)["\n  fragment BindingRate_statistics on BindingStatistics {\n    studentCount\n    boundRate\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BindingSummary_statistics on BindingStatistics {\n    studentCount\n    boundCount\n    boundRate\n    waitingCount\n    oldestWaitingAt\n  }\n"): (typeof documents)["\n  fragment BindingSummary_statistics on BindingStatistics {\n    studentCount\n    boundCount\n    boundRate\n    waitingCount\n    oldestWaitingAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Session_viewer on Viewer {\n    nextStep\n    account {\n      id\n      name\n      email\n      phone\n      identities {\n        id\n        kind\n        label\n      }\n    }\n    activeIdentity {\n      id\n      kind\n      label\n      school {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Session_viewer on Viewer {\n    nextStep\n    account {\n      id\n      name\n      email\n      phone\n      identities {\n        id\n        kind\n        label\n      }\n    }\n    activeIdentity {\n      id\n      kind\n      label\n      school {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Session {\n    viewer {\n      ...Session_viewer\n    }\n  }\n"): (typeof documents)["\n  query Session {\n    viewer {\n      ...Session_viewer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AccountActions_signOut {\n    signOut\n  }\n"): (typeof documents)["\n  mutation AccountActions_signOut {\n    signOut\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AccountActions_switchIdentity($id: ID!) {\n    switchIdentity(id: $id) {\n      ...Session_viewer\n    }\n  }\n"): (typeof documents)["\n  mutation AccountActions_switchIdentity($id: ID!) {\n    switchIdentity(id: $id) {\n      ...Session_viewer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription FollowDecisions_changed {\n    bindingApplicationChanged {\n      id\n    }\n  }\n"): (typeof documents)["\n  subscription FollowDecisions_changed {\n    bindingApplicationChanged {\n      id\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;