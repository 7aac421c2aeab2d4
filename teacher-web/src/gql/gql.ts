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
    "\n  fragment AbsenceRow_absence on Absence {\n    id\n    date\n    periodName\n    kind\n    recordedAt\n    recordedBy\n    visibleFrom\n    leaveRequest {\n      id\n      type {\n        id\n        name\n      }\n    }\n    history {\n      changedAt\n      changedBy\n      before\n      after\n      reason\n    }\n  }\n": typeof types.AbsenceRow_AbsenceFragmentDoc,
    "\n  mutation AbsencesImportDialog_import($input: ImportAbsencesInput!) {\n    importAbsences(input: $input) {\n      ...RecordsImportDialog_report\n    }\n  }\n": typeof types.AbsencesImportDialog_ImportDocument,
    "\n  fragment AbsencesOfPupil_student on Student {\n    id\n    name\n    seatNumber\n    absences(term: $term, kinds: $kinds) {\n      id\n      kind\n      ...AbsenceRow_absence\n    }\n  }\n": typeof types.AbsencesOfPupil_StudentFragmentDoc,
    "\n  query AbsencesPage_query($class: ID!, $term: ID, $kinds: [AbsenceKind!]) {\n    terms {\n      id\n      schoolYear\n      semester\n    }\n    classGroup(id: $class) {\n      id\n      name\n      students {\n        id\n        absences(term: $term, kinds: $kinds) {\n          id\n        }\n        ...AbsencesOfPupil_student\n      }\n    }\n  }\n": typeof types.AbsencesPage_QueryDocument,
    "\n  subscription AbsencesPage_changed($class: ID) {\n    studentDayChanged(classGroup: $class) {\n      student {\n        id\n      }\n    }\n  }\n": typeof types.AbsencesPage_ChangedDocument,
    "\n  mutation CorrectAbsenceDialog_correct($input: CorrectAbsenceInput!) {\n    correctAbsence(input: $input) {\n      id\n      ...AbsenceRow_absence\n    }\n  }\n": typeof types.CorrectAbsenceDialog_CorrectDocument,
    "\n  query RecordAbsenceDialog_class($class: ID!) {\n    classGroup(id: $class) {\n      id\n      school {\n        id\n        periods {\n          code\n          name\n          countsAbsence\n        }\n      }\n      students {\n        id\n        name\n        seatNumber\n      }\n    }\n  }\n": typeof types.RecordAbsenceDialog_ClassDocument,
    "\n  mutation RecordAbsenceDialog_record($input: RecordAbsencesInput!) {\n    recordAbsences(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordAbsenceDialog_RecordDocument,
    "\n  mutation BulkBar_approve($input: [BindingDecisionInput!]!) {\n    approveBindingApplications(input: $input) {\n      ...BulkBar_outcome\n    }\n  }\n": typeof types.BulkBar_ApproveDocument,
    "\n  mutation BulkBar_reject($input: [BindingDecisionInput!]!, $reason: String!) {\n    rejectBindingApplications(input: $input, reason: $reason) {\n      ...BulkBar_outcome\n    }\n  }\n": typeof types.BulkBar_RejectDocument,
    "\n  fragment BulkBar_outcome on DecisionOutcome {\n    id\n    application {\n      id\n      ...QueueRow_application\n      ...DecisionNote_application\n    }\n    errorCode\n    errorReason\n  }\n": typeof types.BulkBar_OutcomeFragmentDoc,
    "\n  fragment CaseData_application on BindingApplication {\n    id\n    studentName\n    className\n    schoolName\n    relation\n    relationNote\n    submittedAt\n    formUrl\n    guardianName\n    guardianMaskedNationalId\n    guardianEmail\n    guardianPhone\n    signatureUrl\n    registryCheck\n    custodyRestriction {\n      id\n      startsOn\n      inForce\n    }\n    consentVersion\n    contactChannel\n    addsToExistingAccount\n    student {\n      id\n      name\n      studentNumber\n      seatNumber\n      guardians {\n        id\n        name\n        relation\n        relationNote\n        since\n      }\n    }\n  }\n": typeof types.CaseData_ApplicationFragmentDoc,
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
    "\n  query BoardPage_query($id: ID!) {\n    classGroup(id: $id) {\n      id\n      name\n      homeroomTeachers {\n        id\n        name\n      }\n      board {\n        date\n        schoolDay {\n          date\n          kind\n          name\n          endsAt\n        }\n        students {\n          student {\n            id\n            familyReach\n          }\n          ...PupilDay_row\n        }\n      }\n    }\n  }\n": typeof types.BoardPage_QueryDocument,
    "\n  subscription BoardPage_changed($id: ID!) {\n    studentDayChanged(classGroup: $id) {\n      ...PupilDay_row\n    }\n  }\n": typeof types.BoardPage_ChangedDocument,
    "\n  mutation PupilActions_record($input: RecordDayNoteInput!) {\n    recordDayNote(input: $input) {\n      ...PupilDay_row\n    }\n  }\n": typeof types.PupilActions_RecordDocument,
    "\n  mutation PupilActions_remove($input: NotifyGuardiansInput!) {\n    removeDayNote(input: $input) {\n      ...PupilDay_row\n    }\n  }\n": typeof types.PupilActions_RemoveDocument,
    "\n  mutation PupilActions_notify($input: NotifyGuardiansInput!) {\n    notifyGuardians(input: $input) {\n      ...PupilDay_row\n    }\n  }\n": typeof types.PupilActions_NotifyDocument,
    "\n  fragment PupilDay_row on ClassBoardRow {\n    student {\n      id\n      name\n      seatNumber\n    }\n    day {\n      date\n      state\n      arrivedAt\n      leftAt\n      outing\n      alarmedAt\n      unexplained\n      note {\n        reason\n        text\n        recordedBy\n        recordedAt\n      }\n      leave {\n        id\n        status\n        type {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.PupilDay_RowFragmentDoc,
    "\n  query ClassRollPage_query($id: ID!) {\n    classGroup(id: $id) {\n      id\n      name\n      schoolYear\n      school {\n        id\n        name\n      }\n      homeroomTeachers {\n        id\n        name\n      }\n      bindingStatistics {\n        studentCount\n        boundCount\n        waitingCount\n      }\n      students {\n        id\n        ...RollRow_student\n      }\n    }\n  }\n": typeof types.ClassRollPage_QueryDocument,
    "\n  fragment RollRow_student on Student {\n    id\n    seatNumber\n    name\n    studentNumber\n    guardians {\n      id\n      name\n      relation\n      relationNote\n    }\n  }\n": typeof types.RollRow_StudentFragmentDoc,
    "\n  mutation ConductDialog_correct($input: CorrectConductInput!) {\n    correctConduct(input: $input) {\n      ...ConductRow_record\n    }\n  }\n": typeof types.ConductDialog_CorrectDocument,
    "\n  mutation ConductDialog_recall($input: RecallConductInput!) {\n    recallConduct(input: $input) {\n      ...ConductRow_record\n    }\n  }\n": typeof types.ConductDialog_RecallDocument,
    "\n  mutation ConductDialog_ask($input: RequestConductCancellationInput!) {\n    requestConductCancellation(input: $input) {\n      ...ConductRow_record\n    }\n  }\n": typeof types.ConductDialog_AskDocument,
    "\n  mutation ConductDialog_decide($input: DecideConductCancellationInput!) {\n    decideConductCancellation(input: $input) {\n      ...ConductRow_record\n    }\n  }\n": typeof types.ConductDialog_DecideDocument,
    "\n  fragment ConductHistory_record on ConductRecord {\n    id\n    history {\n      deed\n      changedAt\n      changedBy\n      kind\n      count\n      reason\n      note\n    }\n  }\n": typeof types.ConductHistory_RecordFragmentDoc,
    "\n  mutation ConductImportDialog_import($input: ImportConductInput!) {\n    importConduct(input: $input) {\n      ...RecordsImportDialog_report\n    }\n  }\n": typeof types.ConductImportDialog_ImportDocument,
    "\n  query ConductPage_query(\n    $classGroup: ID\n    $term: ID\n    $kinds: [ConductKind!]\n    $waiting: Boolean\n    $search: String\n    $page: Int\n    $first: Int\n  ) {\n    terms {\n      id\n      schoolYear\n      semester\n    }\n    conductRecords(\n      classGroup: $classGroup\n      term: $term\n      kinds: $kinds\n      waiting: $waiting\n      search: $search\n      page: $page\n      first: $first\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        id\n        ...ConductRow_record\n      }\n    }\n  }\n": typeof types.ConductPage_QueryDocument,
    "\n  subscription ConductPage_changed {\n    conductChanged {\n      id\n      ...ConductRow_record\n    }\n  }\n": typeof types.ConductPage_ChangedDocument,
    "\n  fragment ConductRow_record on ConductRecord {\n    id\n    date\n    kind\n    count\n    reason\n    state\n    recordedAt\n    recordedBy\n    visibleFrom\n    cancelledOn\n    version\n    student {\n      id\n      name\n      seatNumber\n    }\n    school {\n      id\n      level\n    }\n    cancellation {\n      id\n      reason\n      appliedBy\n      granted\n      comment\n      decidedAt\n      decidedBy\n    }\n    ...ConductHistory_record\n  }\n": typeof types.ConductRow_RecordFragmentDoc,
    "\n  query NewConductPage_pupils($class: ID!) {\n    classGroup(id: $class) {\n      id\n      school {\n        id\n        level\n      }\n      students {\n        id\n        name\n        seatNumber\n      }\n    }\n  }\n": typeof types.NewConductPage_PupilsDocument,
    "\n  mutation NewConductPage_record($input: RecordConductInput!) {\n    recordConduct(input: $input) {\n      id\n    }\n  }\n": typeof types.NewConductPage_RecordDocument,
    "\n  mutation AssessmentDialog_create($input: CreateAssessmentInput!) {\n    createAssessment(input: $input) {\n      id\n    }\n  }\n": typeof types.AssessmentDialog_CreateDocument,
    "\n  mutation AssessmentDialog_change($input: ChangeAssessmentInput!) {\n    changeAssessment(input: $input) {\n      id\n      name\n      weight\n      date\n      scale\n      version\n    }\n  }\n": typeof types.AssessmentDialog_ChangeDocument,
    "\n  mutation AssessmentDialog_remove($input: RemoveAssessmentInput!) {\n    removeAssessment(input: $input)\n  }\n": typeof types.AssessmentDialog_RemoveDocument,
    "\n  query CellHistory_query($id: ID!, $term: ID!, $subject: ID!, $assessment: ID!, $student: ID!) {\n    classGroup(id: $id) {\n      id\n      gradeBook(term: $term, subject: $subject) {\n        history(assessment: $assessment, student: $student) {\n          id\n          mark\n          comment\n          reason\n          recordedAt\n          recordedBy\n          visibleFrom\n          recalledAt\n        }\n      }\n    }\n  }\n": typeof types.CellHistory_QueryDocument,
    "\n  query GradesPage_terms($id: ID!) {\n    terms {\n      id\n      schoolYear\n      semester\n      startsOn\n    }\n    classGroup(id: $id) {\n      id\n      name\n      schoolYear\n    }\n  }\n": typeof types.GradesPage_TermsDocument,
    "\n  query GradesPage_subjects($id: ID!, $term: ID!) {\n    classGroup(id: $id) {\n      id\n      gradedSubjects(term: $term) {\n        mayRecord\n        teacherNames\n        subject {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.GradesPage_SubjectsDocument,
    "\n  mutation ImportDialog_import($input: ImportGradesInput!) {\n    importGrades(input: $input) {\n      dryRun\n      changed\n      unchanged\n      corrected\n      problemCount\n      problems {\n        line\n        column\n        text\n        message\n      }\n    }\n  }\n": typeof types.ImportDialog_ImportDocument,
    "\n  fragment GradeSheet_book on GradeBook {\n    mayRecord\n    visibleFrom\n    assessments {\n      id\n      kind\n      number\n      name\n      weight\n      date\n      scale\n      version\n    }\n    rows {\n      studentId\n      name\n      seatNumber\n      studentNumber\n      hasLeft\n      grades {\n        id\n        assessmentId\n        studentId\n        version\n        score\n        level\n        missing\n        comment\n        recordedAt\n        recordedBy\n        visibleFrom\n        isPublic\n        familyReads\n      }\n    }\n  }\n": typeof types.GradeSheet_BookFragmentDoc,
    "\n  query GradeSheet_query($id: ID!, $term: ID!, $subject: ID!) {\n    classGroup(id: $id) {\n      id\n      gradeBook(term: $term, subject: $subject) {\n        ...GradeSheet_book\n      }\n    }\n  }\n": typeof types.GradeSheet_QueryDocument,
    "\n  subscription GradeSheet_changed($id: ID!, $term: ID!, $subject: ID!) {\n    gradeBookChanged(classGroup: $id, term: $term, subject: $subject) {\n      ...GradeSheet_book\n    }\n  }\n": typeof types.GradeSheet_ChangedDocument,
    "\n  mutation GradeSheet_record($input: RecordGradesInput!) {\n    recordGrades(input: $input) {\n      id\n      assessmentId\n      studentId\n      version\n      score\n      level\n      missing\n      comment\n      recordedAt\n      recordedBy\n      visibleFrom\n      isPublic\n      familyReads\n    }\n  }\n": typeof types.GradeSheet_RecordDocument,
    "\n  mutation GradeSheet_recall($input: RecallGradesInput!) {\n    recallGrades(input: $input) {\n      id\n    }\n  }\n": typeof types.GradeSheet_RecallDocument,
    "\n  query ChangeLeavePage_query($id: ID!) {\n    leaveRequest(id: $id) {\n      id\n      version\n      mayEdit\n      reason\n      days {\n        date\n        periods\n      }\n      type {\n        id\n        code\n      }\n      attachments {\n        id\n        name\n      }\n      student {\n        id\n        name\n        classGroup {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.ChangeLeavePage_QueryDocument,
    "\n  mutation ChangeLeavePage_change($input: ChangeLeaveRequestInput!) {\n    changeLeaveRequest(input: $input) {\n      id\n      ...LeaveRow_request\n      ...LeaveCaseData_request\n      ...LeaveNote_request\n      ...LeaveSteps_request\n    }\n  }\n": typeof types.ChangeLeavePage_ChangeDocument,
    "\n  query EarlierLeave_query($student: ID!) {\n    student(id: $student) {\n      id\n      leaveRequests(first: 11) {\n        totalCount\n        nodes {\n          id\n          status\n          dayCount\n          periodCount\n          reason\n          days {\n            date\n            periods\n          }\n          type {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.EarlierLeave_QueryDocument,
    "\n  mutation LeaveBulkBar_approve($input: [LeaveDecisionInput!]!) {\n    approveLeaveRequests(input: $input) {\n      id\n      reason\n      message\n      leaveRequest {\n        id\n        ...LeaveRow_request\n        ...LeaveNote_request\n        ...LeaveSteps_request\n      }\n    }\n  }\n": typeof types.LeaveBulkBar_ApproveDocument,
    "\n  fragment LeaveCaseData_request on LeaveRequest {\n    id\n    reason\n    dayCount\n    periodCount\n    submittedBy\n    submittedAt\n    proofDueOn\n    retroactive\n    type {\n      id\n      name\n    }\n    days {\n      date\n      periods\n    }\n    attachments {\n      id\n      name\n      contentType\n      url\n    }\n    student {\n      id\n      school {\n        id\n        periods {\n          code\n          name\n        }\n      }\n    }\n  }\n": typeof types.LeaveCaseData_RequestFragmentDoc,
    "\n  query LeaveCasePage_query($id: ID!) {\n    leaveRequest(id: $id) {\n      id\n      status\n      mayDecide\n      mayEdit\n      mayWithdraw\n      mayRevoke\n      student {\n        id\n        name\n        seatNumber\n        classGroup {\n          id\n          name\n        }\n      }\n      ...LeaveRow_request\n      ...LeaveCaseData_request\n      ...LeaveSteps_request\n      ...LeaveNote_request\n      ...LeaveDecisionBar_request\n      ...RevokeButton_request\n    }\n  }\n": typeof types.LeaveCasePage_QueryDocument,
    "\n  fragment LeaveDecisionBar_request on LeaveRequest {\n    id\n    mayDecide\n    version\n    student {\n      id\n      name\n    }\n  }\n": typeof types.LeaveDecisionBar_RequestFragmentDoc,
    "\n  mutation LeaveDecisionBar_approve($id: ID!, $version: Int!) {\n    approveLeaveRequest(id: $id, version: $version) {\n      id\n      status\n      currentStep {\n        role\n      }\n      ...LeaveRow_request\n      ...LeaveNote_request\n      ...LeaveSteps_request\n    }\n  }\n": typeof types.LeaveDecisionBar_ApproveDocument,
    "\n  mutation LeaveDecisionBar_return($id: ID!, $version: Int!, $reason: String!) {\n    returnLeaveRequest(id: $id, version: $version, reason: $reason) {\n      id\n      ...LeaveRow_request\n      ...LeaveNote_request\n      ...LeaveSteps_request\n    }\n  }\n": typeof types.LeaveDecisionBar_ReturnDocument,
    "\n  query LeaveFields_types {\n    viewer {\n      activeIdentity {\n        id\n        school {\n          id\n          leaveTypes {\n            id\n            code\n            name\n            offered\n            guardiansMayAsk\n          }\n        }\n      }\n    }\n  }\n": typeof types.LeaveFields_TypesDocument,
    "\n  fragment LeaveNote_request on LeaveRequest {\n    id\n    status\n    version\n    mayDecide\n    mayEdit\n    mayWithdraw\n    mayRevoke\n    revoked\n    proofDueOn\n    currentStep {\n      role\n    }\n    steps {\n      role\n      decidedAt\n      outcome\n      comment\n      approver {\n        id\n        name\n      }\n      approvers {\n        id\n        name\n      }\n    }\n  }\n": typeof types.LeaveNote_RequestFragmentDoc,
    "\n  fragment LeavePlan_plan on LeavePlan {\n    sentence\n    attachmentRequired\n    proofDueOn\n    daysLeft\n    steps {\n      role\n      approverNames\n      vacant\n    }\n  }\n": typeof types.LeavePlan_PlanFragmentDoc,
    "\n  query LeaveQueuePage_query(\n    $status: [LeaveStatus!]\n    $awaitingMe: Boolean\n    $classGroup: ID\n    $first: Int\n    $after: String\n  ) {\n    leaveRequests(\n      status: $status\n      awaitingMe: $awaitingMe\n      classGroup: $classGroup\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          ...LeaveRow_request\n        }\n      }\n    }\n  }\n": typeof types.LeaveQueuePage_QueryDocument,
    "\n  fragment LeaveRow_request on LeaveRequest {\n    id\n    status\n    version\n    mayDecide\n    submittedAt\n    dayCount\n    periodCount\n    proofDueOn\n    retroactive\n    days {\n      date\n      periods\n    }\n    type {\n      id\n      name\n    }\n    student {\n      id\n      name\n      seatNumber\n      classGroup {\n        id\n        name\n      }\n    }\n    currentStep {\n      role\n    }\n  }\n": typeof types.LeaveRow_RequestFragmentDoc,
    "\n  fragment LeaveSteps_request on LeaveRequest {\n    id\n    status\n    steps {\n      role\n      decidedAt\n      outcome\n      comment\n      approver {\n        id\n        name\n      }\n      approvers {\n        id\n        name\n      }\n    }\n  }\n": typeof types.LeaveSteps_RequestFragmentDoc,
    "\n  query LiveLeave_waiting {\n    leaveRequests(status: [PENDING], awaitingMe: true, first: 1) {\n      totalCount\n    }\n  }\n": typeof types.LiveLeave_WaitingDocument,
    "\n  subscription LiveLeave_changed {\n    leaveRequestChanged {\n      id\n      mayDecide\n      student {\n        id\n        name\n      }\n      ...LeaveRow_request\n      ...LeaveNote_request\n      ...LeaveSteps_request\n    }\n  }\n": typeof types.LiveLeave_ChangedDocument,
    "\n  mutation NewLeavePage_submit($input: SubmitLeaveRequestInput!) {\n    submitLeaveRequest(input: $input) {\n      id\n      ...LeaveRow_request\n      ...LeaveNote_request\n      ...LeaveSteps_request\n    }\n  }\n": typeof types.NewLeavePage_SubmitDocument,
    "\n  fragment OfficialLeaveOutcome_outcome on OfficialLeaveOutcome {\n    granted {\n      id\n      student {\n        id\n        name\n      }\n    }\n    skipped {\n      reason\n      message\n      student {\n        id\n        name\n        classGroup {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.OfficialLeaveOutcome_OutcomeFragmentDoc,
    "\n  mutation OfficialLeavePage_grant($input: GrantOfficialLeaveInput!) {\n    grantOfficialLeave(input: $input) {\n      ...OfficialLeaveOutcome_outcome\n    }\n  }\n": typeof types.OfficialLeavePage_GrantDocument,
    "\n  query PupilField_query($class: ID!) {\n    classGroup(id: $class) {\n      id\n      name\n      students {\n        id\n        name\n        seatNumber\n      }\n    }\n  }\n": typeof types.PupilField_QueryDocument,
    "\n  fragment RevokeButton_request on LeaveRequest {\n    id\n    version\n    mayRevoke\n    student {\n      id\n      name\n    }\n  }\n": typeof types.RevokeButton_RequestFragmentDoc,
    "\n  mutation RevokeButton_revoke($input: RevokeLeaveRequestInput!) {\n    revokeLeaveRequest(input: $input) {\n      id\n      ...LeaveRow_request\n      ...LeaveNote_request\n      ...LeaveSteps_request\n      ...RevokeButton_request\n    }\n  }\n": typeof types.RevokeButton_RevokeDocument,
    "\n  mutation WithdrawButton_withdraw($id: ID!) {\n    withdrawLeaveRequest(id: $id) {\n      id\n      ...LeaveRow_request\n      ...LeaveNote_request\n      ...LeaveSteps_request\n    }\n  }\n": typeof types.WithdrawButton_WithdrawDocument,
    "\n  query LeavePlan_query($input: LeavePlanInput!) {\n    leavePlan(input: $input) {\n      ...LeavePlan_plan\n      problems {\n        reason\n        field\n        message\n      }\n    }\n  }\n": typeof types.LeavePlan_QueryDocument,
    "\n  fragment DeviceList_settings on NotificationSettings {\n    devices {\n      id\n      name\n      current\n      createdAt\n      lastUsedAt\n    }\n  }\n": typeof types.DeviceList_SettingsFragmentDoc,
    "\n  mutation DeviceList_remove($id: ID!) {\n    removePushDevice(id: $id)\n  }\n": typeof types.DeviceList_RemoveDocument,
    "\n  fragment NoticeSettingsForm_settings on NotificationSettings {\n    quietFrom\n    quietTo\n    choices {\n      kind\n      push\n      email\n    }\n  }\n": typeof types.NoticeSettingsForm_SettingsFragmentDoc,
    "\n  mutation NoticeSettingsForm_save($input: SaveNotificationSettingsInput!) {\n    saveNotificationSettings(input: $input) {\n      ...NoticeSettingsForm_settings\n    }\n  }\n": typeof types.NoticeSettingsForm_SaveDocument,
    "\n  query NoticeSettingsPage_query {\n    notificationSettings {\n      ...ThisBrowser_settings\n      ...NoticeSettingsForm_settings\n      ...DeviceList_settings\n    }\n  }\n": typeof types.NoticeSettingsPage_QueryDocument,
    "\n  fragment ThisBrowser_settings on NotificationSettings {\n    pushPublicKey\n    devices {\n      id\n      current\n    }\n  }\n": typeof types.ThisBrowser_SettingsFragmentDoc,
    "\n  mutation ThisBrowser_test {\n    sendTestNotification\n  }\n": typeof types.ThisBrowser_TestDocument,
    "\n  query NoticesPage_list {\n    viewer { unreadCount }\n    notifications(first: 100) {\n      nodes { id ...Notice_notification }\n    }\n  }\n": typeof types.NoticesPage_ListDocument,
    "\n  fragment Notice_notification on Notification {\n    id\n    kind\n    title\n    body\n    path\n    createdAt\n    readAt\n  }\n": typeof types.Notice_NotificationFragmentDoc,
    "\n  mutation NoticesPage_read($ids: [ID!]!) {\n    markNotificationsRead(ids: $ids)\n  }\n": typeof types.NoticesPage_ReadDocument,
    "\n  mutation NoticesPage_readAll {\n    markAllNotificationsRead\n  }\n": typeof types.NoticesPage_ReadAllDocument,
    "\n  query RollCallPage_query($id: ID!) {\n    classGroup(id: $id) {\n      id\n      name\n      timetable {\n        weekday\n        subject\n        period {\n          code\n          name\n        }\n        teacher {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.RollCallPage_QueryDocument,
    "\n  fragment RollCallRow_row on RollCallRow {\n    mark\n    suggestion\n    student {\n      id\n      name\n      seatNumber\n    }\n    leave {\n      id\n      status\n      type {\n        id\n        name\n      }\n    }\n    day {\n      date\n      state\n      arrivedAt\n      leftAt\n      outing\n    }\n  }\n": typeof types.RollCallRow_RowFragmentDoc,
    "\n  query RollCallSheet_query($id: ID!, $date: Date!, $period: String!) {\n    classGroup(id: $id) {\n      id\n      rollCall(date: $date, period: $period) {\n        takenAt\n        takenBy\n        countsAbsence\n        version\n        rows {\n          ...RollCallRow_row\n        }\n      }\n    }\n  }\n": typeof types.RollCallSheet_QueryDocument,
    "\n  mutation RollCallSheet_record($input: RecordRollCallInput!) {\n    recordRollCall(input: $input) {\n      takenAt\n      version\n    }\n  }\n": typeof types.RollCallSheet_RecordDocument,
    "\n  subscription RollCallSheet_changed($id: ID!) {\n    studentDayChanged(classGroup: $id) {\n      student {\n        id\n      }\n      day {\n        date\n      }\n    }\n  }\n": typeof types.RollCallSheet_ChangedDocument,
    "\n  query AudienceField_pupils($class: ID!) {\n    classGroup(id: $class) {\n      id\n      students {\n        id\n        name\n        seatNumber\n      }\n    }\n  }\n": typeof types.AudienceField_PupilsDocument,
    "\n  mutation DeleteDraft_delete($id: ID!) {\n    deleteSurvey(id: $id)\n  }\n": typeof types.DeleteDraft_DeleteDocument,
    "\n  fragment EditSurveyPage_survey on Survey {\n    id\n    version\n    title\n    body\n    status\n    dueAt\n    respondent\n    anonymous\n    invitedCount\n    mayKeep\n    audience {\n      wholeSchool\n      grades\n      classGroups {\n        id\n      }\n      students {\n        id\n        name\n      }\n    }\n    sections {\n      id\n      heading\n      help\n      onlyIf {\n        questionId\n        operator\n        value\n      }\n    }\n    questions {\n      id\n      sectionId\n      kind\n      prompt\n      help\n      required\n      options\n      min\n      max\n      lowWord\n      highWord\n      onlyIf {\n        questionId\n        operator\n        value\n      }\n    }\n  }\n": typeof types.EditSurveyPage_SurveyFragmentDoc,
    "\n  query EditSurveyPage_query($id: ID!) {\n    survey(id: $id) {\n      id\n      ...EditSurveyPage_survey\n    }\n  }\n": typeof types.EditSurveyPage_QueryDocument,
    "\n  query MissingList_query($id: ID!, $first: Int, $after: String) {\n    survey(id: $id) {\n      id\n      takesAnswers\n      nextReminderAt\n      missing(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          className\n          seatNumber\n          canBeReached\n          student {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.MissingList_QueryDocument,
    "\n  mutation MissingList_remind($id: ID!) {\n    remindSurvey(id: $id) {\n      told\n      survey {\n        id\n        nextReminderAt\n      }\n    }\n  }\n": typeof types.MissingList_RemindDocument,
    "\n  query NamesDialog_query($id: ID!, $questionId: ID, $option: String, $first: Int, $after: String) {\n    survey(id: $id) {\n      id\n      answers(questionId: $questionId, option: $option, first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          answeredAt\n          answeredByName\n          verificationCode\n          student {\n            id\n            name\n          }\n          answers {\n            question {\n              id\n            }\n            value\n            files {\n              id\n              name\n              url\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.NamesDialog_QueryDocument,
    "\n  mutation NewSurveyPage_create($input: CreateSurveyInput!) {\n    createSurvey(input: $input) {\n      id\n    }\n  }\n": typeof types.NewSurveyPage_CreateDocument,
    "\n  fragment QuestionResult_result on SurveyQuestionResult {\n    answered\n    counts\n    texts\n    mean\n    question {\n      id\n      kind\n      prompt\n      options\n      lowWord\n      highWord\n    }\n  }\n": typeof types.QuestionResult_ResultFragmentDoc,
    "\n  fragment ResultsActions_survey on Survey {\n    id\n    status\n    anonymous\n    mayKeep\n  }\n": typeof types.ResultsActions_SurveyFragmentDoc,
    "\n  mutation ResultsActions_close($id: ID!) {\n    closeSurvey(id: $id) {\n      id\n      ...ResultsPage_survey\n    }\n  }\n": typeof types.ResultsActions_CloseDocument,
    "\n  mutation ResultsActions_reopen($input: ReopenSurveyInput!) {\n    reopenSurvey(input: $input) {\n      id\n      ...ResultsPage_survey\n    }\n  }\n": typeof types.ResultsActions_ReopenDocument,
    "\n  mutation ResultsActions_copy($id: ID!) {\n    copySurvey(id: $id) {\n      id\n    }\n  }\n": typeof types.ResultsActions_CopyDocument,
    "\n  fragment ResultsPage_survey on Survey {\n    id\n    title\n    body\n    status\n    dueAt\n    closedAt\n    respondent\n    anonymous\n    createdByName\n    invitedCount\n    answeredCount\n    mayKeep\n    results {\n      question {\n        id\n      }\n      ...QuestionResult_result\n    }\n    ...ResultsActions_survey\n  }\n": typeof types.ResultsPage_SurveyFragmentDoc,
    "\n  query ResultsPage_query($id: ID!) {\n    survey(id: $id) {\n      id\n      ...ResultsPage_survey\n    }\n  }\n": typeof types.ResultsPage_QueryDocument,
    "\n  subscription ResultsPage_changed($id: ID!) {\n    surveyResultsChanged(id: $id) {\n      id\n      ...ResultsPage_survey\n    }\n  }\n": typeof types.ResultsPage_ChangedDocument,
    "\n  mutation SurveyBuilder_save($input: UpdateSurveyInput!) {\n    updateSurvey(input: $input) {\n      id\n      version\n      title\n      invitedCount\n    }\n  }\n": typeof types.SurveyBuilder_SaveDocument,
    "\n  mutation SurveyBuilder_publish($id: ID!) {\n    publishSurvey(id: $id) {\n      id\n      version\n      status\n      publishedAt\n      invitedCount\n    }\n  }\n": typeof types.SurveyBuilder_PublishDocument,
    "\n  query SurveyBuilder_version($id: ID!) {\n    survey(id: $id) {\n      id\n      version\n    }\n  }\n": typeof types.SurveyBuilder_VersionDocument,
    "\n  fragment SurveysPage_survey on Survey {\n    id\n    title\n    status\n    respondent\n    anonymous\n    dueAt\n    createdByName\n    invitedCount\n    answeredCount\n    mayKeep\n  }\n": typeof types.SurveysPage_SurveyFragmentDoc,
    "\n  query SurveysPage_query($status: [SurveyStatus!], $first: Int, $after: String) {\n    surveys(status: $status, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          ...SurveysPage_survey\n        }\n      }\n    }\n  }\n": typeof types.SurveysPage_QueryDocument,
    "\n  query RecordsImportDialog_pupils($class: ID!) {\n    classGroup(id: $class) {\n      id\n      name\n      students {\n        id\n        name\n        studentNumber\n        seatNumber\n      }\n    }\n  }\n": typeof types.RecordsImportDialog_PupilsDocument,
    "\n  fragment RecordsImportDialog_report on SheetImport {\n    added\n    corrected\n    unchanged\n    problemCount\n    problems {\n      line\n      column\n      text\n      message\n    }\n    warningCount\n    warnings {\n      line\n      column\n      text\n      message\n    }\n  }\n": typeof types.RecordsImportDialog_ReportFragmentDoc,
    "\n  query ClassGroups_query($school: ID!) {\n    school(id: $school) {\n      id\n      classGroups {\n        id\n        name\n        grade\n      }\n    }\n  }\n": typeof types.ClassGroups_QueryDocument,
    "\n  query ClassGroups_lessons {\n    viewer {\n      lessonClasses {\n        id\n        name\n        grade\n      }\n    }\n  }\n": typeof types.ClassGroups_LessonsDocument,
    "\n  mutation Push_register($input: RegisterPushDeviceInput!) {\n    registerPushDevice(input: $input) {\n      id\n    }\n  }\n": typeof types.Push_RegisterDocument,
    "\n  query SchoolCalendar_query($from: Date!, $to: Date!) {\n    viewer {\n      activeIdentity {\n        id\n        school {\n          id\n          periods {\n            code\n            name\n            startsAt\n            endsAt\n            countsAbsence\n          }\n          schoolDays(from: $from, to: $to) {\n            date\n            kind\n            name\n            weekday\n            endsAt\n          }\n        }\n      }\n    }\n  }\n": typeof types.SchoolCalendar_QueryDocument,
    "\n  fragment Session_viewer on Viewer {\n    account {\n      id\n      username\n      name\n      email\n      phone\n      identities {\n        id\n        kind\n        label\n      }\n    }\n    activeIdentity {\n      id\n      kind\n      label\n      school {\n        id\n        name\n        level\n      }\n    }\n    nextStep\n  }\n": typeof types.Session_ViewerFragmentDoc,
    "\n  query Session_query {\n    viewer {\n      ...Session_viewer\n    }\n  }\n": typeof types.Session_QueryDocument,
    "\n  query Session_classes {\n    viewer {\n      classGroups {\n        id\n        name\n        grade\n      }\n    }\n  }\n": typeof types.Session_ClassesDocument,
    "\n  mutation Session_switchIdentity($id: ID!) {\n    switchIdentity(id: $id) {\n      nextStep\n    }\n  }\n": typeof types.Session_SwitchIdentityDocument,
    "\n  mutation Session_signOut {\n    signOut\n  }\n": typeof types.Session_SignOutDocument,
    "\n  query Today_query {\n    viewer {\n      today\n    }\n  }\n": typeof types.Today_QueryDocument,
    "\n  query Unread_count {\n    viewer { unreadCount }\n  }\n": typeof types.Unread_CountDocument,
    "\n  subscription Unread_received {\n    notificationReceived { id }\n  }\n": typeof types.Unread_ReceivedDocument,
    "\n  subscription WatchSession_follow {\n    bindingApplicationChanged {\n      id\n    }\n  }\n": typeof types.WatchSession_FollowDocument,
};
const documents: Documents = {
    "\n  fragment AbsenceRow_absence on Absence {\n    id\n    date\n    periodName\n    kind\n    recordedAt\n    recordedBy\n    visibleFrom\n    leaveRequest {\n      id\n      type {\n        id\n        name\n      }\n    }\n    history {\n      changedAt\n      changedBy\n      before\n      after\n      reason\n    }\n  }\n": types.AbsenceRow_AbsenceFragmentDoc,
    "\n  mutation AbsencesImportDialog_import($input: ImportAbsencesInput!) {\n    importAbsences(input: $input) {\n      ...RecordsImportDialog_report\n    }\n  }\n": types.AbsencesImportDialog_ImportDocument,
    "\n  fragment AbsencesOfPupil_student on Student {\n    id\n    name\n    seatNumber\n    absences(term: $term, kinds: $kinds) {\n      id\n      kind\n      ...AbsenceRow_absence\n    }\n  }\n": types.AbsencesOfPupil_StudentFragmentDoc,
    "\n  query AbsencesPage_query($class: ID!, $term: ID, $kinds: [AbsenceKind!]) {\n    terms {\n      id\n      schoolYear\n      semester\n    }\n    classGroup(id: $class) {\n      id\n      name\n      students {\n        id\n        absences(term: $term, kinds: $kinds) {\n          id\n        }\n        ...AbsencesOfPupil_student\n      }\n    }\n  }\n": types.AbsencesPage_QueryDocument,
    "\n  subscription AbsencesPage_changed($class: ID) {\n    studentDayChanged(classGroup: $class) {\n      student {\n        id\n      }\n    }\n  }\n": types.AbsencesPage_ChangedDocument,
    "\n  mutation CorrectAbsenceDialog_correct($input: CorrectAbsenceInput!) {\n    correctAbsence(input: $input) {\n      id\n      ...AbsenceRow_absence\n    }\n  }\n": types.CorrectAbsenceDialog_CorrectDocument,
    "\n  query RecordAbsenceDialog_class($class: ID!) {\n    classGroup(id: $class) {\n      id\n      school {\n        id\n        periods {\n          code\n          name\n          countsAbsence\n        }\n      }\n      students {\n        id\n        name\n        seatNumber\n      }\n    }\n  }\n": types.RecordAbsenceDialog_ClassDocument,
    "\n  mutation RecordAbsenceDialog_record($input: RecordAbsencesInput!) {\n    recordAbsences(input: $input) {\n      id\n    }\n  }\n": types.RecordAbsenceDialog_RecordDocument,
    "\n  mutation BulkBar_approve($input: [BindingDecisionInput!]!) {\n    approveBindingApplications(input: $input) {\n      ...BulkBar_outcome\n    }\n  }\n": types.BulkBar_ApproveDocument,
    "\n  mutation BulkBar_reject($input: [BindingDecisionInput!]!, $reason: String!) {\n    rejectBindingApplications(input: $input, reason: $reason) {\n      ...BulkBar_outcome\n    }\n  }\n": types.BulkBar_RejectDocument,
    "\n  fragment BulkBar_outcome on DecisionOutcome {\n    id\n    application {\n      id\n      ...QueueRow_application\n      ...DecisionNote_application\n    }\n    errorCode\n    errorReason\n  }\n": types.BulkBar_OutcomeFragmentDoc,
    "\n  fragment CaseData_application on BindingApplication {\n    id\n    studentName\n    className\n    schoolName\n    relation\n    relationNote\n    submittedAt\n    formUrl\n    guardianName\n    guardianMaskedNationalId\n    guardianEmail\n    guardianPhone\n    signatureUrl\n    registryCheck\n    custodyRestriction {\n      id\n      startsOn\n      inForce\n    }\n    consentVersion\n    contactChannel\n    addsToExistingAccount\n    student {\n      id\n      name\n      studentNumber\n      seatNumber\n      guardians {\n        id\n        name\n        relation\n        relationNote\n        since\n      }\n    }\n  }\n": types.CaseData_ApplicationFragmentDoc,
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
    "\n  query BoardPage_query($id: ID!) {\n    classGroup(id: $id) {\n      id\n      name\n      homeroomTeachers {\n        id\n        name\n      }\n      board {\n        date\n        schoolDay {\n          date\n          kind\n          name\n          endsAt\n        }\n        students {\n          student {\n            id\n            familyReach\n          }\n          ...PupilDay_row\n        }\n      }\n    }\n  }\n": types.BoardPage_QueryDocument,
    "\n  subscription BoardPage_changed($id: ID!) {\n    studentDayChanged(classGroup: $id) {\n      ...PupilDay_row\n    }\n  }\n": types.BoardPage_ChangedDocument,
    "\n  mutation PupilActions_record($input: RecordDayNoteInput!) {\n    recordDayNote(input: $input) {\n      ...PupilDay_row\n    }\n  }\n": types.PupilActions_RecordDocument,
    "\n  mutation PupilActions_remove($input: NotifyGuardiansInput!) {\n    removeDayNote(input: $input) {\n      ...PupilDay_row\n    }\n  }\n": types.PupilActions_RemoveDocument,
    "\n  mutation PupilActions_notify($input: NotifyGuardiansInput!) {\n    notifyGuardians(input: $input) {\n      ...PupilDay_row\n    }\n  }\n": types.PupilActions_NotifyDocument,
    "\n  fragment PupilDay_row on ClassBoardRow {\n    student {\n      id\n      name\n      seatNumber\n    }\n    day {\n      date\n      state\n      arrivedAt\n      leftAt\n      outing\n      alarmedAt\n      unexplained\n      note {\n        reason\n        text\n        recordedBy\n        recordedAt\n      }\n      leave {\n        id\n        status\n        type {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.PupilDay_RowFragmentDoc,
    "\n  query ClassRollPage_query($id: ID!) {\n    classGroup(id: $id) {\n      id\n      name\n      schoolYear\n      school {\n        id\n        name\n      }\n      homeroomTeachers {\n        id\n        name\n      }\n      bindingStatistics {\n        studentCount\n        boundCount\n        waitingCount\n      }\n      students {\n        id\n        ...RollRow_student\n      }\n    }\n  }\n": types.ClassRollPage_QueryDocument,
    "\n  fragment RollRow_student on Student {\n    id\n    seatNumber\n    name\n    studentNumber\n    guardians {\n      id\n      name\n      relation\n      relationNote\n    }\n  }\n": types.RollRow_StudentFragmentDoc,
    "\n  mutation ConductDialog_correct($input: CorrectConductInput!) {\n    correctConduct(input: $input) {\n      ...ConductRow_record\n    }\n  }\n": types.ConductDialog_CorrectDocument,
    "\n  mutation ConductDialog_recall($input: RecallConductInput!) {\n    recallConduct(input: $input) {\n      ...ConductRow_record\n    }\n  }\n": types.ConductDialog_RecallDocument,
    "\n  mutation ConductDialog_ask($input: RequestConductCancellationInput!) {\n    requestConductCancellation(input: $input) {\n      ...ConductRow_record\n    }\n  }\n": types.ConductDialog_AskDocument,
    "\n  mutation ConductDialog_decide($input: DecideConductCancellationInput!) {\n    decideConductCancellation(input: $input) {\n      ...ConductRow_record\n    }\n  }\n": types.ConductDialog_DecideDocument,
    "\n  fragment ConductHistory_record on ConductRecord {\n    id\n    history {\n      deed\n      changedAt\n      changedBy\n      kind\n      count\n      reason\n      note\n    }\n  }\n": types.ConductHistory_RecordFragmentDoc,
    "\n  mutation ConductImportDialog_import($input: ImportConductInput!) {\n    importConduct(input: $input) {\n      ...RecordsImportDialog_report\n    }\n  }\n": types.ConductImportDialog_ImportDocument,
    "\n  query ConductPage_query(\n    $classGroup: ID\n    $term: ID\n    $kinds: [ConductKind!]\n    $waiting: Boolean\n    $search: String\n    $page: Int\n    $first: Int\n  ) {\n    terms {\n      id\n      schoolYear\n      semester\n    }\n    conductRecords(\n      classGroup: $classGroup\n      term: $term\n      kinds: $kinds\n      waiting: $waiting\n      search: $search\n      page: $page\n      first: $first\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        id\n        ...ConductRow_record\n      }\n    }\n  }\n": types.ConductPage_QueryDocument,
    "\n  subscription ConductPage_changed {\n    conductChanged {\n      id\n      ...ConductRow_record\n    }\n  }\n": types.ConductPage_ChangedDocument,
    "\n  fragment ConductRow_record on ConductRecord {\n    id\n    date\n    kind\n    count\n    reason\n    state\n    recordedAt\n    recordedBy\n    visibleFrom\n    cancelledOn\n    version\n    student {\n      id\n      name\n      seatNumber\n    }\n    school {\n      id\n      level\n    }\n    cancellation {\n      id\n      reason\n      appliedBy\n      granted\n      comment\n      decidedAt\n      decidedBy\n    }\n    ...ConductHistory_record\n  }\n": types.ConductRow_RecordFragmentDoc,
    "\n  query NewConductPage_pupils($class: ID!) {\n    classGroup(id: $class) {\n      id\n      school {\n        id\n        level\n      }\n      students {\n        id\n        name\n        seatNumber\n      }\n    }\n  }\n": types.NewConductPage_PupilsDocument,
    "\n  mutation NewConductPage_record($input: RecordConductInput!) {\n    recordConduct(input: $input) {\n      id\n    }\n  }\n": types.NewConductPage_RecordDocument,
    "\n  mutation AssessmentDialog_create($input: CreateAssessmentInput!) {\n    createAssessment(input: $input) {\n      id\n    }\n  }\n": types.AssessmentDialog_CreateDocument,
    "\n  mutation AssessmentDialog_change($input: ChangeAssessmentInput!) {\n    changeAssessment(input: $input) {\n      id\n      name\n      weight\n      date\n      scale\n      version\n    }\n  }\n": types.AssessmentDialog_ChangeDocument,
    "\n  mutation AssessmentDialog_remove($input: RemoveAssessmentInput!) {\n    removeAssessment(input: $input)\n  }\n": types.AssessmentDialog_RemoveDocument,
    "\n  query CellHistory_query($id: ID!, $term: ID!, $subject: ID!, $assessment: ID!, $student: ID!) {\n    classGroup(id: $id) {\n      id\n      gradeBook(term: $term, subject: $subject) {\n        history(assessment: $assessment, student: $student) {\n          id\n          mark\n          comment\n          reason\n          recordedAt\n          recordedBy\n          visibleFrom\n          recalledAt\n        }\n      }\n    }\n  }\n": types.CellHistory_QueryDocument,
    "\n  query GradesPage_terms($id: ID!) {\n    terms {\n      id\n      schoolYear\n      semester\n      startsOn\n    }\n    classGroup(id: $id) {\n      id\n      name\n      schoolYear\n    }\n  }\n": types.GradesPage_TermsDocument,
    "\n  query GradesPage_subjects($id: ID!, $term: ID!) {\n    classGroup(id: $id) {\n      id\n      gradedSubjects(term: $term) {\n        mayRecord\n        teacherNames\n        subject {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.GradesPage_SubjectsDocument,
    "\n  mutation ImportDialog_import($input: ImportGradesInput!) {\n    importGrades(input: $input) {\n      dryRun\n      changed\n      unchanged\n      corrected\n      problemCount\n      problems {\n        line\n        column\n        text\n        message\n      }\n    }\n  }\n": types.ImportDialog_ImportDocument,
    "\n  fragment GradeSheet_book on GradeBook {\n    mayRecord\n    visibleFrom\n    assessments {\n      id\n      kind\n      number\n      name\n      weight\n      date\n      scale\n      version\n    }\n    rows {\n      studentId\n      name\n      seatNumber\n      studentNumber\n      hasLeft\n      grades {\n        id\n        assessmentId\n        studentId\n        version\n        score\n        level\n        missing\n        comment\n        recordedAt\n        recordedBy\n        visibleFrom\n        isPublic\n        familyReads\n      }\n    }\n  }\n": types.GradeSheet_BookFragmentDoc,
    "\n  query GradeSheet_query($id: ID!, $term: ID!, $subject: ID!) {\n    classGroup(id: $id) {\n      id\n      gradeBook(term: $term, subject: $subject) {\n        ...GradeSheet_book\n      }\n    }\n  }\n": types.GradeSheet_QueryDocument,
    "\n  subscription GradeSheet_changed($id: ID!, $term: ID!, $subject: ID!) {\n    gradeBookChanged(classGroup: $id, term: $term, subject: $subject) {\n      ...GradeSheet_book\n    }\n  }\n": types.GradeSheet_ChangedDocument,
    "\n  mutation GradeSheet_record($input: RecordGradesInput!) {\n    recordGrades(input: $input) {\n      id\n      assessmentId\n      studentId\n      version\n      score\n      level\n      missing\n      comment\n      recordedAt\n      recordedBy\n      visibleFrom\n      isPublic\n      familyReads\n    }\n  }\n": types.GradeSheet_RecordDocument,
    "\n  mutation GradeSheet_recall($input: RecallGradesInput!) {\n    recallGrades(input: $input) {\n      id\n    }\n  }\n": types.GradeSheet_RecallDocument,
    "\n  query ChangeLeavePage_query($id: ID!) {\n    leaveRequest(id: $id) {\n      id\n      version\n      mayEdit\n      reason\n      days {\n        date\n        periods\n      }\n      type {\n        id\n        code\n      }\n      attachments {\n        id\n        name\n      }\n      student {\n        id\n        name\n        classGroup {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.ChangeLeavePage_QueryDocument,
    "\n  mutation ChangeLeavePage_change($input: ChangeLeaveRequestInput!) {\n    changeLeaveRequest(input: $input) {\n      id\n      ...LeaveRow_request\n      ...LeaveCaseData_request\n      ...LeaveNote_request\n      ...LeaveSteps_request\n    }\n  }\n": types.ChangeLeavePage_ChangeDocument,
    "\n  query EarlierLeave_query($student: ID!) {\n    student(id: $student) {\n      id\n      leaveRequests(first: 11) {\n        totalCount\n        nodes {\n          id\n          status\n          dayCount\n          periodCount\n          reason\n          days {\n            date\n            periods\n          }\n          type {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.EarlierLeave_QueryDocument,
    "\n  mutation LeaveBulkBar_approve($input: [LeaveDecisionInput!]!) {\n    approveLeaveRequests(input: $input) {\n      id\n      reason\n      message\n      leaveRequest {\n        id\n        ...LeaveRow_request\n        ...LeaveNote_request\n        ...LeaveSteps_request\n      }\n    }\n  }\n": types.LeaveBulkBar_ApproveDocument,
    "\n  fragment LeaveCaseData_request on LeaveRequest {\n    id\n    reason\n    dayCount\n    periodCount\n    submittedBy\n    submittedAt\n    proofDueOn\n    retroactive\n    type {\n      id\n      name\n    }\n    days {\n      date\n      periods\n    }\n    attachments {\n      id\n      name\n      contentType\n      url\n    }\n    student {\n      id\n      school {\n        id\n        periods {\n          code\n          name\n        }\n      }\n    }\n  }\n": types.LeaveCaseData_RequestFragmentDoc,
    "\n  query LeaveCasePage_query($id: ID!) {\n    leaveRequest(id: $id) {\n      id\n      status\n      mayDecide\n      mayEdit\n      mayWithdraw\n      mayRevoke\n      student {\n        id\n        name\n        seatNumber\n        classGroup {\n          id\n          name\n        }\n      }\n      ...LeaveRow_request\n      ...LeaveCaseData_request\n      ...LeaveSteps_request\n      ...LeaveNote_request\n      ...LeaveDecisionBar_request\n      ...RevokeButton_request\n    }\n  }\n": types.LeaveCasePage_QueryDocument,
    "\n  fragment LeaveDecisionBar_request on LeaveRequest {\n    id\n    mayDecide\n    version\n    student {\n      id\n      name\n    }\n  }\n": types.LeaveDecisionBar_RequestFragmentDoc,
    "\n  mutation LeaveDecisionBar_approve($id: ID!, $version: Int!) {\n    approveLeaveRequest(id: $id, version: $version) {\n      id\n      status\n      currentStep {\n        role\n      }\n      ...LeaveRow_request\n      ...LeaveNote_request\n      ...LeaveSteps_request\n    }\n  }\n": types.LeaveDecisionBar_ApproveDocument,
    "\n  mutation LeaveDecisionBar_return($id: ID!, $version: Int!, $reason: String!) {\n    returnLeaveRequest(id: $id, version: $version, reason: $reason) {\n      id\n      ...LeaveRow_request\n      ...LeaveNote_request\n      ...LeaveSteps_request\n    }\n  }\n": types.LeaveDecisionBar_ReturnDocument,
    "\n  query LeaveFields_types {\n    viewer {\n      activeIdentity {\n        id\n        school {\n          id\n          leaveTypes {\n            id\n            code\n            name\n            offered\n            guardiansMayAsk\n          }\n        }\n      }\n    }\n  }\n": types.LeaveFields_TypesDocument,
    "\n  fragment LeaveNote_request on LeaveRequest {\n    id\n    status\n    version\n    mayDecide\n    mayEdit\n    mayWithdraw\n    mayRevoke\n    revoked\n    proofDueOn\n    currentStep {\n      role\n    }\n    steps {\n      role\n      decidedAt\n      outcome\n      comment\n      approver {\n        id\n        name\n      }\n      approvers {\n        id\n        name\n      }\n    }\n  }\n": types.LeaveNote_RequestFragmentDoc,
    "\n  fragment LeavePlan_plan on LeavePlan {\n    sentence\n    attachmentRequired\n    proofDueOn\n    daysLeft\n    steps {\n      role\n      approverNames\n      vacant\n    }\n  }\n": types.LeavePlan_PlanFragmentDoc,
    "\n  query LeaveQueuePage_query(\n    $status: [LeaveStatus!]\n    $awaitingMe: Boolean\n    $classGroup: ID\n    $first: Int\n    $after: String\n  ) {\n    leaveRequests(\n      status: $status\n      awaitingMe: $awaitingMe\n      classGroup: $classGroup\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          ...LeaveRow_request\n        }\n      }\n    }\n  }\n": types.LeaveQueuePage_QueryDocument,
    "\n  fragment LeaveRow_request on LeaveRequest {\n    id\n    status\n    version\n    mayDecide\n    submittedAt\n    dayCount\n    periodCount\n    proofDueOn\n    retroactive\n    days {\n      date\n      periods\n    }\n    type {\n      id\n      name\n    }\n    student {\n      id\n      name\n      seatNumber\n      classGroup {\n        id\n        name\n      }\n    }\n    currentStep {\n      role\n    }\n  }\n": types.LeaveRow_RequestFragmentDoc,
    "\n  fragment LeaveSteps_request on LeaveRequest {\n    id\n    status\n    steps {\n      role\n      decidedAt\n      outcome\n      comment\n      approver {\n        id\n        name\n      }\n      approvers {\n        id\n        name\n      }\n    }\n  }\n": types.LeaveSteps_RequestFragmentDoc,
    "\n  query LiveLeave_waiting {\n    leaveRequests(status: [PENDING], awaitingMe: true, first: 1) {\n      totalCount\n    }\n  }\n": types.LiveLeave_WaitingDocument,
    "\n  subscription LiveLeave_changed {\n    leaveRequestChanged {\n      id\n      mayDecide\n      student {\n        id\n        name\n      }\n      ...LeaveRow_request\n      ...LeaveNote_request\n      ...LeaveSteps_request\n    }\n  }\n": types.LiveLeave_ChangedDocument,
    "\n  mutation NewLeavePage_submit($input: SubmitLeaveRequestInput!) {\n    submitLeaveRequest(input: $input) {\n      id\n      ...LeaveRow_request\n      ...LeaveNote_request\n      ...LeaveSteps_request\n    }\n  }\n": types.NewLeavePage_SubmitDocument,
    "\n  fragment OfficialLeaveOutcome_outcome on OfficialLeaveOutcome {\n    granted {\n      id\n      student {\n        id\n        name\n      }\n    }\n    skipped {\n      reason\n      message\n      student {\n        id\n        name\n        classGroup {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.OfficialLeaveOutcome_OutcomeFragmentDoc,
    "\n  mutation OfficialLeavePage_grant($input: GrantOfficialLeaveInput!) {\n    grantOfficialLeave(input: $input) {\n      ...OfficialLeaveOutcome_outcome\n    }\n  }\n": types.OfficialLeavePage_GrantDocument,
    "\n  query PupilField_query($class: ID!) {\n    classGroup(id: $class) {\n      id\n      name\n      students {\n        id\n        name\n        seatNumber\n      }\n    }\n  }\n": types.PupilField_QueryDocument,
    "\n  fragment RevokeButton_request on LeaveRequest {\n    id\n    version\n    mayRevoke\n    student {\n      id\n      name\n    }\n  }\n": types.RevokeButton_RequestFragmentDoc,
    "\n  mutation RevokeButton_revoke($input: RevokeLeaveRequestInput!) {\n    revokeLeaveRequest(input: $input) {\n      id\n      ...LeaveRow_request\n      ...LeaveNote_request\n      ...LeaveSteps_request\n      ...RevokeButton_request\n    }\n  }\n": types.RevokeButton_RevokeDocument,
    "\n  mutation WithdrawButton_withdraw($id: ID!) {\n    withdrawLeaveRequest(id: $id) {\n      id\n      ...LeaveRow_request\n      ...LeaveNote_request\n      ...LeaveSteps_request\n    }\n  }\n": types.WithdrawButton_WithdrawDocument,
    "\n  query LeavePlan_query($input: LeavePlanInput!) {\n    leavePlan(input: $input) {\n      ...LeavePlan_plan\n      problems {\n        reason\n        field\n        message\n      }\n    }\n  }\n": types.LeavePlan_QueryDocument,
    "\n  fragment DeviceList_settings on NotificationSettings {\n    devices {\n      id\n      name\n      current\n      createdAt\n      lastUsedAt\n    }\n  }\n": types.DeviceList_SettingsFragmentDoc,
    "\n  mutation DeviceList_remove($id: ID!) {\n    removePushDevice(id: $id)\n  }\n": types.DeviceList_RemoveDocument,
    "\n  fragment NoticeSettingsForm_settings on NotificationSettings {\n    quietFrom\n    quietTo\n    choices {\n      kind\n      push\n      email\n    }\n  }\n": types.NoticeSettingsForm_SettingsFragmentDoc,
    "\n  mutation NoticeSettingsForm_save($input: SaveNotificationSettingsInput!) {\n    saveNotificationSettings(input: $input) {\n      ...NoticeSettingsForm_settings\n    }\n  }\n": types.NoticeSettingsForm_SaveDocument,
    "\n  query NoticeSettingsPage_query {\n    notificationSettings {\n      ...ThisBrowser_settings\n      ...NoticeSettingsForm_settings\n      ...DeviceList_settings\n    }\n  }\n": types.NoticeSettingsPage_QueryDocument,
    "\n  fragment ThisBrowser_settings on NotificationSettings {\n    pushPublicKey\n    devices {\n      id\n      current\n    }\n  }\n": types.ThisBrowser_SettingsFragmentDoc,
    "\n  mutation ThisBrowser_test {\n    sendTestNotification\n  }\n": types.ThisBrowser_TestDocument,
    "\n  query NoticesPage_list {\n    viewer { unreadCount }\n    notifications(first: 100) {\n      nodes { id ...Notice_notification }\n    }\n  }\n": types.NoticesPage_ListDocument,
    "\n  fragment Notice_notification on Notification {\n    id\n    kind\n    title\n    body\n    path\n    createdAt\n    readAt\n  }\n": types.Notice_NotificationFragmentDoc,
    "\n  mutation NoticesPage_read($ids: [ID!]!) {\n    markNotificationsRead(ids: $ids)\n  }\n": types.NoticesPage_ReadDocument,
    "\n  mutation NoticesPage_readAll {\n    markAllNotificationsRead\n  }\n": types.NoticesPage_ReadAllDocument,
    "\n  query RollCallPage_query($id: ID!) {\n    classGroup(id: $id) {\n      id\n      name\n      timetable {\n        weekday\n        subject\n        period {\n          code\n          name\n        }\n        teacher {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.RollCallPage_QueryDocument,
    "\n  fragment RollCallRow_row on RollCallRow {\n    mark\n    suggestion\n    student {\n      id\n      name\n      seatNumber\n    }\n    leave {\n      id\n      status\n      type {\n        id\n        name\n      }\n    }\n    day {\n      date\n      state\n      arrivedAt\n      leftAt\n      outing\n    }\n  }\n": types.RollCallRow_RowFragmentDoc,
    "\n  query RollCallSheet_query($id: ID!, $date: Date!, $period: String!) {\n    classGroup(id: $id) {\n      id\n      rollCall(date: $date, period: $period) {\n        takenAt\n        takenBy\n        countsAbsence\n        version\n        rows {\n          ...RollCallRow_row\n        }\n      }\n    }\n  }\n": types.RollCallSheet_QueryDocument,
    "\n  mutation RollCallSheet_record($input: RecordRollCallInput!) {\n    recordRollCall(input: $input) {\n      takenAt\n      version\n    }\n  }\n": types.RollCallSheet_RecordDocument,
    "\n  subscription RollCallSheet_changed($id: ID!) {\n    studentDayChanged(classGroup: $id) {\n      student {\n        id\n      }\n      day {\n        date\n      }\n    }\n  }\n": types.RollCallSheet_ChangedDocument,
    "\n  query AudienceField_pupils($class: ID!) {\n    classGroup(id: $class) {\n      id\n      students {\n        id\n        name\n        seatNumber\n      }\n    }\n  }\n": types.AudienceField_PupilsDocument,
    "\n  mutation DeleteDraft_delete($id: ID!) {\n    deleteSurvey(id: $id)\n  }\n": types.DeleteDraft_DeleteDocument,
    "\n  fragment EditSurveyPage_survey on Survey {\n    id\n    version\n    title\n    body\n    status\n    dueAt\n    respondent\n    anonymous\n    invitedCount\n    mayKeep\n    audience {\n      wholeSchool\n      grades\n      classGroups {\n        id\n      }\n      students {\n        id\n        name\n      }\n    }\n    sections {\n      id\n      heading\n      help\n      onlyIf {\n        questionId\n        operator\n        value\n      }\n    }\n    questions {\n      id\n      sectionId\n      kind\n      prompt\n      help\n      required\n      options\n      min\n      max\n      lowWord\n      highWord\n      onlyIf {\n        questionId\n        operator\n        value\n      }\n    }\n  }\n": types.EditSurveyPage_SurveyFragmentDoc,
    "\n  query EditSurveyPage_query($id: ID!) {\n    survey(id: $id) {\n      id\n      ...EditSurveyPage_survey\n    }\n  }\n": types.EditSurveyPage_QueryDocument,
    "\n  query MissingList_query($id: ID!, $first: Int, $after: String) {\n    survey(id: $id) {\n      id\n      takesAnswers\n      nextReminderAt\n      missing(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          className\n          seatNumber\n          canBeReached\n          student {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.MissingList_QueryDocument,
    "\n  mutation MissingList_remind($id: ID!) {\n    remindSurvey(id: $id) {\n      told\n      survey {\n        id\n        nextReminderAt\n      }\n    }\n  }\n": types.MissingList_RemindDocument,
    "\n  query NamesDialog_query($id: ID!, $questionId: ID, $option: String, $first: Int, $after: String) {\n    survey(id: $id) {\n      id\n      answers(questionId: $questionId, option: $option, first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          answeredAt\n          answeredByName\n          verificationCode\n          student {\n            id\n            name\n          }\n          answers {\n            question {\n              id\n            }\n            value\n            files {\n              id\n              name\n              url\n            }\n          }\n        }\n      }\n    }\n  }\n": types.NamesDialog_QueryDocument,
    "\n  mutation NewSurveyPage_create($input: CreateSurveyInput!) {\n    createSurvey(input: $input) {\n      id\n    }\n  }\n": types.NewSurveyPage_CreateDocument,
    "\n  fragment QuestionResult_result on SurveyQuestionResult {\n    answered\n    counts\n    texts\n    mean\n    question {\n      id\n      kind\n      prompt\n      options\n      lowWord\n      highWord\n    }\n  }\n": types.QuestionResult_ResultFragmentDoc,
    "\n  fragment ResultsActions_survey on Survey {\n    id\n    status\n    anonymous\n    mayKeep\n  }\n": types.ResultsActions_SurveyFragmentDoc,
    "\n  mutation ResultsActions_close($id: ID!) {\n    closeSurvey(id: $id) {\n      id\n      ...ResultsPage_survey\n    }\n  }\n": types.ResultsActions_CloseDocument,
    "\n  mutation ResultsActions_reopen($input: ReopenSurveyInput!) {\n    reopenSurvey(input: $input) {\n      id\n      ...ResultsPage_survey\n    }\n  }\n": types.ResultsActions_ReopenDocument,
    "\n  mutation ResultsActions_copy($id: ID!) {\n    copySurvey(id: $id) {\n      id\n    }\n  }\n": types.ResultsActions_CopyDocument,
    "\n  fragment ResultsPage_survey on Survey {\n    id\n    title\n    body\n    status\n    dueAt\n    closedAt\n    respondent\n    anonymous\n    createdByName\n    invitedCount\n    answeredCount\n    mayKeep\n    results {\n      question {\n        id\n      }\n      ...QuestionResult_result\n    }\n    ...ResultsActions_survey\n  }\n": types.ResultsPage_SurveyFragmentDoc,
    "\n  query ResultsPage_query($id: ID!) {\n    survey(id: $id) {\n      id\n      ...ResultsPage_survey\n    }\n  }\n": types.ResultsPage_QueryDocument,
    "\n  subscription ResultsPage_changed($id: ID!) {\n    surveyResultsChanged(id: $id) {\n      id\n      ...ResultsPage_survey\n    }\n  }\n": types.ResultsPage_ChangedDocument,
    "\n  mutation SurveyBuilder_save($input: UpdateSurveyInput!) {\n    updateSurvey(input: $input) {\n      id\n      version\n      title\n      invitedCount\n    }\n  }\n": types.SurveyBuilder_SaveDocument,
    "\n  mutation SurveyBuilder_publish($id: ID!) {\n    publishSurvey(id: $id) {\n      id\n      version\n      status\n      publishedAt\n      invitedCount\n    }\n  }\n": types.SurveyBuilder_PublishDocument,
    "\n  query SurveyBuilder_version($id: ID!) {\n    survey(id: $id) {\n      id\n      version\n    }\n  }\n": types.SurveyBuilder_VersionDocument,
    "\n  fragment SurveysPage_survey on Survey {\n    id\n    title\n    status\n    respondent\n    anonymous\n    dueAt\n    createdByName\n    invitedCount\n    answeredCount\n    mayKeep\n  }\n": types.SurveysPage_SurveyFragmentDoc,
    "\n  query SurveysPage_query($status: [SurveyStatus!], $first: Int, $after: String) {\n    surveys(status: $status, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          ...SurveysPage_survey\n        }\n      }\n    }\n  }\n": types.SurveysPage_QueryDocument,
    "\n  query RecordsImportDialog_pupils($class: ID!) {\n    classGroup(id: $class) {\n      id\n      name\n      students {\n        id\n        name\n        studentNumber\n        seatNumber\n      }\n    }\n  }\n": types.RecordsImportDialog_PupilsDocument,
    "\n  fragment RecordsImportDialog_report on SheetImport {\n    added\n    corrected\n    unchanged\n    problemCount\n    problems {\n      line\n      column\n      text\n      message\n    }\n    warningCount\n    warnings {\n      line\n      column\n      text\n      message\n    }\n  }\n": types.RecordsImportDialog_ReportFragmentDoc,
    "\n  query ClassGroups_query($school: ID!) {\n    school(id: $school) {\n      id\n      classGroups {\n        id\n        name\n        grade\n      }\n    }\n  }\n": types.ClassGroups_QueryDocument,
    "\n  query ClassGroups_lessons {\n    viewer {\n      lessonClasses {\n        id\n        name\n        grade\n      }\n    }\n  }\n": types.ClassGroups_LessonsDocument,
    "\n  mutation Push_register($input: RegisterPushDeviceInput!) {\n    registerPushDevice(input: $input) {\n      id\n    }\n  }\n": types.Push_RegisterDocument,
    "\n  query SchoolCalendar_query($from: Date!, $to: Date!) {\n    viewer {\n      activeIdentity {\n        id\n        school {\n          id\n          periods {\n            code\n            name\n            startsAt\n            endsAt\n            countsAbsence\n          }\n          schoolDays(from: $from, to: $to) {\n            date\n            kind\n            name\n            weekday\n            endsAt\n          }\n        }\n      }\n    }\n  }\n": types.SchoolCalendar_QueryDocument,
    "\n  fragment Session_viewer on Viewer {\n    account {\n      id\n      username\n      name\n      email\n      phone\n      identities {\n        id\n        kind\n        label\n      }\n    }\n    activeIdentity {\n      id\n      kind\n      label\n      school {\n        id\n        name\n        level\n      }\n    }\n    nextStep\n  }\n": types.Session_ViewerFragmentDoc,
    "\n  query Session_query {\n    viewer {\n      ...Session_viewer\n    }\n  }\n": types.Session_QueryDocument,
    "\n  query Session_classes {\n    viewer {\n      classGroups {\n        id\n        name\n        grade\n      }\n    }\n  }\n": types.Session_ClassesDocument,
    "\n  mutation Session_switchIdentity($id: ID!) {\n    switchIdentity(id: $id) {\n      nextStep\n    }\n  }\n": types.Session_SwitchIdentityDocument,
    "\n  mutation Session_signOut {\n    signOut\n  }\n": types.Session_SignOutDocument,
    "\n  query Today_query {\n    viewer {\n      today\n    }\n  }\n": types.Today_QueryDocument,
    "\n  query Unread_count {\n    viewer { unreadCount }\n  }\n": types.Unread_CountDocument,
    "\n  subscription Unread_received {\n    notificationReceived { id }\n  }\n": types.Unread_ReceivedDocument,
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
export function graphql(source: "\n  fragment AbsenceRow_absence on Absence {\n    id\n    date\n    periodName\n    kind\n    recordedAt\n    recordedBy\n    visibleFrom\n    leaveRequest {\n      id\n      type {\n        id\n        name\n      }\n    }\n    history {\n      changedAt\n      changedBy\n      before\n      after\n      reason\n    }\n  }\n"): (typeof documents)["\n  fragment AbsenceRow_absence on Absence {\n    id\n    date\n    periodName\n    kind\n    recordedAt\n    recordedBy\n    visibleFrom\n    leaveRequest {\n      id\n      type {\n        id\n        name\n      }\n    }\n    history {\n      changedAt\n      changedBy\n      before\n      after\n      reason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AbsencesImportDialog_import($input: ImportAbsencesInput!) {\n    importAbsences(input: $input) {\n      ...RecordsImportDialog_report\n    }\n  }\n"): (typeof documents)["\n  mutation AbsencesImportDialog_import($input: ImportAbsencesInput!) {\n    importAbsences(input: $input) {\n      ...RecordsImportDialog_report\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AbsencesOfPupil_student on Student {\n    id\n    name\n    seatNumber\n    absences(term: $term, kinds: $kinds) {\n      id\n      kind\n      ...AbsenceRow_absence\n    }\n  }\n"): (typeof documents)["\n  fragment AbsencesOfPupil_student on Student {\n    id\n    name\n    seatNumber\n    absences(term: $term, kinds: $kinds) {\n      id\n      kind\n      ...AbsenceRow_absence\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AbsencesPage_query($class: ID!, $term: ID, $kinds: [AbsenceKind!]) {\n    terms {\n      id\n      schoolYear\n      semester\n    }\n    classGroup(id: $class) {\n      id\n      name\n      students {\n        id\n        absences(term: $term, kinds: $kinds) {\n          id\n        }\n        ...AbsencesOfPupil_student\n      }\n    }\n  }\n"): (typeof documents)["\n  query AbsencesPage_query($class: ID!, $term: ID, $kinds: [AbsenceKind!]) {\n    terms {\n      id\n      schoolYear\n      semester\n    }\n    classGroup(id: $class) {\n      id\n      name\n      students {\n        id\n        absences(term: $term, kinds: $kinds) {\n          id\n        }\n        ...AbsencesOfPupil_student\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription AbsencesPage_changed($class: ID) {\n    studentDayChanged(classGroup: $class) {\n      student {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription AbsencesPage_changed($class: ID) {\n    studentDayChanged(classGroup: $class) {\n      student {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectAbsenceDialog_correct($input: CorrectAbsenceInput!) {\n    correctAbsence(input: $input) {\n      id\n      ...AbsenceRow_absence\n    }\n  }\n"): (typeof documents)["\n  mutation CorrectAbsenceDialog_correct($input: CorrectAbsenceInput!) {\n    correctAbsence(input: $input) {\n      id\n      ...AbsenceRow_absence\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecordAbsenceDialog_class($class: ID!) {\n    classGroup(id: $class) {\n      id\n      school {\n        id\n        periods {\n          code\n          name\n          countsAbsence\n        }\n      }\n      students {\n        id\n        name\n        seatNumber\n      }\n    }\n  }\n"): (typeof documents)["\n  query RecordAbsenceDialog_class($class: ID!) {\n    classGroup(id: $class) {\n      id\n      school {\n        id\n        periods {\n          code\n          name\n          countsAbsence\n        }\n      }\n      students {\n        id\n        name\n        seatNumber\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordAbsenceDialog_record($input: RecordAbsencesInput!) {\n    recordAbsences(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RecordAbsenceDialog_record($input: RecordAbsencesInput!) {\n    recordAbsences(input: $input) {\n      id\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment CaseData_application on BindingApplication {\n    id\n    studentName\n    className\n    schoolName\n    relation\n    relationNote\n    submittedAt\n    formUrl\n    guardianName\n    guardianMaskedNationalId\n    guardianEmail\n    guardianPhone\n    signatureUrl\n    registryCheck\n    custodyRestriction {\n      id\n      startsOn\n      inForce\n    }\n    consentVersion\n    contactChannel\n    addsToExistingAccount\n    student {\n      id\n      name\n      studentNumber\n      seatNumber\n      guardians {\n        id\n        name\n        relation\n        relationNote\n        since\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CaseData_application on BindingApplication {\n    id\n    studentName\n    className\n    schoolName\n    relation\n    relationNote\n    submittedAt\n    formUrl\n    guardianName\n    guardianMaskedNationalId\n    guardianEmail\n    guardianPhone\n    signatureUrl\n    registryCheck\n    custodyRestriction {\n      id\n      startsOn\n      inForce\n    }\n    consentVersion\n    contactChannel\n    addsToExistingAccount\n    student {\n      id\n      name\n      studentNumber\n      seatNumber\n      guardians {\n        id\n        name\n        relation\n        relationNote\n        since\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  query BoardPage_query($id: ID!) {\n    classGroup(id: $id) {\n      id\n      name\n      homeroomTeachers {\n        id\n        name\n      }\n      board {\n        date\n        schoolDay {\n          date\n          kind\n          name\n          endsAt\n        }\n        students {\n          student {\n            id\n            familyReach\n          }\n          ...PupilDay_row\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query BoardPage_query($id: ID!) {\n    classGroup(id: $id) {\n      id\n      name\n      homeroomTeachers {\n        id\n        name\n      }\n      board {\n        date\n        schoolDay {\n          date\n          kind\n          name\n          endsAt\n        }\n        students {\n          student {\n            id\n            familyReach\n          }\n          ...PupilDay_row\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription BoardPage_changed($id: ID!) {\n    studentDayChanged(classGroup: $id) {\n      ...PupilDay_row\n    }\n  }\n"): (typeof documents)["\n  subscription BoardPage_changed($id: ID!) {\n    studentDayChanged(classGroup: $id) {\n      ...PupilDay_row\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PupilActions_record($input: RecordDayNoteInput!) {\n    recordDayNote(input: $input) {\n      ...PupilDay_row\n    }\n  }\n"): (typeof documents)["\n  mutation PupilActions_record($input: RecordDayNoteInput!) {\n    recordDayNote(input: $input) {\n      ...PupilDay_row\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PupilActions_remove($input: NotifyGuardiansInput!) {\n    removeDayNote(input: $input) {\n      ...PupilDay_row\n    }\n  }\n"): (typeof documents)["\n  mutation PupilActions_remove($input: NotifyGuardiansInput!) {\n    removeDayNote(input: $input) {\n      ...PupilDay_row\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PupilActions_notify($input: NotifyGuardiansInput!) {\n    notifyGuardians(input: $input) {\n      ...PupilDay_row\n    }\n  }\n"): (typeof documents)["\n  mutation PupilActions_notify($input: NotifyGuardiansInput!) {\n    notifyGuardians(input: $input) {\n      ...PupilDay_row\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PupilDay_row on ClassBoardRow {\n    student {\n      id\n      name\n      seatNumber\n    }\n    day {\n      date\n      state\n      arrivedAt\n      leftAt\n      outing\n      alarmedAt\n      unexplained\n      note {\n        reason\n        text\n        recordedBy\n        recordedAt\n      }\n      leave {\n        id\n        status\n        type {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PupilDay_row on ClassBoardRow {\n    student {\n      id\n      name\n      seatNumber\n    }\n    day {\n      date\n      state\n      arrivedAt\n      leftAt\n      outing\n      alarmedAt\n      unexplained\n      note {\n        reason\n        text\n        recordedBy\n        recordedAt\n      }\n      leave {\n        id\n        status\n        type {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  mutation ConductDialog_correct($input: CorrectConductInput!) {\n    correctConduct(input: $input) {\n      ...ConductRow_record\n    }\n  }\n"): (typeof documents)["\n  mutation ConductDialog_correct($input: CorrectConductInput!) {\n    correctConduct(input: $input) {\n      ...ConductRow_record\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConductDialog_recall($input: RecallConductInput!) {\n    recallConduct(input: $input) {\n      ...ConductRow_record\n    }\n  }\n"): (typeof documents)["\n  mutation ConductDialog_recall($input: RecallConductInput!) {\n    recallConduct(input: $input) {\n      ...ConductRow_record\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConductDialog_ask($input: RequestConductCancellationInput!) {\n    requestConductCancellation(input: $input) {\n      ...ConductRow_record\n    }\n  }\n"): (typeof documents)["\n  mutation ConductDialog_ask($input: RequestConductCancellationInput!) {\n    requestConductCancellation(input: $input) {\n      ...ConductRow_record\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConductDialog_decide($input: DecideConductCancellationInput!) {\n    decideConductCancellation(input: $input) {\n      ...ConductRow_record\n    }\n  }\n"): (typeof documents)["\n  mutation ConductDialog_decide($input: DecideConductCancellationInput!) {\n    decideConductCancellation(input: $input) {\n      ...ConductRow_record\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConductHistory_record on ConductRecord {\n    id\n    history {\n      deed\n      changedAt\n      changedBy\n      kind\n      count\n      reason\n      note\n    }\n  }\n"): (typeof documents)["\n  fragment ConductHistory_record on ConductRecord {\n    id\n    history {\n      deed\n      changedAt\n      changedBy\n      kind\n      count\n      reason\n      note\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConductImportDialog_import($input: ImportConductInput!) {\n    importConduct(input: $input) {\n      ...RecordsImportDialog_report\n    }\n  }\n"): (typeof documents)["\n  mutation ConductImportDialog_import($input: ImportConductInput!) {\n    importConduct(input: $input) {\n      ...RecordsImportDialog_report\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConductPage_query(\n    $classGroup: ID\n    $term: ID\n    $kinds: [ConductKind!]\n    $waiting: Boolean\n    $search: String\n    $page: Int\n    $first: Int\n  ) {\n    terms {\n      id\n      schoolYear\n      semester\n    }\n    conductRecords(\n      classGroup: $classGroup\n      term: $term\n      kinds: $kinds\n      waiting: $waiting\n      search: $search\n      page: $page\n      first: $first\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        id\n        ...ConductRow_record\n      }\n    }\n  }\n"): (typeof documents)["\n  query ConductPage_query(\n    $classGroup: ID\n    $term: ID\n    $kinds: [ConductKind!]\n    $waiting: Boolean\n    $search: String\n    $page: Int\n    $first: Int\n  ) {\n    terms {\n      id\n      schoolYear\n      semester\n    }\n    conductRecords(\n      classGroup: $classGroup\n      term: $term\n      kinds: $kinds\n      waiting: $waiting\n      search: $search\n      page: $page\n      first: $first\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        id\n        ...ConductRow_record\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ConductPage_changed {\n    conductChanged {\n      id\n      ...ConductRow_record\n    }\n  }\n"): (typeof documents)["\n  subscription ConductPage_changed {\n    conductChanged {\n      id\n      ...ConductRow_record\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConductRow_record on ConductRecord {\n    id\n    date\n    kind\n    count\n    reason\n    state\n    recordedAt\n    recordedBy\n    visibleFrom\n    cancelledOn\n    version\n    student {\n      id\n      name\n      seatNumber\n    }\n    school {\n      id\n      level\n    }\n    cancellation {\n      id\n      reason\n      appliedBy\n      granted\n      comment\n      decidedAt\n      decidedBy\n    }\n    ...ConductHistory_record\n  }\n"): (typeof documents)["\n  fragment ConductRow_record on ConductRecord {\n    id\n    date\n    kind\n    count\n    reason\n    state\n    recordedAt\n    recordedBy\n    visibleFrom\n    cancelledOn\n    version\n    student {\n      id\n      name\n      seatNumber\n    }\n    school {\n      id\n      level\n    }\n    cancellation {\n      id\n      reason\n      appliedBy\n      granted\n      comment\n      decidedAt\n      decidedBy\n    }\n    ...ConductHistory_record\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewConductPage_pupils($class: ID!) {\n    classGroup(id: $class) {\n      id\n      school {\n        id\n        level\n      }\n      students {\n        id\n        name\n        seatNumber\n      }\n    }\n  }\n"): (typeof documents)["\n  query NewConductPage_pupils($class: ID!) {\n    classGroup(id: $class) {\n      id\n      school {\n        id\n        level\n      }\n      students {\n        id\n        name\n        seatNumber\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NewConductPage_record($input: RecordConductInput!) {\n    recordConduct(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation NewConductPage_record($input: RecordConductInput!) {\n    recordConduct(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssessmentDialog_create($input: CreateAssessmentInput!) {\n    createAssessment(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation AssessmentDialog_create($input: CreateAssessmentInput!) {\n    createAssessment(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssessmentDialog_change($input: ChangeAssessmentInput!) {\n    changeAssessment(input: $input) {\n      id\n      name\n      weight\n      date\n      scale\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation AssessmentDialog_change($input: ChangeAssessmentInput!) {\n    changeAssessment(input: $input) {\n      id\n      name\n      weight\n      date\n      scale\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssessmentDialog_remove($input: RemoveAssessmentInput!) {\n    removeAssessment(input: $input)\n  }\n"): (typeof documents)["\n  mutation AssessmentDialog_remove($input: RemoveAssessmentInput!) {\n    removeAssessment(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CellHistory_query($id: ID!, $term: ID!, $subject: ID!, $assessment: ID!, $student: ID!) {\n    classGroup(id: $id) {\n      id\n      gradeBook(term: $term, subject: $subject) {\n        history(assessment: $assessment, student: $student) {\n          id\n          mark\n          comment\n          reason\n          recordedAt\n          recordedBy\n          visibleFrom\n          recalledAt\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CellHistory_query($id: ID!, $term: ID!, $subject: ID!, $assessment: ID!, $student: ID!) {\n    classGroup(id: $id) {\n      id\n      gradeBook(term: $term, subject: $subject) {\n        history(assessment: $assessment, student: $student) {\n          id\n          mark\n          comment\n          reason\n          recordedAt\n          recordedBy\n          visibleFrom\n          recalledAt\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GradesPage_terms($id: ID!) {\n    terms {\n      id\n      schoolYear\n      semester\n      startsOn\n    }\n    classGroup(id: $id) {\n      id\n      name\n      schoolYear\n    }\n  }\n"): (typeof documents)["\n  query GradesPage_terms($id: ID!) {\n    terms {\n      id\n      schoolYear\n      semester\n      startsOn\n    }\n    classGroup(id: $id) {\n      id\n      name\n      schoolYear\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GradesPage_subjects($id: ID!, $term: ID!) {\n    classGroup(id: $id) {\n      id\n      gradedSubjects(term: $term) {\n        mayRecord\n        teacherNames\n        subject {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query GradesPage_subjects($id: ID!, $term: ID!) {\n    classGroup(id: $id) {\n      id\n      gradedSubjects(term: $term) {\n        mayRecord\n        teacherNames\n        subject {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportDialog_import($input: ImportGradesInput!) {\n    importGrades(input: $input) {\n      dryRun\n      changed\n      unchanged\n      corrected\n      problemCount\n      problems {\n        line\n        column\n        text\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ImportDialog_import($input: ImportGradesInput!) {\n    importGrades(input: $input) {\n      dryRun\n      changed\n      unchanged\n      corrected\n      problemCount\n      problems {\n        line\n        column\n        text\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GradeSheet_book on GradeBook {\n    mayRecord\n    visibleFrom\n    assessments {\n      id\n      kind\n      number\n      name\n      weight\n      date\n      scale\n      version\n    }\n    rows {\n      studentId\n      name\n      seatNumber\n      studentNumber\n      hasLeft\n      grades {\n        id\n        assessmentId\n        studentId\n        version\n        score\n        level\n        missing\n        comment\n        recordedAt\n        recordedBy\n        visibleFrom\n        isPublic\n        familyReads\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment GradeSheet_book on GradeBook {\n    mayRecord\n    visibleFrom\n    assessments {\n      id\n      kind\n      number\n      name\n      weight\n      date\n      scale\n      version\n    }\n    rows {\n      studentId\n      name\n      seatNumber\n      studentNumber\n      hasLeft\n      grades {\n        id\n        assessmentId\n        studentId\n        version\n        score\n        level\n        missing\n        comment\n        recordedAt\n        recordedBy\n        visibleFrom\n        isPublic\n        familyReads\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GradeSheet_query($id: ID!, $term: ID!, $subject: ID!) {\n    classGroup(id: $id) {\n      id\n      gradeBook(term: $term, subject: $subject) {\n        ...GradeSheet_book\n      }\n    }\n  }\n"): (typeof documents)["\n  query GradeSheet_query($id: ID!, $term: ID!, $subject: ID!) {\n    classGroup(id: $id) {\n      id\n      gradeBook(term: $term, subject: $subject) {\n        ...GradeSheet_book\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription GradeSheet_changed($id: ID!, $term: ID!, $subject: ID!) {\n    gradeBookChanged(classGroup: $id, term: $term, subject: $subject) {\n      ...GradeSheet_book\n    }\n  }\n"): (typeof documents)["\n  subscription GradeSheet_changed($id: ID!, $term: ID!, $subject: ID!) {\n    gradeBookChanged(classGroup: $id, term: $term, subject: $subject) {\n      ...GradeSheet_book\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GradeSheet_record($input: RecordGradesInput!) {\n    recordGrades(input: $input) {\n      id\n      assessmentId\n      studentId\n      version\n      score\n      level\n      missing\n      comment\n      recordedAt\n      recordedBy\n      visibleFrom\n      isPublic\n      familyReads\n    }\n  }\n"): (typeof documents)["\n  mutation GradeSheet_record($input: RecordGradesInput!) {\n    recordGrades(input: $input) {\n      id\n      assessmentId\n      studentId\n      version\n      score\n      level\n      missing\n      comment\n      recordedAt\n      recordedBy\n      visibleFrom\n      isPublic\n      familyReads\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GradeSheet_recall($input: RecallGradesInput!) {\n    recallGrades(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation GradeSheet_recall($input: RecallGradesInput!) {\n    recallGrades(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChangeLeavePage_query($id: ID!) {\n    leaveRequest(id: $id) {\n      id\n      version\n      mayEdit\n      reason\n      days {\n        date\n        periods\n      }\n      type {\n        id\n        code\n      }\n      attachments {\n        id\n        name\n      }\n      student {\n        id\n        name\n        classGroup {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ChangeLeavePage_query($id: ID!) {\n    leaveRequest(id: $id) {\n      id\n      version\n      mayEdit\n      reason\n      days {\n        date\n        periods\n      }\n      type {\n        id\n        code\n      }\n      attachments {\n        id\n        name\n      }\n      student {\n        id\n        name\n        classGroup {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeLeavePage_change($input: ChangeLeaveRequestInput!) {\n    changeLeaveRequest(input: $input) {\n      id\n      ...LeaveRow_request\n      ...LeaveCaseData_request\n      ...LeaveNote_request\n      ...LeaveSteps_request\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeLeavePage_change($input: ChangeLeaveRequestInput!) {\n    changeLeaveRequest(input: $input) {\n      id\n      ...LeaveRow_request\n      ...LeaveCaseData_request\n      ...LeaveNote_request\n      ...LeaveSteps_request\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EarlierLeave_query($student: ID!) {\n    student(id: $student) {\n      id\n      leaveRequests(first: 11) {\n        totalCount\n        nodes {\n          id\n          status\n          dayCount\n          periodCount\n          reason\n          days {\n            date\n            periods\n          }\n          type {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query EarlierLeave_query($student: ID!) {\n    student(id: $student) {\n      id\n      leaveRequests(first: 11) {\n        totalCount\n        nodes {\n          id\n          status\n          dayCount\n          periodCount\n          reason\n          days {\n            date\n            periods\n          }\n          type {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveBulkBar_approve($input: [LeaveDecisionInput!]!) {\n    approveLeaveRequests(input: $input) {\n      id\n      reason\n      message\n      leaveRequest {\n        id\n        ...LeaveRow_request\n        ...LeaveNote_request\n        ...LeaveSteps_request\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LeaveBulkBar_approve($input: [LeaveDecisionInput!]!) {\n    approveLeaveRequests(input: $input) {\n      id\n      reason\n      message\n      leaveRequest {\n        id\n        ...LeaveRow_request\n        ...LeaveNote_request\n        ...LeaveSteps_request\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeaveCaseData_request on LeaveRequest {\n    id\n    reason\n    dayCount\n    periodCount\n    submittedBy\n    submittedAt\n    proofDueOn\n    retroactive\n    type {\n      id\n      name\n    }\n    days {\n      date\n      periods\n    }\n    attachments {\n      id\n      name\n      contentType\n      url\n    }\n    student {\n      id\n      school {\n        id\n        periods {\n          code\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment LeaveCaseData_request on LeaveRequest {\n    id\n    reason\n    dayCount\n    periodCount\n    submittedBy\n    submittedAt\n    proofDueOn\n    retroactive\n    type {\n      id\n      name\n    }\n    days {\n      date\n      periods\n    }\n    attachments {\n      id\n      name\n      contentType\n      url\n    }\n    student {\n      id\n      school {\n        id\n        periods {\n          code\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LeaveCasePage_query($id: ID!) {\n    leaveRequest(id: $id) {\n      id\n      status\n      mayDecide\n      mayEdit\n      mayWithdraw\n      mayRevoke\n      student {\n        id\n        name\n        seatNumber\n        classGroup {\n          id\n          name\n        }\n      }\n      ...LeaveRow_request\n      ...LeaveCaseData_request\n      ...LeaveSteps_request\n      ...LeaveNote_request\n      ...LeaveDecisionBar_request\n      ...RevokeButton_request\n    }\n  }\n"): (typeof documents)["\n  query LeaveCasePage_query($id: ID!) {\n    leaveRequest(id: $id) {\n      id\n      status\n      mayDecide\n      mayEdit\n      mayWithdraw\n      mayRevoke\n      student {\n        id\n        name\n        seatNumber\n        classGroup {\n          id\n          name\n        }\n      }\n      ...LeaveRow_request\n      ...LeaveCaseData_request\n      ...LeaveSteps_request\n      ...LeaveNote_request\n      ...LeaveDecisionBar_request\n      ...RevokeButton_request\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeaveDecisionBar_request on LeaveRequest {\n    id\n    mayDecide\n    version\n    student {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment LeaveDecisionBar_request on LeaveRequest {\n    id\n    mayDecide\n    version\n    student {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveDecisionBar_approve($id: ID!, $version: Int!) {\n    approveLeaveRequest(id: $id, version: $version) {\n      id\n      status\n      currentStep {\n        role\n      }\n      ...LeaveRow_request\n      ...LeaveNote_request\n      ...LeaveSteps_request\n    }\n  }\n"): (typeof documents)["\n  mutation LeaveDecisionBar_approve($id: ID!, $version: Int!) {\n    approveLeaveRequest(id: $id, version: $version) {\n      id\n      status\n      currentStep {\n        role\n      }\n      ...LeaveRow_request\n      ...LeaveNote_request\n      ...LeaveSteps_request\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveDecisionBar_return($id: ID!, $version: Int!, $reason: String!) {\n    returnLeaveRequest(id: $id, version: $version, reason: $reason) {\n      id\n      ...LeaveRow_request\n      ...LeaveNote_request\n      ...LeaveSteps_request\n    }\n  }\n"): (typeof documents)["\n  mutation LeaveDecisionBar_return($id: ID!, $version: Int!, $reason: String!) {\n    returnLeaveRequest(id: $id, version: $version, reason: $reason) {\n      id\n      ...LeaveRow_request\n      ...LeaveNote_request\n      ...LeaveSteps_request\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LeaveFields_types {\n    viewer {\n      activeIdentity {\n        id\n        school {\n          id\n          leaveTypes {\n            id\n            code\n            name\n            offered\n            guardiansMayAsk\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query LeaveFields_types {\n    viewer {\n      activeIdentity {\n        id\n        school {\n          id\n          leaveTypes {\n            id\n            code\n            name\n            offered\n            guardiansMayAsk\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeaveNote_request on LeaveRequest {\n    id\n    status\n    version\n    mayDecide\n    mayEdit\n    mayWithdraw\n    mayRevoke\n    revoked\n    proofDueOn\n    currentStep {\n      role\n    }\n    steps {\n      role\n      decidedAt\n      outcome\n      comment\n      approver {\n        id\n        name\n      }\n      approvers {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment LeaveNote_request on LeaveRequest {\n    id\n    status\n    version\n    mayDecide\n    mayEdit\n    mayWithdraw\n    mayRevoke\n    revoked\n    proofDueOn\n    currentStep {\n      role\n    }\n    steps {\n      role\n      decidedAt\n      outcome\n      comment\n      approver {\n        id\n        name\n      }\n      approvers {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeavePlan_plan on LeavePlan {\n    sentence\n    attachmentRequired\n    proofDueOn\n    daysLeft\n    steps {\n      role\n      approverNames\n      vacant\n    }\n  }\n"): (typeof documents)["\n  fragment LeavePlan_plan on LeavePlan {\n    sentence\n    attachmentRequired\n    proofDueOn\n    daysLeft\n    steps {\n      role\n      approverNames\n      vacant\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LeaveQueuePage_query(\n    $status: [LeaveStatus!]\n    $awaitingMe: Boolean\n    $classGroup: ID\n    $first: Int\n    $after: String\n  ) {\n    leaveRequests(\n      status: $status\n      awaitingMe: $awaitingMe\n      classGroup: $classGroup\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          ...LeaveRow_request\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query LeaveQueuePage_query(\n    $status: [LeaveStatus!]\n    $awaitingMe: Boolean\n    $classGroup: ID\n    $first: Int\n    $after: String\n  ) {\n    leaveRequests(\n      status: $status\n      awaitingMe: $awaitingMe\n      classGroup: $classGroup\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          ...LeaveRow_request\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeaveRow_request on LeaveRequest {\n    id\n    status\n    version\n    mayDecide\n    submittedAt\n    dayCount\n    periodCount\n    proofDueOn\n    retroactive\n    days {\n      date\n      periods\n    }\n    type {\n      id\n      name\n    }\n    student {\n      id\n      name\n      seatNumber\n      classGroup {\n        id\n        name\n      }\n    }\n    currentStep {\n      role\n    }\n  }\n"): (typeof documents)["\n  fragment LeaveRow_request on LeaveRequest {\n    id\n    status\n    version\n    mayDecide\n    submittedAt\n    dayCount\n    periodCount\n    proofDueOn\n    retroactive\n    days {\n      date\n      periods\n    }\n    type {\n      id\n      name\n    }\n    student {\n      id\n      name\n      seatNumber\n      classGroup {\n        id\n        name\n      }\n    }\n    currentStep {\n      role\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeaveSteps_request on LeaveRequest {\n    id\n    status\n    steps {\n      role\n      decidedAt\n      outcome\n      comment\n      approver {\n        id\n        name\n      }\n      approvers {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment LeaveSteps_request on LeaveRequest {\n    id\n    status\n    steps {\n      role\n      decidedAt\n      outcome\n      comment\n      approver {\n        id\n        name\n      }\n      approvers {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LiveLeave_waiting {\n    leaveRequests(status: [PENDING], awaitingMe: true, first: 1) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query LiveLeave_waiting {\n    leaveRequests(status: [PENDING], awaitingMe: true, first: 1) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription LiveLeave_changed {\n    leaveRequestChanged {\n      id\n      mayDecide\n      student {\n        id\n        name\n      }\n      ...LeaveRow_request\n      ...LeaveNote_request\n      ...LeaveSteps_request\n    }\n  }\n"): (typeof documents)["\n  subscription LiveLeave_changed {\n    leaveRequestChanged {\n      id\n      mayDecide\n      student {\n        id\n        name\n      }\n      ...LeaveRow_request\n      ...LeaveNote_request\n      ...LeaveSteps_request\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NewLeavePage_submit($input: SubmitLeaveRequestInput!) {\n    submitLeaveRequest(input: $input) {\n      id\n      ...LeaveRow_request\n      ...LeaveNote_request\n      ...LeaveSteps_request\n    }\n  }\n"): (typeof documents)["\n  mutation NewLeavePage_submit($input: SubmitLeaveRequestInput!) {\n    submitLeaveRequest(input: $input) {\n      id\n      ...LeaveRow_request\n      ...LeaveNote_request\n      ...LeaveSteps_request\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfficialLeaveOutcome_outcome on OfficialLeaveOutcome {\n    granted {\n      id\n      student {\n        id\n        name\n      }\n    }\n    skipped {\n      reason\n      message\n      student {\n        id\n        name\n        classGroup {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment OfficialLeaveOutcome_outcome on OfficialLeaveOutcome {\n    granted {\n      id\n      student {\n        id\n        name\n      }\n    }\n    skipped {\n      reason\n      message\n      student {\n        id\n        name\n        classGroup {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OfficialLeavePage_grant($input: GrantOfficialLeaveInput!) {\n    grantOfficialLeave(input: $input) {\n      ...OfficialLeaveOutcome_outcome\n    }\n  }\n"): (typeof documents)["\n  mutation OfficialLeavePage_grant($input: GrantOfficialLeaveInput!) {\n    grantOfficialLeave(input: $input) {\n      ...OfficialLeaveOutcome_outcome\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PupilField_query($class: ID!) {\n    classGroup(id: $class) {\n      id\n      name\n      students {\n        id\n        name\n        seatNumber\n      }\n    }\n  }\n"): (typeof documents)["\n  query PupilField_query($class: ID!) {\n    classGroup(id: $class) {\n      id\n      name\n      students {\n        id\n        name\n        seatNumber\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RevokeButton_request on LeaveRequest {\n    id\n    version\n    mayRevoke\n    student {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment RevokeButton_request on LeaveRequest {\n    id\n    version\n    mayRevoke\n    student {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeButton_revoke($input: RevokeLeaveRequestInput!) {\n    revokeLeaveRequest(input: $input) {\n      id\n      ...LeaveRow_request\n      ...LeaveNote_request\n      ...LeaveSteps_request\n      ...RevokeButton_request\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeButton_revoke($input: RevokeLeaveRequestInput!) {\n    revokeLeaveRequest(input: $input) {\n      id\n      ...LeaveRow_request\n      ...LeaveNote_request\n      ...LeaveSteps_request\n      ...RevokeButton_request\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawButton_withdraw($id: ID!) {\n    withdrawLeaveRequest(id: $id) {\n      id\n      ...LeaveRow_request\n      ...LeaveNote_request\n      ...LeaveSteps_request\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawButton_withdraw($id: ID!) {\n    withdrawLeaveRequest(id: $id) {\n      id\n      ...LeaveRow_request\n      ...LeaveNote_request\n      ...LeaveSteps_request\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LeavePlan_query($input: LeavePlanInput!) {\n    leavePlan(input: $input) {\n      ...LeavePlan_plan\n      problems {\n        reason\n        field\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  query LeavePlan_query($input: LeavePlanInput!) {\n    leavePlan(input: $input) {\n      ...LeavePlan_plan\n      problems {\n        reason\n        field\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeviceList_settings on NotificationSettings {\n    devices {\n      id\n      name\n      current\n      createdAt\n      lastUsedAt\n    }\n  }\n"): (typeof documents)["\n  fragment DeviceList_settings on NotificationSettings {\n    devices {\n      id\n      name\n      current\n      createdAt\n      lastUsedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeviceList_remove($id: ID!) {\n    removePushDevice(id: $id)\n  }\n"): (typeof documents)["\n  mutation DeviceList_remove($id: ID!) {\n    removePushDevice(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NoticeSettingsForm_settings on NotificationSettings {\n    quietFrom\n    quietTo\n    choices {\n      kind\n      push\n      email\n    }\n  }\n"): (typeof documents)["\n  fragment NoticeSettingsForm_settings on NotificationSettings {\n    quietFrom\n    quietTo\n    choices {\n      kind\n      push\n      email\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoticeSettingsForm_save($input: SaveNotificationSettingsInput!) {\n    saveNotificationSettings(input: $input) {\n      ...NoticeSettingsForm_settings\n    }\n  }\n"): (typeof documents)["\n  mutation NoticeSettingsForm_save($input: SaveNotificationSettingsInput!) {\n    saveNotificationSettings(input: $input) {\n      ...NoticeSettingsForm_settings\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoticeSettingsPage_query {\n    notificationSettings {\n      ...ThisBrowser_settings\n      ...NoticeSettingsForm_settings\n      ...DeviceList_settings\n    }\n  }\n"): (typeof documents)["\n  query NoticeSettingsPage_query {\n    notificationSettings {\n      ...ThisBrowser_settings\n      ...NoticeSettingsForm_settings\n      ...DeviceList_settings\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ThisBrowser_settings on NotificationSettings {\n    pushPublicKey\n    devices {\n      id\n      current\n    }\n  }\n"): (typeof documents)["\n  fragment ThisBrowser_settings on NotificationSettings {\n    pushPublicKey\n    devices {\n      id\n      current\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ThisBrowser_test {\n    sendTestNotification\n  }\n"): (typeof documents)["\n  mutation ThisBrowser_test {\n    sendTestNotification\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoticesPage_list {\n    viewer { unreadCount }\n    notifications(first: 100) {\n      nodes { id ...Notice_notification }\n    }\n  }\n"): (typeof documents)["\n  query NoticesPage_list {\n    viewer { unreadCount }\n    notifications(first: 100) {\n      nodes { id ...Notice_notification }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Notice_notification on Notification {\n    id\n    kind\n    title\n    body\n    path\n    createdAt\n    readAt\n  }\n"): (typeof documents)["\n  fragment Notice_notification on Notification {\n    id\n    kind\n    title\n    body\n    path\n    createdAt\n    readAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoticesPage_read($ids: [ID!]!) {\n    markNotificationsRead(ids: $ids)\n  }\n"): (typeof documents)["\n  mutation NoticesPage_read($ids: [ID!]!) {\n    markNotificationsRead(ids: $ids)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoticesPage_readAll {\n    markAllNotificationsRead\n  }\n"): (typeof documents)["\n  mutation NoticesPage_readAll {\n    markAllNotificationsRead\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RollCallPage_query($id: ID!) {\n    classGroup(id: $id) {\n      id\n      name\n      timetable {\n        weekday\n        subject\n        period {\n          code\n          name\n        }\n        teacher {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RollCallPage_query($id: ID!) {\n    classGroup(id: $id) {\n      id\n      name\n      timetable {\n        weekday\n        subject\n        period {\n          code\n          name\n        }\n        teacher {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RollCallRow_row on RollCallRow {\n    mark\n    suggestion\n    student {\n      id\n      name\n      seatNumber\n    }\n    leave {\n      id\n      status\n      type {\n        id\n        name\n      }\n    }\n    day {\n      date\n      state\n      arrivedAt\n      leftAt\n      outing\n    }\n  }\n"): (typeof documents)["\n  fragment RollCallRow_row on RollCallRow {\n    mark\n    suggestion\n    student {\n      id\n      name\n      seatNumber\n    }\n    leave {\n      id\n      status\n      type {\n        id\n        name\n      }\n    }\n    day {\n      date\n      state\n      arrivedAt\n      leftAt\n      outing\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RollCallSheet_query($id: ID!, $date: Date!, $period: String!) {\n    classGroup(id: $id) {\n      id\n      rollCall(date: $date, period: $period) {\n        takenAt\n        takenBy\n        countsAbsence\n        version\n        rows {\n          ...RollCallRow_row\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RollCallSheet_query($id: ID!, $date: Date!, $period: String!) {\n    classGroup(id: $id) {\n      id\n      rollCall(date: $date, period: $period) {\n        takenAt\n        takenBy\n        countsAbsence\n        version\n        rows {\n          ...RollCallRow_row\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RollCallSheet_record($input: RecordRollCallInput!) {\n    recordRollCall(input: $input) {\n      takenAt\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation RollCallSheet_record($input: RecordRollCallInput!) {\n    recordRollCall(input: $input) {\n      takenAt\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription RollCallSheet_changed($id: ID!) {\n    studentDayChanged(classGroup: $id) {\n      student {\n        id\n      }\n      day {\n        date\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription RollCallSheet_changed($id: ID!) {\n    studentDayChanged(classGroup: $id) {\n      student {\n        id\n      }\n      day {\n        date\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AudienceField_pupils($class: ID!) {\n    classGroup(id: $class) {\n      id\n      students {\n        id\n        name\n        seatNumber\n      }\n    }\n  }\n"): (typeof documents)["\n  query AudienceField_pupils($class: ID!) {\n    classGroup(id: $class) {\n      id\n      students {\n        id\n        name\n        seatNumber\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteDraft_delete($id: ID!) {\n    deleteSurvey(id: $id)\n  }\n"): (typeof documents)["\n  mutation DeleteDraft_delete($id: ID!) {\n    deleteSurvey(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EditSurveyPage_survey on Survey {\n    id\n    version\n    title\n    body\n    status\n    dueAt\n    respondent\n    anonymous\n    invitedCount\n    mayKeep\n    audience {\n      wholeSchool\n      grades\n      classGroups {\n        id\n      }\n      students {\n        id\n        name\n      }\n    }\n    sections {\n      id\n      heading\n      help\n      onlyIf {\n        questionId\n        operator\n        value\n      }\n    }\n    questions {\n      id\n      sectionId\n      kind\n      prompt\n      help\n      required\n      options\n      min\n      max\n      lowWord\n      highWord\n      onlyIf {\n        questionId\n        operator\n        value\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment EditSurveyPage_survey on Survey {\n    id\n    version\n    title\n    body\n    status\n    dueAt\n    respondent\n    anonymous\n    invitedCount\n    mayKeep\n    audience {\n      wholeSchool\n      grades\n      classGroups {\n        id\n      }\n      students {\n        id\n        name\n      }\n    }\n    sections {\n      id\n      heading\n      help\n      onlyIf {\n        questionId\n        operator\n        value\n      }\n    }\n    questions {\n      id\n      sectionId\n      kind\n      prompt\n      help\n      required\n      options\n      min\n      max\n      lowWord\n      highWord\n      onlyIf {\n        questionId\n        operator\n        value\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditSurveyPage_query($id: ID!) {\n    survey(id: $id) {\n      id\n      ...EditSurveyPage_survey\n    }\n  }\n"): (typeof documents)["\n  query EditSurveyPage_query($id: ID!) {\n    survey(id: $id) {\n      id\n      ...EditSurveyPage_survey\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MissingList_query($id: ID!, $first: Int, $after: String) {\n    survey(id: $id) {\n      id\n      takesAnswers\n      nextReminderAt\n      missing(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          className\n          seatNumber\n          canBeReached\n          student {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MissingList_query($id: ID!, $first: Int, $after: String) {\n    survey(id: $id) {\n      id\n      takesAnswers\n      nextReminderAt\n      missing(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          className\n          seatNumber\n          canBeReached\n          student {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MissingList_remind($id: ID!) {\n    remindSurvey(id: $id) {\n      told\n      survey {\n        id\n        nextReminderAt\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MissingList_remind($id: ID!) {\n    remindSurvey(id: $id) {\n      told\n      survey {\n        id\n        nextReminderAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NamesDialog_query($id: ID!, $questionId: ID, $option: String, $first: Int, $after: String) {\n    survey(id: $id) {\n      id\n      answers(questionId: $questionId, option: $option, first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          answeredAt\n          answeredByName\n          verificationCode\n          student {\n            id\n            name\n          }\n          answers {\n            question {\n              id\n            }\n            value\n            files {\n              id\n              name\n              url\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query NamesDialog_query($id: ID!, $questionId: ID, $option: String, $first: Int, $after: String) {\n    survey(id: $id) {\n      id\n      answers(questionId: $questionId, option: $option, first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          answeredAt\n          answeredByName\n          verificationCode\n          student {\n            id\n            name\n          }\n          answers {\n            question {\n              id\n            }\n            value\n            files {\n              id\n              name\n              url\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NewSurveyPage_create($input: CreateSurveyInput!) {\n    createSurvey(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation NewSurveyPage_create($input: CreateSurveyInput!) {\n    createSurvey(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QuestionResult_result on SurveyQuestionResult {\n    answered\n    counts\n    texts\n    mean\n    question {\n      id\n      kind\n      prompt\n      options\n      lowWord\n      highWord\n    }\n  }\n"): (typeof documents)["\n  fragment QuestionResult_result on SurveyQuestionResult {\n    answered\n    counts\n    texts\n    mean\n    question {\n      id\n      kind\n      prompt\n      options\n      lowWord\n      highWord\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ResultsActions_survey on Survey {\n    id\n    status\n    anonymous\n    mayKeep\n  }\n"): (typeof documents)["\n  fragment ResultsActions_survey on Survey {\n    id\n    status\n    anonymous\n    mayKeep\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResultsActions_close($id: ID!) {\n    closeSurvey(id: $id) {\n      id\n      ...ResultsPage_survey\n    }\n  }\n"): (typeof documents)["\n  mutation ResultsActions_close($id: ID!) {\n    closeSurvey(id: $id) {\n      id\n      ...ResultsPage_survey\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResultsActions_reopen($input: ReopenSurveyInput!) {\n    reopenSurvey(input: $input) {\n      id\n      ...ResultsPage_survey\n    }\n  }\n"): (typeof documents)["\n  mutation ResultsActions_reopen($input: ReopenSurveyInput!) {\n    reopenSurvey(input: $input) {\n      id\n      ...ResultsPage_survey\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResultsActions_copy($id: ID!) {\n    copySurvey(id: $id) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation ResultsActions_copy($id: ID!) {\n    copySurvey(id: $id) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ResultsPage_survey on Survey {\n    id\n    title\n    body\n    status\n    dueAt\n    closedAt\n    respondent\n    anonymous\n    createdByName\n    invitedCount\n    answeredCount\n    mayKeep\n    results {\n      question {\n        id\n      }\n      ...QuestionResult_result\n    }\n    ...ResultsActions_survey\n  }\n"): (typeof documents)["\n  fragment ResultsPage_survey on Survey {\n    id\n    title\n    body\n    status\n    dueAt\n    closedAt\n    respondent\n    anonymous\n    createdByName\n    invitedCount\n    answeredCount\n    mayKeep\n    results {\n      question {\n        id\n      }\n      ...QuestionResult_result\n    }\n    ...ResultsActions_survey\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ResultsPage_query($id: ID!) {\n    survey(id: $id) {\n      id\n      ...ResultsPage_survey\n    }\n  }\n"): (typeof documents)["\n  query ResultsPage_query($id: ID!) {\n    survey(id: $id) {\n      id\n      ...ResultsPage_survey\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ResultsPage_changed($id: ID!) {\n    surveyResultsChanged(id: $id) {\n      id\n      ...ResultsPage_survey\n    }\n  }\n"): (typeof documents)["\n  subscription ResultsPage_changed($id: ID!) {\n    surveyResultsChanged(id: $id) {\n      id\n      ...ResultsPage_survey\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SurveyBuilder_save($input: UpdateSurveyInput!) {\n    updateSurvey(input: $input) {\n      id\n      version\n      title\n      invitedCount\n    }\n  }\n"): (typeof documents)["\n  mutation SurveyBuilder_save($input: UpdateSurveyInput!) {\n    updateSurvey(input: $input) {\n      id\n      version\n      title\n      invitedCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SurveyBuilder_publish($id: ID!) {\n    publishSurvey(id: $id) {\n      id\n      version\n      status\n      publishedAt\n      invitedCount\n    }\n  }\n"): (typeof documents)["\n  mutation SurveyBuilder_publish($id: ID!) {\n    publishSurvey(id: $id) {\n      id\n      version\n      status\n      publishedAt\n      invitedCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SurveyBuilder_version($id: ID!) {\n    survey(id: $id) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  query SurveyBuilder_version($id: ID!) {\n    survey(id: $id) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SurveysPage_survey on Survey {\n    id\n    title\n    status\n    respondent\n    anonymous\n    dueAt\n    createdByName\n    invitedCount\n    answeredCount\n    mayKeep\n  }\n"): (typeof documents)["\n  fragment SurveysPage_survey on Survey {\n    id\n    title\n    status\n    respondent\n    anonymous\n    dueAt\n    createdByName\n    invitedCount\n    answeredCount\n    mayKeep\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SurveysPage_query($status: [SurveyStatus!], $first: Int, $after: String) {\n    surveys(status: $status, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          ...SurveysPage_survey\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SurveysPage_query($status: [SurveyStatus!], $first: Int, $after: String) {\n    surveys(status: $status, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          ...SurveysPage_survey\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecordsImportDialog_pupils($class: ID!) {\n    classGroup(id: $class) {\n      id\n      name\n      students {\n        id\n        name\n        studentNumber\n        seatNumber\n      }\n    }\n  }\n"): (typeof documents)["\n  query RecordsImportDialog_pupils($class: ID!) {\n    classGroup(id: $class) {\n      id\n      name\n      students {\n        id\n        name\n        studentNumber\n        seatNumber\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecordsImportDialog_report on SheetImport {\n    added\n    corrected\n    unchanged\n    problemCount\n    problems {\n      line\n      column\n      text\n      message\n    }\n    warningCount\n    warnings {\n      line\n      column\n      text\n      message\n    }\n  }\n"): (typeof documents)["\n  fragment RecordsImportDialog_report on SheetImport {\n    added\n    corrected\n    unchanged\n    problemCount\n    problems {\n      line\n      column\n      text\n      message\n    }\n    warningCount\n    warnings {\n      line\n      column\n      text\n      message\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClassGroups_query($school: ID!) {\n    school(id: $school) {\n      id\n      classGroups {\n        id\n        name\n        grade\n      }\n    }\n  }\n"): (typeof documents)["\n  query ClassGroups_query($school: ID!) {\n    school(id: $school) {\n      id\n      classGroups {\n        id\n        name\n        grade\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClassGroups_lessons {\n    viewer {\n      lessonClasses {\n        id\n        name\n        grade\n      }\n    }\n  }\n"): (typeof documents)["\n  query ClassGroups_lessons {\n    viewer {\n      lessonClasses {\n        id\n        name\n        grade\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Push_register($input: RegisterPushDeviceInput!) {\n    registerPushDevice(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation Push_register($input: RegisterPushDeviceInput!) {\n    registerPushDevice(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SchoolCalendar_query($from: Date!, $to: Date!) {\n    viewer {\n      activeIdentity {\n        id\n        school {\n          id\n          periods {\n            code\n            name\n            startsAt\n            endsAt\n            countsAbsence\n          }\n          schoolDays(from: $from, to: $to) {\n            date\n            kind\n            name\n            weekday\n            endsAt\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SchoolCalendar_query($from: Date!, $to: Date!) {\n    viewer {\n      activeIdentity {\n        id\n        school {\n          id\n          periods {\n            code\n            name\n            startsAt\n            endsAt\n            countsAbsence\n          }\n          schoolDays(from: $from, to: $to) {\n            date\n            kind\n            name\n            weekday\n            endsAt\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Session_viewer on Viewer {\n    account {\n      id\n      username\n      name\n      email\n      phone\n      identities {\n        id\n        kind\n        label\n      }\n    }\n    activeIdentity {\n      id\n      kind\n      label\n      school {\n        id\n        name\n        level\n      }\n    }\n    nextStep\n  }\n"): (typeof documents)["\n  fragment Session_viewer on Viewer {\n    account {\n      id\n      username\n      name\n      email\n      phone\n      identities {\n        id\n        kind\n        label\n      }\n    }\n    activeIdentity {\n      id\n      kind\n      label\n      school {\n        id\n        name\n        level\n      }\n    }\n    nextStep\n  }\n"];
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
export function graphql(source: "\n  query Today_query {\n    viewer {\n      today\n    }\n  }\n"): (typeof documents)["\n  query Today_query {\n    viewer {\n      today\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Unread_count {\n    viewer { unreadCount }\n  }\n"): (typeof documents)["\n  query Unread_count {\n    viewer { unreadCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Unread_received {\n    notificationReceived { id }\n  }\n"): (typeof documents)["\n  subscription Unread_received {\n    notificationReceived { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription WatchSession_follow {\n    bindingApplicationChanged {\n      id\n    }\n  }\n"): (typeof documents)["\n  subscription WatchSession_follow {\n    bindingApplicationChanged {\n      id\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;