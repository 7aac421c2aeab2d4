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
    "\n  query ActivatePage_query($token: String!) {\n    activation(token: $token) { maskedName username expiresAt }\n  }\n": typeof types.ActivatePage_QueryDocument,
    "\n  mutation ActivatePage_activate($input: ActivateAccountInput!) {\n    activateAccount(input: $input) { nextStep account { id } }\n  }\n": typeof types.ActivatePage_ActivateDocument,
    "\n  mutation ChangePasswordPage_changePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) { nextStep account { id } }\n  }\n": typeof types.ChangePasswordPage_ChangePasswordDocument,
    "\n  mutation CredentialsPage_changePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) { nextStep account { id } }\n  }\n": typeof types.CredentialsPage_ChangePasswordDocument,
    "\n  query DevicesPage_query {\n    viewer {\n      account {\n        id\n        sessions { id device address method createdAt lastUsedAt current }\n      }\n    }\n  }\n": typeof types.DevicesPage_QueryDocument,
    "\n  mutation DevicesPage_revoke($id: ID!) {\n    revokeSession(id: $id)\n  }\n": typeof types.DevicesPage_RevokeDocument,
    "\n  mutation DevicesPage_signOutEverywhere($includingThis: Boolean) {\n    signOutEverywhere(includingThis: $includingThis)\n  }\n": typeof types.DevicesPage_SignOutEverywhereDocument,
    "\n  mutation EmailChange_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) { resendAt maskedAddress }\n  }\n": typeof types.EmailChange_RequestCodeDocument,
    "\n  mutation EmailChange_confirm($input: RescueInfoInput!) {\n    confirmRescueInfo(input: $input) { nextStep account { id username email phone } }\n  }\n": typeof types.EmailChange_ConfirmDocument,
    "\n  mutation ForgotPasswordPage_request($username: String!) {\n    requestPasswordReset(username: $username)\n  }\n": typeof types.ForgotPasswordPage_RequestDocument,
    "\n  mutation ForgotPasswordPage_reset($input: ResetPasswordInput!) {\n    resetPassword(input: $input)\n  }\n": typeof types.ForgotPasswordPage_ResetDocument,
    "\n  mutation ForgotUsernamePage_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) { resendAt maskedAddress }\n  }\n": typeof types.ForgotUsernamePage_RequestCodeDocument,
    "\n  mutation ForgotUsernamePage_recover($input: RecoverUsernameInput!) {\n    recoverUsername(input: $input) { maskedName username usernameHint signsInWithEmail }\n  }\n": typeof types.ForgotUsernamePage_RecoverDocument,
    "\n  query OutsideChoice_query {\n    outsideProviders { id name iconUrl }\n  }\n": typeof types.OutsideChoice_QueryDocument,
    "\n  mutation OutsideChoice_begin($input: OutsideInput!) {\n    beginOutsideSignIn(input: $input)\n  }\n": typeof types.OutsideChoice_BeginDocument,
    "\n  query OutsidePage_query {\n    outsideProviders { id name iconUrl }\n    viewer {\n      account {\n        id\n        outsideIdentities { id label linkedAt lastUsedAt provider { id name iconUrl } }\n      }\n    }\n  }\n": typeof types.OutsidePage_QueryDocument,
    "\n  mutation OutsidePage_link($input: OutsideInput!) {\n    beginOutsideLink(input: $input)\n  }\n": typeof types.OutsidePage_LinkDocument,
    "\n  mutation OutsidePage_unlink($id: ID!) {\n    unlinkOutsideIdentity(id: $id)\n  }\n": typeof types.OutsidePage_UnlinkDocument,
    "\n  mutation RescuePage_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) { expiresAt resendAt maskedAddress }\n  }\n": typeof types.RescuePage_RequestCodeDocument,
    "\n  mutation RescuePage_confirm($input: RescueInfoInput!) {\n    confirmRescueInfo(input: $input) { nextStep account { id username email phone } }\n  }\n": typeof types.RescuePage_ConfirmDocument,
    "\n  mutation RescuePage_skip { skipRescueInfo { nextStep account { id } } }\n": typeof types.RescuePage_SkipDocument,
    "\n  query ServicesPage_query {\n    viewer {\n      account {\n        id\n        grantedClients { id name homepageUrl scopes grantedAt }\n      }\n    }\n  }\n": typeof types.ServicesPage_QueryDocument,
    "\n  mutation ServicesPage_withdraw($id: ID!) {\n    revokeGrantedClient(id: $id)\n  }\n": typeof types.ServicesPage_WithdrawDocument,
    "\n  mutation SignInPage_signIn($input: SignInInput!) {\n    signIn(input: $input) { nextStep account { id } }\n  }\n": typeof types.SignInPage_SignInDocument,
    "\n  query SignInsPage_query($after: String) {\n    viewer {\n      account {\n        id\n        signIns(first: 20, after: $after) {\n          nodes { id at outcome method device address provider }\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    }\n  }\n": typeof types.SignInsPage_QueryDocument,
    "\n  fragment ApplicationRow_application on BindingApplication {\n    id\n    status\n    studentName\n    schoolName\n    className\n    relation\n    relationNote\n    submittedAt\n    rejectionReason\n    version\n  }\n": typeof types.ApplicationRow_ApplicationFragmentDoc,
    "\n  mutation ApplicationRow_cancel($id: ID!) {\n    cancelBindingApplication(id: $id) { id status version }\n  }\n": typeof types.ApplicationRow_CancelDocument,
    "\n  mutation CodeEntry_verify($input: VerifyContactCodeInput!) {\n    verifyContactCode(input: $input)\n  }\n": typeof types.CodeEntry_VerifyDocument,
    "\n  query ConsentPage_query {\n    consentStatement { version body }\n  }\n": typeof types.ConsentPage_QueryDocument,
    "\n  mutation ContactPage_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) { expiresAt resendAt maskedAddress }\n  }\n": typeof types.ContactPage_RequestCodeDocument,
    "\n  mutation GuardianPage_check($nationalId: String!) {\n    checkGuardian(nationalId: $nationalId) { known maskedEmail maskedName maskedPhone }\n  }\n": typeof types.GuardianPage_CheckDocument,
    "\n  query ProgressPage_query {\n    myBindingApplications {\n      id\n      ...ApplicationRow_application\n      ...StageList_application\n    }\n  }\n": typeof types.ProgressPage_QueryDocument,
    "\n  mutation ProgressPage_clear { clearBindingApplications }\n": typeof types.ProgressPage_ClearDocument,
    "\n  mutation ReviewPage_submit($input: SubmitBindingApplicationsInput!) {\n    submitBindingApplications(input: $input) { id status version }\n  }\n": typeof types.ReviewPage_SubmitDocument,
    "\n  fragment StageList_application on BindingApplication {\n    id\n    status\n    studentName\n    formUrl\n  }\n": typeof types.StageList_ApplicationFragmentDoc,
    "\n  query Applications_query {\n    myBindingApplications { id status }\n  }\n": typeof types.Applications_QueryDocument,
    "\n  mutation Student_lookUp($input: LookUpStudentInput!) {\n    lookUpStudent(input: $input) { token schools { id name } }\n  }\n": typeof types.Student_LookUpDocument,
    "\n  mutation Student_confirm($input: ConfirmStudentInput!) {\n    confirmStudent(input: $input) { token maskedName className schoolName }\n  }\n": typeof types.Student_ConfirmDocument,
    "\n  mutation Leave_endApplicantSession { endApplicantSession }\n": typeof types.Leave_EndApplicantSessionDocument,
    "\n  query Wizard_query {\n    applicantSession { channel maskedAddress email phone expiresAt }\n    viewer { nextStep account { id name } activeIdentity { id kind } }\n  }\n": typeof types.Wizard_QueryDocument,
    "\n  fragment ChildCard_student on Student {\n    id\n    name\n    seatNumber\n    studentNumber\n    school { id name }\n    classGroup { id name }\n  }\n": typeof types.ChildCard_StudentFragmentDoc,
    "\n  query HomePage_query {\n    viewer {\n      activeIdentity { id }\n      children {\n        id\n        name\n        classGroup { id name }\n        ...ChildCard_student\n      }\n    }\n  }\n": typeof types.HomePage_QueryDocument,
    "\n  query HomePage_applications {\n    myBindingApplications {\n      id\n      ...PendingApplications_application\n    }\n  }\n": typeof types.HomePage_ApplicationsDocument,
    "\n  fragment PendingApplications_application on BindingApplication {\n    id\n    status\n    studentName\n    schoolName\n    className\n    rejectionReason\n  }\n": typeof types.PendingApplications_ApplicationFragmentDoc,
    "\n  mutation SignOutLink_signOut { signOut }\n": typeof types.SignOutLink_SignOutDocument,
    "\n  query AccessPage_query {\n    viewer { children { id name classGroup { id name } } }\n  }\n": typeof types.AccessPage_QueryDocument,
    "\n  query AccessRecords_query($studentId: ID!, $after: String) {\n    student(id: $studentId) {\n      id\n      accessRecords(first: 20, after: $after) {\n        nodes { id at kind who organization }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.AccessRecords_QueryDocument,
    "\n  query MyDataPage_query {\n    myData { id subjectName title purpose retention kept facts { label value } }\n  }\n": typeof types.MyDataPage_QueryDocument,
    "\n  query NewRequestPage_query {\n    viewer { children { id name } }\n  }\n": typeof types.NewRequestPage_QueryDocument,
    "\n  fragment RequestCard_request on DataRequest {\n    id\n    kind\n    status\n    subjectName\n    school { id name }\n    text\n    attachments { id name url }\n    answer\n    kept\n    submittedAt\n    dueAt\n    extendedAt\n    extensionReason\n    decidedAt\n    version\n  }\n": typeof types.RequestCard_RequestFragmentDoc,
    "\n  mutation RequestCard_withdraw($id: ID!) {\n    withdrawDataRequest(id: $id) { id status version }\n  }\n": typeof types.RequestCard_WithdrawDocument,
    "\n  mutation RequestForm_submit($input: SubmitDataRequestInput!) {\n    submitDataRequest(input: $input) { id dueAt ...RequestCard_request }\n  }\n": typeof types.RequestForm_SubmitDocument,
    "\n  query RequestsPage_query {\n    myDataRequests { id ...RequestCard_request }\n  }\n": typeof types.RequestsPage_QueryDocument,
    "\n  query VerifyPage_query($code: String!) {\n    bindingFormVerification(code: $code) { genuine submittedOn status schoolName consentVersion }\n  }\n": typeof types.VerifyPage_QueryDocument,
    "\n  subscription LiveNews_bindingApplicationChanged {\n    bindingApplicationChanged {\n      id\n      status\n      studentName\n      className\n      schoolName\n      rejectionReason\n      decidedAt\n      version\n    }\n  }\n": typeof types.LiveNews_BindingApplicationChangedDocument,
    "\n  mutation SignOut_signOut { endApplicantSession signOut }\n": typeof types.SignOut_SignOutDocument,
    "\n  mutation SwitchIdentity_switchIdentity($id: ID!) {\n    switchIdentity(id: $id) { nextStep activeIdentity { id kind } }\n  }\n": typeof types.SwitchIdentity_SwitchIdentityDocument,
    "\n  query Viewer_query {\n    viewer {\n      nextStep\n      account {\n        id\n        name\n        username\n        email\n        phone\n        identities { id kind label school { id name } }\n      }\n      activeIdentity { id kind label }\n    }\n  }\n": typeof types.Viewer_QueryDocument,
};
const documents: Documents = {
    "\n  query ActivatePage_query($token: String!) {\n    activation(token: $token) { maskedName username expiresAt }\n  }\n": types.ActivatePage_QueryDocument,
    "\n  mutation ActivatePage_activate($input: ActivateAccountInput!) {\n    activateAccount(input: $input) { nextStep account { id } }\n  }\n": types.ActivatePage_ActivateDocument,
    "\n  mutation ChangePasswordPage_changePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) { nextStep account { id } }\n  }\n": types.ChangePasswordPage_ChangePasswordDocument,
    "\n  mutation CredentialsPage_changePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) { nextStep account { id } }\n  }\n": types.CredentialsPage_ChangePasswordDocument,
    "\n  query DevicesPage_query {\n    viewer {\n      account {\n        id\n        sessions { id device address method createdAt lastUsedAt current }\n      }\n    }\n  }\n": types.DevicesPage_QueryDocument,
    "\n  mutation DevicesPage_revoke($id: ID!) {\n    revokeSession(id: $id)\n  }\n": types.DevicesPage_RevokeDocument,
    "\n  mutation DevicesPage_signOutEverywhere($includingThis: Boolean) {\n    signOutEverywhere(includingThis: $includingThis)\n  }\n": types.DevicesPage_SignOutEverywhereDocument,
    "\n  mutation EmailChange_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) { resendAt maskedAddress }\n  }\n": types.EmailChange_RequestCodeDocument,
    "\n  mutation EmailChange_confirm($input: RescueInfoInput!) {\n    confirmRescueInfo(input: $input) { nextStep account { id username email phone } }\n  }\n": types.EmailChange_ConfirmDocument,
    "\n  mutation ForgotPasswordPage_request($username: String!) {\n    requestPasswordReset(username: $username)\n  }\n": types.ForgotPasswordPage_RequestDocument,
    "\n  mutation ForgotPasswordPage_reset($input: ResetPasswordInput!) {\n    resetPassword(input: $input)\n  }\n": types.ForgotPasswordPage_ResetDocument,
    "\n  mutation ForgotUsernamePage_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) { resendAt maskedAddress }\n  }\n": types.ForgotUsernamePage_RequestCodeDocument,
    "\n  mutation ForgotUsernamePage_recover($input: RecoverUsernameInput!) {\n    recoverUsername(input: $input) { maskedName username usernameHint signsInWithEmail }\n  }\n": types.ForgotUsernamePage_RecoverDocument,
    "\n  query OutsideChoice_query {\n    outsideProviders { id name iconUrl }\n  }\n": types.OutsideChoice_QueryDocument,
    "\n  mutation OutsideChoice_begin($input: OutsideInput!) {\n    beginOutsideSignIn(input: $input)\n  }\n": types.OutsideChoice_BeginDocument,
    "\n  query OutsidePage_query {\n    outsideProviders { id name iconUrl }\n    viewer {\n      account {\n        id\n        outsideIdentities { id label linkedAt lastUsedAt provider { id name iconUrl } }\n      }\n    }\n  }\n": types.OutsidePage_QueryDocument,
    "\n  mutation OutsidePage_link($input: OutsideInput!) {\n    beginOutsideLink(input: $input)\n  }\n": types.OutsidePage_LinkDocument,
    "\n  mutation OutsidePage_unlink($id: ID!) {\n    unlinkOutsideIdentity(id: $id)\n  }\n": types.OutsidePage_UnlinkDocument,
    "\n  mutation RescuePage_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) { expiresAt resendAt maskedAddress }\n  }\n": types.RescuePage_RequestCodeDocument,
    "\n  mutation RescuePage_confirm($input: RescueInfoInput!) {\n    confirmRescueInfo(input: $input) { nextStep account { id username email phone } }\n  }\n": types.RescuePage_ConfirmDocument,
    "\n  mutation RescuePage_skip { skipRescueInfo { nextStep account { id } } }\n": types.RescuePage_SkipDocument,
    "\n  query ServicesPage_query {\n    viewer {\n      account {\n        id\n        grantedClients { id name homepageUrl scopes grantedAt }\n      }\n    }\n  }\n": types.ServicesPage_QueryDocument,
    "\n  mutation ServicesPage_withdraw($id: ID!) {\n    revokeGrantedClient(id: $id)\n  }\n": types.ServicesPage_WithdrawDocument,
    "\n  mutation SignInPage_signIn($input: SignInInput!) {\n    signIn(input: $input) { nextStep account { id } }\n  }\n": types.SignInPage_SignInDocument,
    "\n  query SignInsPage_query($after: String) {\n    viewer {\n      account {\n        id\n        signIns(first: 20, after: $after) {\n          nodes { id at outcome method device address provider }\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    }\n  }\n": types.SignInsPage_QueryDocument,
    "\n  fragment ApplicationRow_application on BindingApplication {\n    id\n    status\n    studentName\n    schoolName\n    className\n    relation\n    relationNote\n    submittedAt\n    rejectionReason\n    version\n  }\n": types.ApplicationRow_ApplicationFragmentDoc,
    "\n  mutation ApplicationRow_cancel($id: ID!) {\n    cancelBindingApplication(id: $id) { id status version }\n  }\n": types.ApplicationRow_CancelDocument,
    "\n  mutation CodeEntry_verify($input: VerifyContactCodeInput!) {\n    verifyContactCode(input: $input)\n  }\n": types.CodeEntry_VerifyDocument,
    "\n  query ConsentPage_query {\n    consentStatement { version body }\n  }\n": types.ConsentPage_QueryDocument,
    "\n  mutation ContactPage_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) { expiresAt resendAt maskedAddress }\n  }\n": types.ContactPage_RequestCodeDocument,
    "\n  mutation GuardianPage_check($nationalId: String!) {\n    checkGuardian(nationalId: $nationalId) { known maskedEmail maskedName maskedPhone }\n  }\n": types.GuardianPage_CheckDocument,
    "\n  query ProgressPage_query {\n    myBindingApplications {\n      id\n      ...ApplicationRow_application\n      ...StageList_application\n    }\n  }\n": types.ProgressPage_QueryDocument,
    "\n  mutation ProgressPage_clear { clearBindingApplications }\n": types.ProgressPage_ClearDocument,
    "\n  mutation ReviewPage_submit($input: SubmitBindingApplicationsInput!) {\n    submitBindingApplications(input: $input) { id status version }\n  }\n": types.ReviewPage_SubmitDocument,
    "\n  fragment StageList_application on BindingApplication {\n    id\n    status\n    studentName\n    formUrl\n  }\n": types.StageList_ApplicationFragmentDoc,
    "\n  query Applications_query {\n    myBindingApplications { id status }\n  }\n": types.Applications_QueryDocument,
    "\n  mutation Student_lookUp($input: LookUpStudentInput!) {\n    lookUpStudent(input: $input) { token schools { id name } }\n  }\n": types.Student_LookUpDocument,
    "\n  mutation Student_confirm($input: ConfirmStudentInput!) {\n    confirmStudent(input: $input) { token maskedName className schoolName }\n  }\n": types.Student_ConfirmDocument,
    "\n  mutation Leave_endApplicantSession { endApplicantSession }\n": types.Leave_EndApplicantSessionDocument,
    "\n  query Wizard_query {\n    applicantSession { channel maskedAddress email phone expiresAt }\n    viewer { nextStep account { id name } activeIdentity { id kind } }\n  }\n": types.Wizard_QueryDocument,
    "\n  fragment ChildCard_student on Student {\n    id\n    name\n    seatNumber\n    studentNumber\n    school { id name }\n    classGroup { id name }\n  }\n": types.ChildCard_StudentFragmentDoc,
    "\n  query HomePage_query {\n    viewer {\n      activeIdentity { id }\n      children {\n        id\n        name\n        classGroup { id name }\n        ...ChildCard_student\n      }\n    }\n  }\n": types.HomePage_QueryDocument,
    "\n  query HomePage_applications {\n    myBindingApplications {\n      id\n      ...PendingApplications_application\n    }\n  }\n": types.HomePage_ApplicationsDocument,
    "\n  fragment PendingApplications_application on BindingApplication {\n    id\n    status\n    studentName\n    schoolName\n    className\n    rejectionReason\n  }\n": types.PendingApplications_ApplicationFragmentDoc,
    "\n  mutation SignOutLink_signOut { signOut }\n": types.SignOutLink_SignOutDocument,
    "\n  query AccessPage_query {\n    viewer { children { id name classGroup { id name } } }\n  }\n": types.AccessPage_QueryDocument,
    "\n  query AccessRecords_query($studentId: ID!, $after: String) {\n    student(id: $studentId) {\n      id\n      accessRecords(first: 20, after: $after) {\n        nodes { id at kind who organization }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.AccessRecords_QueryDocument,
    "\n  query MyDataPage_query {\n    myData { id subjectName title purpose retention kept facts { label value } }\n  }\n": types.MyDataPage_QueryDocument,
    "\n  query NewRequestPage_query {\n    viewer { children { id name } }\n  }\n": types.NewRequestPage_QueryDocument,
    "\n  fragment RequestCard_request on DataRequest {\n    id\n    kind\n    status\n    subjectName\n    school { id name }\n    text\n    attachments { id name url }\n    answer\n    kept\n    submittedAt\n    dueAt\n    extendedAt\n    extensionReason\n    decidedAt\n    version\n  }\n": types.RequestCard_RequestFragmentDoc,
    "\n  mutation RequestCard_withdraw($id: ID!) {\n    withdrawDataRequest(id: $id) { id status version }\n  }\n": types.RequestCard_WithdrawDocument,
    "\n  mutation RequestForm_submit($input: SubmitDataRequestInput!) {\n    submitDataRequest(input: $input) { id dueAt ...RequestCard_request }\n  }\n": types.RequestForm_SubmitDocument,
    "\n  query RequestsPage_query {\n    myDataRequests { id ...RequestCard_request }\n  }\n": types.RequestsPage_QueryDocument,
    "\n  query VerifyPage_query($code: String!) {\n    bindingFormVerification(code: $code) { genuine submittedOn status schoolName consentVersion }\n  }\n": types.VerifyPage_QueryDocument,
    "\n  subscription LiveNews_bindingApplicationChanged {\n    bindingApplicationChanged {\n      id\n      status\n      studentName\n      className\n      schoolName\n      rejectionReason\n      decidedAt\n      version\n    }\n  }\n": types.LiveNews_BindingApplicationChangedDocument,
    "\n  mutation SignOut_signOut { endApplicantSession signOut }\n": types.SignOut_SignOutDocument,
    "\n  mutation SwitchIdentity_switchIdentity($id: ID!) {\n    switchIdentity(id: $id) { nextStep activeIdentity { id kind } }\n  }\n": types.SwitchIdentity_SwitchIdentityDocument,
    "\n  query Viewer_query {\n    viewer {\n      nextStep\n      account {\n        id\n        name\n        username\n        email\n        phone\n        identities { id kind label school { id name } }\n      }\n      activeIdentity { id kind label }\n    }\n  }\n": types.Viewer_QueryDocument,
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
export function graphql(source: "\n  query ActivatePage_query($token: String!) {\n    activation(token: $token) { maskedName username expiresAt }\n  }\n"): (typeof documents)["\n  query ActivatePage_query($token: String!) {\n    activation(token: $token) { maskedName username expiresAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ActivatePage_activate($input: ActivateAccountInput!) {\n    activateAccount(input: $input) { nextStep account { id } }\n  }\n"): (typeof documents)["\n  mutation ActivatePage_activate($input: ActivateAccountInput!) {\n    activateAccount(input: $input) { nextStep account { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePasswordPage_changePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) { nextStep account { id } }\n  }\n"): (typeof documents)["\n  mutation ChangePasswordPage_changePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) { nextStep account { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CredentialsPage_changePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) { nextStep account { id } }\n  }\n"): (typeof documents)["\n  mutation CredentialsPage_changePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) { nextStep account { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DevicesPage_query {\n    viewer {\n      account {\n        id\n        sessions { id device address method createdAt lastUsedAt current }\n      }\n    }\n  }\n"): (typeof documents)["\n  query DevicesPage_query {\n    viewer {\n      account {\n        id\n        sessions { id device address method createdAt lastUsedAt current }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DevicesPage_revoke($id: ID!) {\n    revokeSession(id: $id)\n  }\n"): (typeof documents)["\n  mutation DevicesPage_revoke($id: ID!) {\n    revokeSession(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DevicesPage_signOutEverywhere($includingThis: Boolean) {\n    signOutEverywhere(includingThis: $includingThis)\n  }\n"): (typeof documents)["\n  mutation DevicesPage_signOutEverywhere($includingThis: Boolean) {\n    signOutEverywhere(includingThis: $includingThis)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EmailChange_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) { resendAt maskedAddress }\n  }\n"): (typeof documents)["\n  mutation EmailChange_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) { resendAt maskedAddress }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EmailChange_confirm($input: RescueInfoInput!) {\n    confirmRescueInfo(input: $input) { nextStep account { id username email phone } }\n  }\n"): (typeof documents)["\n  mutation EmailChange_confirm($input: RescueInfoInput!) {\n    confirmRescueInfo(input: $input) { nextStep account { id username email phone } }\n  }\n"];
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
export function graphql(source: "\n  mutation ForgotUsernamePage_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) { resendAt maskedAddress }\n  }\n"): (typeof documents)["\n  mutation ForgotUsernamePage_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) { resendAt maskedAddress }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ForgotUsernamePage_recover($input: RecoverUsernameInput!) {\n    recoverUsername(input: $input) { maskedName username usernameHint signsInWithEmail }\n  }\n"): (typeof documents)["\n  mutation ForgotUsernamePage_recover($input: RecoverUsernameInput!) {\n    recoverUsername(input: $input) { maskedName username usernameHint signsInWithEmail }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutsideChoice_query {\n    outsideProviders { id name iconUrl }\n  }\n"): (typeof documents)["\n  query OutsideChoice_query {\n    outsideProviders { id name iconUrl }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OutsideChoice_begin($input: OutsideInput!) {\n    beginOutsideSignIn(input: $input)\n  }\n"): (typeof documents)["\n  mutation OutsideChoice_begin($input: OutsideInput!) {\n    beginOutsideSignIn(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutsidePage_query {\n    outsideProviders { id name iconUrl }\n    viewer {\n      account {\n        id\n        outsideIdentities { id label linkedAt lastUsedAt provider { id name iconUrl } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OutsidePage_query {\n    outsideProviders { id name iconUrl }\n    viewer {\n      account {\n        id\n        outsideIdentities { id label linkedAt lastUsedAt provider { id name iconUrl } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OutsidePage_link($input: OutsideInput!) {\n    beginOutsideLink(input: $input)\n  }\n"): (typeof documents)["\n  mutation OutsidePage_link($input: OutsideInput!) {\n    beginOutsideLink(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OutsidePage_unlink($id: ID!) {\n    unlinkOutsideIdentity(id: $id)\n  }\n"): (typeof documents)["\n  mutation OutsidePage_unlink($id: ID!) {\n    unlinkOutsideIdentity(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RescuePage_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) { expiresAt resendAt maskedAddress }\n  }\n"): (typeof documents)["\n  mutation RescuePage_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) { expiresAt resendAt maskedAddress }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RescuePage_confirm($input: RescueInfoInput!) {\n    confirmRescueInfo(input: $input) { nextStep account { id username email phone } }\n  }\n"): (typeof documents)["\n  mutation RescuePage_confirm($input: RescueInfoInput!) {\n    confirmRescueInfo(input: $input) { nextStep account { id username email phone } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RescuePage_skip { skipRescueInfo { nextStep account { id } } }\n"): (typeof documents)["\n  mutation RescuePage_skip { skipRescueInfo { nextStep account { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ServicesPage_query {\n    viewer {\n      account {\n        id\n        grantedClients { id name homepageUrl scopes grantedAt }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ServicesPage_query {\n    viewer {\n      account {\n        id\n        grantedClients { id name homepageUrl scopes grantedAt }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ServicesPage_withdraw($id: ID!) {\n    revokeGrantedClient(id: $id)\n  }\n"): (typeof documents)["\n  mutation ServicesPage_withdraw($id: ID!) {\n    revokeGrantedClient(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInPage_signIn($input: SignInInput!) {\n    signIn(input: $input) { nextStep account { id } }\n  }\n"): (typeof documents)["\n  mutation SignInPage_signIn($input: SignInInput!) {\n    signIn(input: $input) { nextStep account { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignInsPage_query($after: String) {\n    viewer {\n      account {\n        id\n        signIns(first: 20, after: $after) {\n          nodes { id at outcome method device address provider }\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SignInsPage_query($after: String) {\n    viewer {\n      account {\n        id\n        signIns(first: 20, after: $after) {\n          nodes { id at outcome method device address provider }\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ApplicationRow_application on BindingApplication {\n    id\n    status\n    studentName\n    schoolName\n    className\n    relation\n    relationNote\n    submittedAt\n    rejectionReason\n    version\n  }\n"): (typeof documents)["\n  fragment ApplicationRow_application on BindingApplication {\n    id\n    status\n    studentName\n    schoolName\n    className\n    relation\n    relationNote\n    submittedAt\n    rejectionReason\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplicationRow_cancel($id: ID!) {\n    cancelBindingApplication(id: $id) { id status version }\n  }\n"): (typeof documents)["\n  mutation ApplicationRow_cancel($id: ID!) {\n    cancelBindingApplication(id: $id) { id status version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CodeEntry_verify($input: VerifyContactCodeInput!) {\n    verifyContactCode(input: $input)\n  }\n"): (typeof documents)["\n  mutation CodeEntry_verify($input: VerifyContactCodeInput!) {\n    verifyContactCode(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConsentPage_query {\n    consentStatement { version body }\n  }\n"): (typeof documents)["\n  query ConsentPage_query {\n    consentStatement { version body }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ContactPage_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) { expiresAt resendAt maskedAddress }\n  }\n"): (typeof documents)["\n  mutation ContactPage_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) { expiresAt resendAt maskedAddress }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GuardianPage_check($nationalId: String!) {\n    checkGuardian(nationalId: $nationalId) { known maskedEmail maskedName maskedPhone }\n  }\n"): (typeof documents)["\n  mutation GuardianPage_check($nationalId: String!) {\n    checkGuardian(nationalId: $nationalId) { known maskedEmail maskedName maskedPhone }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProgressPage_query {\n    myBindingApplications {\n      id\n      ...ApplicationRow_application\n      ...StageList_application\n    }\n  }\n"): (typeof documents)["\n  query ProgressPage_query {\n    myBindingApplications {\n      id\n      ...ApplicationRow_application\n      ...StageList_application\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProgressPage_clear { clearBindingApplications }\n"): (typeof documents)["\n  mutation ProgressPage_clear { clearBindingApplications }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewPage_submit($input: SubmitBindingApplicationsInput!) {\n    submitBindingApplications(input: $input) { id status version }\n  }\n"): (typeof documents)["\n  mutation ReviewPage_submit($input: SubmitBindingApplicationsInput!) {\n    submitBindingApplications(input: $input) { id status version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StageList_application on BindingApplication {\n    id\n    status\n    studentName\n    formUrl\n  }\n"): (typeof documents)["\n  fragment StageList_application on BindingApplication {\n    id\n    status\n    studentName\n    formUrl\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Applications_query {\n    myBindingApplications { id status }\n  }\n"): (typeof documents)["\n  query Applications_query {\n    myBindingApplications { id status }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Student_lookUp($input: LookUpStudentInput!) {\n    lookUpStudent(input: $input) { token schools { id name } }\n  }\n"): (typeof documents)["\n  mutation Student_lookUp($input: LookUpStudentInput!) {\n    lookUpStudent(input: $input) { token schools { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Student_confirm($input: ConfirmStudentInput!) {\n    confirmStudent(input: $input) { token maskedName className schoolName }\n  }\n"): (typeof documents)["\n  mutation Student_confirm($input: ConfirmStudentInput!) {\n    confirmStudent(input: $input) { token maskedName className schoolName }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Leave_endApplicantSession { endApplicantSession }\n"): (typeof documents)["\n  mutation Leave_endApplicantSession { endApplicantSession }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Wizard_query {\n    applicantSession { channel maskedAddress email phone expiresAt }\n    viewer { nextStep account { id name } activeIdentity { id kind } }\n  }\n"): (typeof documents)["\n  query Wizard_query {\n    applicantSession { channel maskedAddress email phone expiresAt }\n    viewer { nextStep account { id name } activeIdentity { id kind } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChildCard_student on Student {\n    id\n    name\n    seatNumber\n    studentNumber\n    school { id name }\n    classGroup { id name }\n  }\n"): (typeof documents)["\n  fragment ChildCard_student on Student {\n    id\n    name\n    seatNumber\n    studentNumber\n    school { id name }\n    classGroup { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomePage_query {\n    viewer {\n      activeIdentity { id }\n      children {\n        id\n        name\n        classGroup { id name }\n        ...ChildCard_student\n      }\n    }\n  }\n"): (typeof documents)["\n  query HomePage_query {\n    viewer {\n      activeIdentity { id }\n      children {\n        id\n        name\n        classGroup { id name }\n        ...ChildCard_student\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomePage_applications {\n    myBindingApplications {\n      id\n      ...PendingApplications_application\n    }\n  }\n"): (typeof documents)["\n  query HomePage_applications {\n    myBindingApplications {\n      id\n      ...PendingApplications_application\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PendingApplications_application on BindingApplication {\n    id\n    status\n    studentName\n    schoolName\n    className\n    rejectionReason\n  }\n"): (typeof documents)["\n  fragment PendingApplications_application on BindingApplication {\n    id\n    status\n    studentName\n    schoolName\n    className\n    rejectionReason\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOutLink_signOut { signOut }\n"): (typeof documents)["\n  mutation SignOutLink_signOut { signOut }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccessPage_query {\n    viewer { children { id name classGroup { id name } } }\n  }\n"): (typeof documents)["\n  query AccessPage_query {\n    viewer { children { id name classGroup { id name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccessRecords_query($studentId: ID!, $after: String) {\n    student(id: $studentId) {\n      id\n      accessRecords(first: 20, after: $after) {\n        nodes { id at kind who organization }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AccessRecords_query($studentId: ID!, $after: String) {\n    student(id: $studentId) {\n      id\n      accessRecords(first: 20, after: $after) {\n        nodes { id at kind who organization }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyDataPage_query {\n    myData { id subjectName title purpose retention kept facts { label value } }\n  }\n"): (typeof documents)["\n  query MyDataPage_query {\n    myData { id subjectName title purpose retention kept facts { label value } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewRequestPage_query {\n    viewer { children { id name } }\n  }\n"): (typeof documents)["\n  query NewRequestPage_query {\n    viewer { children { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequestCard_request on DataRequest {\n    id\n    kind\n    status\n    subjectName\n    school { id name }\n    text\n    attachments { id name url }\n    answer\n    kept\n    submittedAt\n    dueAt\n    extendedAt\n    extensionReason\n    decidedAt\n    version\n  }\n"): (typeof documents)["\n  fragment RequestCard_request on DataRequest {\n    id\n    kind\n    status\n    subjectName\n    school { id name }\n    text\n    attachments { id name url }\n    answer\n    kept\n    submittedAt\n    dueAt\n    extendedAt\n    extensionReason\n    decidedAt\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestCard_withdraw($id: ID!) {\n    withdrawDataRequest(id: $id) { id status version }\n  }\n"): (typeof documents)["\n  mutation RequestCard_withdraw($id: ID!) {\n    withdrawDataRequest(id: $id) { id status version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestForm_submit($input: SubmitDataRequestInput!) {\n    submitDataRequest(input: $input) { id dueAt ...RequestCard_request }\n  }\n"): (typeof documents)["\n  mutation RequestForm_submit($input: SubmitDataRequestInput!) {\n    submitDataRequest(input: $input) { id dueAt ...RequestCard_request }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RequestsPage_query {\n    myDataRequests { id ...RequestCard_request }\n  }\n"): (typeof documents)["\n  query RequestsPage_query {\n    myDataRequests { id ...RequestCard_request }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VerifyPage_query($code: String!) {\n    bindingFormVerification(code: $code) { genuine submittedOn status schoolName consentVersion }\n  }\n"): (typeof documents)["\n  query VerifyPage_query($code: String!) {\n    bindingFormVerification(code: $code) { genuine submittedOn status schoolName consentVersion }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription LiveNews_bindingApplicationChanged {\n    bindingApplicationChanged {\n      id\n      status\n      studentName\n      className\n      schoolName\n      rejectionReason\n      decidedAt\n      version\n    }\n  }\n"): (typeof documents)["\n  subscription LiveNews_bindingApplicationChanged {\n    bindingApplicationChanged {\n      id\n      status\n      studentName\n      className\n      schoolName\n      rejectionReason\n      decidedAt\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut_signOut { endApplicantSession signOut }\n"): (typeof documents)["\n  mutation SignOut_signOut { endApplicantSession signOut }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SwitchIdentity_switchIdentity($id: ID!) {\n    switchIdentity(id: $id) { nextStep activeIdentity { id kind } }\n  }\n"): (typeof documents)["\n  mutation SwitchIdentity_switchIdentity($id: ID!) {\n    switchIdentity(id: $id) { nextStep activeIdentity { id kind } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer_query {\n    viewer {\n      nextStep\n      account {\n        id\n        name\n        username\n        email\n        phone\n        identities { id kind label school { id name } }\n      }\n      activeIdentity { id kind label }\n    }\n  }\n"): (typeof documents)["\n  query Viewer_query {\n    viewer {\n      nextStep\n      account {\n        id\n        name\n        username\n        email\n        phone\n        identities { id kind label school { id name } }\n      }\n      activeIdentity { id kind label }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;