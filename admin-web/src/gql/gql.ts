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
    "\n  fragment HomeroomHistory_assignment on HomeroomAssignment {\n    id\n    startsOn\n    endsOn\n    staff {\n      id\n      name\n    }\n    classGroup {\n      id\n      name\n      schoolYear\n    }\n  }\n": typeof types.HomeroomHistory_AssignmentFragmentDoc,
    "\n  mutation HomeroomHistory_end($input: EndAssignmentInput!) {\n    endHomeroom(input: $input) {\n      id\n    }\n  }\n": typeof types.HomeroomHistory_EndDocument,
    "\n  fragment ReissueAccess_issued on IssuedAccess {\n    mode\n    username\n    validUntil\n    sentTo\n    link\n  }\n": typeof types.ReissueAccess_IssuedFragmentDoc,
    "\n  mutation ReissueAccess_reissue($input: ReissueAccessInput!) {\n    reissueAccess(input: $input) {\n      ...ReissueAccess_issued\n    }\n  }\n": typeof types.ReissueAccess_ReissueDocument,
    "\n  fragment AuditEntry_entry on AuditEntry {\n    id\n    at\n    action\n    actorName\n    actorKind\n    actorTitle\n    subjectType\n    subjectLabel\n    position\n    school {\n      id\n      name\n    }\n    details {\n      name\n      value\n    }\n  }\n": typeof types.AuditEntry_EntryFragmentDoc,
    "\n  fragment AdministratorsPage_administrator on BureauAdministrator {\n    id\n    name\n    title\n    username\n    email\n    accountState\n    since\n    endedAt\n    lastSignInAt\n  }\n": typeof types.AdministratorsPage_AdministratorFragmentDoc,
    "\n  query AdministratorsPage {\n    bureauAdministrators {\n      ...AdministratorsPage_administrator\n    }\n  }\n": typeof types.AdministratorsPageDocument,
    "\n  mutation EndAdministrator_end($id: ID!) {\n    endBureauAdministrator(id: $id) {\n      id\n      accountState\n      endedAt\n    }\n  }\n": typeof types.EndAdministrator_EndDocument,
    "\n  mutation InviteAdministrator_invite($input: InviteBureauAdministratorInput!) {\n    inviteBureauAdministrator(input: $input) {\n      id\n    }\n  }\n": typeof types.InviteAdministrator_InviteDocument,
    "\n  query ArrivalsPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      arrivals {\n        date\n        schoolDay {\n          kind\n          name\n        }\n        expected\n        arrived\n        late\n        onLeave\n        missing\n        curve {\n          at\n          count\n        }\n        missingStudents {\n          ...MissingList_row\n        }\n      }\n    }\n  }\n": typeof types.ArrivalsPageDocument,
    "\n  subscription ArrivalsPage_swipe {\n    swipeRecorded {\n      id\n    }\n  }\n": typeof types.ArrivalsPage_SwipeDocument,
    "\n  fragment MissingList_row on ClassBoardRow {\n    student {\n      id\n      name\n      seatNumber\n      classGroup {\n        id\n        name\n      }\n    }\n    day {\n      unexplained\n      alarmedAt\n    }\n  }\n": typeof types.MissingList_RowFragmentDoc,
    "\n  query AuditFilters {\n    schools {\n      id\n      name\n    }\n  }\n": typeof types.AuditFiltersDocument,
    "\n  query AuditPage(\n    $school: ID\n    $action: String\n    $subjectType: String\n    $search: String\n    $from: Date\n    $to: Date\n    $first: Int!\n    $page: Int!\n  ) {\n    auditEntries(\n      school: $school\n      action: $action\n      subjectType: $subjectType\n      search: $search\n      from: $from\n      to: $to\n      first: $first\n      page: $page\n    ) {\n      totalCount\n      nodes {\n        ...AuditEntry_entry\n      }\n    }\n  }\n": typeof types.AuditPageDocument,
    "\n  fragment BreachPage_breach on Breach {\n    id\n    title\n    description\n    foundAt\n    dataKinds\n    peopleCount\n    openedAt\n    openedByName\n    closedAt\n    school {\n      id\n      name\n    }\n    tasks {\n      kind\n      dueAt\n      doneAt\n      late\n    }\n    steps {\n      id\n      kind\n      note\n      at\n      doneByName\n    }\n  }\n": typeof types.BreachPage_BreachFragmentDoc,
    "\n  query BreachPage($id: ID!) {\n    breach(id: $id) {\n      ...BreachPage_breach\n    }\n  }\n": typeof types.BreachPageDocument,
    "\n  query BreachesPage($first: Int, $after: String) {\n    breaches(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title\n        foundAt\n        closedAt\n        peopleCount\n        school {\n          id\n          name\n        }\n        tasks {\n          kind\n          late\n          doneAt\n        }\n      }\n    }\n  }\n": typeof types.BreachesPageDocument,
    "\n  mutation OpenBreach_open($input: OpenBreachInput!) {\n    openBreach(input: $input) {\n      id\n    }\n  }\n": typeof types.OpenBreach_OpenDocument,
    "\n  mutation RecordStep_record($input: RecordBreachStepInput!) {\n    recordBreachStep(input: $input) {\n      id\n      ...BreachPage_breach\n    }\n  }\n": typeof types.RecordStep_RecordDocument,
    "\n  fragment CalendarEntries_day on CalendarDay {\n    id\n    date\n    kind\n    name\n    weekday\n    endsAt\n    school {\n      id\n    }\n  }\n": typeof types.CalendarEntries_DayFragmentDoc,
    "\n  query CityCalendarPage($from: Date!, $to: Date!) {\n    cityCalendarDays(from: $from, to: $to) {\n      ...CalendarEntries_day\n    }\n    terms {\n      id\n      schoolYear\n      startsOn\n      endsOn\n    }\n  }\n": typeof types.CityCalendarPageDocument,
    "\n  mutation EntryForm_save($input: SaveCalendarDayInput!) {\n    saveCalendarDay(input: $input) {\n      id\n      date\n    }\n  }\n": typeof types.EntryForm_SaveDocument,
    "\n  mutation ImportCalendar_import($input: ImportCalendarInput!) {\n    importCalendar(input: $input) {\n      added\n      changed\n      unchanged\n      applied\n      problems {\n        line\n        column\n        message\n      }\n    }\n  }\n": typeof types.ImportCalendar_ImportDocument,
    "\n  mutation RemoveEntries_remove($ids: [ID!]!) {\n    removeCalendarDays(ids: $ids)\n  }\n": typeof types.RemoveEntries_RemoveDocument,
    "\n  query SchoolCalendarPage($schoolId: ID!, $from: Date!, $to: Date!) {\n    school(id: $schoolId) {\n      id\n      schoolDays(from: $from, to: $to) {\n        date\n        kind\n        name\n        weekday\n        endsAt\n      }\n      calendarDays(from: $from, to: $to) {\n        ...CalendarEntries_day\n      }\n      terms {\n        id\n        schoolYear\n      }\n    }\n  }\n": typeof types.SchoolCalendarPageDocument,
    "\n  mutation AssignHomeroom_assign($input: AssignHomeroomInput!) {\n    assignHomeroom(input: $input) {\n      id\n    }\n  }\n": typeof types.AssignHomeroom_AssignDocument,
    "\n  fragment ClassPage_student on Student {\n    id\n    name\n    studentNumber\n    seatNumber\n    guardians {\n      id\n    }\n  }\n": typeof types.ClassPage_StudentFragmentDoc,
    "\n  query ClassPage($classId: ID!) {\n    classGroup(id: $classId) {\n      id\n      name\n      grade\n      schoolYear\n      school {\n        id\n        name\n      }\n      homeroomTeachers {\n        id\n        name\n      }\n      homeroomHistory {\n        ...HomeroomHistory_assignment\n      }\n      bindingStatistics {\n        ...BindingSummary_statistics\n      }\n      students {\n        ...ClassPage_student\n      }\n    }\n  }\n": typeof types.ClassPageDocument,
    "\n  fragment ClassesPage_classGroup on ClassGroup {\n    id\n    grade\n    name\n    homeroomTeachers {\n      id\n      name\n    }\n    bindingStatistics {\n      studentCount\n      waitingCount\n      oldestWaitingAt\n      ...BindingRate_statistics\n    }\n  }\n": typeof types.ClassesPage_ClassGroupFragmentDoc,
    "\n  query ClassesPage(\n    $schoolId: ID!\n    $first: Int!\n    $page: Int!\n    $search: String\n    $sort: ClassGroupSort!\n    $grade: Int\n  ) {\n    school(id: $schoolId) {\n      id\n      name\n      level\n    }\n    classGroups(school: $schoolId, first: $first, page: $page, search: $search, sort: $sort, grade: $grade) {\n      totalCount\n      nodes {\n        ...ClassesPage_classGroup\n      }\n    }\n  }\n": typeof types.ClassesPageDocument,
    "\n  mutation ClientCard_update($input: OidcClientInput!) {\n    updateOidcClient(input: $input) {\n      ...ClientsPage_client\n    }\n  }\n": typeof types.ClientCard_UpdateDocument,
    "\n  mutation ClientForm_register($input: OidcClientInput!) {\n    registerOidcClient(input: $input) {\n      ...ClientSecret_registered\n    }\n  }\n": typeof types.ClientForm_RegisterDocument,
    "\n  mutation ClientForm_update($input: OidcClientInput!) {\n    updateOidcClient(input: $input) {\n      ...ClientsPage_client\n    }\n  }\n": typeof types.ClientForm_UpdateDocument,
    "\n  fragment ClientSecret_registered on RegisteredOidcClient {\n    secret\n    issuer\n    client {\n      id\n      name\n      clientId\n    }\n  }\n": typeof types.ClientSecret_RegisteredFragmentDoc,
    "\n  fragment ClientsPage_client on OidcClient {\n    id\n    name\n    clientId\n    homepageUrl\n    redirectUris\n    scopes\n    enabled\n    createdAt\n    lastUsedAt\n    version\n  }\n": typeof types.ClientsPage_ClientFragmentDoc,
    "\n  query ClientsPage {\n    oidcClients {\n      ...ClientsPage_client\n    }\n  }\n": typeof types.ClientsPageDocument,
    "\n  mutation RotateSecret_rotate($id: ID!) {\n    rotateOidcClientSecret(id: $id) {\n      ...ClientSecret_registered\n    }\n  }\n": typeof types.RotateSecret_RotateDocument,
    "\n  mutation ConsentDraftForm_save($input: SaveConsentDraftInput!) {\n    saveConsentDraft(input: $input) {\n      version\n      revision\n    }\n  }\n": typeof types.ConsentDraftForm_SaveDocument,
    "\n  query ConsentPage {\n    consentVersions {\n      version\n      state\n      inForceFrom\n      revision\n      body\n      agreements {\n        applications\n        approved\n        school {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.ConsentPageDocument,
    "\n  mutation ConsentPage_unschedule($version: String!) {\n    unscheduleConsent(version: $version) {\n      version\n      state\n    }\n  }\n": typeof types.ConsentPage_UnscheduleDocument,
    "\n  mutation ConsentPage_remove($version: String!) {\n    removeConsentDraft(version: $version)\n  }\n": typeof types.ConsentPage_RemoveDocument,
    "\n  fragment ConsentsPage_version on ConsentVersion {\n    version\n    state\n    inForceFrom\n    body\n    agreements {\n      applications\n    }\n  }\n": typeof types.ConsentsPage_VersionFragmentDoc,
    "\n  query ConsentsPage {\n    consentVersions {\n      ...ConsentsPage_version\n    }\n  }\n": typeof types.ConsentsPageDocument,
    "\n  mutation ScheduleConsent_schedule($input: ScheduleConsentInput!) {\n    scheduleConsent(input: $input) {\n      version\n      state\n      inForceFrom\n    }\n  }\n": typeof types.ScheduleConsent_ScheduleDocument,
    "\n  fragment DataRequestPage_request on DataRequest {\n    id\n    kind\n    status\n    subjectName\n    requesterName\n    text\n    submittedAt\n    dueAt\n    extendedAt\n    extensionReason\n    school {\n      id\n      name\n    }\n    attachments {\n      id\n      name\n      size\n      url\n    }\n    ...RequestAnswer_request\n    ...DecideRequest_request\n  }\n": typeof types.DataRequestPage_RequestFragmentDoc,
    "\n  query DataRequestPage($id: ID!) {\n    dataRequest(id: $id) {\n      ...DataRequestPage_request\n    }\n  }\n": typeof types.DataRequestPageDocument,
    "\n  fragment DataRequestsPage_request on DataRequest {\n    id\n    kind\n    status\n    subjectName\n    requesterName\n    submittedAt\n    dueAt\n    decidedAt\n    school {\n      id\n      name\n    }\n  }\n": typeof types.DataRequestsPage_RequestFragmentDoc,
    "\n  query DataRequestsPage(\n    $status: [DataRequestStatus!]\n    $school: ID\n    $search: String\n    $first: Int!\n    $page: Int!\n  ) {\n    dataRequests(status: $status, school: $school, search: $search, first: $first, page: $page) {\n      totalCount\n      nodes {\n        ...DataRequestsPage_request\n      }\n    }\n  }\n": typeof types.DataRequestsPageDocument,
    "\n  fragment DecideRequest_request on DataRequest {\n    id\n    kind\n    kept\n    version\n  }\n": typeof types.DecideRequest_RequestFragmentDoc,
    "\n  mutation DecideRequest_accept($input: DecideDataRequestInput!) {\n    acceptDataRequest(input: $input) {\n      ...DataRequestPage_request\n    }\n  }\n": typeof types.DecideRequest_AcceptDocument,
    "\n  mutation DecideRequest_refuse($input: DecideDataRequestInput!) {\n    refuseDataRequest(input: $input) {\n      ...DataRequestPage_request\n    }\n  }\n": typeof types.DecideRequest_RefuseDocument,
    "\n  mutation DecideRequest_extend($input: DecideDataRequestInput!) {\n    extendDataRequest(input: $input) {\n      ...DataRequestPage_request\n    }\n  }\n": typeof types.DecideRequest_ExtendDocument,
    "\n  fragment RequestAnswer_request on DataRequest {\n    id\n    status\n    answer\n    kept\n    decidedAt\n    decidedBy\n    version\n  }\n": typeof types.RequestAnswer_RequestFragmentDoc,
    "\n  fragment DayRuleForm_rule on DayRule {\n    level\n    arrivesFrom\n    lateAfter\n    alarmAt\n    leavesFrom\n  }\n": typeof types.DayRuleForm_RuleFragmentDoc,
    "\n  mutation DayRuleForm_save($input: SaveDayRuleInput!) {\n    saveDayRule(input: $input) {\n      id\n      dayRules {\n        level\n        ...DayRuleForm_rule\n      }\n    }\n  }\n": typeof types.DayRuleForm_SaveDocument,
    "\n  query DayRulesPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      dayRules {\n        level\n        ...DayRuleForm_rule\n      }\n    }\n  }\n": typeof types.DayRulesPageDocument,
    "\n  fragment DeputiesPage_deputy on Deputy {\n    id\n    startsOn\n    endsOn\n    absent {\n      id\n      name\n      title\n    }\n    deputy {\n      id\n      name\n      title\n    }\n  }\n": typeof types.DeputiesPage_DeputyFragmentDoc,
    "\n  query DeputiesPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      deputies {\n        ...DeputiesPage_deputy\n      }\n    }\n  }\n": typeof types.DeputiesPageDocument,
    "\n  mutation DeputiesPage_end($id: ID!) {\n    endDeputy(id: $id)\n  }\n": typeof types.DeputiesPage_EndDocument,
    "\n  mutation DeputyForm_save($input: SaveDeputyInput!) {\n    saveDeputy(input: $input) {\n      ...DeputiesPage_deputy\n    }\n  }\n": typeof types.DeputyForm_SaveDocument,
    "\n  query ChainSimulator_days($schoolId: ID!, $from: Date!, $to: Date!) {\n    school(id: $schoolId) {\n      id\n      schoolDays(from: $from, to: $to) {\n        date\n        kind\n      }\n    }\n  }\n": typeof types.ChainSimulator_DaysDocument,
    "\n  query ChainSimulator_plan($input: LeavePlanInput!) {\n    leavePlan(input: $input) {\n      sentence\n      steps {\n        role\n        approverNames\n        vacant\n      }\n      proofDueOn\n      attachmentRequired\n      problems {\n        reason\n        message\n      }\n    }\n  }\n": typeof types.ChainSimulator_PlanDocument,
    "\n  mutation ChainsForm_save($input: SaveLeaveChainsInput!) {\n    saveLeaveChains(input: $input) {\n      id\n      leaveChains {\n        id\n        type {\n          id\n          code\n        }\n        level\n        fromDays\n        belowDays\n        roles\n      }\n    }\n  }\n": typeof types.ChainsForm_SaveDocument,
    "\n  query LeaveChainsPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      leaveTypes {\n        id\n        code\n        name\n        offered\n      }\n      leaveRoles\n      vacantLeaveRoles\n      dayRules {\n        level\n      }\n      leaveChains {\n        id\n        type {\n          id\n          code\n        }\n        level\n        fromDays\n        belowDays\n        roles\n      }\n    }\n  }\n": typeof types.LeaveChainsPageDocument,
    "\n  mutation LeaveSettingsForm_save($input: SaveLeaveSettingsInput!) {\n    saveLeaveSettings(input: $input) {\n      id\n      leaveSettings {\n        pastDays\n        aheadDays\n        remindAfterHours\n        remindTimes\n      }\n    }\n  }\n": typeof types.LeaveSettingsForm_SaveDocument,
    "\n  mutation LeaveTypeForm_save($input: SaveLeaveTypeInput!) {\n    saveLeaveType(input: $input) {\n      id\n    }\n  }\n": typeof types.LeaveTypeForm_SaveDocument,
    "\n  fragment LeaveTypesPage_type on LeaveType {\n    id\n    code\n    name\n    offered\n    attachmentFromDays\n    proofWithinDays\n    minimumPeriods\n    yearlyDays\n    guardiansMayAsk\n  }\n": typeof types.LeaveTypesPage_TypeFragmentDoc,
    "\n  query LeaveTypesPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      leaveTypes {\n        ...LeaveTypesPage_type\n      }\n      leaveSettings {\n        pastDays\n        aheadDays\n        remindAfterHours\n        remindTimes\n      }\n    }\n  }\n": typeof types.LeaveTypesPageDocument,
    "\n  query StudentSelect($schoolId: ID!, $search: String) {\n    students(school: $schoolId, first: 20, page: 1, search: $search, sort: { field: CLASS, direction: ASC }) {\n      nodes {\n        id\n        name\n        classGroup {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.StudentSelectDocument,
    "\n  mutation OfficeForm_save($input: SaveOfficeInput!) {\n    saveOffice(input: $input) {\n      id\n      offices {\n        id\n        code\n        name\n      }\n    }\n  }\n": typeof types.OfficeForm_SaveDocument,
    "\n  query OfficesPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      offices {\n        id\n        code\n        name\n      }\n    }\n  }\n": typeof types.OfficesPageDocument,
    "\n  mutation RemoveOffice_remove($id: ID!) {\n    removeOffice(id: $id) {\n      id\n      offices {\n        id\n        code\n        name\n      }\n    }\n  }\n": typeof types.RemoveOffice_RemoveDocument,
    "\n  mutation OutingForm_save($input: SaveOutingInput!) {\n    saveOuting(input: $input) {\n      ...OutingsPage_outing\n    }\n  }\n": typeof types.OutingForm_SaveDocument,
    "\n  fragment OutingsPage_outing on Outing {\n    id\n    name\n    startsOn\n    endsOn\n    classGroups {\n      id\n      name\n    }\n  }\n": typeof types.OutingsPage_OutingFragmentDoc,
    "\n  query OutingsPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      classGroups {\n        id\n        name\n        grade\n      }\n      outings {\n        ...OutingsPage_outing\n      }\n    }\n  }\n": typeof types.OutingsPageDocument,
    "\n  mutation RemoveOuting_remove($id: ID!) {\n    removeOuting(id: $id)\n  }\n": typeof types.RemoveOuting_RemoveDocument,
    "\n  query CityPage($first: Int!) {\n    bindingStatistics {\n      ...BindingSummary_statistics\n    }\n    bindingTrend {\n      ...BindingTrend_point\n    }\n    districtStatistics {\n      district\n      schoolCount\n      bindingStatistics {\n        studentCount\n        boundCount\n        boundRate\n      }\n    }\n    schoolDirectory(first: $first, sort: { field: BOUND_RATE, direction: ASC }) {\n      totalCount\n      nodes {\n        id\n        name\n        bindingStatistics {\n          studentCount\n          boundCount\n          boundRate\n        }\n      }\n    }\n  }\n": typeof types.CityPageDocument,
    "\n  query SchoolPage($schoolId: ID!, $first: Int!) {\n    school(id: $schoolId) {\n      id\n      name\n    }\n    bindingStatistics(school: $schoolId) {\n      ...BindingSummary_statistics\n    }\n    bindingTrend(school: $schoolId) {\n      ...BindingTrend_point\n    }\n    classGroups(school: $schoolId, first: $first, sort: { field: BOUND_RATE, direction: ASC }) {\n      totalCount\n      nodes {\n        id\n        name\n        bindingStatistics {\n          studentCount\n          boundCount\n          boundRate\n        }\n      }\n    }\n  }\n": typeof types.SchoolPageDocument,
    "\n  mutation PeriodsForm_save($input: SavePeriodsInput!) {\n    savePeriods(input: $input) {\n      id\n      periods {\n        code\n        name\n        startsAt\n        endsAt\n        countsAbsence\n      }\n    }\n  }\n": typeof types.PeriodsForm_SaveDocument,
    "\n  query PeriodsPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      periods {\n        code\n        name\n        startsAt\n        endsAt\n        countsAbsence\n      }\n    }\n  }\n": typeof types.PeriodsPageDocument,
    "\n  mutation ChoosePromotion_choose($input: ChoosePromotionInput!) {\n    choosePromotion(input: $input) {\n      id\n      digest\n    }\n  }\n": typeof types.ChoosePromotion_ChooseDocument,
    "\n  mutation PromotionClasses_lead($input: NamePromotionTeacherInput!) {\n    namePromotionTeacher(input: $input) {\n      id\n      digest\n    }\n  }\n": typeof types.PromotionClasses_LeadDocument,
    "\n  fragment PromotionPage_promotion on Promotion {\n    id\n    schoolYear\n    state\n    digest\n    firstDay\n    mayUndo\n    promotedCount\n    repeatingCount\n    graduatedCount\n    leftCount\n    waitingCount\n    errorCount\n    problemCount\n    reshuffledGrades\n    firstGradeClasses\n    keepHomerooms\n    seats\n    appliedAt\n    appliedBy\n    school {\n      id\n      level\n    }\n    classes {\n      grade\n      number\n      name\n      studentCount\n      teacherNames\n    }\n    problems {\n      kind\n      isError\n      className\n      subject\n    }\n  }\n": typeof types.PromotionPage_PromotionFragmentDoc,
    "\n  query PromotionPage($schoolId: ID!) {\n    promotion(school: $schoolId) {\n      ...PromotionPage_promotion\n    }\n  }\n": typeof types.PromotionPageDocument,
    "\n  mutation PromotionPage_apply($input: ApplyPromotionInput!) {\n    applyPromotion(input: $input) {\n      ...PromotionPage_promotion\n    }\n  }\n": typeof types.PromotionPage_ApplyDocument,
    "\n  mutation PromotionPage_undo($input: SchoolOfYearInput!) {\n    undoPromotion(input: $input) {\n      ...PromotionPage_promotion\n    }\n  }\n": typeof types.PromotionPage_UndoDocument,
    "\n  fragment PromotionPupils_pupil on PromotionPupil {\n    studentId\n    name\n    studentNumber\n    outcome\n    fromClassName\n    toClassName\n    seatNumber\n    isChosen\n  }\n": typeof types.PromotionPupils_PupilFragmentDoc,
    "\n  query PromotionPupils(\n    $schoolId: ID!\n    $outcome: PromotionOutcome\n    $className: String\n    $first: Int!\n    $page: Int!\n    $search: String\n  ) {\n    promotionPupils(\n      school: $schoolId\n      outcome: $outcome\n      className: $className\n      first: $first\n      page: $page\n      search: $search\n    ) {\n      totalCount\n      nodes {\n        ...PromotionPupils_pupil\n      }\n    }\n  }\n": typeof types.PromotionPupilsDocument,
    "\n  mutation PromotionRules_save($input: SavePromotionInput!) {\n    savePromotion(input: $input) {\n      id\n      digest\n    }\n  }\n": typeof types.PromotionRules_SaveDocument,
    "\n  mutation PromotionRules_file($input: PlanPromotionByFileInput!) {\n    planPromotionByFile(input: $input) {\n      id\n      digest\n    }\n  }\n": typeof types.PromotionRules_FileDocument,
    "\n  fragment PromotionsPage_promotion on Promotion {\n    id\n    schoolYear\n    state\n    promotedCount\n    repeatingCount\n    graduatedCount\n    waitingCount\n    errorCount\n    appliedAt\n    school {\n      id\n      name\n    }\n  }\n": typeof types.PromotionsPage_PromotionFragmentDoc,
    "\n  query PromotionsPage($state: PromotionState, $first: Int!, $page: Int!, $search: String) {\n    promotions(state: $state, first: $first, page: $page, search: $search) {\n      totalCount\n      nodes {\n        ...PromotionsPage_promotion\n      }\n    }\n  }\n": typeof types.PromotionsPageDocument,
    "\n  mutation PromotionsPage_apply {\n    applyPromotions\n  }\n": typeof types.PromotionsPage_ApplyDocument,
    "\n  mutation PromotionsPage_undo {\n    undoPromotions\n  }\n": typeof types.PromotionsPage_UndoDocument,
    "\n  subscription FollowPromotion_changed {\n    promotionChanged {\n      id\n    }\n  }\n": typeof types.FollowPromotion_ChangedDocument,
    "\n  mutation ProviderCard_save($input: IdentityProviderInput!) {\n    saveIdentityProvider(input: $input) {\n      ...ProvidersPage_provider\n    }\n  }\n": typeof types.ProviderCard_SaveDocument,
    "\n  mutation ProviderForm_save($input: IdentityProviderInput!) {\n    saveIdentityProvider(input: $input) {\n      ...ProvidersPage_provider\n    }\n  }\n": typeof types.ProviderForm_SaveDocument,
    "\n  fragment ProvidersPage_provider on IdentityProvider {\n    id\n    name\n    iconUrl\n    issuer\n    clientId\n    hasSecret\n    scopes\n    subjectClaim\n    labelClaim\n    enabled\n    redirectUri\n    linkedCount\n    version\n  }\n": typeof types.ProvidersPage_ProviderFragmentDoc,
    "\n  query ProvidersPage {\n    identityProviders {\n      ...ProvidersPage_provider\n    }\n  }\n": typeof types.ProvidersPageDocument,
    "\n  mutation RemoveProvider_remove($id: ID!) {\n    removeIdentityProvider(id: $id)\n  }\n": typeof types.RemoveProvider_RemoveDocument,
    "\n  mutation ReaderForm_create($input: CreateGateReaderInput!) {\n    createGateReader(input: $input) {\n      ...ReaderToken_token\n    }\n  }\n": typeof types.ReaderForm_CreateDocument,
    "\n  fragment ReaderToken_token on GateReaderToken {\n    token\n    reader {\n      id\n      name\n    }\n  }\n": typeof types.ReaderToken_TokenFragmentDoc,
    "\n  fragment ReadersPage_reader on GateReader {\n    id\n    name\n    gate\n    lastSeenAt\n    revokedAt\n    clockSkew\n    swipesToday\n  }\n": typeof types.ReadersPage_ReaderFragmentDoc,
    "\n  query ReadersPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      gateReaders {\n        ...ReadersPage_reader\n      }\n      unknownCards {\n        ...UnknownCards_card\n      }\n    }\n  }\n": typeof types.ReadersPageDocument,
    "\n  mutation RevokeReader_revoke($id: ID!) {\n    revokeGateReader(id: $id) {\n      id\n    }\n  }\n": typeof types.RevokeReader_RevokeDocument,
    "\n  mutation RotateToken_rotate($id: ID!) {\n    rotateGateReaderToken(id: $id) {\n      ...ReaderToken_token\n    }\n  }\n": typeof types.RotateToken_RotateDocument,
    "\n  fragment UnknownCards_card on UnknownCard {\n    cardNumber\n    count\n    lastSeenAt\n    gate\n  }\n": typeof types.UnknownCards_CardFragmentDoc,
    "\n  mutation RegisterClient_register($input: RegisterRosterClientInput!) {\n    registerRosterClient(input: $input) {\n      ...RosterSecret_registered\n    }\n  }\n": typeof types.RegisterClient_RegisterDocument,
    "\n  query RegisterClient_schools {\n    schools {\n      id\n      name\n    }\n  }\n": typeof types.RegisterClient_SchoolsDocument,
    "\n  fragment RosterClientsPage_client on RosterClient {\n    id\n    name\n    clientId\n    createdAt\n    lastUsedAt\n    revokedAt\n    schools {\n      id\n      name\n    }\n  }\n": typeof types.RosterClientsPage_ClientFragmentDoc,
    "\n  query RosterClientsPage {\n    rosterClients {\n      ...RosterClientsPage_client\n    }\n  }\n": typeof types.RosterClientsPageDocument,
    "\n  mutation RosterDeed_rotate($id: ID!) {\n    rotateRosterClientSecret(id: $id) {\n      ...RosterSecret_registered\n    }\n  }\n": typeof types.RosterDeed_RotateDocument,
    "\n  mutation RosterDeed_revoke($id: ID!) {\n    revokeRosterClient(id: $id) {\n      id\n      revokedAt\n    }\n  }\n": typeof types.RosterDeed_RevokeDocument,
    "\n  fragment RosterSecret_registered on RegisteredRosterClient {\n    secret\n    baseUrl\n    tokenUrl\n    client {\n      id\n      name\n      clientId\n    }\n  }\n": typeof types.RosterSecret_RegisteredFragmentDoc,
    "\n  mutation CloseSchool_close($input: CloseSchoolInput!) {\n    closeSchool(input: $input) {\n      ...SchoolProfileForm_school\n    }\n  }\n": typeof types.CloseSchool_CloseDocument,
    "\n  fragment SchoolProfileForm_school on School {\n    id\n    code\n    name\n    level\n    district\n    shortName\n    phone\n    address\n    website\n    itContact\n    closedOn\n    profileVersion\n  }\n": typeof types.SchoolProfileForm_SchoolFragmentDoc,
    "\n  mutation SchoolProfileForm_save($input: UpdateSchoolInput!) {\n    updateSchool(input: $input) {\n      ...SchoolProfileForm_school\n    }\n  }\n": typeof types.SchoolProfileForm_SaveDocument,
    "\n  query SchoolProfilePage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      ...SchoolProfileForm_school\n    }\n  }\n": typeof types.SchoolProfilePageDocument,
    "\n  mutation NewSchool_create($input: CreateSchoolInput!) {\n    createSchool(input: $input) {\n      id\n      name\n    }\n  }\n": typeof types.NewSchool_CreateDocument,
    "\n  query SchoolLayout($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      code\n      name\n      level\n      district\n      closedOn\n    }\n  }\n": typeof types.SchoolLayoutDocument,
    "\n  fragment SchoolsPage_school on School {\n    id\n    code\n    name\n    district\n    level\n    closedOn\n    bindingStatistics {\n      studentCount\n      waitingCount\n      oldestWaitingAt\n      ...BindingRate_statistics\n    }\n  }\n": typeof types.SchoolsPage_SchoolFragmentDoc,
    "\n  query SchoolsPage($first: Int!, $page: Int!, $search: String, $sort: SchoolSort!, $level: SchoolLevel) {\n    schoolDirectory(first: $first, page: $page, search: $search, sort: $sort, level: $level) {\n      totalCount\n      nodes {\n        ...SchoolsPage_school\n      }\n    }\n  }\n": typeof types.SchoolsPageDocument,
    "\n  mutation ConfirmImport_confirm($input: ConfirmSisImportInput!) {\n    confirmSisImport(input: $input) {\n      id\n      state\n      done\n    }\n  }\n": typeof types.ConfirmImport_ConfirmDocument,
    "\n  mutation ConfirmImport_cancel($id: ID!) {\n    cancelSisImport(id: $id) {\n      id\n      state\n    }\n  }\n": typeof types.ConfirmImport_CancelDocument,
    "\n  fragment ImportPage_import on SisImport {\n    id\n    fileName\n    content\n    state\n    startedByName\n    startedAt\n    finishedAt\n    complete\n    done\n    total\n    errors\n    warnings\n    confirmation\n    reportUrl\n    reportSheetUrl\n    pulledFromId\n    problemKinds {\n      code\n      label\n      count\n    }\n    counts {\n      kind\n      adds\n      changes\n      ends\n      same\n      kept\n    }\n    suspicious {\n      school\n      ends\n      of\n    }\n  }\n": typeof types.ImportPage_ImportFragmentDoc,
    "\n  query ImportPage($id: ID!) {\n    sisImport(id: $id) {\n      ...ImportPage_import\n    }\n  }\n": typeof types.ImportPageDocument,
    "\n  fragment ImportsPage_import on SisImport {\n    id\n    content\n    pulledFromId\n    fileName\n    state\n    startedByName\n    startedAt\n    errors\n    warnings\n    school {\n      id\n      name\n    }\n  }\n": typeof types.ImportsPage_ImportFragmentDoc,
    "\n  query ImportsPage($first: Int!, $page: Int!) {\n    sisImports(first: $first, page: $page) {\n      totalCount\n      nodes {\n        ...ImportsPage_import\n      }\n    }\n  }\n": typeof types.ImportsPageDocument,
    "\n  fragment ProblemList_problem on SisProblem {\n    id\n    severity\n    message\n    file\n    line\n    column\n  }\n": typeof types.ProblemList_ProblemFragmentDoc,
    "\n  query ProblemList($importId: ID!, $severity: SisSeverity, $code: String, $first: Int!, $page: Int!) {\n    sisProblems(importId: $importId, severity: $severity, code: $code, first: $first, page: $page) {\n      totalCount\n      nodes {\n        ...ProblemList_problem\n      }\n    }\n  }\n": typeof types.ProblemListDocument,
    "\n  query StartImport_columns($importFileId: ID!, $content: SisContent!) {\n    sheetColumns(importFileId: $importFileId, content: $content) {\n      header\n      fields {\n        field\n        required\n        column\n      }\n    }\n  }\n": typeof types.StartImport_ColumnsDocument,
    "\n  mutation StartImport_start($input: StartSisImportInput!) {\n    startSisImport(input: $input) {\n      id\n    }\n  }\n": typeof types.StartImport_StartDocument,
    "\n  query StartImport_waiting {\n    sisImports(first: 50, page: 1) {\n      nodes {\n        id\n        state\n        school {\n          id\n        }\n      }\n    }\n  }\n": typeof types.StartImport_WaitingDocument,
    "\n  mutation RemoveSource_remove($input: RemoveSisSourceInput!) {\n    removeSisSource(input: $input)\n  }\n": typeof types.RemoveSource_RemoveDocument,
    "\n  query SchoolOfSource {\n    schools {\n      id\n      name\n    }\n  }\n": typeof types.SchoolOfSourceDocument,
    "\n  mutation SourceForm_save($input: SisSourceInput!) {\n    saveSisSource(input: $input) {\n      id\n    }\n  }\n": typeof types.SourceForm_SaveDocument,
    "\n  fragment SourcesPage_source on SisSource {\n    id\n    name\n    baseUrl\n    tokenUrl\n    clientId\n    everyHours\n    autoApply\n    enabled\n    nextPullAt\n    lastPulledAt\n    failure\n    failures\n    version\n    school {\n      id\n      name\n    }\n    lastImport {\n      id\n      state\n      errors\n      done\n    }\n  }\n": typeof types.SourcesPage_SourceFragmentDoc,
    "\n  query SourcesPage {\n    sisSources {\n      ...SourcesPage_source\n    }\n  }\n": typeof types.SourcesPageDocument,
    "\n  mutation SourcesPage_pull($id: ID!) {\n    pullSisSource(id: $id) {\n      id\n    }\n  }\n": typeof types.SourcesPage_PullDocument,
    "\n  query AssignPostOffices($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      offices {\n        id\n        name\n      }\n    }\n  }\n": typeof types.AssignPostOfficesDocument,
    "\n  mutation AssignPost_assign($input: AssignPostInput!) {\n    assignPost(input: $input) {\n      id\n    }\n  }\n": typeof types.AssignPost_AssignDocument,
    "\n  mutation EndPost_end($input: EndAssignmentInput!) {\n    endPost(input: $input) {\n      id\n    }\n  }\n": typeof types.EndPost_EndDocument,
    "\n  mutation EndStaff_end($input: EndStaffInput!) {\n    endStaff(input: $input) {\n      id\n      accountState\n    }\n  }\n": typeof types.EndStaff_EndDocument,
    "\n  query RecordStaff($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      classGroups {\n        id\n        name\n      }\n      offices {\n        code\n        name\n      }\n    }\n  }\n": typeof types.RecordStaffDocument,
    "\n  mutation RecordStaff_record($input: RecordStaffInput!) {\n    recordStaff(input: $input) {\n      id\n      name\n      accountState\n    }\n  }\n": typeof types.RecordStaff_RecordDocument,
    "\n  fragment StaffLessons_lesson on Lesson {\n    weekday\n    subject\n    period {\n      code\n      name\n      startsAt\n      endsAt\n    }\n    classGroup {\n      id\n      name\n    }\n  }\n": typeof types.StaffLessons_LessonFragmentDoc,
    "\n  query StaffMemberPage($staffId: ID!) {\n    staffMember(id: $staffId) {\n      id\n      name\n      accountState\n      inPostSince\n      inPostUntil\n      school {\n        id\n        name\n      }\n      postHistory {\n        ...StaffPosts_post\n      }\n      homeroomHistory {\n        ...HomeroomHistory_assignment\n      }\n      lessons {\n        ...StaffLessons_lesson\n      }\n    }\n  }\n": typeof types.StaffMemberPageDocument,
    "\n  fragment StaffPage_staff on Staff {\n    id\n    name\n    title\n    office\n    inPostSince\n    accountState\n    homeroomClasses {\n      id\n      name\n    }\n  }\n": typeof types.StaffPage_StaffFragmentDoc,
    "\n  query StaffPage($schoolId: ID!, $first: Int!, $page: Int!, $search: String, $sort: StaffSort!) {\n    school(id: $schoolId) {\n      id\n      name\n    }\n    staff(school: $schoolId, first: $first, page: $page, search: $search, sort: $sort) {\n      totalCount\n      nodes {\n        ...StaffPage_staff\n      }\n    }\n  }\n": typeof types.StaffPageDocument,
    "\n  fragment StaffPosts_post on StaffPost {\n    id\n    title\n    office\n    identityKind\n    startsOn\n    endsOn\n  }\n": typeof types.StaffPosts_PostFragmentDoc,
    "\n  query AssignClass($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      classGroups {\n        id\n        name\n      }\n    }\n  }\n": typeof types.AssignClassDocument,
    "\n  mutation AssignClass_assign($input: AssignClassInput!) {\n    assignClass(input: $input) {\n      id\n      seatNumber\n      standing\n    }\n  }\n": typeof types.AssignClass_AssignDocument,
    "\n  mutation CardForm_issue($input: IssueCardInput!) {\n    issueCard(input: $input) {\n      ...StudentCards_card\n    }\n  }\n": typeof types.CardForm_IssueDocument,
    "\n  mutation CardForm_replace($input: ReplaceCardInput!) {\n    replaceCard(input: $input) {\n      ...StudentCards_card\n    }\n  }\n": typeof types.CardForm_ReplaceDocument,
    "\n  mutation CorrectGuardian_correct($input: CorrectGuardianInput!) {\n    correctGuardian(input: $input) {\n      id\n    }\n  }\n": typeof types.CorrectGuardian_CorrectDocument,
    "\n  fragment CustodyHistory_restriction on CustodyRestriction {\n    id\n    guardianName\n    startsOn\n    endsOn\n    inForce\n    basis\n    note\n    recordedByName\n    recordedAt\n    liftedByName\n    liftedAt\n    liftReason\n  }\n": typeof types.CustodyHistory_RestrictionFragmentDoc,
    "\n  mutation EndBinding_end($input: EndGuardianshipInput!) {\n    endGuardianship(input: $input)\n  }\n": typeof types.EndBinding_EndDocument,
    "\n  mutation LiftCustody_lift($input: LiftCustodyRestrictionInput!) {\n    liftCustodyRestriction(input: $input) {\n      id\n    }\n  }\n": typeof types.LiftCustody_LiftDocument,
    "\n  mutation EndEnrolment_end($input: EndEnrolmentInput!) {\n    endEnrolment(input: $input) {\n      id\n      accountState\n    }\n  }\n": typeof types.EndEnrolment_EndDocument,
    "\n  query EnrolStudent($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      classGroups {\n        id\n        name\n      }\n    }\n  }\n": typeof types.EnrolStudentDocument,
    "\n  mutation EnrolStudent_enrol($input: EnrolStudentInput!) {\n    enrolStudent(input: $input) {\n      id\n      name\n      accountState\n    }\n  }\n": typeof types.EnrolStudent_EnrolDocument,
    "\n  fragment EnrolmentHistory_enrolment on Enrolment {\n    id\n    studentNumber\n    seatNumber\n    startsOn\n    endsOn\n    endReason\n    school {\n      id\n      name\n    }\n    classGroup {\n      id\n      name\n    }\n  }\n": typeof types.EnrolmentHistory_EnrolmentFragmentDoc,
    "\n  fragment FormerGuardians_guardian on Guardian {\n    id\n    name\n    relation\n    since\n    until\n    endReason\n    application {\n      id\n      formUrl\n    }\n  }\n": typeof types.FormerGuardians_GuardianFragmentDoc,
    "\n  fragment GuardianList_guardian on Guardian {\n    id\n    name\n    relation\n    relationNote\n    since\n    accountState\n    application {\n      id\n      formUrl\n    }\n    custodyRestriction {\n      id\n      startsOn\n      endsOn\n      inForce\n    }\n  }\n": typeof types.GuardianList_GuardianFragmentDoc,
    "\n  mutation RecordContact_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) {\n      maskedAddress\n    }\n  }\n": typeof types.RecordContact_RequestCodeDocument,
    "\n  mutation RecordContact_record($input: RecordGuardianContactInput!) {\n    recordGuardianContact(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordContact_RecordDocument,
    "\n  query ReleaseStudent {\n    schools {\n      id\n      name\n      code\n    }\n  }\n": typeof types.ReleaseStudentDocument,
    "\n  mutation ReleaseStudent_release($input: ReleaseStudentInput!) {\n    releaseStudent(input: $input) {\n      id\n      state\n    }\n  }\n": typeof types.ReleaseStudent_ReleaseDocument,
    "\n  mutation ReportCardLost_report($id: ID!) {\n    reportCardLost(id: $id) {\n      ...StudentCards_card\n    }\n  }\n": typeof types.ReportCardLost_ReportDocument,
    "\n  mutation RestrictCustody_restrict($input: RestrictCustodyInput!) {\n    restrictCustody(input: $input) {\n      id\n    }\n  }\n": typeof types.RestrictCustody_RestrictDocument,
    "\n  fragment StudentAbsences_absence on Absence {\n    id\n    date\n    periodName\n    kind\n    recordedAt\n    recordedBy\n    leaveRequest {\n      id\n      type {\n        id\n        name\n      }\n    }\n  }\n": typeof types.StudentAbsences_AbsenceFragmentDoc,
    "\n  query StudentAbsences($studentId: ID!, $term: ID) {\n    student(id: $studentId) {\n      id\n      absences(term: $term) {\n        ...StudentAbsences_absence\n      }\n    }\n  }\n": typeof types.StudentAbsencesDocument,
    "\n  query StudentAbsencesTerms {\n    terms {\n      id\n      schoolYear\n      semester\n    }\n  }\n": typeof types.StudentAbsencesTermsDocument,
    "\n  fragment StudentApplications_application on BindingApplication {\n    id\n    status\n    submittedAt\n    decidedAt\n    decidedBy\n    rejectionReason\n    guardianName\n    relation\n    relationNote\n    formUrl\n  }\n": typeof types.StudentApplications_ApplicationFragmentDoc,
    "\n  query StudentApplications($studentId: ID!, $first: Int!, $page: Int!) {\n    student(id: $studentId) {\n      id\n      bindingApplications(first: $first, page: $page) {\n        totalCount\n        nodes {\n          ...StudentApplications_application\n        }\n      }\n    }\n  }\n": typeof types.StudentApplicationsDocument,
    "\n  query StudentAudit($studentId: ID!, $looks: Boolean, $first: Int!, $page: Int!) {\n    student(id: $studentId) {\n      id\n      auditEntries(looks: $looks, first: $first, page: $page) {\n        totalCount\n        nodes {\n          ...AuditEntry_entry\n        }\n      }\n    }\n  }\n": typeof types.StudentAuditDocument,
    "\n  fragment StudentCards_card on StudentCard {\n    id\n    cardNumber\n    issuedAt\n    lostAt\n    endedAt\n  }\n": typeof types.StudentCards_CardFragmentDoc,
    "\n  query StudentLayout($studentId: ID!) {\n    student(id: $studentId) {\n      id\n      name\n      studentNumber\n      seatNumber\n      gender\n      accountState\n      standing\n      transfer {\n        id\n        releasedOn\n        toPlace\n        toSchool {\n          id\n          name\n        }\n      }\n      school {\n        id\n        name\n      }\n      classGroup {\n        id\n        name\n      }\n    }\n  }\n": typeof types.StudentLayoutDocument,
    "\n  fragment StudentLeave_request on LeaveRequest {\n    id\n    status\n    dayCount\n    periodCount\n    submittedAt\n    submittedBy\n    retroactive\n    type {\n      id\n      name\n    }\n    days {\n      date\n    }\n    currentStep {\n      role\n    }\n  }\n": typeof types.StudentLeave_RequestFragmentDoc,
    "\n  query StudentLeave($studentId: ID!, $first: Int!, $page: Int!) {\n    student(id: $studentId) {\n      id\n      leaveRequests(first: $first, page: $page) {\n        totalCount\n        nodes {\n          ...StudentLeave_request\n        }\n      }\n    }\n  }\n": typeof types.StudentLeaveDocument,
    "\n  query StudentPage($studentId: ID!) {\n    student(id: $studentId) {\n      id\n      name\n      school {\n        id\n      }\n      guardians {\n        ...GuardianList_guardian\n      }\n      formerGuardians {\n        id\n        ...FormerGuardians_guardian\n      }\n      custodyRestrictions {\n        id\n        ...CustodyHistory_restriction\n      }\n      cards {\n        ...StudentCards_card\n      }\n      enrolments {\n        ...EnrolmentHistory_enrolment\n      }\n    }\n  }\n": typeof types.StudentPageDocument,
    "\n  fragment StudentsPage_student on Student {\n    id\n    name\n    studentNumber\n    seatNumber\n    accountState\n    classGroup {\n      id\n      name\n    }\n    guardians {\n      id\n    }\n  }\n": typeof types.StudentsPage_StudentFragmentDoc,
    "\n  query StudentsPage(\n    $schoolId: ID!\n    $classGroup: ID\n    $unplaced: Boolean\n    $first: Int!\n    $page: Int!\n    $search: String\n    $sort: StudentSort!\n  ) {\n    students(\n      school: $schoolId\n      classGroup: $classGroup\n      unplaced: $unplaced\n      first: $first\n      page: $page\n      search: $search\n      sort: $sort\n    ) {\n      totalCount\n      nodes {\n        ...StudentsPage_student\n      }\n    }\n  }\n": typeof types.StudentsPageDocument,
    "\n  query StudentsPageClasses($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      name\n      classGroups {\n        id\n        name\n      }\n    }\n  }\n": typeof types.StudentsPageClassesDocument,
    "\n  query ClassSubjectsPage($classId: ID!) {\n    terms {\n      id\n      schoolYear\n      semester\n      startsOn\n    }\n    classGroup(id: $classId) {\n      id\n      name\n      schoolYear\n      school {\n        id\n        name\n        subjects {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.ClassSubjectsPageDocument,
    "\n  query ClassSubjectsPage_subjects($classId: ID!, $term: ID!) {\n    classGroup(id: $classId) {\n      id\n      gradedSubjects(term: $term) {\n        teacherNames\n        assessmentCount\n        subject {\n          id\n          name\n        }\n        namedTeachers {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.ClassSubjectsPage_SubjectsDocument,
    "\n  mutation NameTeachers_save($input: SaveSubjectTeachersInput!) {\n    saveSubjectTeachers(input: $input)\n  }\n": typeof types.NameTeachers_SaveDocument,
    "\n  mutation SubjectsForm_save($input: SaveSubjectsInput!) {\n    saveSubjects(input: $input) {\n      id\n      name\n      shortName\n    }\n  }\n": typeof types.SubjectsForm_SaveDocument,
    "\n  query SubjectsPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      subjects {\n        id\n        name\n        shortName\n      }\n    }\n  }\n": typeof types.SubjectsPageDocument,
    "\n  mutation TermForm_save($input: SaveTermInput!) {\n    saveTerm(input: $input) {\n      ...TermsPage_term\n    }\n  }\n": typeof types.TermForm_SaveDocument,
    "\n  fragment TermsPage_term on Term {\n    id\n    schoolYear\n    semester\n    startsOn\n    endsOn\n    version\n  }\n": typeof types.TermsPage_TermFragmentDoc,
    "\n  query TermsPage {\n    terms {\n      ...TermsPage_term\n    }\n  }\n": typeof types.TermsPageDocument,
    "\n  mutation TimetableForm_save($input: SaveTimetableInput!) {\n    saveTimetable(input: $input) {\n      id\n      timetable {\n        weekday\n        subject\n        period {\n          code\n        }\n        teacher {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.TimetableForm_SaveDocument,
    "\n  query TimetablePage($classId: ID!) {\n    classGroup(id: $classId) {\n      id\n      name\n      schoolYear\n      school {\n        id\n        name\n        periods {\n          code\n          name\n          startsAt\n        }\n      }\n      timetable {\n        weekday\n        subject\n        period {\n          code\n        }\n        teacher {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.TimetablePageDocument,
    "\n  mutation CloseTransfer_withdraw($id: ID!) {\n    withdrawTransfer(id: $id) {\n      id\n      state\n    }\n  }\n": typeof types.CloseTransfer_WithdrawDocument,
    "\n  mutation CloseTransfer_arrived($input: RecordArrivalElsewhereInput!) {\n    recordArrivalElsewhere(input: $input) {\n      id\n      state\n    }\n  }\n": typeof types.CloseTransfer_ArrivedDocument,
    "\n  query PlaceStudent($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      classGroups {\n        id\n        name\n      }\n    }\n  }\n": typeof types.PlaceStudentDocument,
    "\n  mutation PlaceStudent_place($input: PlaceStudentInput!) {\n    placeStudent(input: $input) {\n      id\n      state\n    }\n  }\n": typeof types.PlaceStudent_PlaceDocument,
    "\n  fragment TransfersPage_transfer on Transfer {\n    id\n    studentName\n    studentNumber\n    className\n    releasedOn\n    dueOn\n    reason\n    state\n    isOverdue\n    arrivedOn\n    toPlace\n    fromSchool {\n      id\n      name\n    }\n    toSchool {\n      id\n      name\n    }\n    student {\n      id\n    }\n  }\n": typeof types.TransfersPage_TransferFragmentDoc,
    "\n  query TransfersPage(\n    $schoolId: ID!\n    $direction: TransferDirection!\n    $state: TransferState\n    $overdue: Boolean\n    $first: Int!\n    $page: Int!\n    $search: String\n  ) {\n    transfers(\n      school: $schoolId\n      direction: $direction\n      state: $state\n      overdue: $overdue\n      first: $first\n      page: $page\n      search: $search\n    ) {\n      totalCount\n      nodes {\n        ...TransfersPage_transfer\n      }\n    }\n  }\n": typeof types.TransfersPageDocument,
    "\n  subscription TransfersPage_changed {\n    transferChanged {\n      id\n    }\n  }\n": typeof types.TransfersPage_ChangedDocument,
    "\n  fragment UnreachablePage_student on Student {\n    id\n    name\n    seatNumber\n    familyReach\n    classGroup {\n      id\n      name\n    }\n  }\n": typeof types.UnreachablePage_StudentFragmentDoc,
    "\n  query UnreachablePage($schoolId: ID!, $classGroup: ID, $first: Int!, $page: Int!, $search: String) {\n    unreachableStudents(\n      school: $schoolId\n      classGroup: $classGroup\n      first: $first\n      page: $page\n      search: $search\n    ) {\n      totalCount\n      nodes {\n        ...UnreachablePage_student\n      }\n    }\n    school(id: $schoolId) {\n      id\n      classGroups {\n        id\n        name\n      }\n    }\n  }\n": typeof types.UnreachablePageDocument,
    "\n  query UsagePage($from: Date!, $to: Date!) {\n    usage(from: $from, to: $to) {\n      date\n      familySignIns\n      studentSignIns\n      staffSignIns\n      failedSignIns\n      activeAccounts\n      leaveRequests\n      swipes\n      notifications\n      pushed\n    }\n  }\n": typeof types.UsagePageDocument,
    "\n  fragment VisibilityForm_school on School {\n    id\n    visibilityDays\n    visibilityHour\n  }\n": typeof types.VisibilityForm_SchoolFragmentDoc,
    "\n  mutation VisibilityForm_save($input: SaveVisibilityInput!) {\n    saveVisibility(input: $input) {\n      id\n      ...VisibilityForm_school\n    }\n  }\n": typeof types.VisibilityForm_SaveDocument,
    "\n  query VisibilityPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      ...VisibilityForm_school\n    }\n  }\n": typeof types.VisibilityPageDocument,
    "\n  fragment OverdueTransfers_transfer on Transfer {\n    id\n    studentName\n    className\n    dueOn\n    toPlace\n    fromSchool {\n      id\n      name\n    }\n    toSchool {\n      id\n      name\n    }\n  }\n": typeof types.OverdueTransfers_TransferFragmentDoc,
    "\n  query OverdueTransfers($schoolId: ID!, $first: Int!) {\n    transfers(school: $schoolId, overdue: true, first: $first) {\n      totalCount\n      nodes {\n        ...OverdueTransfers_transfer\n      }\n    }\n  }\n": typeof types.OverdueTransfersDocument,
    "\n  subscription OverdueTransfers_changed {\n    transferChanged {\n      id\n    }\n  }\n": typeof types.OverdueTransfers_ChangedDocument,
    "\n  mutation SettleWatch_settle($input: SettleDropoutWatchInput!) {\n    settleDropoutWatch(input: $input) {\n      ...WatchListPage_watch\n    }\n  }\n": typeof types.SettleWatch_SettleDocument,
    "\n  fragment WatchListPage_watch on DropoutWatch {\n    id\n    since\n    days\n    openedAt\n    settledAt\n    settledBy\n    note\n    student {\n      id\n      name\n      classGroup {\n        id\n        name\n      }\n    }\n  }\n": typeof types.WatchListPage_WatchFragmentDoc,
    "\n  query WatchListPage($schoolId: ID!, $settled: Boolean!, $search: String, $first: Int!, $page: Int!) {\n    dropoutWatches(school: $schoolId, settled: $settled, search: $search, first: $first, page: $page) {\n      totalCount\n      nodes {\n        ...WatchListPage_watch\n      }\n    }\n  }\n": typeof types.WatchListPageDocument,
    "\n  fragment BindingRate_statistics on BindingStatistics {\n    studentCount\n    boundRate\n  }\n": typeof types.BindingRate_StatisticsFragmentDoc,
    "\n  fragment BindingSummary_statistics on BindingStatistics {\n    studentCount\n    boundCount\n    boundRate\n    waitingCount\n    oldestWaitingAt\n  }\n": typeof types.BindingSummary_StatisticsFragmentDoc,
    "\n  fragment BindingTrend_point on BindingTrendPoint {\n    date\n    boundCount\n    boundRate\n  }\n": typeof types.BindingTrend_PointFragmentDoc,
    "\n  query StaffSelect($schoolId: ID!, $search: String) {\n    staff(school: $schoolId, first: 20, page: 1, search: $search, sort: { field: NAME, direction: ASC }) {\n      nodes {\n        id\n        name\n        title\n      }\n    }\n  }\n": typeof types.StaffSelectDocument,
    "\n  fragment Session_viewer on Viewer {\n    nextStep\n    account {\n      id\n      username\n      name\n      email\n      phone\n      identities {\n        id\n        kind\n        label\n      }\n    }\n    activeIdentity {\n      id\n      kind\n      label\n      school {\n        id\n        name\n      }\n    }\n  }\n": typeof types.Session_ViewerFragmentDoc,
    "\n  query Session {\n    viewer {\n      ...Session_viewer\n    }\n  }\n": typeof types.SessionDocument,
    "\n  mutation Session_switchIdentity($id: ID!) {\n    switchIdentity(id: $id) {\n      ...Session_viewer\n    }\n  }\n": typeof types.Session_SwitchIdentityDocument,
    "\n  mutation Session_signOut {\n    signOut\n  }\n": typeof types.Session_SignOutDocument,
    "\n  query Today {\n    viewer {\n      today\n    }\n  }\n": typeof types.TodayDocument,
    "\n  subscription FollowDecisions_changed {\n    bindingApplicationChanged {\n      id\n    }\n  }\n": typeof types.FollowDecisions_ChangedDocument,
    "\n  subscription WatchSession_follow {\n    bindingApplicationChanged {\n      id\n    }\n  }\n": typeof types.WatchSession_FollowDocument,
};
const documents: Documents = {
    "\n  fragment HomeroomHistory_assignment on HomeroomAssignment {\n    id\n    startsOn\n    endsOn\n    staff {\n      id\n      name\n    }\n    classGroup {\n      id\n      name\n      schoolYear\n    }\n  }\n": types.HomeroomHistory_AssignmentFragmentDoc,
    "\n  mutation HomeroomHistory_end($input: EndAssignmentInput!) {\n    endHomeroom(input: $input) {\n      id\n    }\n  }\n": types.HomeroomHistory_EndDocument,
    "\n  fragment ReissueAccess_issued on IssuedAccess {\n    mode\n    username\n    validUntil\n    sentTo\n    link\n  }\n": types.ReissueAccess_IssuedFragmentDoc,
    "\n  mutation ReissueAccess_reissue($input: ReissueAccessInput!) {\n    reissueAccess(input: $input) {\n      ...ReissueAccess_issued\n    }\n  }\n": types.ReissueAccess_ReissueDocument,
    "\n  fragment AuditEntry_entry on AuditEntry {\n    id\n    at\n    action\n    actorName\n    actorKind\n    actorTitle\n    subjectType\n    subjectLabel\n    position\n    school {\n      id\n      name\n    }\n    details {\n      name\n      value\n    }\n  }\n": types.AuditEntry_EntryFragmentDoc,
    "\n  fragment AdministratorsPage_administrator on BureauAdministrator {\n    id\n    name\n    title\n    username\n    email\n    accountState\n    since\n    endedAt\n    lastSignInAt\n  }\n": types.AdministratorsPage_AdministratorFragmentDoc,
    "\n  query AdministratorsPage {\n    bureauAdministrators {\n      ...AdministratorsPage_administrator\n    }\n  }\n": types.AdministratorsPageDocument,
    "\n  mutation EndAdministrator_end($id: ID!) {\n    endBureauAdministrator(id: $id) {\n      id\n      accountState\n      endedAt\n    }\n  }\n": types.EndAdministrator_EndDocument,
    "\n  mutation InviteAdministrator_invite($input: InviteBureauAdministratorInput!) {\n    inviteBureauAdministrator(input: $input) {\n      id\n    }\n  }\n": types.InviteAdministrator_InviteDocument,
    "\n  query ArrivalsPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      arrivals {\n        date\n        schoolDay {\n          kind\n          name\n        }\n        expected\n        arrived\n        late\n        onLeave\n        missing\n        curve {\n          at\n          count\n        }\n        missingStudents {\n          ...MissingList_row\n        }\n      }\n    }\n  }\n": types.ArrivalsPageDocument,
    "\n  subscription ArrivalsPage_swipe {\n    swipeRecorded {\n      id\n    }\n  }\n": types.ArrivalsPage_SwipeDocument,
    "\n  fragment MissingList_row on ClassBoardRow {\n    student {\n      id\n      name\n      seatNumber\n      classGroup {\n        id\n        name\n      }\n    }\n    day {\n      unexplained\n      alarmedAt\n    }\n  }\n": types.MissingList_RowFragmentDoc,
    "\n  query AuditFilters {\n    schools {\n      id\n      name\n    }\n  }\n": types.AuditFiltersDocument,
    "\n  query AuditPage(\n    $school: ID\n    $action: String\n    $subjectType: String\n    $search: String\n    $from: Date\n    $to: Date\n    $first: Int!\n    $page: Int!\n  ) {\n    auditEntries(\n      school: $school\n      action: $action\n      subjectType: $subjectType\n      search: $search\n      from: $from\n      to: $to\n      first: $first\n      page: $page\n    ) {\n      totalCount\n      nodes {\n        ...AuditEntry_entry\n      }\n    }\n  }\n": types.AuditPageDocument,
    "\n  fragment BreachPage_breach on Breach {\n    id\n    title\n    description\n    foundAt\n    dataKinds\n    peopleCount\n    openedAt\n    openedByName\n    closedAt\n    school {\n      id\n      name\n    }\n    tasks {\n      kind\n      dueAt\n      doneAt\n      late\n    }\n    steps {\n      id\n      kind\n      note\n      at\n      doneByName\n    }\n  }\n": types.BreachPage_BreachFragmentDoc,
    "\n  query BreachPage($id: ID!) {\n    breach(id: $id) {\n      ...BreachPage_breach\n    }\n  }\n": types.BreachPageDocument,
    "\n  query BreachesPage($first: Int, $after: String) {\n    breaches(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title\n        foundAt\n        closedAt\n        peopleCount\n        school {\n          id\n          name\n        }\n        tasks {\n          kind\n          late\n          doneAt\n        }\n      }\n    }\n  }\n": types.BreachesPageDocument,
    "\n  mutation OpenBreach_open($input: OpenBreachInput!) {\n    openBreach(input: $input) {\n      id\n    }\n  }\n": types.OpenBreach_OpenDocument,
    "\n  mutation RecordStep_record($input: RecordBreachStepInput!) {\n    recordBreachStep(input: $input) {\n      id\n      ...BreachPage_breach\n    }\n  }\n": types.RecordStep_RecordDocument,
    "\n  fragment CalendarEntries_day on CalendarDay {\n    id\n    date\n    kind\n    name\n    weekday\n    endsAt\n    school {\n      id\n    }\n  }\n": types.CalendarEntries_DayFragmentDoc,
    "\n  query CityCalendarPage($from: Date!, $to: Date!) {\n    cityCalendarDays(from: $from, to: $to) {\n      ...CalendarEntries_day\n    }\n    terms {\n      id\n      schoolYear\n      startsOn\n      endsOn\n    }\n  }\n": types.CityCalendarPageDocument,
    "\n  mutation EntryForm_save($input: SaveCalendarDayInput!) {\n    saveCalendarDay(input: $input) {\n      id\n      date\n    }\n  }\n": types.EntryForm_SaveDocument,
    "\n  mutation ImportCalendar_import($input: ImportCalendarInput!) {\n    importCalendar(input: $input) {\n      added\n      changed\n      unchanged\n      applied\n      problems {\n        line\n        column\n        message\n      }\n    }\n  }\n": types.ImportCalendar_ImportDocument,
    "\n  mutation RemoveEntries_remove($ids: [ID!]!) {\n    removeCalendarDays(ids: $ids)\n  }\n": types.RemoveEntries_RemoveDocument,
    "\n  query SchoolCalendarPage($schoolId: ID!, $from: Date!, $to: Date!) {\n    school(id: $schoolId) {\n      id\n      schoolDays(from: $from, to: $to) {\n        date\n        kind\n        name\n        weekday\n        endsAt\n      }\n      calendarDays(from: $from, to: $to) {\n        ...CalendarEntries_day\n      }\n      terms {\n        id\n        schoolYear\n      }\n    }\n  }\n": types.SchoolCalendarPageDocument,
    "\n  mutation AssignHomeroom_assign($input: AssignHomeroomInput!) {\n    assignHomeroom(input: $input) {\n      id\n    }\n  }\n": types.AssignHomeroom_AssignDocument,
    "\n  fragment ClassPage_student on Student {\n    id\n    name\n    studentNumber\n    seatNumber\n    guardians {\n      id\n    }\n  }\n": types.ClassPage_StudentFragmentDoc,
    "\n  query ClassPage($classId: ID!) {\n    classGroup(id: $classId) {\n      id\n      name\n      grade\n      schoolYear\n      school {\n        id\n        name\n      }\n      homeroomTeachers {\n        id\n        name\n      }\n      homeroomHistory {\n        ...HomeroomHistory_assignment\n      }\n      bindingStatistics {\n        ...BindingSummary_statistics\n      }\n      students {\n        ...ClassPage_student\n      }\n    }\n  }\n": types.ClassPageDocument,
    "\n  fragment ClassesPage_classGroup on ClassGroup {\n    id\n    grade\n    name\n    homeroomTeachers {\n      id\n      name\n    }\n    bindingStatistics {\n      studentCount\n      waitingCount\n      oldestWaitingAt\n      ...BindingRate_statistics\n    }\n  }\n": types.ClassesPage_ClassGroupFragmentDoc,
    "\n  query ClassesPage(\n    $schoolId: ID!\n    $first: Int!\n    $page: Int!\n    $search: String\n    $sort: ClassGroupSort!\n    $grade: Int\n  ) {\n    school(id: $schoolId) {\n      id\n      name\n      level\n    }\n    classGroups(school: $schoolId, first: $first, page: $page, search: $search, sort: $sort, grade: $grade) {\n      totalCount\n      nodes {\n        ...ClassesPage_classGroup\n      }\n    }\n  }\n": types.ClassesPageDocument,
    "\n  mutation ClientCard_update($input: OidcClientInput!) {\n    updateOidcClient(input: $input) {\n      ...ClientsPage_client\n    }\n  }\n": types.ClientCard_UpdateDocument,
    "\n  mutation ClientForm_register($input: OidcClientInput!) {\n    registerOidcClient(input: $input) {\n      ...ClientSecret_registered\n    }\n  }\n": types.ClientForm_RegisterDocument,
    "\n  mutation ClientForm_update($input: OidcClientInput!) {\n    updateOidcClient(input: $input) {\n      ...ClientsPage_client\n    }\n  }\n": types.ClientForm_UpdateDocument,
    "\n  fragment ClientSecret_registered on RegisteredOidcClient {\n    secret\n    issuer\n    client {\n      id\n      name\n      clientId\n    }\n  }\n": types.ClientSecret_RegisteredFragmentDoc,
    "\n  fragment ClientsPage_client on OidcClient {\n    id\n    name\n    clientId\n    homepageUrl\n    redirectUris\n    scopes\n    enabled\n    createdAt\n    lastUsedAt\n    version\n  }\n": types.ClientsPage_ClientFragmentDoc,
    "\n  query ClientsPage {\n    oidcClients {\n      ...ClientsPage_client\n    }\n  }\n": types.ClientsPageDocument,
    "\n  mutation RotateSecret_rotate($id: ID!) {\n    rotateOidcClientSecret(id: $id) {\n      ...ClientSecret_registered\n    }\n  }\n": types.RotateSecret_RotateDocument,
    "\n  mutation ConsentDraftForm_save($input: SaveConsentDraftInput!) {\n    saveConsentDraft(input: $input) {\n      version\n      revision\n    }\n  }\n": types.ConsentDraftForm_SaveDocument,
    "\n  query ConsentPage {\n    consentVersions {\n      version\n      state\n      inForceFrom\n      revision\n      body\n      agreements {\n        applications\n        approved\n        school {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.ConsentPageDocument,
    "\n  mutation ConsentPage_unschedule($version: String!) {\n    unscheduleConsent(version: $version) {\n      version\n      state\n    }\n  }\n": types.ConsentPage_UnscheduleDocument,
    "\n  mutation ConsentPage_remove($version: String!) {\n    removeConsentDraft(version: $version)\n  }\n": types.ConsentPage_RemoveDocument,
    "\n  fragment ConsentsPage_version on ConsentVersion {\n    version\n    state\n    inForceFrom\n    body\n    agreements {\n      applications\n    }\n  }\n": types.ConsentsPage_VersionFragmentDoc,
    "\n  query ConsentsPage {\n    consentVersions {\n      ...ConsentsPage_version\n    }\n  }\n": types.ConsentsPageDocument,
    "\n  mutation ScheduleConsent_schedule($input: ScheduleConsentInput!) {\n    scheduleConsent(input: $input) {\n      version\n      state\n      inForceFrom\n    }\n  }\n": types.ScheduleConsent_ScheduleDocument,
    "\n  fragment DataRequestPage_request on DataRequest {\n    id\n    kind\n    status\n    subjectName\n    requesterName\n    text\n    submittedAt\n    dueAt\n    extendedAt\n    extensionReason\n    school {\n      id\n      name\n    }\n    attachments {\n      id\n      name\n      size\n      url\n    }\n    ...RequestAnswer_request\n    ...DecideRequest_request\n  }\n": types.DataRequestPage_RequestFragmentDoc,
    "\n  query DataRequestPage($id: ID!) {\n    dataRequest(id: $id) {\n      ...DataRequestPage_request\n    }\n  }\n": types.DataRequestPageDocument,
    "\n  fragment DataRequestsPage_request on DataRequest {\n    id\n    kind\n    status\n    subjectName\n    requesterName\n    submittedAt\n    dueAt\n    decidedAt\n    school {\n      id\n      name\n    }\n  }\n": types.DataRequestsPage_RequestFragmentDoc,
    "\n  query DataRequestsPage(\n    $status: [DataRequestStatus!]\n    $school: ID\n    $search: String\n    $first: Int!\n    $page: Int!\n  ) {\n    dataRequests(status: $status, school: $school, search: $search, first: $first, page: $page) {\n      totalCount\n      nodes {\n        ...DataRequestsPage_request\n      }\n    }\n  }\n": types.DataRequestsPageDocument,
    "\n  fragment DecideRequest_request on DataRequest {\n    id\n    kind\n    kept\n    version\n  }\n": types.DecideRequest_RequestFragmentDoc,
    "\n  mutation DecideRequest_accept($input: DecideDataRequestInput!) {\n    acceptDataRequest(input: $input) {\n      ...DataRequestPage_request\n    }\n  }\n": types.DecideRequest_AcceptDocument,
    "\n  mutation DecideRequest_refuse($input: DecideDataRequestInput!) {\n    refuseDataRequest(input: $input) {\n      ...DataRequestPage_request\n    }\n  }\n": types.DecideRequest_RefuseDocument,
    "\n  mutation DecideRequest_extend($input: DecideDataRequestInput!) {\n    extendDataRequest(input: $input) {\n      ...DataRequestPage_request\n    }\n  }\n": types.DecideRequest_ExtendDocument,
    "\n  fragment RequestAnswer_request on DataRequest {\n    id\n    status\n    answer\n    kept\n    decidedAt\n    decidedBy\n    version\n  }\n": types.RequestAnswer_RequestFragmentDoc,
    "\n  fragment DayRuleForm_rule on DayRule {\n    level\n    arrivesFrom\n    lateAfter\n    alarmAt\n    leavesFrom\n  }\n": types.DayRuleForm_RuleFragmentDoc,
    "\n  mutation DayRuleForm_save($input: SaveDayRuleInput!) {\n    saveDayRule(input: $input) {\n      id\n      dayRules {\n        level\n        ...DayRuleForm_rule\n      }\n    }\n  }\n": types.DayRuleForm_SaveDocument,
    "\n  query DayRulesPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      dayRules {\n        level\n        ...DayRuleForm_rule\n      }\n    }\n  }\n": types.DayRulesPageDocument,
    "\n  fragment DeputiesPage_deputy on Deputy {\n    id\n    startsOn\n    endsOn\n    absent {\n      id\n      name\n      title\n    }\n    deputy {\n      id\n      name\n      title\n    }\n  }\n": types.DeputiesPage_DeputyFragmentDoc,
    "\n  query DeputiesPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      deputies {\n        ...DeputiesPage_deputy\n      }\n    }\n  }\n": types.DeputiesPageDocument,
    "\n  mutation DeputiesPage_end($id: ID!) {\n    endDeputy(id: $id)\n  }\n": types.DeputiesPage_EndDocument,
    "\n  mutation DeputyForm_save($input: SaveDeputyInput!) {\n    saveDeputy(input: $input) {\n      ...DeputiesPage_deputy\n    }\n  }\n": types.DeputyForm_SaveDocument,
    "\n  query ChainSimulator_days($schoolId: ID!, $from: Date!, $to: Date!) {\n    school(id: $schoolId) {\n      id\n      schoolDays(from: $from, to: $to) {\n        date\n        kind\n      }\n    }\n  }\n": types.ChainSimulator_DaysDocument,
    "\n  query ChainSimulator_plan($input: LeavePlanInput!) {\n    leavePlan(input: $input) {\n      sentence\n      steps {\n        role\n        approverNames\n        vacant\n      }\n      proofDueOn\n      attachmentRequired\n      problems {\n        reason\n        message\n      }\n    }\n  }\n": types.ChainSimulator_PlanDocument,
    "\n  mutation ChainsForm_save($input: SaveLeaveChainsInput!) {\n    saveLeaveChains(input: $input) {\n      id\n      leaveChains {\n        id\n        type {\n          id\n          code\n        }\n        level\n        fromDays\n        belowDays\n        roles\n      }\n    }\n  }\n": types.ChainsForm_SaveDocument,
    "\n  query LeaveChainsPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      leaveTypes {\n        id\n        code\n        name\n        offered\n      }\n      leaveRoles\n      vacantLeaveRoles\n      dayRules {\n        level\n      }\n      leaveChains {\n        id\n        type {\n          id\n          code\n        }\n        level\n        fromDays\n        belowDays\n        roles\n      }\n    }\n  }\n": types.LeaveChainsPageDocument,
    "\n  mutation LeaveSettingsForm_save($input: SaveLeaveSettingsInput!) {\n    saveLeaveSettings(input: $input) {\n      id\n      leaveSettings {\n        pastDays\n        aheadDays\n        remindAfterHours\n        remindTimes\n      }\n    }\n  }\n": types.LeaveSettingsForm_SaveDocument,
    "\n  mutation LeaveTypeForm_save($input: SaveLeaveTypeInput!) {\n    saveLeaveType(input: $input) {\n      id\n    }\n  }\n": types.LeaveTypeForm_SaveDocument,
    "\n  fragment LeaveTypesPage_type on LeaveType {\n    id\n    code\n    name\n    offered\n    attachmentFromDays\n    proofWithinDays\n    minimumPeriods\n    yearlyDays\n    guardiansMayAsk\n  }\n": types.LeaveTypesPage_TypeFragmentDoc,
    "\n  query LeaveTypesPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      leaveTypes {\n        ...LeaveTypesPage_type\n      }\n      leaveSettings {\n        pastDays\n        aheadDays\n        remindAfterHours\n        remindTimes\n      }\n    }\n  }\n": types.LeaveTypesPageDocument,
    "\n  query StudentSelect($schoolId: ID!, $search: String) {\n    students(school: $schoolId, first: 20, page: 1, search: $search, sort: { field: CLASS, direction: ASC }) {\n      nodes {\n        id\n        name\n        classGroup {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.StudentSelectDocument,
    "\n  mutation OfficeForm_save($input: SaveOfficeInput!) {\n    saveOffice(input: $input) {\n      id\n      offices {\n        id\n        code\n        name\n      }\n    }\n  }\n": types.OfficeForm_SaveDocument,
    "\n  query OfficesPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      offices {\n        id\n        code\n        name\n      }\n    }\n  }\n": types.OfficesPageDocument,
    "\n  mutation RemoveOffice_remove($id: ID!) {\n    removeOffice(id: $id) {\n      id\n      offices {\n        id\n        code\n        name\n      }\n    }\n  }\n": types.RemoveOffice_RemoveDocument,
    "\n  mutation OutingForm_save($input: SaveOutingInput!) {\n    saveOuting(input: $input) {\n      ...OutingsPage_outing\n    }\n  }\n": types.OutingForm_SaveDocument,
    "\n  fragment OutingsPage_outing on Outing {\n    id\n    name\n    startsOn\n    endsOn\n    classGroups {\n      id\n      name\n    }\n  }\n": types.OutingsPage_OutingFragmentDoc,
    "\n  query OutingsPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      classGroups {\n        id\n        name\n        grade\n      }\n      outings {\n        ...OutingsPage_outing\n      }\n    }\n  }\n": types.OutingsPageDocument,
    "\n  mutation RemoveOuting_remove($id: ID!) {\n    removeOuting(id: $id)\n  }\n": types.RemoveOuting_RemoveDocument,
    "\n  query CityPage($first: Int!) {\n    bindingStatistics {\n      ...BindingSummary_statistics\n    }\n    bindingTrend {\n      ...BindingTrend_point\n    }\n    districtStatistics {\n      district\n      schoolCount\n      bindingStatistics {\n        studentCount\n        boundCount\n        boundRate\n      }\n    }\n    schoolDirectory(first: $first, sort: { field: BOUND_RATE, direction: ASC }) {\n      totalCount\n      nodes {\n        id\n        name\n        bindingStatistics {\n          studentCount\n          boundCount\n          boundRate\n        }\n      }\n    }\n  }\n": types.CityPageDocument,
    "\n  query SchoolPage($schoolId: ID!, $first: Int!) {\n    school(id: $schoolId) {\n      id\n      name\n    }\n    bindingStatistics(school: $schoolId) {\n      ...BindingSummary_statistics\n    }\n    bindingTrend(school: $schoolId) {\n      ...BindingTrend_point\n    }\n    classGroups(school: $schoolId, first: $first, sort: { field: BOUND_RATE, direction: ASC }) {\n      totalCount\n      nodes {\n        id\n        name\n        bindingStatistics {\n          studentCount\n          boundCount\n          boundRate\n        }\n      }\n    }\n  }\n": types.SchoolPageDocument,
    "\n  mutation PeriodsForm_save($input: SavePeriodsInput!) {\n    savePeriods(input: $input) {\n      id\n      periods {\n        code\n        name\n        startsAt\n        endsAt\n        countsAbsence\n      }\n    }\n  }\n": types.PeriodsForm_SaveDocument,
    "\n  query PeriodsPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      periods {\n        code\n        name\n        startsAt\n        endsAt\n        countsAbsence\n      }\n    }\n  }\n": types.PeriodsPageDocument,
    "\n  mutation ChoosePromotion_choose($input: ChoosePromotionInput!) {\n    choosePromotion(input: $input) {\n      id\n      digest\n    }\n  }\n": types.ChoosePromotion_ChooseDocument,
    "\n  mutation PromotionClasses_lead($input: NamePromotionTeacherInput!) {\n    namePromotionTeacher(input: $input) {\n      id\n      digest\n    }\n  }\n": types.PromotionClasses_LeadDocument,
    "\n  fragment PromotionPage_promotion on Promotion {\n    id\n    schoolYear\n    state\n    digest\n    firstDay\n    mayUndo\n    promotedCount\n    repeatingCount\n    graduatedCount\n    leftCount\n    waitingCount\n    errorCount\n    problemCount\n    reshuffledGrades\n    firstGradeClasses\n    keepHomerooms\n    seats\n    appliedAt\n    appliedBy\n    school {\n      id\n      level\n    }\n    classes {\n      grade\n      number\n      name\n      studentCount\n      teacherNames\n    }\n    problems {\n      kind\n      isError\n      className\n      subject\n    }\n  }\n": types.PromotionPage_PromotionFragmentDoc,
    "\n  query PromotionPage($schoolId: ID!) {\n    promotion(school: $schoolId) {\n      ...PromotionPage_promotion\n    }\n  }\n": types.PromotionPageDocument,
    "\n  mutation PromotionPage_apply($input: ApplyPromotionInput!) {\n    applyPromotion(input: $input) {\n      ...PromotionPage_promotion\n    }\n  }\n": types.PromotionPage_ApplyDocument,
    "\n  mutation PromotionPage_undo($input: SchoolOfYearInput!) {\n    undoPromotion(input: $input) {\n      ...PromotionPage_promotion\n    }\n  }\n": types.PromotionPage_UndoDocument,
    "\n  fragment PromotionPupils_pupil on PromotionPupil {\n    studentId\n    name\n    studentNumber\n    outcome\n    fromClassName\n    toClassName\n    seatNumber\n    isChosen\n  }\n": types.PromotionPupils_PupilFragmentDoc,
    "\n  query PromotionPupils(\n    $schoolId: ID!\n    $outcome: PromotionOutcome\n    $className: String\n    $first: Int!\n    $page: Int!\n    $search: String\n  ) {\n    promotionPupils(\n      school: $schoolId\n      outcome: $outcome\n      className: $className\n      first: $first\n      page: $page\n      search: $search\n    ) {\n      totalCount\n      nodes {\n        ...PromotionPupils_pupil\n      }\n    }\n  }\n": types.PromotionPupilsDocument,
    "\n  mutation PromotionRules_save($input: SavePromotionInput!) {\n    savePromotion(input: $input) {\n      id\n      digest\n    }\n  }\n": types.PromotionRules_SaveDocument,
    "\n  mutation PromotionRules_file($input: PlanPromotionByFileInput!) {\n    planPromotionByFile(input: $input) {\n      id\n      digest\n    }\n  }\n": types.PromotionRules_FileDocument,
    "\n  fragment PromotionsPage_promotion on Promotion {\n    id\n    schoolYear\n    state\n    promotedCount\n    repeatingCount\n    graduatedCount\n    waitingCount\n    errorCount\n    appliedAt\n    school {\n      id\n      name\n    }\n  }\n": types.PromotionsPage_PromotionFragmentDoc,
    "\n  query PromotionsPage($state: PromotionState, $first: Int!, $page: Int!, $search: String) {\n    promotions(state: $state, first: $first, page: $page, search: $search) {\n      totalCount\n      nodes {\n        ...PromotionsPage_promotion\n      }\n    }\n  }\n": types.PromotionsPageDocument,
    "\n  mutation PromotionsPage_apply {\n    applyPromotions\n  }\n": types.PromotionsPage_ApplyDocument,
    "\n  mutation PromotionsPage_undo {\n    undoPromotions\n  }\n": types.PromotionsPage_UndoDocument,
    "\n  subscription FollowPromotion_changed {\n    promotionChanged {\n      id\n    }\n  }\n": types.FollowPromotion_ChangedDocument,
    "\n  mutation ProviderCard_save($input: IdentityProviderInput!) {\n    saveIdentityProvider(input: $input) {\n      ...ProvidersPage_provider\n    }\n  }\n": types.ProviderCard_SaveDocument,
    "\n  mutation ProviderForm_save($input: IdentityProviderInput!) {\n    saveIdentityProvider(input: $input) {\n      ...ProvidersPage_provider\n    }\n  }\n": types.ProviderForm_SaveDocument,
    "\n  fragment ProvidersPage_provider on IdentityProvider {\n    id\n    name\n    iconUrl\n    issuer\n    clientId\n    hasSecret\n    scopes\n    subjectClaim\n    labelClaim\n    enabled\n    redirectUri\n    linkedCount\n    version\n  }\n": types.ProvidersPage_ProviderFragmentDoc,
    "\n  query ProvidersPage {\n    identityProviders {\n      ...ProvidersPage_provider\n    }\n  }\n": types.ProvidersPageDocument,
    "\n  mutation RemoveProvider_remove($id: ID!) {\n    removeIdentityProvider(id: $id)\n  }\n": types.RemoveProvider_RemoveDocument,
    "\n  mutation ReaderForm_create($input: CreateGateReaderInput!) {\n    createGateReader(input: $input) {\n      ...ReaderToken_token\n    }\n  }\n": types.ReaderForm_CreateDocument,
    "\n  fragment ReaderToken_token on GateReaderToken {\n    token\n    reader {\n      id\n      name\n    }\n  }\n": types.ReaderToken_TokenFragmentDoc,
    "\n  fragment ReadersPage_reader on GateReader {\n    id\n    name\n    gate\n    lastSeenAt\n    revokedAt\n    clockSkew\n    swipesToday\n  }\n": types.ReadersPage_ReaderFragmentDoc,
    "\n  query ReadersPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      gateReaders {\n        ...ReadersPage_reader\n      }\n      unknownCards {\n        ...UnknownCards_card\n      }\n    }\n  }\n": types.ReadersPageDocument,
    "\n  mutation RevokeReader_revoke($id: ID!) {\n    revokeGateReader(id: $id) {\n      id\n    }\n  }\n": types.RevokeReader_RevokeDocument,
    "\n  mutation RotateToken_rotate($id: ID!) {\n    rotateGateReaderToken(id: $id) {\n      ...ReaderToken_token\n    }\n  }\n": types.RotateToken_RotateDocument,
    "\n  fragment UnknownCards_card on UnknownCard {\n    cardNumber\n    count\n    lastSeenAt\n    gate\n  }\n": types.UnknownCards_CardFragmentDoc,
    "\n  mutation RegisterClient_register($input: RegisterRosterClientInput!) {\n    registerRosterClient(input: $input) {\n      ...RosterSecret_registered\n    }\n  }\n": types.RegisterClient_RegisterDocument,
    "\n  query RegisterClient_schools {\n    schools {\n      id\n      name\n    }\n  }\n": types.RegisterClient_SchoolsDocument,
    "\n  fragment RosterClientsPage_client on RosterClient {\n    id\n    name\n    clientId\n    createdAt\n    lastUsedAt\n    revokedAt\n    schools {\n      id\n      name\n    }\n  }\n": types.RosterClientsPage_ClientFragmentDoc,
    "\n  query RosterClientsPage {\n    rosterClients {\n      ...RosterClientsPage_client\n    }\n  }\n": types.RosterClientsPageDocument,
    "\n  mutation RosterDeed_rotate($id: ID!) {\n    rotateRosterClientSecret(id: $id) {\n      ...RosterSecret_registered\n    }\n  }\n": types.RosterDeed_RotateDocument,
    "\n  mutation RosterDeed_revoke($id: ID!) {\n    revokeRosterClient(id: $id) {\n      id\n      revokedAt\n    }\n  }\n": types.RosterDeed_RevokeDocument,
    "\n  fragment RosterSecret_registered on RegisteredRosterClient {\n    secret\n    baseUrl\n    tokenUrl\n    client {\n      id\n      name\n      clientId\n    }\n  }\n": types.RosterSecret_RegisteredFragmentDoc,
    "\n  mutation CloseSchool_close($input: CloseSchoolInput!) {\n    closeSchool(input: $input) {\n      ...SchoolProfileForm_school\n    }\n  }\n": types.CloseSchool_CloseDocument,
    "\n  fragment SchoolProfileForm_school on School {\n    id\n    code\n    name\n    level\n    district\n    shortName\n    phone\n    address\n    website\n    itContact\n    closedOn\n    profileVersion\n  }\n": types.SchoolProfileForm_SchoolFragmentDoc,
    "\n  mutation SchoolProfileForm_save($input: UpdateSchoolInput!) {\n    updateSchool(input: $input) {\n      ...SchoolProfileForm_school\n    }\n  }\n": types.SchoolProfileForm_SaveDocument,
    "\n  query SchoolProfilePage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      ...SchoolProfileForm_school\n    }\n  }\n": types.SchoolProfilePageDocument,
    "\n  mutation NewSchool_create($input: CreateSchoolInput!) {\n    createSchool(input: $input) {\n      id\n      name\n    }\n  }\n": types.NewSchool_CreateDocument,
    "\n  query SchoolLayout($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      code\n      name\n      level\n      district\n      closedOn\n    }\n  }\n": types.SchoolLayoutDocument,
    "\n  fragment SchoolsPage_school on School {\n    id\n    code\n    name\n    district\n    level\n    closedOn\n    bindingStatistics {\n      studentCount\n      waitingCount\n      oldestWaitingAt\n      ...BindingRate_statistics\n    }\n  }\n": types.SchoolsPage_SchoolFragmentDoc,
    "\n  query SchoolsPage($first: Int!, $page: Int!, $search: String, $sort: SchoolSort!, $level: SchoolLevel) {\n    schoolDirectory(first: $first, page: $page, search: $search, sort: $sort, level: $level) {\n      totalCount\n      nodes {\n        ...SchoolsPage_school\n      }\n    }\n  }\n": types.SchoolsPageDocument,
    "\n  mutation ConfirmImport_confirm($input: ConfirmSisImportInput!) {\n    confirmSisImport(input: $input) {\n      id\n      state\n      done\n    }\n  }\n": types.ConfirmImport_ConfirmDocument,
    "\n  mutation ConfirmImport_cancel($id: ID!) {\n    cancelSisImport(id: $id) {\n      id\n      state\n    }\n  }\n": types.ConfirmImport_CancelDocument,
    "\n  fragment ImportPage_import on SisImport {\n    id\n    fileName\n    content\n    state\n    startedByName\n    startedAt\n    finishedAt\n    complete\n    done\n    total\n    errors\n    warnings\n    confirmation\n    reportUrl\n    reportSheetUrl\n    pulledFromId\n    problemKinds {\n      code\n      label\n      count\n    }\n    counts {\n      kind\n      adds\n      changes\n      ends\n      same\n      kept\n    }\n    suspicious {\n      school\n      ends\n      of\n    }\n  }\n": types.ImportPage_ImportFragmentDoc,
    "\n  query ImportPage($id: ID!) {\n    sisImport(id: $id) {\n      ...ImportPage_import\n    }\n  }\n": types.ImportPageDocument,
    "\n  fragment ImportsPage_import on SisImport {\n    id\n    content\n    pulledFromId\n    fileName\n    state\n    startedByName\n    startedAt\n    errors\n    warnings\n    school {\n      id\n      name\n    }\n  }\n": types.ImportsPage_ImportFragmentDoc,
    "\n  query ImportsPage($first: Int!, $page: Int!) {\n    sisImports(first: $first, page: $page) {\n      totalCount\n      nodes {\n        ...ImportsPage_import\n      }\n    }\n  }\n": types.ImportsPageDocument,
    "\n  fragment ProblemList_problem on SisProblem {\n    id\n    severity\n    message\n    file\n    line\n    column\n  }\n": types.ProblemList_ProblemFragmentDoc,
    "\n  query ProblemList($importId: ID!, $severity: SisSeverity, $code: String, $first: Int!, $page: Int!) {\n    sisProblems(importId: $importId, severity: $severity, code: $code, first: $first, page: $page) {\n      totalCount\n      nodes {\n        ...ProblemList_problem\n      }\n    }\n  }\n": types.ProblemListDocument,
    "\n  query StartImport_columns($importFileId: ID!, $content: SisContent!) {\n    sheetColumns(importFileId: $importFileId, content: $content) {\n      header\n      fields {\n        field\n        required\n        column\n      }\n    }\n  }\n": types.StartImport_ColumnsDocument,
    "\n  mutation StartImport_start($input: StartSisImportInput!) {\n    startSisImport(input: $input) {\n      id\n    }\n  }\n": types.StartImport_StartDocument,
    "\n  query StartImport_waiting {\n    sisImports(first: 50, page: 1) {\n      nodes {\n        id\n        state\n        school {\n          id\n        }\n      }\n    }\n  }\n": types.StartImport_WaitingDocument,
    "\n  mutation RemoveSource_remove($input: RemoveSisSourceInput!) {\n    removeSisSource(input: $input)\n  }\n": types.RemoveSource_RemoveDocument,
    "\n  query SchoolOfSource {\n    schools {\n      id\n      name\n    }\n  }\n": types.SchoolOfSourceDocument,
    "\n  mutation SourceForm_save($input: SisSourceInput!) {\n    saveSisSource(input: $input) {\n      id\n    }\n  }\n": types.SourceForm_SaveDocument,
    "\n  fragment SourcesPage_source on SisSource {\n    id\n    name\n    baseUrl\n    tokenUrl\n    clientId\n    everyHours\n    autoApply\n    enabled\n    nextPullAt\n    lastPulledAt\n    failure\n    failures\n    version\n    school {\n      id\n      name\n    }\n    lastImport {\n      id\n      state\n      errors\n      done\n    }\n  }\n": types.SourcesPage_SourceFragmentDoc,
    "\n  query SourcesPage {\n    sisSources {\n      ...SourcesPage_source\n    }\n  }\n": types.SourcesPageDocument,
    "\n  mutation SourcesPage_pull($id: ID!) {\n    pullSisSource(id: $id) {\n      id\n    }\n  }\n": types.SourcesPage_PullDocument,
    "\n  query AssignPostOffices($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      offices {\n        id\n        name\n      }\n    }\n  }\n": types.AssignPostOfficesDocument,
    "\n  mutation AssignPost_assign($input: AssignPostInput!) {\n    assignPost(input: $input) {\n      id\n    }\n  }\n": types.AssignPost_AssignDocument,
    "\n  mutation EndPost_end($input: EndAssignmentInput!) {\n    endPost(input: $input) {\n      id\n    }\n  }\n": types.EndPost_EndDocument,
    "\n  mutation EndStaff_end($input: EndStaffInput!) {\n    endStaff(input: $input) {\n      id\n      accountState\n    }\n  }\n": types.EndStaff_EndDocument,
    "\n  query RecordStaff($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      classGroups {\n        id\n        name\n      }\n      offices {\n        code\n        name\n      }\n    }\n  }\n": types.RecordStaffDocument,
    "\n  mutation RecordStaff_record($input: RecordStaffInput!) {\n    recordStaff(input: $input) {\n      id\n      name\n      accountState\n    }\n  }\n": types.RecordStaff_RecordDocument,
    "\n  fragment StaffLessons_lesson on Lesson {\n    weekday\n    subject\n    period {\n      code\n      name\n      startsAt\n      endsAt\n    }\n    classGroup {\n      id\n      name\n    }\n  }\n": types.StaffLessons_LessonFragmentDoc,
    "\n  query StaffMemberPage($staffId: ID!) {\n    staffMember(id: $staffId) {\n      id\n      name\n      accountState\n      inPostSince\n      inPostUntil\n      school {\n        id\n        name\n      }\n      postHistory {\n        ...StaffPosts_post\n      }\n      homeroomHistory {\n        ...HomeroomHistory_assignment\n      }\n      lessons {\n        ...StaffLessons_lesson\n      }\n    }\n  }\n": types.StaffMemberPageDocument,
    "\n  fragment StaffPage_staff on Staff {\n    id\n    name\n    title\n    office\n    inPostSince\n    accountState\n    homeroomClasses {\n      id\n      name\n    }\n  }\n": types.StaffPage_StaffFragmentDoc,
    "\n  query StaffPage($schoolId: ID!, $first: Int!, $page: Int!, $search: String, $sort: StaffSort!) {\n    school(id: $schoolId) {\n      id\n      name\n    }\n    staff(school: $schoolId, first: $first, page: $page, search: $search, sort: $sort) {\n      totalCount\n      nodes {\n        ...StaffPage_staff\n      }\n    }\n  }\n": types.StaffPageDocument,
    "\n  fragment StaffPosts_post on StaffPost {\n    id\n    title\n    office\n    identityKind\n    startsOn\n    endsOn\n  }\n": types.StaffPosts_PostFragmentDoc,
    "\n  query AssignClass($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      classGroups {\n        id\n        name\n      }\n    }\n  }\n": types.AssignClassDocument,
    "\n  mutation AssignClass_assign($input: AssignClassInput!) {\n    assignClass(input: $input) {\n      id\n      seatNumber\n      standing\n    }\n  }\n": types.AssignClass_AssignDocument,
    "\n  mutation CardForm_issue($input: IssueCardInput!) {\n    issueCard(input: $input) {\n      ...StudentCards_card\n    }\n  }\n": types.CardForm_IssueDocument,
    "\n  mutation CardForm_replace($input: ReplaceCardInput!) {\n    replaceCard(input: $input) {\n      ...StudentCards_card\n    }\n  }\n": types.CardForm_ReplaceDocument,
    "\n  mutation CorrectGuardian_correct($input: CorrectGuardianInput!) {\n    correctGuardian(input: $input) {\n      id\n    }\n  }\n": types.CorrectGuardian_CorrectDocument,
    "\n  fragment CustodyHistory_restriction on CustodyRestriction {\n    id\n    guardianName\n    startsOn\n    endsOn\n    inForce\n    basis\n    note\n    recordedByName\n    recordedAt\n    liftedByName\n    liftedAt\n    liftReason\n  }\n": types.CustodyHistory_RestrictionFragmentDoc,
    "\n  mutation EndBinding_end($input: EndGuardianshipInput!) {\n    endGuardianship(input: $input)\n  }\n": types.EndBinding_EndDocument,
    "\n  mutation LiftCustody_lift($input: LiftCustodyRestrictionInput!) {\n    liftCustodyRestriction(input: $input) {\n      id\n    }\n  }\n": types.LiftCustody_LiftDocument,
    "\n  mutation EndEnrolment_end($input: EndEnrolmentInput!) {\n    endEnrolment(input: $input) {\n      id\n      accountState\n    }\n  }\n": types.EndEnrolment_EndDocument,
    "\n  query EnrolStudent($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      classGroups {\n        id\n        name\n      }\n    }\n  }\n": types.EnrolStudentDocument,
    "\n  mutation EnrolStudent_enrol($input: EnrolStudentInput!) {\n    enrolStudent(input: $input) {\n      id\n      name\n      accountState\n    }\n  }\n": types.EnrolStudent_EnrolDocument,
    "\n  fragment EnrolmentHistory_enrolment on Enrolment {\n    id\n    studentNumber\n    seatNumber\n    startsOn\n    endsOn\n    endReason\n    school {\n      id\n      name\n    }\n    classGroup {\n      id\n      name\n    }\n  }\n": types.EnrolmentHistory_EnrolmentFragmentDoc,
    "\n  fragment FormerGuardians_guardian on Guardian {\n    id\n    name\n    relation\n    since\n    until\n    endReason\n    application {\n      id\n      formUrl\n    }\n  }\n": types.FormerGuardians_GuardianFragmentDoc,
    "\n  fragment GuardianList_guardian on Guardian {\n    id\n    name\n    relation\n    relationNote\n    since\n    accountState\n    application {\n      id\n      formUrl\n    }\n    custodyRestriction {\n      id\n      startsOn\n      endsOn\n      inForce\n    }\n  }\n": types.GuardianList_GuardianFragmentDoc,
    "\n  mutation RecordContact_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) {\n      maskedAddress\n    }\n  }\n": types.RecordContact_RequestCodeDocument,
    "\n  mutation RecordContact_record($input: RecordGuardianContactInput!) {\n    recordGuardianContact(input: $input) {\n      id\n    }\n  }\n": types.RecordContact_RecordDocument,
    "\n  query ReleaseStudent {\n    schools {\n      id\n      name\n      code\n    }\n  }\n": types.ReleaseStudentDocument,
    "\n  mutation ReleaseStudent_release($input: ReleaseStudentInput!) {\n    releaseStudent(input: $input) {\n      id\n      state\n    }\n  }\n": types.ReleaseStudent_ReleaseDocument,
    "\n  mutation ReportCardLost_report($id: ID!) {\n    reportCardLost(id: $id) {\n      ...StudentCards_card\n    }\n  }\n": types.ReportCardLost_ReportDocument,
    "\n  mutation RestrictCustody_restrict($input: RestrictCustodyInput!) {\n    restrictCustody(input: $input) {\n      id\n    }\n  }\n": types.RestrictCustody_RestrictDocument,
    "\n  fragment StudentAbsences_absence on Absence {\n    id\n    date\n    periodName\n    kind\n    recordedAt\n    recordedBy\n    leaveRequest {\n      id\n      type {\n        id\n        name\n      }\n    }\n  }\n": types.StudentAbsences_AbsenceFragmentDoc,
    "\n  query StudentAbsences($studentId: ID!, $term: ID) {\n    student(id: $studentId) {\n      id\n      absences(term: $term) {\n        ...StudentAbsences_absence\n      }\n    }\n  }\n": types.StudentAbsencesDocument,
    "\n  query StudentAbsencesTerms {\n    terms {\n      id\n      schoolYear\n      semester\n    }\n  }\n": types.StudentAbsencesTermsDocument,
    "\n  fragment StudentApplications_application on BindingApplication {\n    id\n    status\n    submittedAt\n    decidedAt\n    decidedBy\n    rejectionReason\n    guardianName\n    relation\n    relationNote\n    formUrl\n  }\n": types.StudentApplications_ApplicationFragmentDoc,
    "\n  query StudentApplications($studentId: ID!, $first: Int!, $page: Int!) {\n    student(id: $studentId) {\n      id\n      bindingApplications(first: $first, page: $page) {\n        totalCount\n        nodes {\n          ...StudentApplications_application\n        }\n      }\n    }\n  }\n": types.StudentApplicationsDocument,
    "\n  query StudentAudit($studentId: ID!, $looks: Boolean, $first: Int!, $page: Int!) {\n    student(id: $studentId) {\n      id\n      auditEntries(looks: $looks, first: $first, page: $page) {\n        totalCount\n        nodes {\n          ...AuditEntry_entry\n        }\n      }\n    }\n  }\n": types.StudentAuditDocument,
    "\n  fragment StudentCards_card on StudentCard {\n    id\n    cardNumber\n    issuedAt\n    lostAt\n    endedAt\n  }\n": types.StudentCards_CardFragmentDoc,
    "\n  query StudentLayout($studentId: ID!) {\n    student(id: $studentId) {\n      id\n      name\n      studentNumber\n      seatNumber\n      gender\n      accountState\n      standing\n      transfer {\n        id\n        releasedOn\n        toPlace\n        toSchool {\n          id\n          name\n        }\n      }\n      school {\n        id\n        name\n      }\n      classGroup {\n        id\n        name\n      }\n    }\n  }\n": types.StudentLayoutDocument,
    "\n  fragment StudentLeave_request on LeaveRequest {\n    id\n    status\n    dayCount\n    periodCount\n    submittedAt\n    submittedBy\n    retroactive\n    type {\n      id\n      name\n    }\n    days {\n      date\n    }\n    currentStep {\n      role\n    }\n  }\n": types.StudentLeave_RequestFragmentDoc,
    "\n  query StudentLeave($studentId: ID!, $first: Int!, $page: Int!) {\n    student(id: $studentId) {\n      id\n      leaveRequests(first: $first, page: $page) {\n        totalCount\n        nodes {\n          ...StudentLeave_request\n        }\n      }\n    }\n  }\n": types.StudentLeaveDocument,
    "\n  query StudentPage($studentId: ID!) {\n    student(id: $studentId) {\n      id\n      name\n      school {\n        id\n      }\n      guardians {\n        ...GuardianList_guardian\n      }\n      formerGuardians {\n        id\n        ...FormerGuardians_guardian\n      }\n      custodyRestrictions {\n        id\n        ...CustodyHistory_restriction\n      }\n      cards {\n        ...StudentCards_card\n      }\n      enrolments {\n        ...EnrolmentHistory_enrolment\n      }\n    }\n  }\n": types.StudentPageDocument,
    "\n  fragment StudentsPage_student on Student {\n    id\n    name\n    studentNumber\n    seatNumber\n    accountState\n    classGroup {\n      id\n      name\n    }\n    guardians {\n      id\n    }\n  }\n": types.StudentsPage_StudentFragmentDoc,
    "\n  query StudentsPage(\n    $schoolId: ID!\n    $classGroup: ID\n    $unplaced: Boolean\n    $first: Int!\n    $page: Int!\n    $search: String\n    $sort: StudentSort!\n  ) {\n    students(\n      school: $schoolId\n      classGroup: $classGroup\n      unplaced: $unplaced\n      first: $first\n      page: $page\n      search: $search\n      sort: $sort\n    ) {\n      totalCount\n      nodes {\n        ...StudentsPage_student\n      }\n    }\n  }\n": types.StudentsPageDocument,
    "\n  query StudentsPageClasses($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      name\n      classGroups {\n        id\n        name\n      }\n    }\n  }\n": types.StudentsPageClassesDocument,
    "\n  query ClassSubjectsPage($classId: ID!) {\n    terms {\n      id\n      schoolYear\n      semester\n      startsOn\n    }\n    classGroup(id: $classId) {\n      id\n      name\n      schoolYear\n      school {\n        id\n        name\n        subjects {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.ClassSubjectsPageDocument,
    "\n  query ClassSubjectsPage_subjects($classId: ID!, $term: ID!) {\n    classGroup(id: $classId) {\n      id\n      gradedSubjects(term: $term) {\n        teacherNames\n        assessmentCount\n        subject {\n          id\n          name\n        }\n        namedTeachers {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.ClassSubjectsPage_SubjectsDocument,
    "\n  mutation NameTeachers_save($input: SaveSubjectTeachersInput!) {\n    saveSubjectTeachers(input: $input)\n  }\n": types.NameTeachers_SaveDocument,
    "\n  mutation SubjectsForm_save($input: SaveSubjectsInput!) {\n    saveSubjects(input: $input) {\n      id\n      name\n      shortName\n    }\n  }\n": types.SubjectsForm_SaveDocument,
    "\n  query SubjectsPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      subjects {\n        id\n        name\n        shortName\n      }\n    }\n  }\n": types.SubjectsPageDocument,
    "\n  mutation TermForm_save($input: SaveTermInput!) {\n    saveTerm(input: $input) {\n      ...TermsPage_term\n    }\n  }\n": types.TermForm_SaveDocument,
    "\n  fragment TermsPage_term on Term {\n    id\n    schoolYear\n    semester\n    startsOn\n    endsOn\n    version\n  }\n": types.TermsPage_TermFragmentDoc,
    "\n  query TermsPage {\n    terms {\n      ...TermsPage_term\n    }\n  }\n": types.TermsPageDocument,
    "\n  mutation TimetableForm_save($input: SaveTimetableInput!) {\n    saveTimetable(input: $input) {\n      id\n      timetable {\n        weekday\n        subject\n        period {\n          code\n        }\n        teacher {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.TimetableForm_SaveDocument,
    "\n  query TimetablePage($classId: ID!) {\n    classGroup(id: $classId) {\n      id\n      name\n      schoolYear\n      school {\n        id\n        name\n        periods {\n          code\n          name\n          startsAt\n        }\n      }\n      timetable {\n        weekday\n        subject\n        period {\n          code\n        }\n        teacher {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.TimetablePageDocument,
    "\n  mutation CloseTransfer_withdraw($id: ID!) {\n    withdrawTransfer(id: $id) {\n      id\n      state\n    }\n  }\n": types.CloseTransfer_WithdrawDocument,
    "\n  mutation CloseTransfer_arrived($input: RecordArrivalElsewhereInput!) {\n    recordArrivalElsewhere(input: $input) {\n      id\n      state\n    }\n  }\n": types.CloseTransfer_ArrivedDocument,
    "\n  query PlaceStudent($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      classGroups {\n        id\n        name\n      }\n    }\n  }\n": types.PlaceStudentDocument,
    "\n  mutation PlaceStudent_place($input: PlaceStudentInput!) {\n    placeStudent(input: $input) {\n      id\n      state\n    }\n  }\n": types.PlaceStudent_PlaceDocument,
    "\n  fragment TransfersPage_transfer on Transfer {\n    id\n    studentName\n    studentNumber\n    className\n    releasedOn\n    dueOn\n    reason\n    state\n    isOverdue\n    arrivedOn\n    toPlace\n    fromSchool {\n      id\n      name\n    }\n    toSchool {\n      id\n      name\n    }\n    student {\n      id\n    }\n  }\n": types.TransfersPage_TransferFragmentDoc,
    "\n  query TransfersPage(\n    $schoolId: ID!\n    $direction: TransferDirection!\n    $state: TransferState\n    $overdue: Boolean\n    $first: Int!\n    $page: Int!\n    $search: String\n  ) {\n    transfers(\n      school: $schoolId\n      direction: $direction\n      state: $state\n      overdue: $overdue\n      first: $first\n      page: $page\n      search: $search\n    ) {\n      totalCount\n      nodes {\n        ...TransfersPage_transfer\n      }\n    }\n  }\n": types.TransfersPageDocument,
    "\n  subscription TransfersPage_changed {\n    transferChanged {\n      id\n    }\n  }\n": types.TransfersPage_ChangedDocument,
    "\n  fragment UnreachablePage_student on Student {\n    id\n    name\n    seatNumber\n    familyReach\n    classGroup {\n      id\n      name\n    }\n  }\n": types.UnreachablePage_StudentFragmentDoc,
    "\n  query UnreachablePage($schoolId: ID!, $classGroup: ID, $first: Int!, $page: Int!, $search: String) {\n    unreachableStudents(\n      school: $schoolId\n      classGroup: $classGroup\n      first: $first\n      page: $page\n      search: $search\n    ) {\n      totalCount\n      nodes {\n        ...UnreachablePage_student\n      }\n    }\n    school(id: $schoolId) {\n      id\n      classGroups {\n        id\n        name\n      }\n    }\n  }\n": types.UnreachablePageDocument,
    "\n  query UsagePage($from: Date!, $to: Date!) {\n    usage(from: $from, to: $to) {\n      date\n      familySignIns\n      studentSignIns\n      staffSignIns\n      failedSignIns\n      activeAccounts\n      leaveRequests\n      swipes\n      notifications\n      pushed\n    }\n  }\n": types.UsagePageDocument,
    "\n  fragment VisibilityForm_school on School {\n    id\n    visibilityDays\n    visibilityHour\n  }\n": types.VisibilityForm_SchoolFragmentDoc,
    "\n  mutation VisibilityForm_save($input: SaveVisibilityInput!) {\n    saveVisibility(input: $input) {\n      id\n      ...VisibilityForm_school\n    }\n  }\n": types.VisibilityForm_SaveDocument,
    "\n  query VisibilityPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      ...VisibilityForm_school\n    }\n  }\n": types.VisibilityPageDocument,
    "\n  fragment OverdueTransfers_transfer on Transfer {\n    id\n    studentName\n    className\n    dueOn\n    toPlace\n    fromSchool {\n      id\n      name\n    }\n    toSchool {\n      id\n      name\n    }\n  }\n": types.OverdueTransfers_TransferFragmentDoc,
    "\n  query OverdueTransfers($schoolId: ID!, $first: Int!) {\n    transfers(school: $schoolId, overdue: true, first: $first) {\n      totalCount\n      nodes {\n        ...OverdueTransfers_transfer\n      }\n    }\n  }\n": types.OverdueTransfersDocument,
    "\n  subscription OverdueTransfers_changed {\n    transferChanged {\n      id\n    }\n  }\n": types.OverdueTransfers_ChangedDocument,
    "\n  mutation SettleWatch_settle($input: SettleDropoutWatchInput!) {\n    settleDropoutWatch(input: $input) {\n      ...WatchListPage_watch\n    }\n  }\n": types.SettleWatch_SettleDocument,
    "\n  fragment WatchListPage_watch on DropoutWatch {\n    id\n    since\n    days\n    openedAt\n    settledAt\n    settledBy\n    note\n    student {\n      id\n      name\n      classGroup {\n        id\n        name\n      }\n    }\n  }\n": types.WatchListPage_WatchFragmentDoc,
    "\n  query WatchListPage($schoolId: ID!, $settled: Boolean!, $search: String, $first: Int!, $page: Int!) {\n    dropoutWatches(school: $schoolId, settled: $settled, search: $search, first: $first, page: $page) {\n      totalCount\n      nodes {\n        ...WatchListPage_watch\n      }\n    }\n  }\n": types.WatchListPageDocument,
    "\n  fragment BindingRate_statistics on BindingStatistics {\n    studentCount\n    boundRate\n  }\n": types.BindingRate_StatisticsFragmentDoc,
    "\n  fragment BindingSummary_statistics on BindingStatistics {\n    studentCount\n    boundCount\n    boundRate\n    waitingCount\n    oldestWaitingAt\n  }\n": types.BindingSummary_StatisticsFragmentDoc,
    "\n  fragment BindingTrend_point on BindingTrendPoint {\n    date\n    boundCount\n    boundRate\n  }\n": types.BindingTrend_PointFragmentDoc,
    "\n  query StaffSelect($schoolId: ID!, $search: String) {\n    staff(school: $schoolId, first: 20, page: 1, search: $search, sort: { field: NAME, direction: ASC }) {\n      nodes {\n        id\n        name\n        title\n      }\n    }\n  }\n": types.StaffSelectDocument,
    "\n  fragment Session_viewer on Viewer {\n    nextStep\n    account {\n      id\n      username\n      name\n      email\n      phone\n      identities {\n        id\n        kind\n        label\n      }\n    }\n    activeIdentity {\n      id\n      kind\n      label\n      school {\n        id\n        name\n      }\n    }\n  }\n": types.Session_ViewerFragmentDoc,
    "\n  query Session {\n    viewer {\n      ...Session_viewer\n    }\n  }\n": types.SessionDocument,
    "\n  mutation Session_switchIdentity($id: ID!) {\n    switchIdentity(id: $id) {\n      ...Session_viewer\n    }\n  }\n": types.Session_SwitchIdentityDocument,
    "\n  mutation Session_signOut {\n    signOut\n  }\n": types.Session_SignOutDocument,
    "\n  query Today {\n    viewer {\n      today\n    }\n  }\n": types.TodayDocument,
    "\n  subscription FollowDecisions_changed {\n    bindingApplicationChanged {\n      id\n    }\n  }\n": types.FollowDecisions_ChangedDocument,
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
export function graphql(source: "\n  fragment HomeroomHistory_assignment on HomeroomAssignment {\n    id\n    startsOn\n    endsOn\n    staff {\n      id\n      name\n    }\n    classGroup {\n      id\n      name\n      schoolYear\n    }\n  }\n"): (typeof documents)["\n  fragment HomeroomHistory_assignment on HomeroomAssignment {\n    id\n    startsOn\n    endsOn\n    staff {\n      id\n      name\n    }\n    classGroup {\n      id\n      name\n      schoolYear\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HomeroomHistory_end($input: EndAssignmentInput!) {\n    endHomeroom(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation HomeroomHistory_end($input: EndAssignmentInput!) {\n    endHomeroom(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReissueAccess_issued on IssuedAccess {\n    mode\n    username\n    validUntil\n    sentTo\n    link\n  }\n"): (typeof documents)["\n  fragment ReissueAccess_issued on IssuedAccess {\n    mode\n    username\n    validUntil\n    sentTo\n    link\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReissueAccess_reissue($input: ReissueAccessInput!) {\n    reissueAccess(input: $input) {\n      ...ReissueAccess_issued\n    }\n  }\n"): (typeof documents)["\n  mutation ReissueAccess_reissue($input: ReissueAccessInput!) {\n    reissueAccess(input: $input) {\n      ...ReissueAccess_issued\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditEntry_entry on AuditEntry {\n    id\n    at\n    action\n    actorName\n    actorKind\n    actorTitle\n    subjectType\n    subjectLabel\n    position\n    school {\n      id\n      name\n    }\n    details {\n      name\n      value\n    }\n  }\n"): (typeof documents)["\n  fragment AuditEntry_entry on AuditEntry {\n    id\n    at\n    action\n    actorName\n    actorKind\n    actorTitle\n    subjectType\n    subjectLabel\n    position\n    school {\n      id\n      name\n    }\n    details {\n      name\n      value\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdministratorsPage_administrator on BureauAdministrator {\n    id\n    name\n    title\n    username\n    email\n    accountState\n    since\n    endedAt\n    lastSignInAt\n  }\n"): (typeof documents)["\n  fragment AdministratorsPage_administrator on BureauAdministrator {\n    id\n    name\n    title\n    username\n    email\n    accountState\n    since\n    endedAt\n    lastSignInAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdministratorsPage {\n    bureauAdministrators {\n      ...AdministratorsPage_administrator\n    }\n  }\n"): (typeof documents)["\n  query AdministratorsPage {\n    bureauAdministrators {\n      ...AdministratorsPage_administrator\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndAdministrator_end($id: ID!) {\n    endBureauAdministrator(id: $id) {\n      id\n      accountState\n      endedAt\n    }\n  }\n"): (typeof documents)["\n  mutation EndAdministrator_end($id: ID!) {\n    endBureauAdministrator(id: $id) {\n      id\n      accountState\n      endedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteAdministrator_invite($input: InviteBureauAdministratorInput!) {\n    inviteBureauAdministrator(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation InviteAdministrator_invite($input: InviteBureauAdministratorInput!) {\n    inviteBureauAdministrator(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArrivalsPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      arrivals {\n        date\n        schoolDay {\n          kind\n          name\n        }\n        expected\n        arrived\n        late\n        onLeave\n        missing\n        curve {\n          at\n          count\n        }\n        missingStudents {\n          ...MissingList_row\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ArrivalsPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      arrivals {\n        date\n        schoolDay {\n          kind\n          name\n        }\n        expected\n        arrived\n        late\n        onLeave\n        missing\n        curve {\n          at\n          count\n        }\n        missingStudents {\n          ...MissingList_row\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ArrivalsPage_swipe {\n    swipeRecorded {\n      id\n    }\n  }\n"): (typeof documents)["\n  subscription ArrivalsPage_swipe {\n    swipeRecorded {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MissingList_row on ClassBoardRow {\n    student {\n      id\n      name\n      seatNumber\n      classGroup {\n        id\n        name\n      }\n    }\n    day {\n      unexplained\n      alarmedAt\n    }\n  }\n"): (typeof documents)["\n  fragment MissingList_row on ClassBoardRow {\n    student {\n      id\n      name\n      seatNumber\n      classGroup {\n        id\n        name\n      }\n    }\n    day {\n      unexplained\n      alarmedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditFilters {\n    schools {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query AuditFilters {\n    schools {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditPage(\n    $school: ID\n    $action: String\n    $subjectType: String\n    $search: String\n    $from: Date\n    $to: Date\n    $first: Int!\n    $page: Int!\n  ) {\n    auditEntries(\n      school: $school\n      action: $action\n      subjectType: $subjectType\n      search: $search\n      from: $from\n      to: $to\n      first: $first\n      page: $page\n    ) {\n      totalCount\n      nodes {\n        ...AuditEntry_entry\n      }\n    }\n  }\n"): (typeof documents)["\n  query AuditPage(\n    $school: ID\n    $action: String\n    $subjectType: String\n    $search: String\n    $from: Date\n    $to: Date\n    $first: Int!\n    $page: Int!\n  ) {\n    auditEntries(\n      school: $school\n      action: $action\n      subjectType: $subjectType\n      search: $search\n      from: $from\n      to: $to\n      first: $first\n      page: $page\n    ) {\n      totalCount\n      nodes {\n        ...AuditEntry_entry\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BreachPage_breach on Breach {\n    id\n    title\n    description\n    foundAt\n    dataKinds\n    peopleCount\n    openedAt\n    openedByName\n    closedAt\n    school {\n      id\n      name\n    }\n    tasks {\n      kind\n      dueAt\n      doneAt\n      late\n    }\n    steps {\n      id\n      kind\n      note\n      at\n      doneByName\n    }\n  }\n"): (typeof documents)["\n  fragment BreachPage_breach on Breach {\n    id\n    title\n    description\n    foundAt\n    dataKinds\n    peopleCount\n    openedAt\n    openedByName\n    closedAt\n    school {\n      id\n      name\n    }\n    tasks {\n      kind\n      dueAt\n      doneAt\n      late\n    }\n    steps {\n      id\n      kind\n      note\n      at\n      doneByName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BreachPage($id: ID!) {\n    breach(id: $id) {\n      ...BreachPage_breach\n    }\n  }\n"): (typeof documents)["\n  query BreachPage($id: ID!) {\n    breach(id: $id) {\n      ...BreachPage_breach\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BreachesPage($first: Int, $after: String) {\n    breaches(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title\n        foundAt\n        closedAt\n        peopleCount\n        school {\n          id\n          name\n        }\n        tasks {\n          kind\n          late\n          doneAt\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query BreachesPage($first: Int, $after: String) {\n    breaches(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title\n        foundAt\n        closedAt\n        peopleCount\n        school {\n          id\n          name\n        }\n        tasks {\n          kind\n          late\n          doneAt\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenBreach_open($input: OpenBreachInput!) {\n    openBreach(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation OpenBreach_open($input: OpenBreachInput!) {\n    openBreach(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordStep_record($input: RecordBreachStepInput!) {\n    recordBreachStep(input: $input) {\n      id\n      ...BreachPage_breach\n    }\n  }\n"): (typeof documents)["\n  mutation RecordStep_record($input: RecordBreachStepInput!) {\n    recordBreachStep(input: $input) {\n      id\n      ...BreachPage_breach\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CalendarEntries_day on CalendarDay {\n    id\n    date\n    kind\n    name\n    weekday\n    endsAt\n    school {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment CalendarEntries_day on CalendarDay {\n    id\n    date\n    kind\n    name\n    weekday\n    endsAt\n    school {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CityCalendarPage($from: Date!, $to: Date!) {\n    cityCalendarDays(from: $from, to: $to) {\n      ...CalendarEntries_day\n    }\n    terms {\n      id\n      schoolYear\n      startsOn\n      endsOn\n    }\n  }\n"): (typeof documents)["\n  query CityCalendarPage($from: Date!, $to: Date!) {\n    cityCalendarDays(from: $from, to: $to) {\n      ...CalendarEntries_day\n    }\n    terms {\n      id\n      schoolYear\n      startsOn\n      endsOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EntryForm_save($input: SaveCalendarDayInput!) {\n    saveCalendarDay(input: $input) {\n      id\n      date\n    }\n  }\n"): (typeof documents)["\n  mutation EntryForm_save($input: SaveCalendarDayInput!) {\n    saveCalendarDay(input: $input) {\n      id\n      date\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportCalendar_import($input: ImportCalendarInput!) {\n    importCalendar(input: $input) {\n      added\n      changed\n      unchanged\n      applied\n      problems {\n        line\n        column\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ImportCalendar_import($input: ImportCalendarInput!) {\n    importCalendar(input: $input) {\n      added\n      changed\n      unchanged\n      applied\n      problems {\n        line\n        column\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveEntries_remove($ids: [ID!]!) {\n    removeCalendarDays(ids: $ids)\n  }\n"): (typeof documents)["\n  mutation RemoveEntries_remove($ids: [ID!]!) {\n    removeCalendarDays(ids: $ids)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SchoolCalendarPage($schoolId: ID!, $from: Date!, $to: Date!) {\n    school(id: $schoolId) {\n      id\n      schoolDays(from: $from, to: $to) {\n        date\n        kind\n        name\n        weekday\n        endsAt\n      }\n      calendarDays(from: $from, to: $to) {\n        ...CalendarEntries_day\n      }\n      terms {\n        id\n        schoolYear\n      }\n    }\n  }\n"): (typeof documents)["\n  query SchoolCalendarPage($schoolId: ID!, $from: Date!, $to: Date!) {\n    school(id: $schoolId) {\n      id\n      schoolDays(from: $from, to: $to) {\n        date\n        kind\n        name\n        weekday\n        endsAt\n      }\n      calendarDays(from: $from, to: $to) {\n        ...CalendarEntries_day\n      }\n      terms {\n        id\n        schoolYear\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignHomeroom_assign($input: AssignHomeroomInput!) {\n    assignHomeroom(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation AssignHomeroom_assign($input: AssignHomeroomInput!) {\n    assignHomeroom(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClassPage_student on Student {\n    id\n    name\n    studentNumber\n    seatNumber\n    guardians {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment ClassPage_student on Student {\n    id\n    name\n    studentNumber\n    seatNumber\n    guardians {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClassPage($classId: ID!) {\n    classGroup(id: $classId) {\n      id\n      name\n      grade\n      schoolYear\n      school {\n        id\n        name\n      }\n      homeroomTeachers {\n        id\n        name\n      }\n      homeroomHistory {\n        ...HomeroomHistory_assignment\n      }\n      bindingStatistics {\n        ...BindingSummary_statistics\n      }\n      students {\n        ...ClassPage_student\n      }\n    }\n  }\n"): (typeof documents)["\n  query ClassPage($classId: ID!) {\n    classGroup(id: $classId) {\n      id\n      name\n      grade\n      schoolYear\n      school {\n        id\n        name\n      }\n      homeroomTeachers {\n        id\n        name\n      }\n      homeroomHistory {\n        ...HomeroomHistory_assignment\n      }\n      bindingStatistics {\n        ...BindingSummary_statistics\n      }\n      students {\n        ...ClassPage_student\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  mutation ClientCard_update($input: OidcClientInput!) {\n    updateOidcClient(input: $input) {\n      ...ClientsPage_client\n    }\n  }\n"): (typeof documents)["\n  mutation ClientCard_update($input: OidcClientInput!) {\n    updateOidcClient(input: $input) {\n      ...ClientsPage_client\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClientForm_register($input: OidcClientInput!) {\n    registerOidcClient(input: $input) {\n      ...ClientSecret_registered\n    }\n  }\n"): (typeof documents)["\n  mutation ClientForm_register($input: OidcClientInput!) {\n    registerOidcClient(input: $input) {\n      ...ClientSecret_registered\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClientForm_update($input: OidcClientInput!) {\n    updateOidcClient(input: $input) {\n      ...ClientsPage_client\n    }\n  }\n"): (typeof documents)["\n  mutation ClientForm_update($input: OidcClientInput!) {\n    updateOidcClient(input: $input) {\n      ...ClientsPage_client\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClientSecret_registered on RegisteredOidcClient {\n    secret\n    issuer\n    client {\n      id\n      name\n      clientId\n    }\n  }\n"): (typeof documents)["\n  fragment ClientSecret_registered on RegisteredOidcClient {\n    secret\n    issuer\n    client {\n      id\n      name\n      clientId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClientsPage_client on OidcClient {\n    id\n    name\n    clientId\n    homepageUrl\n    redirectUris\n    scopes\n    enabled\n    createdAt\n    lastUsedAt\n    version\n  }\n"): (typeof documents)["\n  fragment ClientsPage_client on OidcClient {\n    id\n    name\n    clientId\n    homepageUrl\n    redirectUris\n    scopes\n    enabled\n    createdAt\n    lastUsedAt\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClientsPage {\n    oidcClients {\n      ...ClientsPage_client\n    }\n  }\n"): (typeof documents)["\n  query ClientsPage {\n    oidcClients {\n      ...ClientsPage_client\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RotateSecret_rotate($id: ID!) {\n    rotateOidcClientSecret(id: $id) {\n      ...ClientSecret_registered\n    }\n  }\n"): (typeof documents)["\n  mutation RotateSecret_rotate($id: ID!) {\n    rotateOidcClientSecret(id: $id) {\n      ...ClientSecret_registered\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsentDraftForm_save($input: SaveConsentDraftInput!) {\n    saveConsentDraft(input: $input) {\n      version\n      revision\n    }\n  }\n"): (typeof documents)["\n  mutation ConsentDraftForm_save($input: SaveConsentDraftInput!) {\n    saveConsentDraft(input: $input) {\n      version\n      revision\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConsentPage {\n    consentVersions {\n      version\n      state\n      inForceFrom\n      revision\n      body\n      agreements {\n        applications\n        approved\n        school {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ConsentPage {\n    consentVersions {\n      version\n      state\n      inForceFrom\n      revision\n      body\n      agreements {\n        applications\n        approved\n        school {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsentPage_unschedule($version: String!) {\n    unscheduleConsent(version: $version) {\n      version\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation ConsentPage_unschedule($version: String!) {\n    unscheduleConsent(version: $version) {\n      version\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsentPage_remove($version: String!) {\n    removeConsentDraft(version: $version)\n  }\n"): (typeof documents)["\n  mutation ConsentPage_remove($version: String!) {\n    removeConsentDraft(version: $version)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConsentsPage_version on ConsentVersion {\n    version\n    state\n    inForceFrom\n    body\n    agreements {\n      applications\n    }\n  }\n"): (typeof documents)["\n  fragment ConsentsPage_version on ConsentVersion {\n    version\n    state\n    inForceFrom\n    body\n    agreements {\n      applications\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConsentsPage {\n    consentVersions {\n      ...ConsentsPage_version\n    }\n  }\n"): (typeof documents)["\n  query ConsentsPage {\n    consentVersions {\n      ...ConsentsPage_version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ScheduleConsent_schedule($input: ScheduleConsentInput!) {\n    scheduleConsent(input: $input) {\n      version\n      state\n      inForceFrom\n    }\n  }\n"): (typeof documents)["\n  mutation ScheduleConsent_schedule($input: ScheduleConsentInput!) {\n    scheduleConsent(input: $input) {\n      version\n      state\n      inForceFrom\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DataRequestPage_request on DataRequest {\n    id\n    kind\n    status\n    subjectName\n    requesterName\n    text\n    submittedAt\n    dueAt\n    extendedAt\n    extensionReason\n    school {\n      id\n      name\n    }\n    attachments {\n      id\n      name\n      size\n      url\n    }\n    ...RequestAnswer_request\n    ...DecideRequest_request\n  }\n"): (typeof documents)["\n  fragment DataRequestPage_request on DataRequest {\n    id\n    kind\n    status\n    subjectName\n    requesterName\n    text\n    submittedAt\n    dueAt\n    extendedAt\n    extensionReason\n    school {\n      id\n      name\n    }\n    attachments {\n      id\n      name\n      size\n      url\n    }\n    ...RequestAnswer_request\n    ...DecideRequest_request\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DataRequestPage($id: ID!) {\n    dataRequest(id: $id) {\n      ...DataRequestPage_request\n    }\n  }\n"): (typeof documents)["\n  query DataRequestPage($id: ID!) {\n    dataRequest(id: $id) {\n      ...DataRequestPage_request\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DataRequestsPage_request on DataRequest {\n    id\n    kind\n    status\n    subjectName\n    requesterName\n    submittedAt\n    dueAt\n    decidedAt\n    school {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment DataRequestsPage_request on DataRequest {\n    id\n    kind\n    status\n    subjectName\n    requesterName\n    submittedAt\n    dueAt\n    decidedAt\n    school {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DataRequestsPage(\n    $status: [DataRequestStatus!]\n    $school: ID\n    $search: String\n    $first: Int!\n    $page: Int!\n  ) {\n    dataRequests(status: $status, school: $school, search: $search, first: $first, page: $page) {\n      totalCount\n      nodes {\n        ...DataRequestsPage_request\n      }\n    }\n  }\n"): (typeof documents)["\n  query DataRequestsPage(\n    $status: [DataRequestStatus!]\n    $school: ID\n    $search: String\n    $first: Int!\n    $page: Int!\n  ) {\n    dataRequests(status: $status, school: $school, search: $search, first: $first, page: $page) {\n      totalCount\n      nodes {\n        ...DataRequestsPage_request\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecideRequest_request on DataRequest {\n    id\n    kind\n    kept\n    version\n  }\n"): (typeof documents)["\n  fragment DecideRequest_request on DataRequest {\n    id\n    kind\n    kept\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideRequest_accept($input: DecideDataRequestInput!) {\n    acceptDataRequest(input: $input) {\n      ...DataRequestPage_request\n    }\n  }\n"): (typeof documents)["\n  mutation DecideRequest_accept($input: DecideDataRequestInput!) {\n    acceptDataRequest(input: $input) {\n      ...DataRequestPage_request\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideRequest_refuse($input: DecideDataRequestInput!) {\n    refuseDataRequest(input: $input) {\n      ...DataRequestPage_request\n    }\n  }\n"): (typeof documents)["\n  mutation DecideRequest_refuse($input: DecideDataRequestInput!) {\n    refuseDataRequest(input: $input) {\n      ...DataRequestPage_request\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideRequest_extend($input: DecideDataRequestInput!) {\n    extendDataRequest(input: $input) {\n      ...DataRequestPage_request\n    }\n  }\n"): (typeof documents)["\n  mutation DecideRequest_extend($input: DecideDataRequestInput!) {\n    extendDataRequest(input: $input) {\n      ...DataRequestPage_request\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequestAnswer_request on DataRequest {\n    id\n    status\n    answer\n    kept\n    decidedAt\n    decidedBy\n    version\n  }\n"): (typeof documents)["\n  fragment RequestAnswer_request on DataRequest {\n    id\n    status\n    answer\n    kept\n    decidedAt\n    decidedBy\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DayRuleForm_rule on DayRule {\n    level\n    arrivesFrom\n    lateAfter\n    alarmAt\n    leavesFrom\n  }\n"): (typeof documents)["\n  fragment DayRuleForm_rule on DayRule {\n    level\n    arrivesFrom\n    lateAfter\n    alarmAt\n    leavesFrom\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DayRuleForm_save($input: SaveDayRuleInput!) {\n    saveDayRule(input: $input) {\n      id\n      dayRules {\n        level\n        ...DayRuleForm_rule\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DayRuleForm_save($input: SaveDayRuleInput!) {\n    saveDayRule(input: $input) {\n      id\n      dayRules {\n        level\n        ...DayRuleForm_rule\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DayRulesPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      dayRules {\n        level\n        ...DayRuleForm_rule\n      }\n    }\n  }\n"): (typeof documents)["\n  query DayRulesPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      dayRules {\n        level\n        ...DayRuleForm_rule\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeputiesPage_deputy on Deputy {\n    id\n    startsOn\n    endsOn\n    absent {\n      id\n      name\n      title\n    }\n    deputy {\n      id\n      name\n      title\n    }\n  }\n"): (typeof documents)["\n  fragment DeputiesPage_deputy on Deputy {\n    id\n    startsOn\n    endsOn\n    absent {\n      id\n      name\n      title\n    }\n    deputy {\n      id\n      name\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeputiesPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      deputies {\n        ...DeputiesPage_deputy\n      }\n    }\n  }\n"): (typeof documents)["\n  query DeputiesPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      deputies {\n        ...DeputiesPage_deputy\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeputiesPage_end($id: ID!) {\n    endDeputy(id: $id)\n  }\n"): (typeof documents)["\n  mutation DeputiesPage_end($id: ID!) {\n    endDeputy(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeputyForm_save($input: SaveDeputyInput!) {\n    saveDeputy(input: $input) {\n      ...DeputiesPage_deputy\n    }\n  }\n"): (typeof documents)["\n  mutation DeputyForm_save($input: SaveDeputyInput!) {\n    saveDeputy(input: $input) {\n      ...DeputiesPage_deputy\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChainSimulator_days($schoolId: ID!, $from: Date!, $to: Date!) {\n    school(id: $schoolId) {\n      id\n      schoolDays(from: $from, to: $to) {\n        date\n        kind\n      }\n    }\n  }\n"): (typeof documents)["\n  query ChainSimulator_days($schoolId: ID!, $from: Date!, $to: Date!) {\n    school(id: $schoolId) {\n      id\n      schoolDays(from: $from, to: $to) {\n        date\n        kind\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChainSimulator_plan($input: LeavePlanInput!) {\n    leavePlan(input: $input) {\n      sentence\n      steps {\n        role\n        approverNames\n        vacant\n      }\n      proofDueOn\n      attachmentRequired\n      problems {\n        reason\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  query ChainSimulator_plan($input: LeavePlanInput!) {\n    leavePlan(input: $input) {\n      sentence\n      steps {\n        role\n        approverNames\n        vacant\n      }\n      proofDueOn\n      attachmentRequired\n      problems {\n        reason\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChainsForm_save($input: SaveLeaveChainsInput!) {\n    saveLeaveChains(input: $input) {\n      id\n      leaveChains {\n        id\n        type {\n          id\n          code\n        }\n        level\n        fromDays\n        belowDays\n        roles\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChainsForm_save($input: SaveLeaveChainsInput!) {\n    saveLeaveChains(input: $input) {\n      id\n      leaveChains {\n        id\n        type {\n          id\n          code\n        }\n        level\n        fromDays\n        belowDays\n        roles\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LeaveChainsPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      leaveTypes {\n        id\n        code\n        name\n        offered\n      }\n      leaveRoles\n      vacantLeaveRoles\n      dayRules {\n        level\n      }\n      leaveChains {\n        id\n        type {\n          id\n          code\n        }\n        level\n        fromDays\n        belowDays\n        roles\n      }\n    }\n  }\n"): (typeof documents)["\n  query LeaveChainsPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      leaveTypes {\n        id\n        code\n        name\n        offered\n      }\n      leaveRoles\n      vacantLeaveRoles\n      dayRules {\n        level\n      }\n      leaveChains {\n        id\n        type {\n          id\n          code\n        }\n        level\n        fromDays\n        belowDays\n        roles\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveSettingsForm_save($input: SaveLeaveSettingsInput!) {\n    saveLeaveSettings(input: $input) {\n      id\n      leaveSettings {\n        pastDays\n        aheadDays\n        remindAfterHours\n        remindTimes\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LeaveSettingsForm_save($input: SaveLeaveSettingsInput!) {\n    saveLeaveSettings(input: $input) {\n      id\n      leaveSettings {\n        pastDays\n        aheadDays\n        remindAfterHours\n        remindTimes\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveTypeForm_save($input: SaveLeaveTypeInput!) {\n    saveLeaveType(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation LeaveTypeForm_save($input: SaveLeaveTypeInput!) {\n    saveLeaveType(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeaveTypesPage_type on LeaveType {\n    id\n    code\n    name\n    offered\n    attachmentFromDays\n    proofWithinDays\n    minimumPeriods\n    yearlyDays\n    guardiansMayAsk\n  }\n"): (typeof documents)["\n  fragment LeaveTypesPage_type on LeaveType {\n    id\n    code\n    name\n    offered\n    attachmentFromDays\n    proofWithinDays\n    minimumPeriods\n    yearlyDays\n    guardiansMayAsk\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LeaveTypesPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      leaveTypes {\n        ...LeaveTypesPage_type\n      }\n      leaveSettings {\n        pastDays\n        aheadDays\n        remindAfterHours\n        remindTimes\n      }\n    }\n  }\n"): (typeof documents)["\n  query LeaveTypesPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      leaveTypes {\n        ...LeaveTypesPage_type\n      }\n      leaveSettings {\n        pastDays\n        aheadDays\n        remindAfterHours\n        remindTimes\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudentSelect($schoolId: ID!, $search: String) {\n    students(school: $schoolId, first: 20, page: 1, search: $search, sort: { field: CLASS, direction: ASC }) {\n      nodes {\n        id\n        name\n        classGroup {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query StudentSelect($schoolId: ID!, $search: String) {\n    students(school: $schoolId, first: 20, page: 1, search: $search, sort: { field: CLASS, direction: ASC }) {\n      nodes {\n        id\n        name\n        classGroup {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OfficeForm_save($input: SaveOfficeInput!) {\n    saveOffice(input: $input) {\n      id\n      offices {\n        id\n        code\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OfficeForm_save($input: SaveOfficeInput!) {\n    saveOffice(input: $input) {\n      id\n      offices {\n        id\n        code\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfficesPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      offices {\n        id\n        code\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query OfficesPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      offices {\n        id\n        code\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveOffice_remove($id: ID!) {\n    removeOffice(id: $id) {\n      id\n      offices {\n        id\n        code\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveOffice_remove($id: ID!) {\n    removeOffice(id: $id) {\n      id\n      offices {\n        id\n        code\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OutingForm_save($input: SaveOutingInput!) {\n    saveOuting(input: $input) {\n      ...OutingsPage_outing\n    }\n  }\n"): (typeof documents)["\n  mutation OutingForm_save($input: SaveOutingInput!) {\n    saveOuting(input: $input) {\n      ...OutingsPage_outing\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OutingsPage_outing on Outing {\n    id\n    name\n    startsOn\n    endsOn\n    classGroups {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment OutingsPage_outing on Outing {\n    id\n    name\n    startsOn\n    endsOn\n    classGroups {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutingsPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      classGroups {\n        id\n        name\n        grade\n      }\n      outings {\n        ...OutingsPage_outing\n      }\n    }\n  }\n"): (typeof documents)["\n  query OutingsPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      classGroups {\n        id\n        name\n        grade\n      }\n      outings {\n        ...OutingsPage_outing\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveOuting_remove($id: ID!) {\n    removeOuting(id: $id)\n  }\n"): (typeof documents)["\n  mutation RemoveOuting_remove($id: ID!) {\n    removeOuting(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CityPage($first: Int!) {\n    bindingStatistics {\n      ...BindingSummary_statistics\n    }\n    bindingTrend {\n      ...BindingTrend_point\n    }\n    districtStatistics {\n      district\n      schoolCount\n      bindingStatistics {\n        studentCount\n        boundCount\n        boundRate\n      }\n    }\n    schoolDirectory(first: $first, sort: { field: BOUND_RATE, direction: ASC }) {\n      totalCount\n      nodes {\n        id\n        name\n        bindingStatistics {\n          studentCount\n          boundCount\n          boundRate\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CityPage($first: Int!) {\n    bindingStatistics {\n      ...BindingSummary_statistics\n    }\n    bindingTrend {\n      ...BindingTrend_point\n    }\n    districtStatistics {\n      district\n      schoolCount\n      bindingStatistics {\n        studentCount\n        boundCount\n        boundRate\n      }\n    }\n    schoolDirectory(first: $first, sort: { field: BOUND_RATE, direction: ASC }) {\n      totalCount\n      nodes {\n        id\n        name\n        bindingStatistics {\n          studentCount\n          boundCount\n          boundRate\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SchoolPage($schoolId: ID!, $first: Int!) {\n    school(id: $schoolId) {\n      id\n      name\n    }\n    bindingStatistics(school: $schoolId) {\n      ...BindingSummary_statistics\n    }\n    bindingTrend(school: $schoolId) {\n      ...BindingTrend_point\n    }\n    classGroups(school: $schoolId, first: $first, sort: { field: BOUND_RATE, direction: ASC }) {\n      totalCount\n      nodes {\n        id\n        name\n        bindingStatistics {\n          studentCount\n          boundCount\n          boundRate\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SchoolPage($schoolId: ID!, $first: Int!) {\n    school(id: $schoolId) {\n      id\n      name\n    }\n    bindingStatistics(school: $schoolId) {\n      ...BindingSummary_statistics\n    }\n    bindingTrend(school: $schoolId) {\n      ...BindingTrend_point\n    }\n    classGroups(school: $schoolId, first: $first, sort: { field: BOUND_RATE, direction: ASC }) {\n      totalCount\n      nodes {\n        id\n        name\n        bindingStatistics {\n          studentCount\n          boundCount\n          boundRate\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PeriodsForm_save($input: SavePeriodsInput!) {\n    savePeriods(input: $input) {\n      id\n      periods {\n        code\n        name\n        startsAt\n        endsAt\n        countsAbsence\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PeriodsForm_save($input: SavePeriodsInput!) {\n    savePeriods(input: $input) {\n      id\n      periods {\n        code\n        name\n        startsAt\n        endsAt\n        countsAbsence\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeriodsPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      periods {\n        code\n        name\n        startsAt\n        endsAt\n        countsAbsence\n      }\n    }\n  }\n"): (typeof documents)["\n  query PeriodsPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      periods {\n        code\n        name\n        startsAt\n        endsAt\n        countsAbsence\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChoosePromotion_choose($input: ChoosePromotionInput!) {\n    choosePromotion(input: $input) {\n      id\n      digest\n    }\n  }\n"): (typeof documents)["\n  mutation ChoosePromotion_choose($input: ChoosePromotionInput!) {\n    choosePromotion(input: $input) {\n      id\n      digest\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PromotionClasses_lead($input: NamePromotionTeacherInput!) {\n    namePromotionTeacher(input: $input) {\n      id\n      digest\n    }\n  }\n"): (typeof documents)["\n  mutation PromotionClasses_lead($input: NamePromotionTeacherInput!) {\n    namePromotionTeacher(input: $input) {\n      id\n      digest\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PromotionPage_promotion on Promotion {\n    id\n    schoolYear\n    state\n    digest\n    firstDay\n    mayUndo\n    promotedCount\n    repeatingCount\n    graduatedCount\n    leftCount\n    waitingCount\n    errorCount\n    problemCount\n    reshuffledGrades\n    firstGradeClasses\n    keepHomerooms\n    seats\n    appliedAt\n    appliedBy\n    school {\n      id\n      level\n    }\n    classes {\n      grade\n      number\n      name\n      studentCount\n      teacherNames\n    }\n    problems {\n      kind\n      isError\n      className\n      subject\n    }\n  }\n"): (typeof documents)["\n  fragment PromotionPage_promotion on Promotion {\n    id\n    schoolYear\n    state\n    digest\n    firstDay\n    mayUndo\n    promotedCount\n    repeatingCount\n    graduatedCount\n    leftCount\n    waitingCount\n    errorCount\n    problemCount\n    reshuffledGrades\n    firstGradeClasses\n    keepHomerooms\n    seats\n    appliedAt\n    appliedBy\n    school {\n      id\n      level\n    }\n    classes {\n      grade\n      number\n      name\n      studentCount\n      teacherNames\n    }\n    problems {\n      kind\n      isError\n      className\n      subject\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PromotionPage($schoolId: ID!) {\n    promotion(school: $schoolId) {\n      ...PromotionPage_promotion\n    }\n  }\n"): (typeof documents)["\n  query PromotionPage($schoolId: ID!) {\n    promotion(school: $schoolId) {\n      ...PromotionPage_promotion\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PromotionPage_apply($input: ApplyPromotionInput!) {\n    applyPromotion(input: $input) {\n      ...PromotionPage_promotion\n    }\n  }\n"): (typeof documents)["\n  mutation PromotionPage_apply($input: ApplyPromotionInput!) {\n    applyPromotion(input: $input) {\n      ...PromotionPage_promotion\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PromotionPage_undo($input: SchoolOfYearInput!) {\n    undoPromotion(input: $input) {\n      ...PromotionPage_promotion\n    }\n  }\n"): (typeof documents)["\n  mutation PromotionPage_undo($input: SchoolOfYearInput!) {\n    undoPromotion(input: $input) {\n      ...PromotionPage_promotion\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PromotionPupils_pupil on PromotionPupil {\n    studentId\n    name\n    studentNumber\n    outcome\n    fromClassName\n    toClassName\n    seatNumber\n    isChosen\n  }\n"): (typeof documents)["\n  fragment PromotionPupils_pupil on PromotionPupil {\n    studentId\n    name\n    studentNumber\n    outcome\n    fromClassName\n    toClassName\n    seatNumber\n    isChosen\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PromotionPupils(\n    $schoolId: ID!\n    $outcome: PromotionOutcome\n    $className: String\n    $first: Int!\n    $page: Int!\n    $search: String\n  ) {\n    promotionPupils(\n      school: $schoolId\n      outcome: $outcome\n      className: $className\n      first: $first\n      page: $page\n      search: $search\n    ) {\n      totalCount\n      nodes {\n        ...PromotionPupils_pupil\n      }\n    }\n  }\n"): (typeof documents)["\n  query PromotionPupils(\n    $schoolId: ID!\n    $outcome: PromotionOutcome\n    $className: String\n    $first: Int!\n    $page: Int!\n    $search: String\n  ) {\n    promotionPupils(\n      school: $schoolId\n      outcome: $outcome\n      className: $className\n      first: $first\n      page: $page\n      search: $search\n    ) {\n      totalCount\n      nodes {\n        ...PromotionPupils_pupil\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PromotionRules_save($input: SavePromotionInput!) {\n    savePromotion(input: $input) {\n      id\n      digest\n    }\n  }\n"): (typeof documents)["\n  mutation PromotionRules_save($input: SavePromotionInput!) {\n    savePromotion(input: $input) {\n      id\n      digest\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PromotionRules_file($input: PlanPromotionByFileInput!) {\n    planPromotionByFile(input: $input) {\n      id\n      digest\n    }\n  }\n"): (typeof documents)["\n  mutation PromotionRules_file($input: PlanPromotionByFileInput!) {\n    planPromotionByFile(input: $input) {\n      id\n      digest\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PromotionsPage_promotion on Promotion {\n    id\n    schoolYear\n    state\n    promotedCount\n    repeatingCount\n    graduatedCount\n    waitingCount\n    errorCount\n    appliedAt\n    school {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment PromotionsPage_promotion on Promotion {\n    id\n    schoolYear\n    state\n    promotedCount\n    repeatingCount\n    graduatedCount\n    waitingCount\n    errorCount\n    appliedAt\n    school {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PromotionsPage($state: PromotionState, $first: Int!, $page: Int!, $search: String) {\n    promotions(state: $state, first: $first, page: $page, search: $search) {\n      totalCount\n      nodes {\n        ...PromotionsPage_promotion\n      }\n    }\n  }\n"): (typeof documents)["\n  query PromotionsPage($state: PromotionState, $first: Int!, $page: Int!, $search: String) {\n    promotions(state: $state, first: $first, page: $page, search: $search) {\n      totalCount\n      nodes {\n        ...PromotionsPage_promotion\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PromotionsPage_apply {\n    applyPromotions\n  }\n"): (typeof documents)["\n  mutation PromotionsPage_apply {\n    applyPromotions\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PromotionsPage_undo {\n    undoPromotions\n  }\n"): (typeof documents)["\n  mutation PromotionsPage_undo {\n    undoPromotions\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription FollowPromotion_changed {\n    promotionChanged {\n      id\n    }\n  }\n"): (typeof documents)["\n  subscription FollowPromotion_changed {\n    promotionChanged {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProviderCard_save($input: IdentityProviderInput!) {\n    saveIdentityProvider(input: $input) {\n      ...ProvidersPage_provider\n    }\n  }\n"): (typeof documents)["\n  mutation ProviderCard_save($input: IdentityProviderInput!) {\n    saveIdentityProvider(input: $input) {\n      ...ProvidersPage_provider\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProviderForm_save($input: IdentityProviderInput!) {\n    saveIdentityProvider(input: $input) {\n      ...ProvidersPage_provider\n    }\n  }\n"): (typeof documents)["\n  mutation ProviderForm_save($input: IdentityProviderInput!) {\n    saveIdentityProvider(input: $input) {\n      ...ProvidersPage_provider\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProvidersPage_provider on IdentityProvider {\n    id\n    name\n    iconUrl\n    issuer\n    clientId\n    hasSecret\n    scopes\n    subjectClaim\n    labelClaim\n    enabled\n    redirectUri\n    linkedCount\n    version\n  }\n"): (typeof documents)["\n  fragment ProvidersPage_provider on IdentityProvider {\n    id\n    name\n    iconUrl\n    issuer\n    clientId\n    hasSecret\n    scopes\n    subjectClaim\n    labelClaim\n    enabled\n    redirectUri\n    linkedCount\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProvidersPage {\n    identityProviders {\n      ...ProvidersPage_provider\n    }\n  }\n"): (typeof documents)["\n  query ProvidersPage {\n    identityProviders {\n      ...ProvidersPage_provider\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveProvider_remove($id: ID!) {\n    removeIdentityProvider(id: $id)\n  }\n"): (typeof documents)["\n  mutation RemoveProvider_remove($id: ID!) {\n    removeIdentityProvider(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReaderForm_create($input: CreateGateReaderInput!) {\n    createGateReader(input: $input) {\n      ...ReaderToken_token\n    }\n  }\n"): (typeof documents)["\n  mutation ReaderForm_create($input: CreateGateReaderInput!) {\n    createGateReader(input: $input) {\n      ...ReaderToken_token\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReaderToken_token on GateReaderToken {\n    token\n    reader {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment ReaderToken_token on GateReaderToken {\n    token\n    reader {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReadersPage_reader on GateReader {\n    id\n    name\n    gate\n    lastSeenAt\n    revokedAt\n    clockSkew\n    swipesToday\n  }\n"): (typeof documents)["\n  fragment ReadersPage_reader on GateReader {\n    id\n    name\n    gate\n    lastSeenAt\n    revokedAt\n    clockSkew\n    swipesToday\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadersPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      gateReaders {\n        ...ReadersPage_reader\n      }\n      unknownCards {\n        ...UnknownCards_card\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReadersPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      gateReaders {\n        ...ReadersPage_reader\n      }\n      unknownCards {\n        ...UnknownCards_card\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeReader_revoke($id: ID!) {\n    revokeGateReader(id: $id) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeReader_revoke($id: ID!) {\n    revokeGateReader(id: $id) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RotateToken_rotate($id: ID!) {\n    rotateGateReaderToken(id: $id) {\n      ...ReaderToken_token\n    }\n  }\n"): (typeof documents)["\n  mutation RotateToken_rotate($id: ID!) {\n    rotateGateReaderToken(id: $id) {\n      ...ReaderToken_token\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnknownCards_card on UnknownCard {\n    cardNumber\n    count\n    lastSeenAt\n    gate\n  }\n"): (typeof documents)["\n  fragment UnknownCards_card on UnknownCard {\n    cardNumber\n    count\n    lastSeenAt\n    gate\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterClient_register($input: RegisterRosterClientInput!) {\n    registerRosterClient(input: $input) {\n      ...RosterSecret_registered\n    }\n  }\n"): (typeof documents)["\n  mutation RegisterClient_register($input: RegisterRosterClientInput!) {\n    registerRosterClient(input: $input) {\n      ...RosterSecret_registered\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegisterClient_schools {\n    schools {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query RegisterClient_schools {\n    schools {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RosterClientsPage_client on RosterClient {\n    id\n    name\n    clientId\n    createdAt\n    lastUsedAt\n    revokedAt\n    schools {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment RosterClientsPage_client on RosterClient {\n    id\n    name\n    clientId\n    createdAt\n    lastUsedAt\n    revokedAt\n    schools {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RosterClientsPage {\n    rosterClients {\n      ...RosterClientsPage_client\n    }\n  }\n"): (typeof documents)["\n  query RosterClientsPage {\n    rosterClients {\n      ...RosterClientsPage_client\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RosterDeed_rotate($id: ID!) {\n    rotateRosterClientSecret(id: $id) {\n      ...RosterSecret_registered\n    }\n  }\n"): (typeof documents)["\n  mutation RosterDeed_rotate($id: ID!) {\n    rotateRosterClientSecret(id: $id) {\n      ...RosterSecret_registered\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RosterDeed_revoke($id: ID!) {\n    revokeRosterClient(id: $id) {\n      id\n      revokedAt\n    }\n  }\n"): (typeof documents)["\n  mutation RosterDeed_revoke($id: ID!) {\n    revokeRosterClient(id: $id) {\n      id\n      revokedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RosterSecret_registered on RegisteredRosterClient {\n    secret\n    baseUrl\n    tokenUrl\n    client {\n      id\n      name\n      clientId\n    }\n  }\n"): (typeof documents)["\n  fragment RosterSecret_registered on RegisteredRosterClient {\n    secret\n    baseUrl\n    tokenUrl\n    client {\n      id\n      name\n      clientId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseSchool_close($input: CloseSchoolInput!) {\n    closeSchool(input: $input) {\n      ...SchoolProfileForm_school\n    }\n  }\n"): (typeof documents)["\n  mutation CloseSchool_close($input: CloseSchoolInput!) {\n    closeSchool(input: $input) {\n      ...SchoolProfileForm_school\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SchoolProfileForm_school on School {\n    id\n    code\n    name\n    level\n    district\n    shortName\n    phone\n    address\n    website\n    itContact\n    closedOn\n    profileVersion\n  }\n"): (typeof documents)["\n  fragment SchoolProfileForm_school on School {\n    id\n    code\n    name\n    level\n    district\n    shortName\n    phone\n    address\n    website\n    itContact\n    closedOn\n    profileVersion\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SchoolProfileForm_save($input: UpdateSchoolInput!) {\n    updateSchool(input: $input) {\n      ...SchoolProfileForm_school\n    }\n  }\n"): (typeof documents)["\n  mutation SchoolProfileForm_save($input: UpdateSchoolInput!) {\n    updateSchool(input: $input) {\n      ...SchoolProfileForm_school\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SchoolProfilePage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      ...SchoolProfileForm_school\n    }\n  }\n"): (typeof documents)["\n  query SchoolProfilePage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      ...SchoolProfileForm_school\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NewSchool_create($input: CreateSchoolInput!) {\n    createSchool(input: $input) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  mutation NewSchool_create($input: CreateSchoolInput!) {\n    createSchool(input: $input) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SchoolLayout($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      code\n      name\n      level\n      district\n      closedOn\n    }\n  }\n"): (typeof documents)["\n  query SchoolLayout($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      code\n      name\n      level\n      district\n      closedOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SchoolsPage_school on School {\n    id\n    code\n    name\n    district\n    level\n    closedOn\n    bindingStatistics {\n      studentCount\n      waitingCount\n      oldestWaitingAt\n      ...BindingRate_statistics\n    }\n  }\n"): (typeof documents)["\n  fragment SchoolsPage_school on School {\n    id\n    code\n    name\n    district\n    level\n    closedOn\n    bindingStatistics {\n      studentCount\n      waitingCount\n      oldestWaitingAt\n      ...BindingRate_statistics\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SchoolsPage($first: Int!, $page: Int!, $search: String, $sort: SchoolSort!, $level: SchoolLevel) {\n    schoolDirectory(first: $first, page: $page, search: $search, sort: $sort, level: $level) {\n      totalCount\n      nodes {\n        ...SchoolsPage_school\n      }\n    }\n  }\n"): (typeof documents)["\n  query SchoolsPage($first: Int!, $page: Int!, $search: String, $sort: SchoolSort!, $level: SchoolLevel) {\n    schoolDirectory(first: $first, page: $page, search: $search, sort: $sort, level: $level) {\n      totalCount\n      nodes {\n        ...SchoolsPage_school\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmImport_confirm($input: ConfirmSisImportInput!) {\n    confirmSisImport(input: $input) {\n      id\n      state\n      done\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmImport_confirm($input: ConfirmSisImportInput!) {\n    confirmSisImport(input: $input) {\n      id\n      state\n      done\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmImport_cancel($id: ID!) {\n    cancelSisImport(id: $id) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmImport_cancel($id: ID!) {\n    cancelSisImport(id: $id) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportPage_import on SisImport {\n    id\n    fileName\n    content\n    state\n    startedByName\n    startedAt\n    finishedAt\n    complete\n    done\n    total\n    errors\n    warnings\n    confirmation\n    reportUrl\n    reportSheetUrl\n    pulledFromId\n    problemKinds {\n      code\n      label\n      count\n    }\n    counts {\n      kind\n      adds\n      changes\n      ends\n      same\n      kept\n    }\n    suspicious {\n      school\n      ends\n      of\n    }\n  }\n"): (typeof documents)["\n  fragment ImportPage_import on SisImport {\n    id\n    fileName\n    content\n    state\n    startedByName\n    startedAt\n    finishedAt\n    complete\n    done\n    total\n    errors\n    warnings\n    confirmation\n    reportUrl\n    reportSheetUrl\n    pulledFromId\n    problemKinds {\n      code\n      label\n      count\n    }\n    counts {\n      kind\n      adds\n      changes\n      ends\n      same\n      kept\n    }\n    suspicious {\n      school\n      ends\n      of\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportPage($id: ID!) {\n    sisImport(id: $id) {\n      ...ImportPage_import\n    }\n  }\n"): (typeof documents)["\n  query ImportPage($id: ID!) {\n    sisImport(id: $id) {\n      ...ImportPage_import\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportsPage_import on SisImport {\n    id\n    content\n    pulledFromId\n    fileName\n    state\n    startedByName\n    startedAt\n    errors\n    warnings\n    school {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment ImportsPage_import on SisImport {\n    id\n    content\n    pulledFromId\n    fileName\n    state\n    startedByName\n    startedAt\n    errors\n    warnings\n    school {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportsPage($first: Int!, $page: Int!) {\n    sisImports(first: $first, page: $page) {\n      totalCount\n      nodes {\n        ...ImportsPage_import\n      }\n    }\n  }\n"): (typeof documents)["\n  query ImportsPage($first: Int!, $page: Int!) {\n    sisImports(first: $first, page: $page) {\n      totalCount\n      nodes {\n        ...ImportsPage_import\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProblemList_problem on SisProblem {\n    id\n    severity\n    message\n    file\n    line\n    column\n  }\n"): (typeof documents)["\n  fragment ProblemList_problem on SisProblem {\n    id\n    severity\n    message\n    file\n    line\n    column\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProblemList($importId: ID!, $severity: SisSeverity, $code: String, $first: Int!, $page: Int!) {\n    sisProblems(importId: $importId, severity: $severity, code: $code, first: $first, page: $page) {\n      totalCount\n      nodes {\n        ...ProblemList_problem\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProblemList($importId: ID!, $severity: SisSeverity, $code: String, $first: Int!, $page: Int!) {\n    sisProblems(importId: $importId, severity: $severity, code: $code, first: $first, page: $page) {\n      totalCount\n      nodes {\n        ...ProblemList_problem\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StartImport_columns($importFileId: ID!, $content: SisContent!) {\n    sheetColumns(importFileId: $importFileId, content: $content) {\n      header\n      fields {\n        field\n        required\n        column\n      }\n    }\n  }\n"): (typeof documents)["\n  query StartImport_columns($importFileId: ID!, $content: SisContent!) {\n    sheetColumns(importFileId: $importFileId, content: $content) {\n      header\n      fields {\n        field\n        required\n        column\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartImport_start($input: StartSisImportInput!) {\n    startSisImport(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation StartImport_start($input: StartSisImportInput!) {\n    startSisImport(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StartImport_waiting {\n    sisImports(first: 50, page: 1) {\n      nodes {\n        id\n        state\n        school {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query StartImport_waiting {\n    sisImports(first: 50, page: 1) {\n      nodes {\n        id\n        state\n        school {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSource_remove($input: RemoveSisSourceInput!) {\n    removeSisSource(input: $input)\n  }\n"): (typeof documents)["\n  mutation RemoveSource_remove($input: RemoveSisSourceInput!) {\n    removeSisSource(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SchoolOfSource {\n    schools {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query SchoolOfSource {\n    schools {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SourceForm_save($input: SisSourceInput!) {\n    saveSisSource(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation SourceForm_save($input: SisSourceInput!) {\n    saveSisSource(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SourcesPage_source on SisSource {\n    id\n    name\n    baseUrl\n    tokenUrl\n    clientId\n    everyHours\n    autoApply\n    enabled\n    nextPullAt\n    lastPulledAt\n    failure\n    failures\n    version\n    school {\n      id\n      name\n    }\n    lastImport {\n      id\n      state\n      errors\n      done\n    }\n  }\n"): (typeof documents)["\n  fragment SourcesPage_source on SisSource {\n    id\n    name\n    baseUrl\n    tokenUrl\n    clientId\n    everyHours\n    autoApply\n    enabled\n    nextPullAt\n    lastPulledAt\n    failure\n    failures\n    version\n    school {\n      id\n      name\n    }\n    lastImport {\n      id\n      state\n      errors\n      done\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SourcesPage {\n    sisSources {\n      ...SourcesPage_source\n    }\n  }\n"): (typeof documents)["\n  query SourcesPage {\n    sisSources {\n      ...SourcesPage_source\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SourcesPage_pull($id: ID!) {\n    pullSisSource(id: $id) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation SourcesPage_pull($id: ID!) {\n    pullSisSource(id: $id) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssignPostOffices($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      offices {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query AssignPostOffices($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      offices {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignPost_assign($input: AssignPostInput!) {\n    assignPost(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation AssignPost_assign($input: AssignPostInput!) {\n    assignPost(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndPost_end($input: EndAssignmentInput!) {\n    endPost(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation EndPost_end($input: EndAssignmentInput!) {\n    endPost(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndStaff_end($input: EndStaffInput!) {\n    endStaff(input: $input) {\n      id\n      accountState\n    }\n  }\n"): (typeof documents)["\n  mutation EndStaff_end($input: EndStaffInput!) {\n    endStaff(input: $input) {\n      id\n      accountState\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecordStaff($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      classGroups {\n        id\n        name\n      }\n      offices {\n        code\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query RecordStaff($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      classGroups {\n        id\n        name\n      }\n      offices {\n        code\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordStaff_record($input: RecordStaffInput!) {\n    recordStaff(input: $input) {\n      id\n      name\n      accountState\n    }\n  }\n"): (typeof documents)["\n  mutation RecordStaff_record($input: RecordStaffInput!) {\n    recordStaff(input: $input) {\n      id\n      name\n      accountState\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StaffLessons_lesson on Lesson {\n    weekday\n    subject\n    period {\n      code\n      name\n      startsAt\n      endsAt\n    }\n    classGroup {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment StaffLessons_lesson on Lesson {\n    weekday\n    subject\n    period {\n      code\n      name\n      startsAt\n      endsAt\n    }\n    classGroup {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffMemberPage($staffId: ID!) {\n    staffMember(id: $staffId) {\n      id\n      name\n      accountState\n      inPostSince\n      inPostUntil\n      school {\n        id\n        name\n      }\n      postHistory {\n        ...StaffPosts_post\n      }\n      homeroomHistory {\n        ...HomeroomHistory_assignment\n      }\n      lessons {\n        ...StaffLessons_lesson\n      }\n    }\n  }\n"): (typeof documents)["\n  query StaffMemberPage($staffId: ID!) {\n    staffMember(id: $staffId) {\n      id\n      name\n      accountState\n      inPostSince\n      inPostUntil\n      school {\n        id\n        name\n      }\n      postHistory {\n        ...StaffPosts_post\n      }\n      homeroomHistory {\n        ...HomeroomHistory_assignment\n      }\n      lessons {\n        ...StaffLessons_lesson\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StaffPage_staff on Staff {\n    id\n    name\n    title\n    office\n    inPostSince\n    accountState\n    homeroomClasses {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment StaffPage_staff on Staff {\n    id\n    name\n    title\n    office\n    inPostSince\n    accountState\n    homeroomClasses {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffPage($schoolId: ID!, $first: Int!, $page: Int!, $search: String, $sort: StaffSort!) {\n    school(id: $schoolId) {\n      id\n      name\n    }\n    staff(school: $schoolId, first: $first, page: $page, search: $search, sort: $sort) {\n      totalCount\n      nodes {\n        ...StaffPage_staff\n      }\n    }\n  }\n"): (typeof documents)["\n  query StaffPage($schoolId: ID!, $first: Int!, $page: Int!, $search: String, $sort: StaffSort!) {\n    school(id: $schoolId) {\n      id\n      name\n    }\n    staff(school: $schoolId, first: $first, page: $page, search: $search, sort: $sort) {\n      totalCount\n      nodes {\n        ...StaffPage_staff\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StaffPosts_post on StaffPost {\n    id\n    title\n    office\n    identityKind\n    startsOn\n    endsOn\n  }\n"): (typeof documents)["\n  fragment StaffPosts_post on StaffPost {\n    id\n    title\n    office\n    identityKind\n    startsOn\n    endsOn\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssignClass($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      classGroups {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query AssignClass($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      classGroups {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignClass_assign($input: AssignClassInput!) {\n    assignClass(input: $input) {\n      id\n      seatNumber\n      standing\n    }\n  }\n"): (typeof documents)["\n  mutation AssignClass_assign($input: AssignClassInput!) {\n    assignClass(input: $input) {\n      id\n      seatNumber\n      standing\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CardForm_issue($input: IssueCardInput!) {\n    issueCard(input: $input) {\n      ...StudentCards_card\n    }\n  }\n"): (typeof documents)["\n  mutation CardForm_issue($input: IssueCardInput!) {\n    issueCard(input: $input) {\n      ...StudentCards_card\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CardForm_replace($input: ReplaceCardInput!) {\n    replaceCard(input: $input) {\n      ...StudentCards_card\n    }\n  }\n"): (typeof documents)["\n  mutation CardForm_replace($input: ReplaceCardInput!) {\n    replaceCard(input: $input) {\n      ...StudentCards_card\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectGuardian_correct($input: CorrectGuardianInput!) {\n    correctGuardian(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation CorrectGuardian_correct($input: CorrectGuardianInput!) {\n    correctGuardian(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CustodyHistory_restriction on CustodyRestriction {\n    id\n    guardianName\n    startsOn\n    endsOn\n    inForce\n    basis\n    note\n    recordedByName\n    recordedAt\n    liftedByName\n    liftedAt\n    liftReason\n  }\n"): (typeof documents)["\n  fragment CustodyHistory_restriction on CustodyRestriction {\n    id\n    guardianName\n    startsOn\n    endsOn\n    inForce\n    basis\n    note\n    recordedByName\n    recordedAt\n    liftedByName\n    liftedAt\n    liftReason\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndBinding_end($input: EndGuardianshipInput!) {\n    endGuardianship(input: $input)\n  }\n"): (typeof documents)["\n  mutation EndBinding_end($input: EndGuardianshipInput!) {\n    endGuardianship(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LiftCustody_lift($input: LiftCustodyRestrictionInput!) {\n    liftCustodyRestriction(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation LiftCustody_lift($input: LiftCustodyRestrictionInput!) {\n    liftCustodyRestriction(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndEnrolment_end($input: EndEnrolmentInput!) {\n    endEnrolment(input: $input) {\n      id\n      accountState\n    }\n  }\n"): (typeof documents)["\n  mutation EndEnrolment_end($input: EndEnrolmentInput!) {\n    endEnrolment(input: $input) {\n      id\n      accountState\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EnrolStudent($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      classGroups {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query EnrolStudent($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      classGroups {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnrolStudent_enrol($input: EnrolStudentInput!) {\n    enrolStudent(input: $input) {\n      id\n      name\n      accountState\n    }\n  }\n"): (typeof documents)["\n  mutation EnrolStudent_enrol($input: EnrolStudentInput!) {\n    enrolStudent(input: $input) {\n      id\n      name\n      accountState\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EnrolmentHistory_enrolment on Enrolment {\n    id\n    studentNumber\n    seatNumber\n    startsOn\n    endsOn\n    endReason\n    school {\n      id\n      name\n    }\n    classGroup {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment EnrolmentHistory_enrolment on Enrolment {\n    id\n    studentNumber\n    seatNumber\n    startsOn\n    endsOn\n    endReason\n    school {\n      id\n      name\n    }\n    classGroup {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FormerGuardians_guardian on Guardian {\n    id\n    name\n    relation\n    since\n    until\n    endReason\n    application {\n      id\n      formUrl\n    }\n  }\n"): (typeof documents)["\n  fragment FormerGuardians_guardian on Guardian {\n    id\n    name\n    relation\n    since\n    until\n    endReason\n    application {\n      id\n      formUrl\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GuardianList_guardian on Guardian {\n    id\n    name\n    relation\n    relationNote\n    since\n    accountState\n    application {\n      id\n      formUrl\n    }\n    custodyRestriction {\n      id\n      startsOn\n      endsOn\n      inForce\n    }\n  }\n"): (typeof documents)["\n  fragment GuardianList_guardian on Guardian {\n    id\n    name\n    relation\n    relationNote\n    since\n    accountState\n    application {\n      id\n      formUrl\n    }\n    custodyRestriction {\n      id\n      startsOn\n      endsOn\n      inForce\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordContact_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) {\n      maskedAddress\n    }\n  }\n"): (typeof documents)["\n  mutation RecordContact_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) {\n      maskedAddress\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordContact_record($input: RecordGuardianContactInput!) {\n    recordGuardianContact(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RecordContact_record($input: RecordGuardianContactInput!) {\n    recordGuardianContact(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReleaseStudent {\n    schools {\n      id\n      name\n      code\n    }\n  }\n"): (typeof documents)["\n  query ReleaseStudent {\n    schools {\n      id\n      name\n      code\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseStudent_release($input: ReleaseStudentInput!) {\n    releaseStudent(input: $input) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation ReleaseStudent_release($input: ReleaseStudentInput!) {\n    releaseStudent(input: $input) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportCardLost_report($id: ID!) {\n    reportCardLost(id: $id) {\n      ...StudentCards_card\n    }\n  }\n"): (typeof documents)["\n  mutation ReportCardLost_report($id: ID!) {\n    reportCardLost(id: $id) {\n      ...StudentCards_card\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestrictCustody_restrict($input: RestrictCustodyInput!) {\n    restrictCustody(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RestrictCustody_restrict($input: RestrictCustodyInput!) {\n    restrictCustody(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StudentAbsences_absence on Absence {\n    id\n    date\n    periodName\n    kind\n    recordedAt\n    recordedBy\n    leaveRequest {\n      id\n      type {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment StudentAbsences_absence on Absence {\n    id\n    date\n    periodName\n    kind\n    recordedAt\n    recordedBy\n    leaveRequest {\n      id\n      type {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudentAbsences($studentId: ID!, $term: ID) {\n    student(id: $studentId) {\n      id\n      absences(term: $term) {\n        ...StudentAbsences_absence\n      }\n    }\n  }\n"): (typeof documents)["\n  query StudentAbsences($studentId: ID!, $term: ID) {\n    student(id: $studentId) {\n      id\n      absences(term: $term) {\n        ...StudentAbsences_absence\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudentAbsencesTerms {\n    terms {\n      id\n      schoolYear\n      semester\n    }\n  }\n"): (typeof documents)["\n  query StudentAbsencesTerms {\n    terms {\n      id\n      schoolYear\n      semester\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StudentApplications_application on BindingApplication {\n    id\n    status\n    submittedAt\n    decidedAt\n    decidedBy\n    rejectionReason\n    guardianName\n    relation\n    relationNote\n    formUrl\n  }\n"): (typeof documents)["\n  fragment StudentApplications_application on BindingApplication {\n    id\n    status\n    submittedAt\n    decidedAt\n    decidedBy\n    rejectionReason\n    guardianName\n    relation\n    relationNote\n    formUrl\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudentApplications($studentId: ID!, $first: Int!, $page: Int!) {\n    student(id: $studentId) {\n      id\n      bindingApplications(first: $first, page: $page) {\n        totalCount\n        nodes {\n          ...StudentApplications_application\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query StudentApplications($studentId: ID!, $first: Int!, $page: Int!) {\n    student(id: $studentId) {\n      id\n      bindingApplications(first: $first, page: $page) {\n        totalCount\n        nodes {\n          ...StudentApplications_application\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudentAudit($studentId: ID!, $looks: Boolean, $first: Int!, $page: Int!) {\n    student(id: $studentId) {\n      id\n      auditEntries(looks: $looks, first: $first, page: $page) {\n        totalCount\n        nodes {\n          ...AuditEntry_entry\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query StudentAudit($studentId: ID!, $looks: Boolean, $first: Int!, $page: Int!) {\n    student(id: $studentId) {\n      id\n      auditEntries(looks: $looks, first: $first, page: $page) {\n        totalCount\n        nodes {\n          ...AuditEntry_entry\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StudentCards_card on StudentCard {\n    id\n    cardNumber\n    issuedAt\n    lostAt\n    endedAt\n  }\n"): (typeof documents)["\n  fragment StudentCards_card on StudentCard {\n    id\n    cardNumber\n    issuedAt\n    lostAt\n    endedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudentLayout($studentId: ID!) {\n    student(id: $studentId) {\n      id\n      name\n      studentNumber\n      seatNumber\n      gender\n      accountState\n      standing\n      transfer {\n        id\n        releasedOn\n        toPlace\n        toSchool {\n          id\n          name\n        }\n      }\n      school {\n        id\n        name\n      }\n      classGroup {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query StudentLayout($studentId: ID!) {\n    student(id: $studentId) {\n      id\n      name\n      studentNumber\n      seatNumber\n      gender\n      accountState\n      standing\n      transfer {\n        id\n        releasedOn\n        toPlace\n        toSchool {\n          id\n          name\n        }\n      }\n      school {\n        id\n        name\n      }\n      classGroup {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StudentLeave_request on LeaveRequest {\n    id\n    status\n    dayCount\n    periodCount\n    submittedAt\n    submittedBy\n    retroactive\n    type {\n      id\n      name\n    }\n    days {\n      date\n    }\n    currentStep {\n      role\n    }\n  }\n"): (typeof documents)["\n  fragment StudentLeave_request on LeaveRequest {\n    id\n    status\n    dayCount\n    periodCount\n    submittedAt\n    submittedBy\n    retroactive\n    type {\n      id\n      name\n    }\n    days {\n      date\n    }\n    currentStep {\n      role\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudentLeave($studentId: ID!, $first: Int!, $page: Int!) {\n    student(id: $studentId) {\n      id\n      leaveRequests(first: $first, page: $page) {\n        totalCount\n        nodes {\n          ...StudentLeave_request\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query StudentLeave($studentId: ID!, $first: Int!, $page: Int!) {\n    student(id: $studentId) {\n      id\n      leaveRequests(first: $first, page: $page) {\n        totalCount\n        nodes {\n          ...StudentLeave_request\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudentPage($studentId: ID!) {\n    student(id: $studentId) {\n      id\n      name\n      school {\n        id\n      }\n      guardians {\n        ...GuardianList_guardian\n      }\n      formerGuardians {\n        id\n        ...FormerGuardians_guardian\n      }\n      custodyRestrictions {\n        id\n        ...CustodyHistory_restriction\n      }\n      cards {\n        ...StudentCards_card\n      }\n      enrolments {\n        ...EnrolmentHistory_enrolment\n      }\n    }\n  }\n"): (typeof documents)["\n  query StudentPage($studentId: ID!) {\n    student(id: $studentId) {\n      id\n      name\n      school {\n        id\n      }\n      guardians {\n        ...GuardianList_guardian\n      }\n      formerGuardians {\n        id\n        ...FormerGuardians_guardian\n      }\n      custodyRestrictions {\n        id\n        ...CustodyHistory_restriction\n      }\n      cards {\n        ...StudentCards_card\n      }\n      enrolments {\n        ...EnrolmentHistory_enrolment\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StudentsPage_student on Student {\n    id\n    name\n    studentNumber\n    seatNumber\n    accountState\n    classGroup {\n      id\n      name\n    }\n    guardians {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment StudentsPage_student on Student {\n    id\n    name\n    studentNumber\n    seatNumber\n    accountState\n    classGroup {\n      id\n      name\n    }\n    guardians {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudentsPage(\n    $schoolId: ID!\n    $classGroup: ID\n    $unplaced: Boolean\n    $first: Int!\n    $page: Int!\n    $search: String\n    $sort: StudentSort!\n  ) {\n    students(\n      school: $schoolId\n      classGroup: $classGroup\n      unplaced: $unplaced\n      first: $first\n      page: $page\n      search: $search\n      sort: $sort\n    ) {\n      totalCount\n      nodes {\n        ...StudentsPage_student\n      }\n    }\n  }\n"): (typeof documents)["\n  query StudentsPage(\n    $schoolId: ID!\n    $classGroup: ID\n    $unplaced: Boolean\n    $first: Int!\n    $page: Int!\n    $search: String\n    $sort: StudentSort!\n  ) {\n    students(\n      school: $schoolId\n      classGroup: $classGroup\n      unplaced: $unplaced\n      first: $first\n      page: $page\n      search: $search\n      sort: $sort\n    ) {\n      totalCount\n      nodes {\n        ...StudentsPage_student\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudentsPageClasses($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      name\n      classGroups {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query StudentsPageClasses($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      name\n      classGroups {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClassSubjectsPage($classId: ID!) {\n    terms {\n      id\n      schoolYear\n      semester\n      startsOn\n    }\n    classGroup(id: $classId) {\n      id\n      name\n      schoolYear\n      school {\n        id\n        name\n        subjects {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ClassSubjectsPage($classId: ID!) {\n    terms {\n      id\n      schoolYear\n      semester\n      startsOn\n    }\n    classGroup(id: $classId) {\n      id\n      name\n      schoolYear\n      school {\n        id\n        name\n        subjects {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClassSubjectsPage_subjects($classId: ID!, $term: ID!) {\n    classGroup(id: $classId) {\n      id\n      gradedSubjects(term: $term) {\n        teacherNames\n        assessmentCount\n        subject {\n          id\n          name\n        }\n        namedTeachers {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ClassSubjectsPage_subjects($classId: ID!, $term: ID!) {\n    classGroup(id: $classId) {\n      id\n      gradedSubjects(term: $term) {\n        teacherNames\n        assessmentCount\n        subject {\n          id\n          name\n        }\n        namedTeachers {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameTeachers_save($input: SaveSubjectTeachersInput!) {\n    saveSubjectTeachers(input: $input)\n  }\n"): (typeof documents)["\n  mutation NameTeachers_save($input: SaveSubjectTeachersInput!) {\n    saveSubjectTeachers(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubjectsForm_save($input: SaveSubjectsInput!) {\n    saveSubjects(input: $input) {\n      id\n      name\n      shortName\n    }\n  }\n"): (typeof documents)["\n  mutation SubjectsForm_save($input: SaveSubjectsInput!) {\n    saveSubjects(input: $input) {\n      id\n      name\n      shortName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SubjectsPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      subjects {\n        id\n        name\n        shortName\n      }\n    }\n  }\n"): (typeof documents)["\n  query SubjectsPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      subjects {\n        id\n        name\n        shortName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TermForm_save($input: SaveTermInput!) {\n    saveTerm(input: $input) {\n      ...TermsPage_term\n    }\n  }\n"): (typeof documents)["\n  mutation TermForm_save($input: SaveTermInput!) {\n    saveTerm(input: $input) {\n      ...TermsPage_term\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TermsPage_term on Term {\n    id\n    schoolYear\n    semester\n    startsOn\n    endsOn\n    version\n  }\n"): (typeof documents)["\n  fragment TermsPage_term on Term {\n    id\n    schoolYear\n    semester\n    startsOn\n    endsOn\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TermsPage {\n    terms {\n      ...TermsPage_term\n    }\n  }\n"): (typeof documents)["\n  query TermsPage {\n    terms {\n      ...TermsPage_term\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TimetableForm_save($input: SaveTimetableInput!) {\n    saveTimetable(input: $input) {\n      id\n      timetable {\n        weekday\n        subject\n        period {\n          code\n        }\n        teacher {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TimetableForm_save($input: SaveTimetableInput!) {\n    saveTimetable(input: $input) {\n      id\n      timetable {\n        weekday\n        subject\n        period {\n          code\n        }\n        teacher {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TimetablePage($classId: ID!) {\n    classGroup(id: $classId) {\n      id\n      name\n      schoolYear\n      school {\n        id\n        name\n        periods {\n          code\n          name\n          startsAt\n        }\n      }\n      timetable {\n        weekday\n        subject\n        period {\n          code\n        }\n        teacher {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query TimetablePage($classId: ID!) {\n    classGroup(id: $classId) {\n      id\n      name\n      schoolYear\n      school {\n        id\n        name\n        periods {\n          code\n          name\n          startsAt\n        }\n      }\n      timetable {\n        weekday\n        subject\n        period {\n          code\n        }\n        teacher {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseTransfer_withdraw($id: ID!) {\n    withdrawTransfer(id: $id) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation CloseTransfer_withdraw($id: ID!) {\n    withdrawTransfer(id: $id) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseTransfer_arrived($input: RecordArrivalElsewhereInput!) {\n    recordArrivalElsewhere(input: $input) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation CloseTransfer_arrived($input: RecordArrivalElsewhereInput!) {\n    recordArrivalElsewhere(input: $input) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlaceStudent($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      classGroups {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query PlaceStudent($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      classGroups {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlaceStudent_place($input: PlaceStudentInput!) {\n    placeStudent(input: $input) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation PlaceStudent_place($input: PlaceStudentInput!) {\n    placeStudent(input: $input) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TransfersPage_transfer on Transfer {\n    id\n    studentName\n    studentNumber\n    className\n    releasedOn\n    dueOn\n    reason\n    state\n    isOverdue\n    arrivedOn\n    toPlace\n    fromSchool {\n      id\n      name\n    }\n    toSchool {\n      id\n      name\n    }\n    student {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment TransfersPage_transfer on Transfer {\n    id\n    studentName\n    studentNumber\n    className\n    releasedOn\n    dueOn\n    reason\n    state\n    isOverdue\n    arrivedOn\n    toPlace\n    fromSchool {\n      id\n      name\n    }\n    toSchool {\n      id\n      name\n    }\n    student {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TransfersPage(\n    $schoolId: ID!\n    $direction: TransferDirection!\n    $state: TransferState\n    $overdue: Boolean\n    $first: Int!\n    $page: Int!\n    $search: String\n  ) {\n    transfers(\n      school: $schoolId\n      direction: $direction\n      state: $state\n      overdue: $overdue\n      first: $first\n      page: $page\n      search: $search\n    ) {\n      totalCount\n      nodes {\n        ...TransfersPage_transfer\n      }\n    }\n  }\n"): (typeof documents)["\n  query TransfersPage(\n    $schoolId: ID!\n    $direction: TransferDirection!\n    $state: TransferState\n    $overdue: Boolean\n    $first: Int!\n    $page: Int!\n    $search: String\n  ) {\n    transfers(\n      school: $schoolId\n      direction: $direction\n      state: $state\n      overdue: $overdue\n      first: $first\n      page: $page\n      search: $search\n    ) {\n      totalCount\n      nodes {\n        ...TransfersPage_transfer\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription TransfersPage_changed {\n    transferChanged {\n      id\n    }\n  }\n"): (typeof documents)["\n  subscription TransfersPage_changed {\n    transferChanged {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnreachablePage_student on Student {\n    id\n    name\n    seatNumber\n    familyReach\n    classGroup {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment UnreachablePage_student on Student {\n    id\n    name\n    seatNumber\n    familyReach\n    classGroup {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnreachablePage($schoolId: ID!, $classGroup: ID, $first: Int!, $page: Int!, $search: String) {\n    unreachableStudents(\n      school: $schoolId\n      classGroup: $classGroup\n      first: $first\n      page: $page\n      search: $search\n    ) {\n      totalCount\n      nodes {\n        ...UnreachablePage_student\n      }\n    }\n    school(id: $schoolId) {\n      id\n      classGroups {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query UnreachablePage($schoolId: ID!, $classGroup: ID, $first: Int!, $page: Int!, $search: String) {\n    unreachableStudents(\n      school: $schoolId\n      classGroup: $classGroup\n      first: $first\n      page: $page\n      search: $search\n    ) {\n      totalCount\n      nodes {\n        ...UnreachablePage_student\n      }\n    }\n    school(id: $schoolId) {\n      id\n      classGroups {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UsagePage($from: Date!, $to: Date!) {\n    usage(from: $from, to: $to) {\n      date\n      familySignIns\n      studentSignIns\n      staffSignIns\n      failedSignIns\n      activeAccounts\n      leaveRequests\n      swipes\n      notifications\n      pushed\n    }\n  }\n"): (typeof documents)["\n  query UsagePage($from: Date!, $to: Date!) {\n    usage(from: $from, to: $to) {\n      date\n      familySignIns\n      studentSignIns\n      staffSignIns\n      failedSignIns\n      activeAccounts\n      leaveRequests\n      swipes\n      notifications\n      pushed\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VisibilityForm_school on School {\n    id\n    visibilityDays\n    visibilityHour\n  }\n"): (typeof documents)["\n  fragment VisibilityForm_school on School {\n    id\n    visibilityDays\n    visibilityHour\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VisibilityForm_save($input: SaveVisibilityInput!) {\n    saveVisibility(input: $input) {\n      id\n      ...VisibilityForm_school\n    }\n  }\n"): (typeof documents)["\n  mutation VisibilityForm_save($input: SaveVisibilityInput!) {\n    saveVisibility(input: $input) {\n      id\n      ...VisibilityForm_school\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VisibilityPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      ...VisibilityForm_school\n    }\n  }\n"): (typeof documents)["\n  query VisibilityPage($schoolId: ID!) {\n    school(id: $schoolId) {\n      id\n      ...VisibilityForm_school\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OverdueTransfers_transfer on Transfer {\n    id\n    studentName\n    className\n    dueOn\n    toPlace\n    fromSchool {\n      id\n      name\n    }\n    toSchool {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment OverdueTransfers_transfer on Transfer {\n    id\n    studentName\n    className\n    dueOn\n    toPlace\n    fromSchool {\n      id\n      name\n    }\n    toSchool {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OverdueTransfers($schoolId: ID!, $first: Int!) {\n    transfers(school: $schoolId, overdue: true, first: $first) {\n      totalCount\n      nodes {\n        ...OverdueTransfers_transfer\n      }\n    }\n  }\n"): (typeof documents)["\n  query OverdueTransfers($schoolId: ID!, $first: Int!) {\n    transfers(school: $schoolId, overdue: true, first: $first) {\n      totalCount\n      nodes {\n        ...OverdueTransfers_transfer\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription OverdueTransfers_changed {\n    transferChanged {\n      id\n    }\n  }\n"): (typeof documents)["\n  subscription OverdueTransfers_changed {\n    transferChanged {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleWatch_settle($input: SettleDropoutWatchInput!) {\n    settleDropoutWatch(input: $input) {\n      ...WatchListPage_watch\n    }\n  }\n"): (typeof documents)["\n  mutation SettleWatch_settle($input: SettleDropoutWatchInput!) {\n    settleDropoutWatch(input: $input) {\n      ...WatchListPage_watch\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WatchListPage_watch on DropoutWatch {\n    id\n    since\n    days\n    openedAt\n    settledAt\n    settledBy\n    note\n    student {\n      id\n      name\n      classGroup {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment WatchListPage_watch on DropoutWatch {\n    id\n    since\n    days\n    openedAt\n    settledAt\n    settledBy\n    note\n    student {\n      id\n      name\n      classGroup {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WatchListPage($schoolId: ID!, $settled: Boolean!, $search: String, $first: Int!, $page: Int!) {\n    dropoutWatches(school: $schoolId, settled: $settled, search: $search, first: $first, page: $page) {\n      totalCount\n      nodes {\n        ...WatchListPage_watch\n      }\n    }\n  }\n"): (typeof documents)["\n  query WatchListPage($schoolId: ID!, $settled: Boolean!, $search: String, $first: Int!, $page: Int!) {\n    dropoutWatches(school: $schoolId, settled: $settled, search: $search, first: $first, page: $page) {\n      totalCount\n      nodes {\n        ...WatchListPage_watch\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment BindingTrend_point on BindingTrendPoint {\n    date\n    boundCount\n    boundRate\n  }\n"): (typeof documents)["\n  fragment BindingTrend_point on BindingTrendPoint {\n    date\n    boundCount\n    boundRate\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffSelect($schoolId: ID!, $search: String) {\n    staff(school: $schoolId, first: 20, page: 1, search: $search, sort: { field: NAME, direction: ASC }) {\n      nodes {\n        id\n        name\n        title\n      }\n    }\n  }\n"): (typeof documents)["\n  query StaffSelect($schoolId: ID!, $search: String) {\n    staff(school: $schoolId, first: 20, page: 1, search: $search, sort: { field: NAME, direction: ASC }) {\n      nodes {\n        id\n        name\n        title\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Session_viewer on Viewer {\n    nextStep\n    account {\n      id\n      username\n      name\n      email\n      phone\n      identities {\n        id\n        kind\n        label\n      }\n    }\n    activeIdentity {\n      id\n      kind\n      label\n      school {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Session_viewer on Viewer {\n    nextStep\n    account {\n      id\n      username\n      name\n      email\n      phone\n      identities {\n        id\n        kind\n        label\n      }\n    }\n    activeIdentity {\n      id\n      kind\n      label\n      school {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Session {\n    viewer {\n      ...Session_viewer\n    }\n  }\n"): (typeof documents)["\n  query Session {\n    viewer {\n      ...Session_viewer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Session_switchIdentity($id: ID!) {\n    switchIdentity(id: $id) {\n      ...Session_viewer\n    }\n  }\n"): (typeof documents)["\n  mutation Session_switchIdentity($id: ID!) {\n    switchIdentity(id: $id) {\n      ...Session_viewer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Session_signOut {\n    signOut\n  }\n"): (typeof documents)["\n  mutation Session_signOut {\n    signOut\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Today {\n    viewer {\n      today\n    }\n  }\n"): (typeof documents)["\n  query Today {\n    viewer {\n      today\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription FollowDecisions_changed {\n    bindingApplicationChanged {\n      id\n    }\n  }\n"): (typeof documents)["\n  subscription FollowDecisions_changed {\n    bindingApplicationChanged {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription WatchSession_follow {\n    bindingApplicationChanged {\n      id\n    }\n  }\n"): (typeof documents)["\n  subscription WatchSession_follow {\n    bindingApplicationChanged {\n      id\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;