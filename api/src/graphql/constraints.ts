import { conflict, type Refusal } from './errors.ts';

/** What it means when two people were faster than our own checks, by the constraint that then says no. */
const MEANINGS: Record<string, () => Refusal> = {
  account_email_unique: () => conflict('EMAIL_TAKEN', 'email'),
  account_national_id_index_unique: () => conflict('NATIONAL_ID_TAKEN', 'nationalId'),
  account_username_unique: () => conflict('EMAIL_TAKEN', 'email'),
  school_code_unique: () => conflict('SCHOOL_CODE_TAKEN', 'code'),
  office_school_code_unique: () => conflict('OFFICE_CODE_TAKEN', 'code'),
  term_year_semester_unique: () => conflict('TERM_TAKEN', 'semester'),
  homeroom_assignment_once_unique: () => conflict('HOMEROOM_HELD', 'staffId'),
  enrolment_number_unique: () => conflict('STUDENT_NUMBER_TAKEN', 'studentNumber'),
  enrolment_one_at_a_time_unique: () => conflict('ALREADY_ENROLLED', 'nationalId'),
  enrolment_seat_unique: () => conflict('SEAT_TAKEN', 'seatNumber'),
  transfer_one_open_unique: () => conflict('TRANSFER_OPEN'),
  staff_in_post_once_unique: () => conflict('ALREADY_IN_POST', 'nationalId'),
  binding_application_one_waiting_unique: () => conflict('ALREADY_APPLIED', 'studentTokens'),
  calendar_day_city_unique: () => conflict('CALENDAR_DAY_TAKEN', 'date', { name: '' }),
  calendar_day_school_unique: () => conflict('CALENDAR_DAY_TAKEN', 'date', { name: '' }),
  data_request_one_waiting_unique: () => conflict('DATA_REQUEST_WAITING', 'kind'),
  data_request_one_waiting_of_student_unique: () => conflict('DATA_REQUEST_WAITING', 'kind'),
  student_card_number_unique: () => conflict('CARD_NUMBER_TAKEN', 'cardNumber'),
  student_card_one_each_unique: () => conflict('CARD_HELD', 'cardNumber'),
  absence_once_unique: () => conflict('VERSION_STALE'),
  assessment_exam_unique: () => conflict('EXAM_TAKEN', 'number'),
  assessment_name_unique: () => conflict('ASSESSMENT_NAME_TAKEN', 'name'),
  grade_standing_unique: () => conflict('VERSION_STALE'),
  grade_version_unique: () => conflict('VERSION_STALE'),
  subject_name_unique: () => conflict('SUBJECT_TAKEN', 'subjects'),
  conduct_cancellation_one_waiting_unique: () => conflict('CANCELLATION_WAITING'),
  roll_call_once_unique: () => conflict('VERSION_STALE'),
  leave_period_once_unique: () => conflict('LEAVE_OVERLAPS', 'days'),
  leave_period_whole_unique: () => conflict('LEAVE_OVERLAPS', 'days'),
  survey_answer_once_unique: () => conflict('SURVEY_ANSWERED_BY_OTHER', 'version'),
  survey_turnout_once_unique: () => conflict('SURVEY_ANONYMOUS_ANSWERED'),
};

/** The refusal for a violated constraint; null when the error is none, or one that should not happen. */
export function refusalOfConstraint(error: unknown): Refusal | null {
  const { constraint } = (error ?? {}) as { constraint?: unknown };
  return typeof constraint === 'string' ? (MEANINGS[constraint]?.() ?? null) : null;
}
