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
    "\n  query AbsencesPage_query($studentId: ID!, $term: ID) {\n    student(id: $studentId) {\n      id\n      absences(term: $term) {\n        id\n        date\n        period\n        periodName\n        kind\n        recordedAt\n        visibleFrom\n        leaveRequest { id status type { id name } }\n      }\n      school { id leaveSettings { pastDays aheadDays } }\n    }\n  }\n": typeof types.AbsencesPage_QueryDocument,
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
    "\n  query MonthHistory_query($studentId: ID!, $from: Date!, $to: Date!) {\n    student(id: $studentId) {\n      id\n      school { id level dayRules { level lateAfter } }\n      classGroup { id grade }\n      days(from: $from, to: $to) { date ...Day_day }\n    }\n  }\n": typeof types.MonthHistory_QueryDocument,
    "\n  query SwipeList_query($studentId: ID!, $date: Date!) {\n    student(id: $studentId) {\n      id\n      swipes(from: $date, to: $date) { id direction occurredAt gate skewed }\n    }\n  }\n": typeof types.SwipeList_QueryDocument,
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
    "\n  fragment ChildCard_student on Student {\n    id\n    name\n    seatNumber\n    studentNumber\n    school { id name periods { code name } }\n    classGroup { id name }\n    standing\n    today { ...Day_day }\n    ...ChildTodos_student\n    ...StandingNote_student\n  }\n": typeof types.ChildCard_StudentFragmentDoc,
    "\n  fragment ChildTodos_request on LeaveRequest {\n    id\n    status\n    proofDueOn\n    type { id name }\n    submittedAt\n    student { id }\n  }\n": typeof types.ChildTodos_RequestFragmentDoc,
    "\n  fragment ChildTodos_student on Student {\n    id\n    surveysDue { id title dueAt }\n    newestGradeFrom\n  }\n": typeof types.ChildTodos_StudentFragmentDoc,
    "\n  query HomePage_query {\n    viewer {\n      today\n      activeIdentity { id }\n      children {\n        id\n        name\n        classGroup { id name }\n        standing\n        today { ...Day_day }\n        ...ChildCard_student\n      }\n    }\n    leaveRequests(first: 30, status: [PENDING, APPROVED, RETURNED]) {\n      nodes { id ...ChildTodos_request }\n    }\n  }\n": typeof types.HomePage_QueryDocument,
    "\n  query HomePage_applications {\n    myBindingApplications {\n      id\n      ...PendingApplications_application\n    }\n  }\n": typeof types.HomePage_ApplicationsDocument,
    "\n  fragment PendingApplications_application on BindingApplication {\n    id\n    status\n    studentName\n    schoolName\n    className\n    rejectionReason\n  }\n": typeof types.PendingApplications_ApplicationFragmentDoc,
    "\n  mutation CancellationForm_send($input: RequestConductCancellationInput!) {\n    requestConductCancellation(input: $input) { id state cancellation { id granted comment } }\n  }\n": typeof types.CancellationForm_SendDocument,
    "\n  query ConductPage_query($studentId: ID!, $term: ID) {\n    student(id: $studentId) {\n      id\n      school { id level }\n      conduct(term: $term) {\n        id\n        date\n        kind\n        count\n        reason\n        state\n        recordedAt\n        visibleFrom\n        cancelledOn\n        school { id level }\n        cancellation { id granted comment decidedAt }\n      }\n    }\n  }\n": typeof types.ConductPage_QueryDocument,
    "\n  mutation SignOutLink_signOut { signOut }\n": typeof types.SignOutLink_SignOutDocument,
    "\n  query AccessPage_query {\n    viewer { children { id name classGroup { id name } } }\n  }\n": typeof types.AccessPage_QueryDocument,
    "\n  query AccessRecords_query($studentId: ID!, $after: String) {\n    student(id: $studentId) {\n      id\n      accessRecords(first: 20, after: $after) {\n        nodes { id at kind who organization }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.AccessRecords_QueryDocument,
    "\n  query MyDataPage_query {\n    myData { id subjectName title purpose retention kept facts { label value } }\n  }\n": typeof types.MyDataPage_QueryDocument,
    "\n  query NewRequestPage_query {\n    viewer { children { id name } }\n  }\n": typeof types.NewRequestPage_QueryDocument,
    "\n  fragment RequestCard_request on DataRequest {\n    id\n    kind\n    status\n    subjectName\n    school { id name }\n    text\n    attachments { id name url }\n    answer\n    kept\n    submittedAt\n    dueAt\n    extendedAt\n    extensionReason\n    decidedAt\n    version\n  }\n": typeof types.RequestCard_RequestFragmentDoc,
    "\n  mutation RequestCard_withdraw($id: ID!) {\n    withdrawDataRequest(id: $id) { id status version }\n  }\n": typeof types.RequestCard_WithdrawDocument,
    "\n  mutation RequestForm_submit($input: SubmitDataRequestInput!) {\n    submitDataRequest(input: $input) { id dueAt ...RequestCard_request }\n  }\n": typeof types.RequestForm_SubmitDocument,
    "\n  query RequestsPage_query {\n    myDataRequests { id ...RequestCard_request }\n  }\n": typeof types.RequestsPage_QueryDocument,
    "\n  query VerifyPage_query($code: String!) {\n    bindingFormVerification(code: $code) { genuine kind submittedOn status schoolName consentVersion }\n  }\n": typeof types.VerifyPage_QueryDocument,
    "\n  query GradesPage_query($studentId: ID!, $term: ID) {\n    viewer { today }\n    terms { id schoolYear semester startsOn endsOn }\n    student(id: $studentId) {\n      id\n      newestGradeFrom\n      grades(term: $term) {\n        id subject assessment score level missing comment classAverage recordedAt visibleFrom\n        distribution { levels count }\n        assessed { id kind weight scale }\n        term { id }\n      }\n    }\n  }\n": typeof types.GradesPage_QueryDocument,
    "\n  query DayChoice_query($studentId: ID!, $from: Date!, $to: Date!) {\n    student(id: $studentId) {\n      id\n      school {\n        id\n        periods { code name startsAt endsAt }\n        schoolDays(from: $from, to: $to) { date kind name endsAt }\n      }\n      leaveBetween(from: $from, to: $to) { id status type { id name } days { date periods } }\n    }\n  }\n": typeof types.DayChoice_QueryDocument,
    "\n  query EditPage_query($id: ID!) {\n    leaveRequest(id: $id) {\n      id\n      version\n      status\n      mayEdit\n      type { id code }\n      reason\n      days { date periods }\n      attachments { id name }\n      student { id name today { ...Day_day } }\n    }\n  }\n": typeof types.EditPage_QueryDocument,
    "\n  mutation EditPage_change($input: ChangeLeaveRequestInput!) {\n    changeLeaveRequest(input: $input) { id student { id } ...LeaveCard_request }\n  }\n": typeof types.EditPage_ChangeDocument,
    "\n  mutation LateForm_submit($input: SubmitRetroactiveLeaveInput!) {\n    submitRetroactiveLeave(input: $input) { id student { id } ...LeaveCard_request }\n  }\n": typeof types.LateForm_SubmitDocument,
    "\n  query LatePage_query($studentId: ID!) {\n    student(id: $studentId) {\n      id\n      absences(kinds: [UNEXCUSED, LATE, LEFT_EARLY]) {\n        id\n        date\n        period\n        periodName\n        kind\n        leaveRequest { id status type { id name } }\n      }\n      school {\n        id\n        leaveTypes { id code name offered guardiansMayAsk position }\n        leaveSettings { pastDays aheadDays }\n      }\n    }\n  }\n": typeof types.LatePage_QueryDocument,
    "\n  fragment LeaveActions_request on LeaveRequest {\n    id\n    status\n    mayEdit\n    mayWithdraw\n    retroactive\n    reason\n    type { id code }\n    days { date periods }\n    student { id }\n  }\n": typeof types.LeaveActions_RequestFragmentDoc,
    "\n  mutation LeaveActions_withdraw($id: ID!) {\n    withdrawLeaveRequest(id: $id) { id student { id } ...LeaveCard_request ...LeaveActions_request }\n  }\n": typeof types.LeaveActions_WithdrawDocument,
    "\n  fragment LeaveCard_request on LeaveRequest {\n    id\n    status\n    version\n    reason\n    dayCount\n    periodCount\n    retroactive\n    proofDueOn\n    type { id name }\n    days { date periods }\n    currentStep { role approver { id name } approvers { id name } }\n  }\n": typeof types.LeaveCard_RequestFragmentDoc,
    "\n  query LeaveWizard_query($studentId: ID!) {\n    student(id: $studentId) {\n      id\n      school {\n        id\n        leaveTypes { id code name offered guardiansMayAsk position }\n        leaveSettings { pastDays aheadDays }\n      }\n    }\n  }\n": typeof types.LeaveWizard_QueryDocument,
    "\n  mutation NewPage_submit($input: SubmitLeaveRequestInput!) {\n    submitLeaveRequest(input: $input) { id student { id } ...LeaveCard_request }\n  }\n": typeof types.NewPage_SubmitDocument,
    "\n  query PlanPart_query($input: LeavePlanInput!) {\n    leavePlan(input: $input) {\n      sentence\n      attachmentRequired\n      proofDueOn\n      daysLeft\n      steps { role approverNames vacant }\n      problems { reason message date clash { id } }\n    }\n  }\n": typeof types.PlanPart_QueryDocument,
    "\n  mutation ProofForm_add($input: AddLeaveProofInput!) {\n    addLeaveProof(input: $input) { id version proofDueOn attachments { id name url } }\n  }\n": typeof types.ProofForm_AddDocument,
    "\n  query RecordsPage_query($studentId: ID!, $after: String) {\n    student(id: $studentId) {\n      id\n      leaveRequests(first: 20, after: $after) {\n        nodes { id ...LeaveCard_request }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.RecordsPage_QueryDocument,
    "\n  query RequestPage_query($id: ID!) {\n    leaveRequest(id: $id) {\n      id\n      status\n      revoked\n      reason\n      dayCount\n      periodCount\n      retroactive\n      submittedBy\n      submittedAt\n      proofDueOn\n      type { id name }\n      student { id name school { id periods { code name } } }\n      days { date periods }\n      attachments { id name url }\n      ...LeaveActions_request\n      ...StepList_request\n    }\n  }\n": typeof types.RequestPage_QueryDocument,
    "\n  fragment StepList_request on LeaveRequest {\n    id\n    status\n    steps { role approver { id name } approvers { id name } decidedAt outcome comment }\n    currentStep { role }\n  }\n": typeof types.StepList_RequestFragmentDoc,
    "\n  fragment DeviceList_settings on NotificationSettings {\n    devices { id name current createdAt lastUsedAt }\n  }\n": typeof types.DeviceList_SettingsFragmentDoc,
    "\n  mutation DeviceList_remove($id: ID!) {\n    removePushDevice(id: $id)\n  }\n": typeof types.DeviceList_RemoveDocument,
    "\n  fragment MessageList_notification on Notification {\n    id\n    kind\n    title\n    body\n    path\n    createdAt\n    readAt\n  }\n": typeof types.MessageList_NotificationFragmentDoc,
    "\n  query MessagesPage_query($first: Int) {\n    viewer { unreadCount today }\n    notifications(first: $first) {\n      nodes { id ...MessageList_notification }\n      pageInfo { hasNextPage }\n    }\n  }\n": typeof types.MessagesPage_QueryDocument,
    "\n  mutation MessagesPage_read($ids: [ID!]!) {\n    markNotificationsRead(ids: $ids)\n  }\n": typeof types.MessagesPage_ReadDocument,
    "\n  mutation MessagesPage_readAll {\n    markAllNotificationsRead\n  }\n": typeof types.MessagesPage_ReadAllDocument,
    "\n  fragment SettingsForm_settings on NotificationSettings {\n    quietFrom\n    quietTo\n    choices { kind push email student { id } }\n  }\n": typeof types.SettingsForm_SettingsFragmentDoc,
    "\n  mutation SettingsForm_save($input: SaveNotificationSettingsInput!) {\n    saveNotificationSettings(input: $input) { ...SettingsForm_settings }\n  }\n": typeof types.SettingsForm_SaveDocument,
    "\n  query SettingsPage_query {\n    viewer { children { id name } }\n    notificationSettings {\n      ...ThisDevice_settings\n      ...SettingsForm_settings\n      ...DeviceList_settings\n    }\n  }\n": typeof types.SettingsPage_QueryDocument,
    "\n  fragment ThisDevice_settings on NotificationSettings {\n    pushPublicKey\n    devices { id current }\n  }\n": typeof types.ThisDevice_SettingsFragmentDoc,
    "\n  mutation ThisDevice_test {\n    sendTestNotification\n  }\n": typeof types.ThisDevice_TestDocument,
    "\n  fragment SchoolMessageCard_message on Message {\n    id\n    title\n    createdByName\n    sendAt\n    readAt\n    school { id name }\n    children { id name }\n  }\n": typeof types.SchoolMessageCard_MessageFragmentDoc,
    "\n  query SchoolMessagePage_query($id: ID!) {\n    message(id: $id) {\n      id\n      title\n      body\n      createdByName\n      sendAt\n      readAt\n      school { id name }\n      children { id name }\n      attachments { id name url }\n    }\n  }\n": typeof types.SchoolMessagePage_QueryDocument,
    "\n  mutation SchoolMessagePage_read($id: ID!) {\n    markMessageRead(id: $id) { id readAt }\n  }\n": typeof types.SchoolMessagePage_ReadDocument,
    "\n  query SchoolMessagesPage_query($after: String) {\n    messages(first: 20, after: $after) {\n      nodes { id ...SchoolMessageCard_message }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.SchoolMessagesPage_QueryDocument,
    "\n  mutation AnswerForm_send($input: AnswerSurveyInput!) {\n    answerSurvey(input: $input) { id version student { id } }\n  }\n": typeof types.AnswerForm_SendDocument,
    "\n  query AnswerPart_query($id: ID!, $studentId: ID!) {\n    survey(id: $id) {\n      id\n      hasAnswered(studentId: $studentId)\n      myAnswers(studentId: $studentId) {\n        id\n        version\n        answeredAt\n        answeredByName\n        verificationCode\n        answers { question { id kind prompt } value files { id name url } }\n      }\n      myDraft(studentId: $studentId) { savedAt answers { questionId value } }\n    }\n  }\n": typeof types.AnswerPart_QueryDocument,
    "\n  mutation AnswerPart_forget($input: SaveSurveyDraftInput!) {\n    saveSurveyDraft(input: $input) { savedAt }\n  }\n": typeof types.AnswerPart_ForgetDocument,
    "\n  fragment SurveyCard_survey on Survey {\n    id\n    title\n    dueAt\n    takesAnswers\n    createdByName\n    hasAnswered(studentId: $studentId)\n  }\n": typeof types.SurveyCard_SurveyFragmentDoc,
    "\n  query SurveyPage_query($id: ID!) {\n    survey(id: $id) {\n      id\n      version\n      title\n      body\n      dueAt\n      closedAt\n      respondent\n      anonymous\n      takesAnswers\n      createdByName\n      children { id name classGroup { id name } }\n      sections { id heading help onlyIf { questionId operator value } }\n      questions {\n        id sectionId kind prompt help required options min max lowWord highWord\n        onlyIf { questionId operator value }\n      }\n    }\n  }\n": typeof types.SurveyPage_QueryDocument,
    "\n  query SurveysPage_query($studentId: ID!, $after: String) {\n    surveys(first: 20, after: $after, studentId: $studentId) {\n      nodes { id ...SurveyCard_survey }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.SurveysPage_QueryDocument,
    "\n  mutation SavedDraft_save($input: SaveSurveyDraftInput!) {\n    saveSurveyDraft(input: $input) { savedAt }\n  }\n": typeof types.SavedDraft_SaveDocument,
    "\n  query ChildPage_query {\n    viewer { children { id name classGroup { id name } standing today { ...Day_day } ...StandingNote_student } }\n  }\n": typeof types.ChildPage_QueryDocument,
    "\n  subscription DayNews_studentDayChanged {\n    studentDayChanged {\n      student { id }\n      day { ...Day_day }\n    }\n  }\n": typeof types.DayNews_StudentDayChangedDocument,
    "\n  subscription DayNews_swipeRecorded {\n    swipeRecorded { id direction occurredAt gate skewed student { id } }\n  }\n": typeof types.DayNews_SwipeRecordedDocument,
    "\n  subscription DayNews_leaveRequestChanged {\n    leaveRequestChanged {\n      id\n      status\n      version\n      mayEdit\n      mayWithdraw\n      proofDueOn\n      student { id }\n      steps { role approver { id name } approvers { id name } decidedAt outcome comment }\n      currentStep { role approver { id name } approvers { id name } }\n    }\n  }\n": typeof types.DayNews_LeaveRequestChangedDocument,
    "\n  fragment Day_day on StudentDay {\n    date\n    state\n    arrivedAt\n    leftAt\n    outing\n    alarmedAt\n    schoolDay { date kind name endsAt }\n    leave {\n      id\n      status\n      type { id name }\n      days { date periods }\n      currentStep { role approver { id name } }\n    }\n  }\n": typeof types.Day_DayFragmentDoc,
    "\n  fragment Day_student on Student {\n    id\n    today { ...Day_day }\n  }\n": typeof types.Day_StudentFragmentDoc,
    "\n  subscription LiveNews_bindingApplicationChanged {\n    bindingApplicationChanged {\n      id\n      status\n      studentName\n      className\n      schoolName\n      rejectionReason\n      decidedAt\n      version\n    }\n  }\n": typeof types.LiveNews_BindingApplicationChangedDocument,
    "\n  query NotificationNews_unread {\n    viewer { unreadCount }\n  }\n": typeof types.NotificationNews_UnreadDocument,
    "\n  subscription NotificationNews_received {\n    notificationReceived { id kind }\n  }\n": typeof types.NotificationNews_ReceivedDocument,
    "\n  mutation Push_register($input: RegisterPushDeviceInput!) {\n    registerPushDevice(input: $input) { id }\n  }\n": typeof types.Push_RegisterDocument,
    "\n  subscription SchoolMessageNews_recalled {\n    messageRecalled\n  }\n": typeof types.SchoolMessageNews_RecalledDocument,
    "\n  fragment StandingNote_student on Student {\n    id\n    standing\n    school { id name }\n    transfer {\n      id\n      releasedOn\n      dueOn\n      isOverdue\n      toPlace\n      fromSchool { id name }\n      toSchool { id name }\n    }\n  }\n": typeof types.StandingNote_StudentFragmentDoc,
    "\n  query TermChoice_query {\n    viewer { today }\n    terms { id schoolYear semester startsOn }\n  }\n": typeof types.TermChoice_QueryDocument,
    "\n  mutation SignOut_signOut { endApplicantSession signOut }\n": typeof types.SignOut_SignOutDocument,
    "\n  mutation SwitchIdentity_switchIdentity($id: ID!) {\n    switchIdentity(id: $id) { nextStep activeIdentity { id kind } }\n  }\n": typeof types.SwitchIdentity_SwitchIdentityDocument,
    "\n  query Viewer_query {\n    viewer {\n      nextStep\n      account {\n        id\n        name\n        username\n        email\n        phone\n        identities { id kind label school { id name } }\n      }\n      activeIdentity { id kind label }\n    }\n  }\n": typeof types.Viewer_QueryDocument,
};
const documents: Documents = {
    "\n  query AbsencesPage_query($studentId: ID!, $term: ID) {\n    student(id: $studentId) {\n      id\n      absences(term: $term) {\n        id\n        date\n        period\n        periodName\n        kind\n        recordedAt\n        visibleFrom\n        leaveRequest { id status type { id name } }\n      }\n      school { id leaveSettings { pastDays aheadDays } }\n    }\n  }\n": types.AbsencesPage_QueryDocument,
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
    "\n  query MonthHistory_query($studentId: ID!, $from: Date!, $to: Date!) {\n    student(id: $studentId) {\n      id\n      school { id level dayRules { level lateAfter } }\n      classGroup { id grade }\n      days(from: $from, to: $to) { date ...Day_day }\n    }\n  }\n": types.MonthHistory_QueryDocument,
    "\n  query SwipeList_query($studentId: ID!, $date: Date!) {\n    student(id: $studentId) {\n      id\n      swipes(from: $date, to: $date) { id direction occurredAt gate skewed }\n    }\n  }\n": types.SwipeList_QueryDocument,
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
    "\n  fragment ChildCard_student on Student {\n    id\n    name\n    seatNumber\n    studentNumber\n    school { id name periods { code name } }\n    classGroup { id name }\n    standing\n    today { ...Day_day }\n    ...ChildTodos_student\n    ...StandingNote_student\n  }\n": types.ChildCard_StudentFragmentDoc,
    "\n  fragment ChildTodos_request on LeaveRequest {\n    id\n    status\n    proofDueOn\n    type { id name }\n    submittedAt\n    student { id }\n  }\n": types.ChildTodos_RequestFragmentDoc,
    "\n  fragment ChildTodos_student on Student {\n    id\n    surveysDue { id title dueAt }\n    newestGradeFrom\n  }\n": types.ChildTodos_StudentFragmentDoc,
    "\n  query HomePage_query {\n    viewer {\n      today\n      activeIdentity { id }\n      children {\n        id\n        name\n        classGroup { id name }\n        standing\n        today { ...Day_day }\n        ...ChildCard_student\n      }\n    }\n    leaveRequests(first: 30, status: [PENDING, APPROVED, RETURNED]) {\n      nodes { id ...ChildTodos_request }\n    }\n  }\n": types.HomePage_QueryDocument,
    "\n  query HomePage_applications {\n    myBindingApplications {\n      id\n      ...PendingApplications_application\n    }\n  }\n": types.HomePage_ApplicationsDocument,
    "\n  fragment PendingApplications_application on BindingApplication {\n    id\n    status\n    studentName\n    schoolName\n    className\n    rejectionReason\n  }\n": types.PendingApplications_ApplicationFragmentDoc,
    "\n  mutation CancellationForm_send($input: RequestConductCancellationInput!) {\n    requestConductCancellation(input: $input) { id state cancellation { id granted comment } }\n  }\n": types.CancellationForm_SendDocument,
    "\n  query ConductPage_query($studentId: ID!, $term: ID) {\n    student(id: $studentId) {\n      id\n      school { id level }\n      conduct(term: $term) {\n        id\n        date\n        kind\n        count\n        reason\n        state\n        recordedAt\n        visibleFrom\n        cancelledOn\n        school { id level }\n        cancellation { id granted comment decidedAt }\n      }\n    }\n  }\n": types.ConductPage_QueryDocument,
    "\n  mutation SignOutLink_signOut { signOut }\n": types.SignOutLink_SignOutDocument,
    "\n  query AccessPage_query {\n    viewer { children { id name classGroup { id name } } }\n  }\n": types.AccessPage_QueryDocument,
    "\n  query AccessRecords_query($studentId: ID!, $after: String) {\n    student(id: $studentId) {\n      id\n      accessRecords(first: 20, after: $after) {\n        nodes { id at kind who organization }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.AccessRecords_QueryDocument,
    "\n  query MyDataPage_query {\n    myData { id subjectName title purpose retention kept facts { label value } }\n  }\n": types.MyDataPage_QueryDocument,
    "\n  query NewRequestPage_query {\n    viewer { children { id name } }\n  }\n": types.NewRequestPage_QueryDocument,
    "\n  fragment RequestCard_request on DataRequest {\n    id\n    kind\n    status\n    subjectName\n    school { id name }\n    text\n    attachments { id name url }\n    answer\n    kept\n    submittedAt\n    dueAt\n    extendedAt\n    extensionReason\n    decidedAt\n    version\n  }\n": types.RequestCard_RequestFragmentDoc,
    "\n  mutation RequestCard_withdraw($id: ID!) {\n    withdrawDataRequest(id: $id) { id status version }\n  }\n": types.RequestCard_WithdrawDocument,
    "\n  mutation RequestForm_submit($input: SubmitDataRequestInput!) {\n    submitDataRequest(input: $input) { id dueAt ...RequestCard_request }\n  }\n": types.RequestForm_SubmitDocument,
    "\n  query RequestsPage_query {\n    myDataRequests { id ...RequestCard_request }\n  }\n": types.RequestsPage_QueryDocument,
    "\n  query VerifyPage_query($code: String!) {\n    bindingFormVerification(code: $code) { genuine kind submittedOn status schoolName consentVersion }\n  }\n": types.VerifyPage_QueryDocument,
    "\n  query GradesPage_query($studentId: ID!, $term: ID) {\n    viewer { today }\n    terms { id schoolYear semester startsOn endsOn }\n    student(id: $studentId) {\n      id\n      newestGradeFrom\n      grades(term: $term) {\n        id subject assessment score level missing comment classAverage recordedAt visibleFrom\n        distribution { levels count }\n        assessed { id kind weight scale }\n        term { id }\n      }\n    }\n  }\n": types.GradesPage_QueryDocument,
    "\n  query DayChoice_query($studentId: ID!, $from: Date!, $to: Date!) {\n    student(id: $studentId) {\n      id\n      school {\n        id\n        periods { code name startsAt endsAt }\n        schoolDays(from: $from, to: $to) { date kind name endsAt }\n      }\n      leaveBetween(from: $from, to: $to) { id status type { id name } days { date periods } }\n    }\n  }\n": types.DayChoice_QueryDocument,
    "\n  query EditPage_query($id: ID!) {\n    leaveRequest(id: $id) {\n      id\n      version\n      status\n      mayEdit\n      type { id code }\n      reason\n      days { date periods }\n      attachments { id name }\n      student { id name today { ...Day_day } }\n    }\n  }\n": types.EditPage_QueryDocument,
    "\n  mutation EditPage_change($input: ChangeLeaveRequestInput!) {\n    changeLeaveRequest(input: $input) { id student { id } ...LeaveCard_request }\n  }\n": types.EditPage_ChangeDocument,
    "\n  mutation LateForm_submit($input: SubmitRetroactiveLeaveInput!) {\n    submitRetroactiveLeave(input: $input) { id student { id } ...LeaveCard_request }\n  }\n": types.LateForm_SubmitDocument,
    "\n  query LatePage_query($studentId: ID!) {\n    student(id: $studentId) {\n      id\n      absences(kinds: [UNEXCUSED, LATE, LEFT_EARLY]) {\n        id\n        date\n        period\n        periodName\n        kind\n        leaveRequest { id status type { id name } }\n      }\n      school {\n        id\n        leaveTypes { id code name offered guardiansMayAsk position }\n        leaveSettings { pastDays aheadDays }\n      }\n    }\n  }\n": types.LatePage_QueryDocument,
    "\n  fragment LeaveActions_request on LeaveRequest {\n    id\n    status\n    mayEdit\n    mayWithdraw\n    retroactive\n    reason\n    type { id code }\n    days { date periods }\n    student { id }\n  }\n": types.LeaveActions_RequestFragmentDoc,
    "\n  mutation LeaveActions_withdraw($id: ID!) {\n    withdrawLeaveRequest(id: $id) { id student { id } ...LeaveCard_request ...LeaveActions_request }\n  }\n": types.LeaveActions_WithdrawDocument,
    "\n  fragment LeaveCard_request on LeaveRequest {\n    id\n    status\n    version\n    reason\n    dayCount\n    periodCount\n    retroactive\n    proofDueOn\n    type { id name }\n    days { date periods }\n    currentStep { role approver { id name } approvers { id name } }\n  }\n": types.LeaveCard_RequestFragmentDoc,
    "\n  query LeaveWizard_query($studentId: ID!) {\n    student(id: $studentId) {\n      id\n      school {\n        id\n        leaveTypes { id code name offered guardiansMayAsk position }\n        leaveSettings { pastDays aheadDays }\n      }\n    }\n  }\n": types.LeaveWizard_QueryDocument,
    "\n  mutation NewPage_submit($input: SubmitLeaveRequestInput!) {\n    submitLeaveRequest(input: $input) { id student { id } ...LeaveCard_request }\n  }\n": types.NewPage_SubmitDocument,
    "\n  query PlanPart_query($input: LeavePlanInput!) {\n    leavePlan(input: $input) {\n      sentence\n      attachmentRequired\n      proofDueOn\n      daysLeft\n      steps { role approverNames vacant }\n      problems { reason message date clash { id } }\n    }\n  }\n": types.PlanPart_QueryDocument,
    "\n  mutation ProofForm_add($input: AddLeaveProofInput!) {\n    addLeaveProof(input: $input) { id version proofDueOn attachments { id name url } }\n  }\n": types.ProofForm_AddDocument,
    "\n  query RecordsPage_query($studentId: ID!, $after: String) {\n    student(id: $studentId) {\n      id\n      leaveRequests(first: 20, after: $after) {\n        nodes { id ...LeaveCard_request }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.RecordsPage_QueryDocument,
    "\n  query RequestPage_query($id: ID!) {\n    leaveRequest(id: $id) {\n      id\n      status\n      revoked\n      reason\n      dayCount\n      periodCount\n      retroactive\n      submittedBy\n      submittedAt\n      proofDueOn\n      type { id name }\n      student { id name school { id periods { code name } } }\n      days { date periods }\n      attachments { id name url }\n      ...LeaveActions_request\n      ...StepList_request\n    }\n  }\n": types.RequestPage_QueryDocument,
    "\n  fragment StepList_request on LeaveRequest {\n    id\n    status\n    steps { role approver { id name } approvers { id name } decidedAt outcome comment }\n    currentStep { role }\n  }\n": types.StepList_RequestFragmentDoc,
    "\n  fragment DeviceList_settings on NotificationSettings {\n    devices { id name current createdAt lastUsedAt }\n  }\n": types.DeviceList_SettingsFragmentDoc,
    "\n  mutation DeviceList_remove($id: ID!) {\n    removePushDevice(id: $id)\n  }\n": types.DeviceList_RemoveDocument,
    "\n  fragment MessageList_notification on Notification {\n    id\n    kind\n    title\n    body\n    path\n    createdAt\n    readAt\n  }\n": types.MessageList_NotificationFragmentDoc,
    "\n  query MessagesPage_query($first: Int) {\n    viewer { unreadCount today }\n    notifications(first: $first) {\n      nodes { id ...MessageList_notification }\n      pageInfo { hasNextPage }\n    }\n  }\n": types.MessagesPage_QueryDocument,
    "\n  mutation MessagesPage_read($ids: [ID!]!) {\n    markNotificationsRead(ids: $ids)\n  }\n": types.MessagesPage_ReadDocument,
    "\n  mutation MessagesPage_readAll {\n    markAllNotificationsRead\n  }\n": types.MessagesPage_ReadAllDocument,
    "\n  fragment SettingsForm_settings on NotificationSettings {\n    quietFrom\n    quietTo\n    choices { kind push email student { id } }\n  }\n": types.SettingsForm_SettingsFragmentDoc,
    "\n  mutation SettingsForm_save($input: SaveNotificationSettingsInput!) {\n    saveNotificationSettings(input: $input) { ...SettingsForm_settings }\n  }\n": types.SettingsForm_SaveDocument,
    "\n  query SettingsPage_query {\n    viewer { children { id name } }\n    notificationSettings {\n      ...ThisDevice_settings\n      ...SettingsForm_settings\n      ...DeviceList_settings\n    }\n  }\n": types.SettingsPage_QueryDocument,
    "\n  fragment ThisDevice_settings on NotificationSettings {\n    pushPublicKey\n    devices { id current }\n  }\n": types.ThisDevice_SettingsFragmentDoc,
    "\n  mutation ThisDevice_test {\n    sendTestNotification\n  }\n": types.ThisDevice_TestDocument,
    "\n  fragment SchoolMessageCard_message on Message {\n    id\n    title\n    createdByName\n    sendAt\n    readAt\n    school { id name }\n    children { id name }\n  }\n": types.SchoolMessageCard_MessageFragmentDoc,
    "\n  query SchoolMessagePage_query($id: ID!) {\n    message(id: $id) {\n      id\n      title\n      body\n      createdByName\n      sendAt\n      readAt\n      school { id name }\n      children { id name }\n      attachments { id name url }\n    }\n  }\n": types.SchoolMessagePage_QueryDocument,
    "\n  mutation SchoolMessagePage_read($id: ID!) {\n    markMessageRead(id: $id) { id readAt }\n  }\n": types.SchoolMessagePage_ReadDocument,
    "\n  query SchoolMessagesPage_query($after: String) {\n    messages(first: 20, after: $after) {\n      nodes { id ...SchoolMessageCard_message }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.SchoolMessagesPage_QueryDocument,
    "\n  mutation AnswerForm_send($input: AnswerSurveyInput!) {\n    answerSurvey(input: $input) { id version student { id } }\n  }\n": types.AnswerForm_SendDocument,
    "\n  query AnswerPart_query($id: ID!, $studentId: ID!) {\n    survey(id: $id) {\n      id\n      hasAnswered(studentId: $studentId)\n      myAnswers(studentId: $studentId) {\n        id\n        version\n        answeredAt\n        answeredByName\n        verificationCode\n        answers { question { id kind prompt } value files { id name url } }\n      }\n      myDraft(studentId: $studentId) { savedAt answers { questionId value } }\n    }\n  }\n": types.AnswerPart_QueryDocument,
    "\n  mutation AnswerPart_forget($input: SaveSurveyDraftInput!) {\n    saveSurveyDraft(input: $input) { savedAt }\n  }\n": types.AnswerPart_ForgetDocument,
    "\n  fragment SurveyCard_survey on Survey {\n    id\n    title\n    dueAt\n    takesAnswers\n    createdByName\n    hasAnswered(studentId: $studentId)\n  }\n": types.SurveyCard_SurveyFragmentDoc,
    "\n  query SurveyPage_query($id: ID!) {\n    survey(id: $id) {\n      id\n      version\n      title\n      body\n      dueAt\n      closedAt\n      respondent\n      anonymous\n      takesAnswers\n      createdByName\n      children { id name classGroup { id name } }\n      sections { id heading help onlyIf { questionId operator value } }\n      questions {\n        id sectionId kind prompt help required options min max lowWord highWord\n        onlyIf { questionId operator value }\n      }\n    }\n  }\n": types.SurveyPage_QueryDocument,
    "\n  query SurveysPage_query($studentId: ID!, $after: String) {\n    surveys(first: 20, after: $after, studentId: $studentId) {\n      nodes { id ...SurveyCard_survey }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.SurveysPage_QueryDocument,
    "\n  mutation SavedDraft_save($input: SaveSurveyDraftInput!) {\n    saveSurveyDraft(input: $input) { savedAt }\n  }\n": types.SavedDraft_SaveDocument,
    "\n  query ChildPage_query {\n    viewer { children { id name classGroup { id name } standing today { ...Day_day } ...StandingNote_student } }\n  }\n": types.ChildPage_QueryDocument,
    "\n  subscription DayNews_studentDayChanged {\n    studentDayChanged {\n      student { id }\n      day { ...Day_day }\n    }\n  }\n": types.DayNews_StudentDayChangedDocument,
    "\n  subscription DayNews_swipeRecorded {\n    swipeRecorded { id direction occurredAt gate skewed student { id } }\n  }\n": types.DayNews_SwipeRecordedDocument,
    "\n  subscription DayNews_leaveRequestChanged {\n    leaveRequestChanged {\n      id\n      status\n      version\n      mayEdit\n      mayWithdraw\n      proofDueOn\n      student { id }\n      steps { role approver { id name } approvers { id name } decidedAt outcome comment }\n      currentStep { role approver { id name } approvers { id name } }\n    }\n  }\n": types.DayNews_LeaveRequestChangedDocument,
    "\n  fragment Day_day on StudentDay {\n    date\n    state\n    arrivedAt\n    leftAt\n    outing\n    alarmedAt\n    schoolDay { date kind name endsAt }\n    leave {\n      id\n      status\n      type { id name }\n      days { date periods }\n      currentStep { role approver { id name } }\n    }\n  }\n": types.Day_DayFragmentDoc,
    "\n  fragment Day_student on Student {\n    id\n    today { ...Day_day }\n  }\n": types.Day_StudentFragmentDoc,
    "\n  subscription LiveNews_bindingApplicationChanged {\n    bindingApplicationChanged {\n      id\n      status\n      studentName\n      className\n      schoolName\n      rejectionReason\n      decidedAt\n      version\n    }\n  }\n": types.LiveNews_BindingApplicationChangedDocument,
    "\n  query NotificationNews_unread {\n    viewer { unreadCount }\n  }\n": types.NotificationNews_UnreadDocument,
    "\n  subscription NotificationNews_received {\n    notificationReceived { id kind }\n  }\n": types.NotificationNews_ReceivedDocument,
    "\n  mutation Push_register($input: RegisterPushDeviceInput!) {\n    registerPushDevice(input: $input) { id }\n  }\n": types.Push_RegisterDocument,
    "\n  subscription SchoolMessageNews_recalled {\n    messageRecalled\n  }\n": types.SchoolMessageNews_RecalledDocument,
    "\n  fragment StandingNote_student on Student {\n    id\n    standing\n    school { id name }\n    transfer {\n      id\n      releasedOn\n      dueOn\n      isOverdue\n      toPlace\n      fromSchool { id name }\n      toSchool { id name }\n    }\n  }\n": types.StandingNote_StudentFragmentDoc,
    "\n  query TermChoice_query {\n    viewer { today }\n    terms { id schoolYear semester startsOn }\n  }\n": types.TermChoice_QueryDocument,
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
export function graphql(source: "\n  query AbsencesPage_query($studentId: ID!, $term: ID) {\n    student(id: $studentId) {\n      id\n      absences(term: $term) {\n        id\n        date\n        period\n        periodName\n        kind\n        recordedAt\n        visibleFrom\n        leaveRequest { id status type { id name } }\n      }\n      school { id leaveSettings { pastDays aheadDays } }\n    }\n  }\n"): (typeof documents)["\n  query AbsencesPage_query($studentId: ID!, $term: ID) {\n    student(id: $studentId) {\n      id\n      absences(term: $term) {\n        id\n        date\n        period\n        periodName\n        kind\n        recordedAt\n        visibleFrom\n        leaveRequest { id status type { id name } }\n      }\n      school { id leaveSettings { pastDays aheadDays } }\n    }\n  }\n"];
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
export function graphql(source: "\n  query MonthHistory_query($studentId: ID!, $from: Date!, $to: Date!) {\n    student(id: $studentId) {\n      id\n      school { id level dayRules { level lateAfter } }\n      classGroup { id grade }\n      days(from: $from, to: $to) { date ...Day_day }\n    }\n  }\n"): (typeof documents)["\n  query MonthHistory_query($studentId: ID!, $from: Date!, $to: Date!) {\n    student(id: $studentId) {\n      id\n      school { id level dayRules { level lateAfter } }\n      classGroup { id grade }\n      days(from: $from, to: $to) { date ...Day_day }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SwipeList_query($studentId: ID!, $date: Date!) {\n    student(id: $studentId) {\n      id\n      swipes(from: $date, to: $date) { id direction occurredAt gate skewed }\n    }\n  }\n"): (typeof documents)["\n  query SwipeList_query($studentId: ID!, $date: Date!) {\n    student(id: $studentId) {\n      id\n      swipes(from: $date, to: $date) { id direction occurredAt gate skewed }\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment ChildCard_student on Student {\n    id\n    name\n    seatNumber\n    studentNumber\n    school { id name periods { code name } }\n    classGroup { id name }\n    standing\n    today { ...Day_day }\n    ...ChildTodos_student\n    ...StandingNote_student\n  }\n"): (typeof documents)["\n  fragment ChildCard_student on Student {\n    id\n    name\n    seatNumber\n    studentNumber\n    school { id name periods { code name } }\n    classGroup { id name }\n    standing\n    today { ...Day_day }\n    ...ChildTodos_student\n    ...StandingNote_student\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChildTodos_request on LeaveRequest {\n    id\n    status\n    proofDueOn\n    type { id name }\n    submittedAt\n    student { id }\n  }\n"): (typeof documents)["\n  fragment ChildTodos_request on LeaveRequest {\n    id\n    status\n    proofDueOn\n    type { id name }\n    submittedAt\n    student { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChildTodos_student on Student {\n    id\n    surveysDue { id title dueAt }\n    newestGradeFrom\n  }\n"): (typeof documents)["\n  fragment ChildTodos_student on Student {\n    id\n    surveysDue { id title dueAt }\n    newestGradeFrom\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomePage_query {\n    viewer {\n      today\n      activeIdentity { id }\n      children {\n        id\n        name\n        classGroup { id name }\n        standing\n        today { ...Day_day }\n        ...ChildCard_student\n      }\n    }\n    leaveRequests(first: 30, status: [PENDING, APPROVED, RETURNED]) {\n      nodes { id ...ChildTodos_request }\n    }\n  }\n"): (typeof documents)["\n  query HomePage_query {\n    viewer {\n      today\n      activeIdentity { id }\n      children {\n        id\n        name\n        classGroup { id name }\n        standing\n        today { ...Day_day }\n        ...ChildCard_student\n      }\n    }\n    leaveRequests(first: 30, status: [PENDING, APPROVED, RETURNED]) {\n      nodes { id ...ChildTodos_request }\n    }\n  }\n"];
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
export function graphql(source: "\n  mutation CancellationForm_send($input: RequestConductCancellationInput!) {\n    requestConductCancellation(input: $input) { id state cancellation { id granted comment } }\n  }\n"): (typeof documents)["\n  mutation CancellationForm_send($input: RequestConductCancellationInput!) {\n    requestConductCancellation(input: $input) { id state cancellation { id granted comment } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConductPage_query($studentId: ID!, $term: ID) {\n    student(id: $studentId) {\n      id\n      school { id level }\n      conduct(term: $term) {\n        id\n        date\n        kind\n        count\n        reason\n        state\n        recordedAt\n        visibleFrom\n        cancelledOn\n        school { id level }\n        cancellation { id granted comment decidedAt }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ConductPage_query($studentId: ID!, $term: ID) {\n    student(id: $studentId) {\n      id\n      school { id level }\n      conduct(term: $term) {\n        id\n        date\n        kind\n        count\n        reason\n        state\n        recordedAt\n        visibleFrom\n        cancelledOn\n        school { id level }\n        cancellation { id granted comment decidedAt }\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  query VerifyPage_query($code: String!) {\n    bindingFormVerification(code: $code) { genuine kind submittedOn status schoolName consentVersion }\n  }\n"): (typeof documents)["\n  query VerifyPage_query($code: String!) {\n    bindingFormVerification(code: $code) { genuine kind submittedOn status schoolName consentVersion }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GradesPage_query($studentId: ID!, $term: ID) {\n    viewer { today }\n    terms { id schoolYear semester startsOn endsOn }\n    student(id: $studentId) {\n      id\n      newestGradeFrom\n      grades(term: $term) {\n        id subject assessment score level missing comment classAverage recordedAt visibleFrom\n        distribution { levels count }\n        assessed { id kind weight scale }\n        term { id }\n      }\n    }\n  }\n"): (typeof documents)["\n  query GradesPage_query($studentId: ID!, $term: ID) {\n    viewer { today }\n    terms { id schoolYear semester startsOn endsOn }\n    student(id: $studentId) {\n      id\n      newestGradeFrom\n      grades(term: $term) {\n        id subject assessment score level missing comment classAverage recordedAt visibleFrom\n        distribution { levels count }\n        assessed { id kind weight scale }\n        term { id }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DayChoice_query($studentId: ID!, $from: Date!, $to: Date!) {\n    student(id: $studentId) {\n      id\n      school {\n        id\n        periods { code name startsAt endsAt }\n        schoolDays(from: $from, to: $to) { date kind name endsAt }\n      }\n      leaveBetween(from: $from, to: $to) { id status type { id name } days { date periods } }\n    }\n  }\n"): (typeof documents)["\n  query DayChoice_query($studentId: ID!, $from: Date!, $to: Date!) {\n    student(id: $studentId) {\n      id\n      school {\n        id\n        periods { code name startsAt endsAt }\n        schoolDays(from: $from, to: $to) { date kind name endsAt }\n      }\n      leaveBetween(from: $from, to: $to) { id status type { id name } days { date periods } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditPage_query($id: ID!) {\n    leaveRequest(id: $id) {\n      id\n      version\n      status\n      mayEdit\n      type { id code }\n      reason\n      days { date periods }\n      attachments { id name }\n      student { id name today { ...Day_day } }\n    }\n  }\n"): (typeof documents)["\n  query EditPage_query($id: ID!) {\n    leaveRequest(id: $id) {\n      id\n      version\n      status\n      mayEdit\n      type { id code }\n      reason\n      days { date periods }\n      attachments { id name }\n      student { id name today { ...Day_day } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditPage_change($input: ChangeLeaveRequestInput!) {\n    changeLeaveRequest(input: $input) { id student { id } ...LeaveCard_request }\n  }\n"): (typeof documents)["\n  mutation EditPage_change($input: ChangeLeaveRequestInput!) {\n    changeLeaveRequest(input: $input) { id student { id } ...LeaveCard_request }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LateForm_submit($input: SubmitRetroactiveLeaveInput!) {\n    submitRetroactiveLeave(input: $input) { id student { id } ...LeaveCard_request }\n  }\n"): (typeof documents)["\n  mutation LateForm_submit($input: SubmitRetroactiveLeaveInput!) {\n    submitRetroactiveLeave(input: $input) { id student { id } ...LeaveCard_request }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LatePage_query($studentId: ID!) {\n    student(id: $studentId) {\n      id\n      absences(kinds: [UNEXCUSED, LATE, LEFT_EARLY]) {\n        id\n        date\n        period\n        periodName\n        kind\n        leaveRequest { id status type { id name } }\n      }\n      school {\n        id\n        leaveTypes { id code name offered guardiansMayAsk position }\n        leaveSettings { pastDays aheadDays }\n      }\n    }\n  }\n"): (typeof documents)["\n  query LatePage_query($studentId: ID!) {\n    student(id: $studentId) {\n      id\n      absences(kinds: [UNEXCUSED, LATE, LEFT_EARLY]) {\n        id\n        date\n        period\n        periodName\n        kind\n        leaveRequest { id status type { id name } }\n      }\n      school {\n        id\n        leaveTypes { id code name offered guardiansMayAsk position }\n        leaveSettings { pastDays aheadDays }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeaveActions_request on LeaveRequest {\n    id\n    status\n    mayEdit\n    mayWithdraw\n    retroactive\n    reason\n    type { id code }\n    days { date periods }\n    student { id }\n  }\n"): (typeof documents)["\n  fragment LeaveActions_request on LeaveRequest {\n    id\n    status\n    mayEdit\n    mayWithdraw\n    retroactive\n    reason\n    type { id code }\n    days { date periods }\n    student { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveActions_withdraw($id: ID!) {\n    withdrawLeaveRequest(id: $id) { id student { id } ...LeaveCard_request ...LeaveActions_request }\n  }\n"): (typeof documents)["\n  mutation LeaveActions_withdraw($id: ID!) {\n    withdrawLeaveRequest(id: $id) { id student { id } ...LeaveCard_request ...LeaveActions_request }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeaveCard_request on LeaveRequest {\n    id\n    status\n    version\n    reason\n    dayCount\n    periodCount\n    retroactive\n    proofDueOn\n    type { id name }\n    days { date periods }\n    currentStep { role approver { id name } approvers { id name } }\n  }\n"): (typeof documents)["\n  fragment LeaveCard_request on LeaveRequest {\n    id\n    status\n    version\n    reason\n    dayCount\n    periodCount\n    retroactive\n    proofDueOn\n    type { id name }\n    days { date periods }\n    currentStep { role approver { id name } approvers { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LeaveWizard_query($studentId: ID!) {\n    student(id: $studentId) {\n      id\n      school {\n        id\n        leaveTypes { id code name offered guardiansMayAsk position }\n        leaveSettings { pastDays aheadDays }\n      }\n    }\n  }\n"): (typeof documents)["\n  query LeaveWizard_query($studentId: ID!) {\n    student(id: $studentId) {\n      id\n      school {\n        id\n        leaveTypes { id code name offered guardiansMayAsk position }\n        leaveSettings { pastDays aheadDays }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NewPage_submit($input: SubmitLeaveRequestInput!) {\n    submitLeaveRequest(input: $input) { id student { id } ...LeaveCard_request }\n  }\n"): (typeof documents)["\n  mutation NewPage_submit($input: SubmitLeaveRequestInput!) {\n    submitLeaveRequest(input: $input) { id student { id } ...LeaveCard_request }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanPart_query($input: LeavePlanInput!) {\n    leavePlan(input: $input) {\n      sentence\n      attachmentRequired\n      proofDueOn\n      daysLeft\n      steps { role approverNames vacant }\n      problems { reason message date clash { id } }\n    }\n  }\n"): (typeof documents)["\n  query PlanPart_query($input: LeavePlanInput!) {\n    leavePlan(input: $input) {\n      sentence\n      attachmentRequired\n      proofDueOn\n      daysLeft\n      steps { role approverNames vacant }\n      problems { reason message date clash { id } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProofForm_add($input: AddLeaveProofInput!) {\n    addLeaveProof(input: $input) { id version proofDueOn attachments { id name url } }\n  }\n"): (typeof documents)["\n  mutation ProofForm_add($input: AddLeaveProofInput!) {\n    addLeaveProof(input: $input) { id version proofDueOn attachments { id name url } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecordsPage_query($studentId: ID!, $after: String) {\n    student(id: $studentId) {\n      id\n      leaveRequests(first: 20, after: $after) {\n        nodes { id ...LeaveCard_request }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RecordsPage_query($studentId: ID!, $after: String) {\n    student(id: $studentId) {\n      id\n      leaveRequests(first: 20, after: $after) {\n        nodes { id ...LeaveCard_request }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RequestPage_query($id: ID!) {\n    leaveRequest(id: $id) {\n      id\n      status\n      revoked\n      reason\n      dayCount\n      periodCount\n      retroactive\n      submittedBy\n      submittedAt\n      proofDueOn\n      type { id name }\n      student { id name school { id periods { code name } } }\n      days { date periods }\n      attachments { id name url }\n      ...LeaveActions_request\n      ...StepList_request\n    }\n  }\n"): (typeof documents)["\n  query RequestPage_query($id: ID!) {\n    leaveRequest(id: $id) {\n      id\n      status\n      revoked\n      reason\n      dayCount\n      periodCount\n      retroactive\n      submittedBy\n      submittedAt\n      proofDueOn\n      type { id name }\n      student { id name school { id periods { code name } } }\n      days { date periods }\n      attachments { id name url }\n      ...LeaveActions_request\n      ...StepList_request\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StepList_request on LeaveRequest {\n    id\n    status\n    steps { role approver { id name } approvers { id name } decidedAt outcome comment }\n    currentStep { role }\n  }\n"): (typeof documents)["\n  fragment StepList_request on LeaveRequest {\n    id\n    status\n    steps { role approver { id name } approvers { id name } decidedAt outcome comment }\n    currentStep { role }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeviceList_settings on NotificationSettings {\n    devices { id name current createdAt lastUsedAt }\n  }\n"): (typeof documents)["\n  fragment DeviceList_settings on NotificationSettings {\n    devices { id name current createdAt lastUsedAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeviceList_remove($id: ID!) {\n    removePushDevice(id: $id)\n  }\n"): (typeof documents)["\n  mutation DeviceList_remove($id: ID!) {\n    removePushDevice(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MessageList_notification on Notification {\n    id\n    kind\n    title\n    body\n    path\n    createdAt\n    readAt\n  }\n"): (typeof documents)["\n  fragment MessageList_notification on Notification {\n    id\n    kind\n    title\n    body\n    path\n    createdAt\n    readAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MessagesPage_query($first: Int) {\n    viewer { unreadCount today }\n    notifications(first: $first) {\n      nodes { id ...MessageList_notification }\n      pageInfo { hasNextPage }\n    }\n  }\n"): (typeof documents)["\n  query MessagesPage_query($first: Int) {\n    viewer { unreadCount today }\n    notifications(first: $first) {\n      nodes { id ...MessageList_notification }\n      pageInfo { hasNextPage }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MessagesPage_read($ids: [ID!]!) {\n    markNotificationsRead(ids: $ids)\n  }\n"): (typeof documents)["\n  mutation MessagesPage_read($ids: [ID!]!) {\n    markNotificationsRead(ids: $ids)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MessagesPage_readAll {\n    markAllNotificationsRead\n  }\n"): (typeof documents)["\n  mutation MessagesPage_readAll {\n    markAllNotificationsRead\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SettingsForm_settings on NotificationSettings {\n    quietFrom\n    quietTo\n    choices { kind push email student { id } }\n  }\n"): (typeof documents)["\n  fragment SettingsForm_settings on NotificationSettings {\n    quietFrom\n    quietTo\n    choices { kind push email student { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettingsForm_save($input: SaveNotificationSettingsInput!) {\n    saveNotificationSettings(input: $input) { ...SettingsForm_settings }\n  }\n"): (typeof documents)["\n  mutation SettingsForm_save($input: SaveNotificationSettingsInput!) {\n    saveNotificationSettings(input: $input) { ...SettingsForm_settings }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SettingsPage_query {\n    viewer { children { id name } }\n    notificationSettings {\n      ...ThisDevice_settings\n      ...SettingsForm_settings\n      ...DeviceList_settings\n    }\n  }\n"): (typeof documents)["\n  query SettingsPage_query {\n    viewer { children { id name } }\n    notificationSettings {\n      ...ThisDevice_settings\n      ...SettingsForm_settings\n      ...DeviceList_settings\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ThisDevice_settings on NotificationSettings {\n    pushPublicKey\n    devices { id current }\n  }\n"): (typeof documents)["\n  fragment ThisDevice_settings on NotificationSettings {\n    pushPublicKey\n    devices { id current }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ThisDevice_test {\n    sendTestNotification\n  }\n"): (typeof documents)["\n  mutation ThisDevice_test {\n    sendTestNotification\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SchoolMessageCard_message on Message {\n    id\n    title\n    createdByName\n    sendAt\n    readAt\n    school { id name }\n    children { id name }\n  }\n"): (typeof documents)["\n  fragment SchoolMessageCard_message on Message {\n    id\n    title\n    createdByName\n    sendAt\n    readAt\n    school { id name }\n    children { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SchoolMessagePage_query($id: ID!) {\n    message(id: $id) {\n      id\n      title\n      body\n      createdByName\n      sendAt\n      readAt\n      school { id name }\n      children { id name }\n      attachments { id name url }\n    }\n  }\n"): (typeof documents)["\n  query SchoolMessagePage_query($id: ID!) {\n    message(id: $id) {\n      id\n      title\n      body\n      createdByName\n      sendAt\n      readAt\n      school { id name }\n      children { id name }\n      attachments { id name url }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SchoolMessagePage_read($id: ID!) {\n    markMessageRead(id: $id) { id readAt }\n  }\n"): (typeof documents)["\n  mutation SchoolMessagePage_read($id: ID!) {\n    markMessageRead(id: $id) { id readAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SchoolMessagesPage_query($after: String) {\n    messages(first: 20, after: $after) {\n      nodes { id ...SchoolMessageCard_message }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query SchoolMessagesPage_query($after: String) {\n    messages(first: 20, after: $after) {\n      nodes { id ...SchoolMessageCard_message }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerForm_send($input: AnswerSurveyInput!) {\n    answerSurvey(input: $input) { id version student { id } }\n  }\n"): (typeof documents)["\n  mutation AnswerForm_send($input: AnswerSurveyInput!) {\n    answerSurvey(input: $input) { id version student { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnswerPart_query($id: ID!, $studentId: ID!) {\n    survey(id: $id) {\n      id\n      hasAnswered(studentId: $studentId)\n      myAnswers(studentId: $studentId) {\n        id\n        version\n        answeredAt\n        answeredByName\n        verificationCode\n        answers { question { id kind prompt } value files { id name url } }\n      }\n      myDraft(studentId: $studentId) { savedAt answers { questionId value } }\n    }\n  }\n"): (typeof documents)["\n  query AnswerPart_query($id: ID!, $studentId: ID!) {\n    survey(id: $id) {\n      id\n      hasAnswered(studentId: $studentId)\n      myAnswers(studentId: $studentId) {\n        id\n        version\n        answeredAt\n        answeredByName\n        verificationCode\n        answers { question { id kind prompt } value files { id name url } }\n      }\n      myDraft(studentId: $studentId) { savedAt answers { questionId value } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerPart_forget($input: SaveSurveyDraftInput!) {\n    saveSurveyDraft(input: $input) { savedAt }\n  }\n"): (typeof documents)["\n  mutation AnswerPart_forget($input: SaveSurveyDraftInput!) {\n    saveSurveyDraft(input: $input) { savedAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SurveyCard_survey on Survey {\n    id\n    title\n    dueAt\n    takesAnswers\n    createdByName\n    hasAnswered(studentId: $studentId)\n  }\n"): (typeof documents)["\n  fragment SurveyCard_survey on Survey {\n    id\n    title\n    dueAt\n    takesAnswers\n    createdByName\n    hasAnswered(studentId: $studentId)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SurveyPage_query($id: ID!) {\n    survey(id: $id) {\n      id\n      version\n      title\n      body\n      dueAt\n      closedAt\n      respondent\n      anonymous\n      takesAnswers\n      createdByName\n      children { id name classGroup { id name } }\n      sections { id heading help onlyIf { questionId operator value } }\n      questions {\n        id sectionId kind prompt help required options min max lowWord highWord\n        onlyIf { questionId operator value }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SurveyPage_query($id: ID!) {\n    survey(id: $id) {\n      id\n      version\n      title\n      body\n      dueAt\n      closedAt\n      respondent\n      anonymous\n      takesAnswers\n      createdByName\n      children { id name classGroup { id name } }\n      sections { id heading help onlyIf { questionId operator value } }\n      questions {\n        id sectionId kind prompt help required options min max lowWord highWord\n        onlyIf { questionId operator value }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SurveysPage_query($studentId: ID!, $after: String) {\n    surveys(first: 20, after: $after, studentId: $studentId) {\n      nodes { id ...SurveyCard_survey }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query SurveysPage_query($studentId: ID!, $after: String) {\n    surveys(first: 20, after: $after, studentId: $studentId) {\n      nodes { id ...SurveyCard_survey }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavedDraft_save($input: SaveSurveyDraftInput!) {\n    saveSurveyDraft(input: $input) { savedAt }\n  }\n"): (typeof documents)["\n  mutation SavedDraft_save($input: SaveSurveyDraftInput!) {\n    saveSurveyDraft(input: $input) { savedAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChildPage_query {\n    viewer { children { id name classGroup { id name } standing today { ...Day_day } ...StandingNote_student } }\n  }\n"): (typeof documents)["\n  query ChildPage_query {\n    viewer { children { id name classGroup { id name } standing today { ...Day_day } ...StandingNote_student } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription DayNews_studentDayChanged {\n    studentDayChanged {\n      student { id }\n      day { ...Day_day }\n    }\n  }\n"): (typeof documents)["\n  subscription DayNews_studentDayChanged {\n    studentDayChanged {\n      student { id }\n      day { ...Day_day }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription DayNews_swipeRecorded {\n    swipeRecorded { id direction occurredAt gate skewed student { id } }\n  }\n"): (typeof documents)["\n  subscription DayNews_swipeRecorded {\n    swipeRecorded { id direction occurredAt gate skewed student { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription DayNews_leaveRequestChanged {\n    leaveRequestChanged {\n      id\n      status\n      version\n      mayEdit\n      mayWithdraw\n      proofDueOn\n      student { id }\n      steps { role approver { id name } approvers { id name } decidedAt outcome comment }\n      currentStep { role approver { id name } approvers { id name } }\n    }\n  }\n"): (typeof documents)["\n  subscription DayNews_leaveRequestChanged {\n    leaveRequestChanged {\n      id\n      status\n      version\n      mayEdit\n      mayWithdraw\n      proofDueOn\n      student { id }\n      steps { role approver { id name } approvers { id name } decidedAt outcome comment }\n      currentStep { role approver { id name } approvers { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Day_day on StudentDay {\n    date\n    state\n    arrivedAt\n    leftAt\n    outing\n    alarmedAt\n    schoolDay { date kind name endsAt }\n    leave {\n      id\n      status\n      type { id name }\n      days { date periods }\n      currentStep { role approver { id name } }\n    }\n  }\n"): (typeof documents)["\n  fragment Day_day on StudentDay {\n    date\n    state\n    arrivedAt\n    leftAt\n    outing\n    alarmedAt\n    schoolDay { date kind name endsAt }\n    leave {\n      id\n      status\n      type { id name }\n      days { date periods }\n      currentStep { role approver { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Day_student on Student {\n    id\n    today { ...Day_day }\n  }\n"): (typeof documents)["\n  fragment Day_student on Student {\n    id\n    today { ...Day_day }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription LiveNews_bindingApplicationChanged {\n    bindingApplicationChanged {\n      id\n      status\n      studentName\n      className\n      schoolName\n      rejectionReason\n      decidedAt\n      version\n    }\n  }\n"): (typeof documents)["\n  subscription LiveNews_bindingApplicationChanged {\n    bindingApplicationChanged {\n      id\n      status\n      studentName\n      className\n      schoolName\n      rejectionReason\n      decidedAt\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NotificationNews_unread {\n    viewer { unreadCount }\n  }\n"): (typeof documents)["\n  query NotificationNews_unread {\n    viewer { unreadCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription NotificationNews_received {\n    notificationReceived { id kind }\n  }\n"): (typeof documents)["\n  subscription NotificationNews_received {\n    notificationReceived { id kind }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Push_register($input: RegisterPushDeviceInput!) {\n    registerPushDevice(input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation Push_register($input: RegisterPushDeviceInput!) {\n    registerPushDevice(input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription SchoolMessageNews_recalled {\n    messageRecalled\n  }\n"): (typeof documents)["\n  subscription SchoolMessageNews_recalled {\n    messageRecalled\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StandingNote_student on Student {\n    id\n    standing\n    school { id name }\n    transfer {\n      id\n      releasedOn\n      dueOn\n      isOverdue\n      toPlace\n      fromSchool { id name }\n      toSchool { id name }\n    }\n  }\n"): (typeof documents)["\n  fragment StandingNote_student on Student {\n    id\n    standing\n    school { id name }\n    transfer {\n      id\n      releasedOn\n      dueOn\n      isOverdue\n      toPlace\n      fromSchool { id name }\n      toSchool { id name }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TermChoice_query {\n    viewer { today }\n    terms { id schoolYear semester startsOn }\n  }\n"): (typeof documents)["\n  query TermChoice_query {\n    viewer { today }\n    terms { id schoolYear semester startsOn }\n  }\n"];
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