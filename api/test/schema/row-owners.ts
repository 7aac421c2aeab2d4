import type { DatabaseRow, Relations } from './relations.ts';

type Owns = (row: DatabaseRow, me: Relations) => boolean;

const nobody: Owns = () => false;
const ofAccount: Owns = (row, me) => me.isMine(row.account_id);

const ofSurveyStaff: Owns = (row, me) => me.keepsSurvey(row.survey_id) || me.followsSurvey(row.survey_id);

const ofPupil: Owns = (row, me) => me.isMyPupil(row.student_id);

/** Of a pupil: the family’s and the present school’s, not the bureau’s. */
const ofFamilyAndSchool: Owns = (row, me) => me.isMyChild(row.student_id) || me.isMyPupil(row.student_id);

/** Of whoever keeps the records of a school, and of the bureau. */
const ofAdministrators: Owns = (row, me) =>
  me.isBureau() || (me.self.kind === 'ADMIN' && row.school_id === me.self.school);

/** Of each table with personal data: whose a row is to read. */
export const ROW_OWNERS: Record<string, Owns> = {
  assessment: (row, me) => me.keepsBook(row) || me.seesGradeOf(row.id),
  grade: (row, me) => me.seesGrade(row),
  absence: (row, me) =>
    me.isMyPupil(row.student_id) ||
    (row.kind !== null && me.isForFamilyBy(row.student_id, row.visible_from)) ||
    me.wasMyPupilOn(row.student_id, row.date),
  absence_change: (row, me) => me.isMyPupil(row.student_id) || me.recordedAbsence(row.absence_id),
  account: (row, me) => me.isMine(row.id) || me.isBureau() || me.isKnownToMySchool(row.id),
  applicant_session: nobody,
  audit_entry: (row, me) =>
    me.isBureau() ||
    (me.self.kind === 'ADMIN' && row.school_id === me.self.school) ||
    me.isMyChild(row.student_id),
  binding_application: (row, me) =>
    me.isMine(row.guardian_account_id) ||
    me.isMyNumber(row.guardian_national_id_index) ||
    me.isMyPupil(row.student_id) ||
    (me.self.email !== undefined && [row.contact_address, row.guardian_email].includes(me.self.email)),
  bureau_member: (row, me) => me.isBureau() || me.isMine(row.account_id),
  contact_code: nobody,
  custody_restriction: (row, me) => me.isBureau() || me.isMyPupil(row.student_id),
  conduct_cancellation: (row, me) => me.readsConduct(row.record_id),
  conduct_change: (row, me) => me.isSchool() && me.readsConduct(row.record_id),
  conduct_record: (row, me) => me.mayReadConduct(row),
  data_request: (row, me) =>
    me.isMine(row.requester_id) ||
    me.isBureau() ||
    (me.isOffice() &&
      (row.student_id === null ? row.school_id === me.self.school : me.isMyPupil(row.student_id))),
  day_note: ofPupil,
  dropout_watch: (row, me) => me.isOffice() && me.isMyPupil(row.student_id),
  deputy: (row, me) => me.isBureau() || me.isMyColleague(row.absent_id),
  enrolment: (row, me) =>
    me.isBureau() ||
    me.isMyChild(row.student_id) ||
    me.isMyPupil(row.student_id) ||
    me.isMyLearner(row.student_id),
  guardianship: (row, me) => me.isBureau() || me.isMine(row.account_id) || me.isMyPupil(row.student_id),
  homeroom_assignment: (row, me) =>
    me.isBureau() || me.isMyColleague(row.staff_id) || me.isMyChildsClass(row.class_group_id),
  import_file: (row, me) => me.isMine(row.owner_id),
  kept_message: nobody,
  leave_period: ofFamilyAndSchool,
  leave_request: ofFamilyAndSchool,
  leave_step: ofFamilyAndSchool,
  missing_alarm: (row, me) => me.isMyChild(row.student_id) || me.isMyPupil(row.student_id),
  notification: ofAccount,
  notification_choice: ofAccount,
  notification_habit: ofAccount,
  oidc_artifact: ofAccount,
  oidc_signing_key: nobody,
  one_time_link: nobody,
  outside_attempt: nobody,
  outside_identity: ofAccount,
  promotion: ofAdministrators,
  promotion_move: ofAdministrators,
  push_device: ofAccount,
  roll_call: (row, me) =>
    (me.isOffice() ? row.school_id === me.self.school : row.class_group_id === me.self.classGroup) ||
    me.isMyLesson(row.class_group_id),
  roll_call_row: (row, me) =>
    me.isMyPupil(row.student_id) ||
    me.isMyLearner(row.student_id) ||
    (row.mark !== 'ABSENT' && me.isMyChild(row.student_id)),
  session: ofAccount,
  sign_in: ofAccount,
  sis_import: (row, me) => me.isBureau() || (me.self.kind === 'ADMIN' && row.school_id === me.self.school),
  sis_source: (row, me) => me.isBureau() || (me.self.kind === 'ADMIN' && row.school_id === me.self.school),
  sis_problem: nobody,
  sis_record: nobody,
  sis_row: nobody,
  staff: (row, me) =>
    me.isBureau() || me.isMine(row.account_id) || me.isMyColleague(row.id) || me.isMyChildsTeacher(row.id),
  staff_post: (row, me) =>
    me.isBureau() || me.isMyColleague(row.staff_id) || me.isMyChildsTeacher(row.staff_id),
  student: (row, me) =>
    me.isBureau() || me.isMyChild(row.id) || me.isMyPupil(row.id) || me.isMyLearner(row.id),
  breach: (row, me) => me.keepsBreach(row),
  breach_step: (row, me) => me.keepsBreachOf(row.breach_id),
  message: (row, me) =>
    me.keepsMessage(row.id) || (['SENDING', 'SENT'].includes(String(row.status)) && me.hasMessage(row.id)),
  message_audience: (row, me) => me.keepsMessage(row.message_id),
  message_recipient: (row, me) => me.keepsMessage(row.message_id) || me.isMyCopy(row),
  survey: (row, me) =>
    me.keepsSurvey(row.id) ||
    (row.status !== 'DRAFT' && (me.followsSurvey(row.id) || me.isAskedBySurvey(row.id))),
  survey_answer: (row, me) => me.keepsSurvey(row.survey_id) || me.isMySlot(row),
  survey_audience: ofSurveyStaff,
  survey_box: nobody,
  survey_draft: ofAccount,
  survey_invitee: nobody,
  survey_result: ofSurveyStaff,
  survey_turnout: (row, me) => me.isMySlot(row),
  student_card: (row, me) => me.isBureau() || me.isMyPupil(row.student_id),
  swipe: (row, me) => me.isBureau() || me.isMyChild(row.student_id) || me.isMyPupil(row.student_id),
  transfer: (row, me) =>
    me.isBureau() ||
    me.isMyChild(row.student_id) ||
    (me.isOffice() && [row.from_school_id, row.to_school_id].some((school) => school === me.self.school)),
  unknown_swipe: (row, me) => me.isBureau() || (me.isOffice() && row.school_id === me.self.school),
  unknown_name: nobody,
  upload: (row, me) => me.isMine(row.owner_id),
};

/** Tables that say nothing about people: the city's schools and their order, texts, settings, heads of chains. */
export const NOTHING_PERSONAL = [
  'audit_chain',
  'calendar_day',
  'class_group',
  'consent_statement',
  'day_rule',
  'gate_reader',
  'identity_provider',
  'lesson',
  'office',
  'leave_chain',
  'leave_settings',
  'leave_type',
  'oidc_client',
  'outing',
  'outing_class',
  'period',
  'roster_client',
  'roster_token',
  'school',
  'sis_columns',
  'stored_file',
  'subject',
  'subject_teacher',
  'swipe_block',
  'term',
];

/** Tables that the app's role has no right to. */
export const OUT_OF_REACH = ['migration', 'rate_limit'];
