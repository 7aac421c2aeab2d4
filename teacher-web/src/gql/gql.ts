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
    "\n  query ActivatePage_query($token: String!) {\n    activation(token: $token) {\n      maskedName\n      username\n      expiresAt\n    }\n  }\n": typeof types.ActivatePage_QueryDocument,
    "\n  mutation ActivatePage_activate($input: ActivateAccountInput!) {\n    activateAccount(input: $input) {\n      nextStep\n    }\n  }\n": typeof types.ActivatePage_ActivateDocument,
    "\n  mutation ChangeEmail_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) {\n      resendAt\n      maskedAddress\n    }\n  }\n": typeof types.ChangeEmail_RequestCodeDocument,
    "\n  mutation ChangeEmail_confirm($input: RescueInfoInput!) {\n    confirmRescueInfo(input: $input) {\n      account {\n        id\n        username\n        email\n        phone\n      }\n    }\n  }\n": typeof types.ChangeEmail_ConfirmDocument,
    "\n  mutation ChangePassword_change($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      nextStep\n    }\n  }\n": typeof types.ChangePassword_ChangeDocument,
    "\n  mutation ForgotPasswordPage_request($username: String!) {\n    requestPasswordReset(username: $username)\n  }\n": typeof types.ForgotPasswordPage_RequestDocument,
    "\n  mutation ForgotPasswordPage_reset($input: ResetPasswordInput!) {\n    resetPassword(input: $input)\n  }\n": typeof types.ForgotPasswordPage_ResetDocument,
    "\n  mutation ForgotUsernamePage_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) {\n      resendAt\n      maskedAddress\n    }\n  }\n": typeof types.ForgotUsernamePage_RequestCodeDocument,
    "\n  mutation ForgotUsernamePage_recover($input: RecoverUsernameInput!) {\n    recoverUsername(input: $input) {\n      maskedName\n      username\n      usernameHint\n      signsInWithEmail\n    }\n  }\n": typeof types.ForgotUsernamePage_RecoverDocument,
    "\n  query OutsideChoice_query {\n    outsideProviders {\n      id\n      name\n      iconUrl\n    }\n  }\n": typeof types.OutsideChoice_QueryDocument,
    "\n  mutation OutsideChoice_begin($input: OutsideInput!) {\n    beginOutsideSignIn(input: $input)\n  }\n": typeof types.OutsideChoice_BeginDocument,
    "\n  mutation PasswordStep_changePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      nextStep\n    }\n  }\n": typeof types.PasswordStep_ChangePasswordDocument,
    "\n  fragment ProfileData_account on Account {\n    id\n    name\n    username\n    email\n    phone\n  }\n": typeof types.ProfileData_AccountFragmentDoc,
    "\n  fragment ProfileDevices_account on Account {\n    id\n    sessions {\n      id\n      device\n      address\n      method\n      createdAt\n      lastUsedAt\n      current\n    }\n  }\n": typeof types.ProfileDevices_AccountFragmentDoc,
    "\n  mutation ProfileDevices_revoke($id: ID!) {\n    revokeSession(id: $id)\n  }\n": typeof types.ProfileDevices_RevokeDocument,
    "\n  mutation ProfileDevices_signOutEverywhere($includingThis: Boolean) {\n    signOutEverywhere(includingThis: $includingThis)\n  }\n": typeof types.ProfileDevices_SignOutEverywhereDocument,
    "\n  fragment ProfileOutside_provider on OutsideProvider {\n    id\n    name\n    iconUrl\n  }\n": typeof types.ProfileOutside_ProviderFragmentDoc,
    "\n  fragment ProfileOutside_account on Account {\n    id\n    outsideIdentities {\n      id\n      label\n      linkedAt\n      lastUsedAt\n      provider {\n        ...ProfileOutside_provider\n      }\n    }\n  }\n": typeof types.ProfileOutside_AccountFragmentDoc,
    "\n  mutation ProfileOutside_link($input: OutsideInput!) {\n    beginOutsideLink(input: $input)\n  }\n": typeof types.ProfileOutside_LinkDocument,
    "\n  mutation ProfileOutside_unlink($id: ID!) {\n    unlinkOutsideIdentity(id: $id)\n  }\n": typeof types.ProfileOutside_UnlinkDocument,
    "\n  query ProfilePage_query {\n    outsideProviders {\n      ...ProfileOutside_provider\n    }\n    viewer {\n      account {\n        id\n        ...ProfileData_account\n        ...ProfileDevices_account\n        ...ProfileOutside_account\n        ...ProfileServices_account\n      }\n    }\n  }\n": typeof types.ProfilePage_QueryDocument,
    "\n  fragment ProfileServices_account on Account {\n    id\n    grantedClients {\n      id\n      name\n      homepageUrl\n      scopes\n      grantedAt\n    }\n  }\n": typeof types.ProfileServices_AccountFragmentDoc,
    "\n  mutation ProfileServices_withdraw($id: ID!) {\n    revokeGrantedClient(id: $id)\n  }\n": typeof types.ProfileServices_WithdrawDocument,
    "\n  query ProfileSignIns_query($first: Int!) {\n    viewer {\n      account {\n        id\n        signIns(first: $first) {\n          totalCount\n          nodes {\n            id\n            at\n            outcome\n            method\n            device\n            address\n            provider\n          }\n        }\n      }\n    }\n  }\n": typeof types.ProfileSignIns_QueryDocument,
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
    "\n  mutation RevealedNumber_reveal($input: RevealNationalIdInput!) {\n    revealNationalId(input: $input)\n  }\n": typeof types.RevealedNumber_RevealDocument,
    "\n  query ClassRollPage_query($id: ID!) {\n    classGroup(id: $id) {\n      id\n      name\n      schoolYear\n      school {\n        id\n        name\n      }\n      homeroomTeachers {\n        id\n        name\n      }\n      bindingStatistics {\n        studentCount\n        boundCount\n        waitingCount\n      }\n      students {\n        id\n        ...RollRow_student\n      }\n    }\n  }\n": typeof types.ClassRollPage_QueryDocument,
    "\n  fragment RollRow_student on Student {\n    id\n    seatNumber\n    name\n    studentNumber\n    guardians {\n      id\n      name\n      relation\n      relationNote\n    }\n  }\n": typeof types.RollRow_StudentFragmentDoc,
    "\n  query ClassGroups_query($school: ID!) {\n    school(id: $school) {\n      id\n      classGroups {\n        id\n        name\n        grade\n      }\n    }\n  }\n": typeof types.ClassGroups_QueryDocument,
    "\n  fragment Session_viewer on Viewer {\n    account {\n      id\n      username\n      name\n      email\n      phone\n      identities {\n        id\n        kind\n        label\n      }\n    }\n    activeIdentity {\n      id\n      kind\n      label\n      school {\n        id\n        name\n      }\n    }\n    nextStep\n  }\n": typeof types.Session_ViewerFragmentDoc,
    "\n  query Session_query {\n    viewer {\n      ...Session_viewer\n    }\n  }\n": typeof types.Session_QueryDocument,
    "\n  query Session_classes {\n    viewer {\n      classGroups {\n        id\n        name\n        grade\n      }\n    }\n  }\n": typeof types.Session_ClassesDocument,
    "\n  mutation Session_switchIdentity($id: ID!) {\n    switchIdentity(id: $id) {\n      nextStep\n    }\n  }\n": typeof types.Session_SwitchIdentityDocument,
    "\n  mutation Session_signOut {\n    signOut\n  }\n": typeof types.Session_SignOutDocument,
    "\n  subscription WatchSession_follow {\n    bindingApplicationChanged {\n      id\n    }\n  }\n": typeof types.WatchSession_FollowDocument,
};
const documents: Documents = {
    "\n  query ActivatePage_query($token: String!) {\n    activation(token: $token) {\n      maskedName\n      username\n      expiresAt\n    }\n  }\n": types.ActivatePage_QueryDocument,
    "\n  mutation ActivatePage_activate($input: ActivateAccountInput!) {\n    activateAccount(input: $input) {\n      nextStep\n    }\n  }\n": types.ActivatePage_ActivateDocument,
    "\n  mutation ChangeEmail_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) {\n      resendAt\n      maskedAddress\n    }\n  }\n": types.ChangeEmail_RequestCodeDocument,
    "\n  mutation ChangeEmail_confirm($input: RescueInfoInput!) {\n    confirmRescueInfo(input: $input) {\n      account {\n        id\n        username\n        email\n        phone\n      }\n    }\n  }\n": types.ChangeEmail_ConfirmDocument,
    "\n  mutation ChangePassword_change($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      nextStep\n    }\n  }\n": types.ChangePassword_ChangeDocument,
    "\n  mutation ForgotPasswordPage_request($username: String!) {\n    requestPasswordReset(username: $username)\n  }\n": types.ForgotPasswordPage_RequestDocument,
    "\n  mutation ForgotPasswordPage_reset($input: ResetPasswordInput!) {\n    resetPassword(input: $input)\n  }\n": types.ForgotPasswordPage_ResetDocument,
    "\n  mutation ForgotUsernamePage_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) {\n      resendAt\n      maskedAddress\n    }\n  }\n": types.ForgotUsernamePage_RequestCodeDocument,
    "\n  mutation ForgotUsernamePage_recover($input: RecoverUsernameInput!) {\n    recoverUsername(input: $input) {\n      maskedName\n      username\n      usernameHint\n      signsInWithEmail\n    }\n  }\n": types.ForgotUsernamePage_RecoverDocument,
    "\n  query OutsideChoice_query {\n    outsideProviders {\n      id\n      name\n      iconUrl\n    }\n  }\n": types.OutsideChoice_QueryDocument,
    "\n  mutation OutsideChoice_begin($input: OutsideInput!) {\n    beginOutsideSignIn(input: $input)\n  }\n": types.OutsideChoice_BeginDocument,
    "\n  mutation PasswordStep_changePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      nextStep\n    }\n  }\n": types.PasswordStep_ChangePasswordDocument,
    "\n  fragment ProfileData_account on Account {\n    id\n    name\n    username\n    email\n    phone\n  }\n": types.ProfileData_AccountFragmentDoc,
    "\n  fragment ProfileDevices_account on Account {\n    id\n    sessions {\n      id\n      device\n      address\n      method\n      createdAt\n      lastUsedAt\n      current\n    }\n  }\n": types.ProfileDevices_AccountFragmentDoc,
    "\n  mutation ProfileDevices_revoke($id: ID!) {\n    revokeSession(id: $id)\n  }\n": types.ProfileDevices_RevokeDocument,
    "\n  mutation ProfileDevices_signOutEverywhere($includingThis: Boolean) {\n    signOutEverywhere(includingThis: $includingThis)\n  }\n": types.ProfileDevices_SignOutEverywhereDocument,
    "\n  fragment ProfileOutside_provider on OutsideProvider {\n    id\n    name\n    iconUrl\n  }\n": types.ProfileOutside_ProviderFragmentDoc,
    "\n  fragment ProfileOutside_account on Account {\n    id\n    outsideIdentities {\n      id\n      label\n      linkedAt\n      lastUsedAt\n      provider {\n        ...ProfileOutside_provider\n      }\n    }\n  }\n": types.ProfileOutside_AccountFragmentDoc,
    "\n  mutation ProfileOutside_link($input: OutsideInput!) {\n    beginOutsideLink(input: $input)\n  }\n": types.ProfileOutside_LinkDocument,
    "\n  mutation ProfileOutside_unlink($id: ID!) {\n    unlinkOutsideIdentity(id: $id)\n  }\n": types.ProfileOutside_UnlinkDocument,
    "\n  query ProfilePage_query {\n    outsideProviders {\n      ...ProfileOutside_provider\n    }\n    viewer {\n      account {\n        id\n        ...ProfileData_account\n        ...ProfileDevices_account\n        ...ProfileOutside_account\n        ...ProfileServices_account\n      }\n    }\n  }\n": types.ProfilePage_QueryDocument,
    "\n  fragment ProfileServices_account on Account {\n    id\n    grantedClients {\n      id\n      name\n      homepageUrl\n      scopes\n      grantedAt\n    }\n  }\n": types.ProfileServices_AccountFragmentDoc,
    "\n  mutation ProfileServices_withdraw($id: ID!) {\n    revokeGrantedClient(id: $id)\n  }\n": types.ProfileServices_WithdrawDocument,
    "\n  query ProfileSignIns_query($first: Int!) {\n    viewer {\n      account {\n        id\n        signIns(first: $first) {\n          totalCount\n          nodes {\n            id\n            at\n            outcome\n            method\n            device\n            address\n            provider\n          }\n        }\n      }\n    }\n  }\n": types.ProfileSignIns_QueryDocument,
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
    "\n  mutation RevealedNumber_reveal($input: RevealNationalIdInput!) {\n    revealNationalId(input: $input)\n  }\n": types.RevealedNumber_RevealDocument,
    "\n  query ClassRollPage_query($id: ID!) {\n    classGroup(id: $id) {\n      id\n      name\n      schoolYear\n      school {\n        id\n        name\n      }\n      homeroomTeachers {\n        id\n        name\n      }\n      bindingStatistics {\n        studentCount\n        boundCount\n        waitingCount\n      }\n      students {\n        id\n        ...RollRow_student\n      }\n    }\n  }\n": types.ClassRollPage_QueryDocument,
    "\n  fragment RollRow_student on Student {\n    id\n    seatNumber\n    name\n    studentNumber\n    guardians {\n      id\n      name\n      relation\n      relationNote\n    }\n  }\n": types.RollRow_StudentFragmentDoc,
    "\n  query ClassGroups_query($school: ID!) {\n    school(id: $school) {\n      id\n      classGroups {\n        id\n        name\n        grade\n      }\n    }\n  }\n": types.ClassGroups_QueryDocument,
    "\n  fragment Session_viewer on Viewer {\n    account {\n      id\n      username\n      name\n      email\n      phone\n      identities {\n        id\n        kind\n        label\n      }\n    }\n    activeIdentity {\n      id\n      kind\n      label\n      school {\n        id\n        name\n      }\n    }\n    nextStep\n  }\n": types.Session_ViewerFragmentDoc,
    "\n  query Session_query {\n    viewer {\n      ...Session_viewer\n    }\n  }\n": types.Session_QueryDocument,
    "\n  query Session_classes {\n    viewer {\n      classGroups {\n        id\n        name\n        grade\n      }\n    }\n  }\n": types.Session_ClassesDocument,
    "\n  mutation Session_switchIdentity($id: ID!) {\n    switchIdentity(id: $id) {\n      nextStep\n    }\n  }\n": types.Session_SwitchIdentityDocument,
    "\n  mutation Session_signOut {\n    signOut\n  }\n": types.Session_SignOutDocument,
    "\n  subscription WatchSession_follow {\n    bindingApplicationChanged {\n      id\n    }\n  }\n": types.WatchSession_FollowDocument,
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
export function graphql(source: "\n  query ActivatePage_query($token: String!) {\n    activation(token: $token) {\n      maskedName\n      username\n      expiresAt\n    }\n  }\n"): (typeof documents)["\n  query ActivatePage_query($token: String!) {\n    activation(token: $token) {\n      maskedName\n      username\n      expiresAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ActivatePage_activate($input: ActivateAccountInput!) {\n    activateAccount(input: $input) {\n      nextStep\n    }\n  }\n"): (typeof documents)["\n  mutation ActivatePage_activate($input: ActivateAccountInput!) {\n    activateAccount(input: $input) {\n      nextStep\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeEmail_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) {\n      resendAt\n      maskedAddress\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeEmail_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) {\n      resendAt\n      maskedAddress\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeEmail_confirm($input: RescueInfoInput!) {\n    confirmRescueInfo(input: $input) {\n      account {\n        id\n        username\n        email\n        phone\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeEmail_confirm($input: RescueInfoInput!) {\n    confirmRescueInfo(input: $input) {\n      account {\n        id\n        username\n        email\n        phone\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword_change($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      nextStep\n    }\n  }\n"): (typeof documents)["\n  mutation ChangePassword_change($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      nextStep\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ForgotPasswordPage_request($username: String!) {\n    requestPasswordReset(username: $username)\n  }\n"): (typeof documents)["\n  mutation ForgotPasswordPage_request($username: String!) {\n    requestPasswordReset(username: $username)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ForgotPasswordPage_reset($input: ResetPasswordInput!) {\n    resetPassword(input: $input)\n  }\n"): (typeof documents)["\n  mutation ForgotPasswordPage_reset($input: ResetPasswordInput!) {\n    resetPassword(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ForgotUsernamePage_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) {\n      resendAt\n      maskedAddress\n    }\n  }\n"): (typeof documents)["\n  mutation ForgotUsernamePage_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) {\n      resendAt\n      maskedAddress\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ForgotUsernamePage_recover($input: RecoverUsernameInput!) {\n    recoverUsername(input: $input) {\n      maskedName\n      username\n      usernameHint\n      signsInWithEmail\n    }\n  }\n"): (typeof documents)["\n  mutation ForgotUsernamePage_recover($input: RecoverUsernameInput!) {\n    recoverUsername(input: $input) {\n      maskedName\n      username\n      usernameHint\n      signsInWithEmail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutsideChoice_query {\n    outsideProviders {\n      id\n      name\n      iconUrl\n    }\n  }\n"): (typeof documents)["\n  query OutsideChoice_query {\n    outsideProviders {\n      id\n      name\n      iconUrl\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OutsideChoice_begin($input: OutsideInput!) {\n    beginOutsideSignIn(input: $input)\n  }\n"): (typeof documents)["\n  mutation OutsideChoice_begin($input: OutsideInput!) {\n    beginOutsideSignIn(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PasswordStep_changePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      nextStep\n    }\n  }\n"): (typeof documents)["\n  mutation PasswordStep_changePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      nextStep\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProfileData_account on Account {\n    id\n    name\n    username\n    email\n    phone\n  }\n"): (typeof documents)["\n  fragment ProfileData_account on Account {\n    id\n    name\n    username\n    email\n    phone\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProfileDevices_account on Account {\n    id\n    sessions {\n      id\n      device\n      address\n      method\n      createdAt\n      lastUsedAt\n      current\n    }\n  }\n"): (typeof documents)["\n  fragment ProfileDevices_account on Account {\n    id\n    sessions {\n      id\n      device\n      address\n      method\n      createdAt\n      lastUsedAt\n      current\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProfileDevices_revoke($id: ID!) {\n    revokeSession(id: $id)\n  }\n"): (typeof documents)["\n  mutation ProfileDevices_revoke($id: ID!) {\n    revokeSession(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProfileDevices_signOutEverywhere($includingThis: Boolean) {\n    signOutEverywhere(includingThis: $includingThis)\n  }\n"): (typeof documents)["\n  mutation ProfileDevices_signOutEverywhere($includingThis: Boolean) {\n    signOutEverywhere(includingThis: $includingThis)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProfileOutside_provider on OutsideProvider {\n    id\n    name\n    iconUrl\n  }\n"): (typeof documents)["\n  fragment ProfileOutside_provider on OutsideProvider {\n    id\n    name\n    iconUrl\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProfileOutside_account on Account {\n    id\n    outsideIdentities {\n      id\n      label\n      linkedAt\n      lastUsedAt\n      provider {\n        ...ProfileOutside_provider\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ProfileOutside_account on Account {\n    id\n    outsideIdentities {\n      id\n      label\n      linkedAt\n      lastUsedAt\n      provider {\n        ...ProfileOutside_provider\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProfileOutside_link($input: OutsideInput!) {\n    beginOutsideLink(input: $input)\n  }\n"): (typeof documents)["\n  mutation ProfileOutside_link($input: OutsideInput!) {\n    beginOutsideLink(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProfileOutside_unlink($id: ID!) {\n    unlinkOutsideIdentity(id: $id)\n  }\n"): (typeof documents)["\n  mutation ProfileOutside_unlink($id: ID!) {\n    unlinkOutsideIdentity(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProfilePage_query {\n    outsideProviders {\n      ...ProfileOutside_provider\n    }\n    viewer {\n      account {\n        id\n        ...ProfileData_account\n        ...ProfileDevices_account\n        ...ProfileOutside_account\n        ...ProfileServices_account\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProfilePage_query {\n    outsideProviders {\n      ...ProfileOutside_provider\n    }\n    viewer {\n      account {\n        id\n        ...ProfileData_account\n        ...ProfileDevices_account\n        ...ProfileOutside_account\n        ...ProfileServices_account\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProfileServices_account on Account {\n    id\n    grantedClients {\n      id\n      name\n      homepageUrl\n      scopes\n      grantedAt\n    }\n  }\n"): (typeof documents)["\n  fragment ProfileServices_account on Account {\n    id\n    grantedClients {\n      id\n      name\n      homepageUrl\n      scopes\n      grantedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProfileServices_withdraw($id: ID!) {\n    revokeGrantedClient(id: $id)\n  }\n"): (typeof documents)["\n  mutation ProfileServices_withdraw($id: ID!) {\n    revokeGrantedClient(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProfileSignIns_query($first: Int!) {\n    viewer {\n      account {\n        id\n        signIns(first: $first) {\n          totalCount\n          nodes {\n            id\n            at\n            outcome\n            method\n            device\n            address\n            provider\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProfileSignIns_query($first: Int!) {\n    viewer {\n      account {\n        id\n        signIns(first: $first) {\n          totalCount\n          nodes {\n            id\n            at\n            outcome\n            method\n            device\n            address\n            provider\n          }\n        }\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  mutation RevealedNumber_reveal($input: RevealNationalIdInput!) {\n    revealNationalId(input: $input)\n  }\n"): (typeof documents)["\n  mutation RevealedNumber_reveal($input: RevealNationalIdInput!) {\n    revealNationalId(input: $input)\n  }\n"];
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
export function graphql(source: "\n  fragment Session_viewer on Viewer {\n    account {\n      id\n      username\n      name\n      email\n      phone\n      identities {\n        id\n        kind\n        label\n      }\n    }\n    activeIdentity {\n      id\n      kind\n      label\n      school {\n        id\n        name\n      }\n    }\n    nextStep\n  }\n"): (typeof documents)["\n  fragment Session_viewer on Viewer {\n    account {\n      id\n      username\n      name\n      email\n      phone\n      identities {\n        id\n        kind\n        label\n      }\n    }\n    activeIdentity {\n      id\n      kind\n      label\n      school {\n        id\n        name\n      }\n    }\n    nextStep\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Session_query {\n    viewer {\n      ...Session_viewer\n    }\n  }\n"): (typeof documents)["\n  query Session_query {\n    viewer {\n      ...Session_viewer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Session_classes {\n    viewer {\n      classGroups {\n        id\n        name\n        grade\n      }\n    }\n  }\n"): (typeof documents)["\n  query Session_classes {\n    viewer {\n      classGroups {\n        id\n        name\n        grade\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Session_switchIdentity($id: ID!) {\n    switchIdentity(id: $id) {\n      nextStep\n    }\n  }\n"): (typeof documents)["\n  mutation Session_switchIdentity($id: ID!) {\n    switchIdentity(id: $id) {\n      nextStep\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Session_signOut {\n    signOut\n  }\n"): (typeof documents)["\n  mutation Session_signOut {\n    signOut\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription WatchSession_follow {\n    bindingApplicationChanged {\n      id\n    }\n  }\n"): (typeof documents)["\n  subscription WatchSession_follow {\n    bindingApplicationChanged {\n      id\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;