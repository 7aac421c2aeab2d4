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
    "\n  mutation PasswordStep_changePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      nextStep\n    }\n  }\n": typeof types.PasswordStep_ChangePasswordDocument,
    "\n  mutation RescueStep_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) {\n      maskedAddress\n    }\n  }\n": typeof types.RescueStep_RequestCodeDocument,
    "\n  mutation RescueStep_confirm($input: RescueInfoInput!) {\n    confirmRescueInfo(input: $input) {\n      nextStep\n    }\n  }\n": typeof types.RescueStep_ConfirmDocument,
    "\n  mutation RescueStep_skip {\n    skipRescueInfo {\n      nextStep\n    }\n  }\n": typeof types.RescueStep_SkipDocument,
    "\n  mutation SignInPage_signIn($input: SignInInput!) {\n    signIn(input: $input) {\n      nextStep\n    }\n  }\n": typeof types.SignInPage_SignInDocument,
    "\n  mutation BulkBar_approve($input: [BindingDecisionInput!]!) {\n    approveBindingApplications(input: $input) {\n      ...BulkBar_outcome\n    }\n  }\n": typeof types.BulkBar_ApproveDocument,
    "\n  mutation BulkBar_reject($input: [BindingDecisionInput!]!, $reason: String!) {\n    rejectBindingApplications(input: $input, reason: $reason) {\n      ...BulkBar_outcome\n    }\n  }\n": typeof types.BulkBar_RejectDocument,
    "\n  fragment BulkBar_outcome on DecisionOutcome {\n    id\n    application {\n      id\n      ...QueueRow_application\n      ...DecisionNote_application\n    }\n    errorCode\n    errorReason\n  }\n": typeof types.BulkBar_OutcomeFragmentDoc,
    "\n  fragment CaseData_application on BindingApplication {\n    id\n    studentName\n    className\n    schoolName\n    relation\n    relationNote\n    submittedAt\n    formUrl\n    guardianName\n    guardianMaskedNationalId\n    guardianEmail\n    guardianPhone\n    signatureUrl\n    registryCheck\n    consentVersion\n    contactChannel\n    addsToExistingAccount\n    student {\n      id\n      name\n      studentNumber\n      seatNumber\n      guardians {\n        id\n        name\n        relation\n        relationNote\n        since\n      }\n    }\n  }\n": typeof types.CaseData_ApplicationFragmentDoc,
    "\n  query CasePage_query($id: ID!) {\n    bindingApplication(id: $id) {\n      id\n      status\n      studentName\n      className\n      ...CaseData_application\n      ...DecisionNote_application\n      ...DecisionBar_application\n    }\n  }\n": typeof types.CasePage_QueryDocument,
    "\n  fragment DecisionBar_application on BindingApplication {\n    id\n    status\n    version\n    studentName\n  }\n": typeof types.DecisionBar_ApplicationFragmentDoc,
    "\n  mutation DecisionBar_approve($id: ID!, $version: Int!) {\n    approveBindingApplication(id: $id, version: $version) {\n      id\n      ...QueueRow_application\n      ...DecisionNote_application\n    }\n  }\n": typeof types.DecisionBar_ApproveDocument,
    "\n  mutation DecisionBar_reject($id: ID!, $version: Int!, $reason: String!) {\n    rejectBindingApplication(id: $id, version: $version, reason: $reason) {\n      id\n      ...QueueRow_application\n      ...DecisionNote_application\n    }\n  }\n": typeof types.DecisionBar_RejectDocument,
    "\n  fragment DecisionNote_application on BindingApplication {\n    id\n    status\n    version\n    decidedAt\n    decidedBy\n    rejectionReason\n  }\n": typeof types.DecisionNote_ApplicationFragmentDoc,
    "\n  query LiveApplications_waiting {\n    bindingApplications(status: [SUBMITTED], first: 1) {\n      totalCount\n    }\n  }\n": typeof types.LiveApplications_WaitingDocument,
    "\n  subscription LiveApplications_changed {\n    bindingApplicationChanged {\n      id\n      studentName\n      className\n      ...QueueRow_application\n      ...DecisionNote_application\n    }\n  }\n": typeof types.LiveApplications_ChangedDocument,
    "\n  query QueuePage_query(\n    $status: [BindingStatus!]\n    $classGroup: ID\n    $search: String\n    $first: Int\n    $after: String\n  ) {\n    bindingApplications(\n      status: $status\n      classGroup: $classGroup\n      search: $search\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          ...QueueRow_application\n        }\n      }\n    }\n  }\n": typeof types.QueuePage_QueryDocument,
    "\n  fragment QueueRow_application on BindingApplication {\n    id\n    status\n    version\n    studentName\n    className\n    relation\n    guardianName\n    submittedAt\n    student {\n      id\n      classGroup {\n        id\n      }\n    }\n  }\n": typeof types.QueueRow_ApplicationFragmentDoc,
    "\n  query ClassRollPage_query($id: ID!) {\n    classGroup(id: $id) {\n      id\n      name\n      schoolYear\n      school {\n        id\n        name\n      }\n      homeroomTeachers {\n        id\n        name\n      }\n      bindingStatistics {\n        studentCount\n        boundCount\n        waitingCount\n      }\n      students {\n        id\n        ...RollRow_student\n      }\n    }\n  }\n": typeof types.ClassRollPage_QueryDocument,
    "\n  fragment RollRow_student on Student {\n    id\n    seatNumber\n    name\n    studentNumber\n    guardians {\n      id\n      name\n      relation\n      relationNote\n    }\n  }\n": typeof types.RollRow_StudentFragmentDoc,
    "\n  query ClassGroups_query($school: ID!) {\n    school(id: $school) {\n      id\n      classGroups {\n        id\n        name\n        grade\n      }\n    }\n  }\n": typeof types.ClassGroups_QueryDocument,
    "\n  fragment Session_viewer on Viewer {\n    account {\n      id\n      username\n      name\n      email\n      phone\n      identities {\n        id\n        kind\n        label\n      }\n    }\n    activeIdentity {\n      id\n      kind\n      label\n      school {\n        id\n        name\n      }\n    }\n    nextStep\n    classGroups {\n      id\n      name\n      grade\n    }\n  }\n": typeof types.Session_ViewerFragmentDoc,
    "\n  query Session_query {\n    viewer {\n      ...Session_viewer\n    }\n  }\n": typeof types.Session_QueryDocument,
    "\n  mutation Session_switchIdentity($id: ID!) {\n    switchIdentity(id: $id) {\n      nextStep\n    }\n  }\n": typeof types.Session_SwitchIdentityDocument,
    "\n  mutation Session_signOut {\n    signOut\n  }\n": typeof types.Session_SignOutDocument,
};
const documents: Documents = {
    "\n  mutation PasswordStep_changePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      nextStep\n    }\n  }\n": types.PasswordStep_ChangePasswordDocument,
    "\n  mutation RescueStep_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) {\n      maskedAddress\n    }\n  }\n": types.RescueStep_RequestCodeDocument,
    "\n  mutation RescueStep_confirm($input: RescueInfoInput!) {\n    confirmRescueInfo(input: $input) {\n      nextStep\n    }\n  }\n": types.RescueStep_ConfirmDocument,
    "\n  mutation RescueStep_skip {\n    skipRescueInfo {\n      nextStep\n    }\n  }\n": types.RescueStep_SkipDocument,
    "\n  mutation SignInPage_signIn($input: SignInInput!) {\n    signIn(input: $input) {\n      nextStep\n    }\n  }\n": types.SignInPage_SignInDocument,
    "\n  mutation BulkBar_approve($input: [BindingDecisionInput!]!) {\n    approveBindingApplications(input: $input) {\n      ...BulkBar_outcome\n    }\n  }\n": types.BulkBar_ApproveDocument,
    "\n  mutation BulkBar_reject($input: [BindingDecisionInput!]!, $reason: String!) {\n    rejectBindingApplications(input: $input, reason: $reason) {\n      ...BulkBar_outcome\n    }\n  }\n": types.BulkBar_RejectDocument,
    "\n  fragment BulkBar_outcome on DecisionOutcome {\n    id\n    application {\n      id\n      ...QueueRow_application\n      ...DecisionNote_application\n    }\n    errorCode\n    errorReason\n  }\n": types.BulkBar_OutcomeFragmentDoc,
    "\n  fragment CaseData_application on BindingApplication {\n    id\n    studentName\n    className\n    schoolName\n    relation\n    relationNote\n    submittedAt\n    formUrl\n    guardianName\n    guardianMaskedNationalId\n    guardianEmail\n    guardianPhone\n    signatureUrl\n    registryCheck\n    consentVersion\n    contactChannel\n    addsToExistingAccount\n    student {\n      id\n      name\n      studentNumber\n      seatNumber\n      guardians {\n        id\n        name\n        relation\n        relationNote\n        since\n      }\n    }\n  }\n": types.CaseData_ApplicationFragmentDoc,
    "\n  query CasePage_query($id: ID!) {\n    bindingApplication(id: $id) {\n      id\n      status\n      studentName\n      className\n      ...CaseData_application\n      ...DecisionNote_application\n      ...DecisionBar_application\n    }\n  }\n": types.CasePage_QueryDocument,
    "\n  fragment DecisionBar_application on BindingApplication {\n    id\n    status\n    version\n    studentName\n  }\n": types.DecisionBar_ApplicationFragmentDoc,
    "\n  mutation DecisionBar_approve($id: ID!, $version: Int!) {\n    approveBindingApplication(id: $id, version: $version) {\n      id\n      ...QueueRow_application\n      ...DecisionNote_application\n    }\n  }\n": types.DecisionBar_ApproveDocument,
    "\n  mutation DecisionBar_reject($id: ID!, $version: Int!, $reason: String!) {\n    rejectBindingApplication(id: $id, version: $version, reason: $reason) {\n      id\n      ...QueueRow_application\n      ...DecisionNote_application\n    }\n  }\n": types.DecisionBar_RejectDocument,
    "\n  fragment DecisionNote_application on BindingApplication {\n    id\n    status\n    version\n    decidedAt\n    decidedBy\n    rejectionReason\n  }\n": types.DecisionNote_ApplicationFragmentDoc,
    "\n  query LiveApplications_waiting {\n    bindingApplications(status: [SUBMITTED], first: 1) {\n      totalCount\n    }\n  }\n": types.LiveApplications_WaitingDocument,
    "\n  subscription LiveApplications_changed {\n    bindingApplicationChanged {\n      id\n      studentName\n      className\n      ...QueueRow_application\n      ...DecisionNote_application\n    }\n  }\n": types.LiveApplications_ChangedDocument,
    "\n  query QueuePage_query(\n    $status: [BindingStatus!]\n    $classGroup: ID\n    $search: String\n    $first: Int\n    $after: String\n  ) {\n    bindingApplications(\n      status: $status\n      classGroup: $classGroup\n      search: $search\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          ...QueueRow_application\n        }\n      }\n    }\n  }\n": types.QueuePage_QueryDocument,
    "\n  fragment QueueRow_application on BindingApplication {\n    id\n    status\n    version\n    studentName\n    className\n    relation\n    guardianName\n    submittedAt\n    student {\n      id\n      classGroup {\n        id\n      }\n    }\n  }\n": types.QueueRow_ApplicationFragmentDoc,
    "\n  query ClassRollPage_query($id: ID!) {\n    classGroup(id: $id) {\n      id\n      name\n      schoolYear\n      school {\n        id\n        name\n      }\n      homeroomTeachers {\n        id\n        name\n      }\n      bindingStatistics {\n        studentCount\n        boundCount\n        waitingCount\n      }\n      students {\n        id\n        ...RollRow_student\n      }\n    }\n  }\n": types.ClassRollPage_QueryDocument,
    "\n  fragment RollRow_student on Student {\n    id\n    seatNumber\n    name\n    studentNumber\n    guardians {\n      id\n      name\n      relation\n      relationNote\n    }\n  }\n": types.RollRow_StudentFragmentDoc,
    "\n  query ClassGroups_query($school: ID!) {\n    school(id: $school) {\n      id\n      classGroups {\n        id\n        name\n        grade\n      }\n    }\n  }\n": types.ClassGroups_QueryDocument,
    "\n  fragment Session_viewer on Viewer {\n    account {\n      id\n      username\n      name\n      email\n      phone\n      identities {\n        id\n        kind\n        label\n      }\n    }\n    activeIdentity {\n      id\n      kind\n      label\n      school {\n        id\n        name\n      }\n    }\n    nextStep\n    classGroups {\n      id\n      name\n      grade\n    }\n  }\n": types.Session_ViewerFragmentDoc,
    "\n  query Session_query {\n    viewer {\n      ...Session_viewer\n    }\n  }\n": types.Session_QueryDocument,
    "\n  mutation Session_switchIdentity($id: ID!) {\n    switchIdentity(id: $id) {\n      nextStep\n    }\n  }\n": types.Session_SwitchIdentityDocument,
    "\n  mutation Session_signOut {\n    signOut\n  }\n": types.Session_SignOutDocument,
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
export function graphql(source: "\n  mutation PasswordStep_changePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      nextStep\n    }\n  }\n"): (typeof documents)["\n  mutation PasswordStep_changePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      nextStep\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RescueStep_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) {\n      maskedAddress\n    }\n  }\n"): (typeof documents)["\n  mutation RescueStep_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) {\n      maskedAddress\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RescueStep_confirm($input: RescueInfoInput!) {\n    confirmRescueInfo(input: $input) {\n      nextStep\n    }\n  }\n"): (typeof documents)["\n  mutation RescueStep_confirm($input: RescueInfoInput!) {\n    confirmRescueInfo(input: $input) {\n      nextStep\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RescueStep_skip {\n    skipRescueInfo {\n      nextStep\n    }\n  }\n"): (typeof documents)["\n  mutation RescueStep_skip {\n    skipRescueInfo {\n      nextStep\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInPage_signIn($input: SignInInput!) {\n    signIn(input: $input) {\n      nextStep\n    }\n  }\n"): (typeof documents)["\n  mutation SignInPage_signIn($input: SignInInput!) {\n    signIn(input: $input) {\n      nextStep\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BulkBar_approve($input: [BindingDecisionInput!]!) {\n    approveBindingApplications(input: $input) {\n      ...BulkBar_outcome\n    }\n  }\n"): (typeof documents)["\n  mutation BulkBar_approve($input: [BindingDecisionInput!]!) {\n    approveBindingApplications(input: $input) {\n      ...BulkBar_outcome\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BulkBar_reject($input: [BindingDecisionInput!]!, $reason: String!) {\n    rejectBindingApplications(input: $input, reason: $reason) {\n      ...BulkBar_outcome\n    }\n  }\n"): (typeof documents)["\n  mutation BulkBar_reject($input: [BindingDecisionInput!]!, $reason: String!) {\n    rejectBindingApplications(input: $input, reason: $reason) {\n      ...BulkBar_outcome\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BulkBar_outcome on DecisionOutcome {\n    id\n    application {\n      id\n      ...QueueRow_application\n      ...DecisionNote_application\n    }\n    errorCode\n    errorReason\n  }\n"): (typeof documents)["\n  fragment BulkBar_outcome on DecisionOutcome {\n    id\n    application {\n      id\n      ...QueueRow_application\n      ...DecisionNote_application\n    }\n    errorCode\n    errorReason\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseData_application on BindingApplication {\n    id\n    studentName\n    className\n    schoolName\n    relation\n    relationNote\n    submittedAt\n    formUrl\n    guardianName\n    guardianMaskedNationalId\n    guardianEmail\n    guardianPhone\n    signatureUrl\n    registryCheck\n    consentVersion\n    contactChannel\n    addsToExistingAccount\n    student {\n      id\n      name\n      studentNumber\n      seatNumber\n      guardians {\n        id\n        name\n        relation\n        relationNote\n        since\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CaseData_application on BindingApplication {\n    id\n    studentName\n    className\n    schoolName\n    relation\n    relationNote\n    submittedAt\n    formUrl\n    guardianName\n    guardianMaskedNationalId\n    guardianEmail\n    guardianPhone\n    signatureUrl\n    registryCheck\n    consentVersion\n    contactChannel\n    addsToExistingAccount\n    student {\n      id\n      name\n      studentNumber\n      seatNumber\n      guardians {\n        id\n        name\n        relation\n        relationNote\n        since\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CasePage_query($id: ID!) {\n    bindingApplication(id: $id) {\n      id\n      status\n      studentName\n      className\n      ...CaseData_application\n      ...DecisionNote_application\n      ...DecisionBar_application\n    }\n  }\n"): (typeof documents)["\n  query CasePage_query($id: ID!) {\n    bindingApplication(id: $id) {\n      id\n      status\n      studentName\n      className\n      ...CaseData_application\n      ...DecisionNote_application\n      ...DecisionBar_application\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecisionBar_application on BindingApplication {\n    id\n    status\n    version\n    studentName\n  }\n"): (typeof documents)["\n  fragment DecisionBar_application on BindingApplication {\n    id\n    status\n    version\n    studentName\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecisionBar_approve($id: ID!, $version: Int!) {\n    approveBindingApplication(id: $id, version: $version) {\n      id\n      ...QueueRow_application\n      ...DecisionNote_application\n    }\n  }\n"): (typeof documents)["\n  mutation DecisionBar_approve($id: ID!, $version: Int!) {\n    approveBindingApplication(id: $id, version: $version) {\n      id\n      ...QueueRow_application\n      ...DecisionNote_application\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecisionBar_reject($id: ID!, $version: Int!, $reason: String!) {\n    rejectBindingApplication(id: $id, version: $version, reason: $reason) {\n      id\n      ...QueueRow_application\n      ...DecisionNote_application\n    }\n  }\n"): (typeof documents)["\n  mutation DecisionBar_reject($id: ID!, $version: Int!, $reason: String!) {\n    rejectBindingApplication(id: $id, version: $version, reason: $reason) {\n      id\n      ...QueueRow_application\n      ...DecisionNote_application\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecisionNote_application on BindingApplication {\n    id\n    status\n    version\n    decidedAt\n    decidedBy\n    rejectionReason\n  }\n"): (typeof documents)["\n  fragment DecisionNote_application on BindingApplication {\n    id\n    status\n    version\n    decidedAt\n    decidedBy\n    rejectionReason\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LiveApplications_waiting {\n    bindingApplications(status: [SUBMITTED], first: 1) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query LiveApplications_waiting {\n    bindingApplications(status: [SUBMITTED], first: 1) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription LiveApplications_changed {\n    bindingApplicationChanged {\n      id\n      studentName\n      className\n      ...QueueRow_application\n      ...DecisionNote_application\n    }\n  }\n"): (typeof documents)["\n  subscription LiveApplications_changed {\n    bindingApplicationChanged {\n      id\n      studentName\n      className\n      ...QueueRow_application\n      ...DecisionNote_application\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QueuePage_query(\n    $status: [BindingStatus!]\n    $classGroup: ID\n    $search: String\n    $first: Int\n    $after: String\n  ) {\n    bindingApplications(\n      status: $status\n      classGroup: $classGroup\n      search: $search\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          ...QueueRow_application\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query QueuePage_query(\n    $status: [BindingStatus!]\n    $classGroup: ID\n    $search: String\n    $first: Int\n    $after: String\n  ) {\n    bindingApplications(\n      status: $status\n      classGroup: $classGroup\n      search: $search\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          ...QueueRow_application\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QueueRow_application on BindingApplication {\n    id\n    status\n    version\n    studentName\n    className\n    relation\n    guardianName\n    submittedAt\n    student {\n      id\n      classGroup {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment QueueRow_application on BindingApplication {\n    id\n    status\n    version\n    studentName\n    className\n    relation\n    guardianName\n    submittedAt\n    student {\n      id\n      classGroup {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClassRollPage_query($id: ID!) {\n    classGroup(id: $id) {\n      id\n      name\n      schoolYear\n      school {\n        id\n        name\n      }\n      homeroomTeachers {\n        id\n        name\n      }\n      bindingStatistics {\n        studentCount\n        boundCount\n        waitingCount\n      }\n      students {\n        id\n        ...RollRow_student\n      }\n    }\n  }\n"): (typeof documents)["\n  query ClassRollPage_query($id: ID!) {\n    classGroup(id: $id) {\n      id\n      name\n      schoolYear\n      school {\n        id\n        name\n      }\n      homeroomTeachers {\n        id\n        name\n      }\n      bindingStatistics {\n        studentCount\n        boundCount\n        waitingCount\n      }\n      students {\n        id\n        ...RollRow_student\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RollRow_student on Student {\n    id\n    seatNumber\n    name\n    studentNumber\n    guardians {\n      id\n      name\n      relation\n      relationNote\n    }\n  }\n"): (typeof documents)["\n  fragment RollRow_student on Student {\n    id\n    seatNumber\n    name\n    studentNumber\n    guardians {\n      id\n      name\n      relation\n      relationNote\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClassGroups_query($school: ID!) {\n    school(id: $school) {\n      id\n      classGroups {\n        id\n        name\n        grade\n      }\n    }\n  }\n"): (typeof documents)["\n  query ClassGroups_query($school: ID!) {\n    school(id: $school) {\n      id\n      classGroups {\n        id\n        name\n        grade\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Session_viewer on Viewer {\n    account {\n      id\n      username\n      name\n      email\n      phone\n      identities {\n        id\n        kind\n        label\n      }\n    }\n    activeIdentity {\n      id\n      kind\n      label\n      school {\n        id\n        name\n      }\n    }\n    nextStep\n    classGroups {\n      id\n      name\n      grade\n    }\n  }\n"): (typeof documents)["\n  fragment Session_viewer on Viewer {\n    account {\n      id\n      username\n      name\n      email\n      phone\n      identities {\n        id\n        kind\n        label\n      }\n    }\n    activeIdentity {\n      id\n      kind\n      label\n      school {\n        id\n        name\n      }\n    }\n    nextStep\n    classGroups {\n      id\n      name\n      grade\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Session_query {\n    viewer {\n      ...Session_viewer\n    }\n  }\n"): (typeof documents)["\n  query Session_query {\n    viewer {\n      ...Session_viewer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Session_switchIdentity($id: ID!) {\n    switchIdentity(id: $id) {\n      nextStep\n    }\n  }\n"): (typeof documents)["\n  mutation Session_switchIdentity($id: ID!) {\n    switchIdentity(id: $id) {\n      nextStep\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Session_signOut {\n    signOut\n  }\n"): (typeof documents)["\n  mutation Session_signOut {\n    signOut\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;