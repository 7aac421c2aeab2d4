import { applicationRow } from './application-row.ts';
import type { Cast } from './cast.ts';

/**
 * Gives every table with personal data rows of the cast and of others: of another school with a family of its own, of
 * a pupil who came from there and one who went there, and for each account whatever an account can have.
 */
export async function addEverybodysRows({ world, classRoom, otherSchool, otherRoom }: Cast): Promise<void> {
  const distantRoom = await world.classRoom(otherSchool, 1);
  const distant = await world.child(distantRoom, '遠山明');
  await world.parent([distant]);
  const came = await world.child(distantRoom, '新來乍');
  await world.parent([came]);
  await world.move(came, classRoom);
  const went = await world.child(otherRoom, '離去久');
  await world.parent([went]);
  await world.move(went, distantRoom);
  await world.staff(otherSchool, ['OFFICE']);
  await world.bureauAdmin();
  await world.staff({ ...otherSchool, id: classRoom.schoolId }, ['SUBJECT_TEACHER']);

  const em = world.em;
  for (const child of [distant, came, went]) applicationRow(world, em, { child, email: world.address() });
  await em.flush();
  for (const statement of ROWS) await world.em.execute(`${statement} on conflict do nothing`);
}

const ROWS = [
  `insert into roll_call (id, class_group_id, school_id, date, period, version, taken_by_id, taken_by_name, taken_at)
   select gen_random_uuid(), class_group.id, class_group.school_id, '2026-11-19', 'P1', 1, account.id, '…', now()
   from class_group cross join (select id from account limit 1) account`,
  `insert into roll_call_row (id, roll_call_id, student_id, date, period, mark)
   select gen_random_uuid(), roll_call.id, enrolment.student_id, roll_call.date, roll_call.period, mark
   from roll_call join enrolment using (class_group_id)
   join (values ('P1', 'ABSENT'), ('P2', 'LATE')) marks (period, mark) on marks.period = roll_call.period`,
  `insert into absence
     (id, student_id, school_id, date, period, kind, recorded_by_id, recorded_by_name, recorded_at, visible_from)
   select gen_random_uuid(), student_id, school_id, '2026-11-19', 'P4', 'UNEXCUSED', account.id, '…', now(), visible.on
   from enrolment cross join (select id from account limit 1) account
   cross join (values (timestamptz '2026-11-20T00:00:00+08:00')) visible ("on")`,
  `insert into absence_change (id, absence_id, student_id, changed_by_id, changed_by_name, changed_at)
   select gen_random_uuid(), id, student_id, recorded_by_id, '…', now() from absence`,
  `insert into subject (id, school_id, name, short_name, position)
   select gen_random_uuid(), id, '體育', '體育', 99 from school`,
  `insert into assessment (id, class_group_id, school_id, term_id, subject_id, kind, name, weight, date, scale, created_by_id, created_at)
   select gen_random_uuid(), class_group.id, school_id, term.id, subject.id, 'DAILY', '跑步' || subject.name, 10, '2026-11-19', 'SCORE',
     account.id, now()
   from class_group join subject using (school_id) cross join (select id from account limit 1) account
   join term on term.school_year = class_group.school_year and term.semester = 1`,
  `insert into grade (id, assessment_id, student_id, school_id, class_group_id, subject_id, term_id, version, score, missing,
     recorded_by_id, recorded_by_name, recorded_at, visible_from, visible_until, replaced_at)
   select gen_random_uuid(), assessment.id, enrolment.student_id, assessment.school_id, assessment.class_group_id,
     assessment.subject_id, assessment.term_id, mark.version, 60 + mark.version, false, assessment.created_by_id, '…',
     '2026-11-19T08:00+08', mark.visible_from, mark.visible_until, mark.replaced_at
   from assessment join enrolment using (class_group_id)
   cross join (values
     (1, timestamptz '2026-11-20T00:00+08', timestamptz '2026-11-21T00:00+08', timestamptz '2026-11-20T08:00+08'),
     (2, timestamptz '2026-11-21T00:00+08', timestamptz '2026-11-24T00:00+08', timestamptz '2026-11-23T07:00+08'),
     (3, timestamptz '2026-11-24T00:00+08', null, null)) mark (version, visible_from, visible_until, replaced_at)
   where assessment.kind = 'DAILY' and assessment.name like '跑步%'`,
  `insert into conduct_record
     (id, student_id, school_id, date, kind, count, reason, recorded_by_id, recorded_by_name, recorded_at, visible_from)
   select gen_random_uuid(), student_id, school_id, '2026-11-19', kind, 1, '…', account.id, '…', now(), visible_from
   from enrolment cross join (select id from account limit 1) account
   cross join (values ('WARNING', timestamptz '2026-11-20T00:00:00+08:00'), ('GUIDANCE', '2026-11-20T00:00:00+08:00'),
     ('COMMENDATION', '2999-01-01T00:00:00+08:00')) given (kind, visible_from)`,
  `insert into conduct_change
     (id, record_id, student_id, deed, changed_by_id, changed_by_name, changed_at, kind, count, reason, version)
   select gen_random_uuid(), id, student_id, 'RECORDED', recorded_by_id, '…', now(), kind, count, reason, 1
   from conduct_record`,
  `insert into conduct_cancellation (id, record_id, student_id, reason, applied_by_id, applied_by_name, applied_at)
   select gen_random_uuid(), id, student_id, '…', recorded_by_id, '…', now() from conduct_record where kind = 'WARNING'`,
  `insert into day_note (id, student_id, date, reason, recorded_by_id, recorded_by_name, recorded_at)
   select gen_random_uuid(), student.id, '2026-11-19', 'SICK', account_id, '…', now() from student`,
  `insert into missing_alarm (id, student_id, school_id, date, raised_at)
   select gen_random_uuid(), student_id, school_id, '2026-11-19', now() from enrolment`,
  `insert into dropout_watch (id, student_id, school_id, since, days, opened_at)
   select gen_random_uuid(), student_id, school_id, '2026-11-11', 3, now() from enrolment`,
  // Over already: what holds is tried in custody.test.ts.
  `insert into custody_restriction (id, student_id, account_id, starts_on, ends_on, basis, recorded_by_name, recorded_at)
   select gen_random_uuid(), student_id, account_id, '2026-09-01', '2026-09-30', '…', '…', now() from guardianship`,
  `insert into kept_message (id, message_id, channel, "to", text, "at", attachments)
   select gen_random_uuid(), md5(id::text), 'EMAIL', username, '…', now(), '[]' from account`,
  `insert into unknown_name (id, name_hash, last_failed_at) select gen_random_uuid(), md5(id::text), now() from account`,
  `insert into sign_in (id, account_id, "at", outcome, method)
   select gen_random_uuid(), id, now(), 'SUCCEEDED', 'PASSWORD' from account`,
  `insert into one_time_link (id, account_id, purpose, token_hash, created_at, expires_at)
   select gen_random_uuid(), id, 'ACTIVATION', md5(id::text), now(), now() from account`,
  `insert into identity_provider (id, name, issuer, client_id, scopes, subject_claim, label_claim, enabled, created_at)
   values (gen_random_uuid(), '遠方', 'https://outside.example', 'qinshi', '{openid}', 'sub', 'email', true, now())`,
  `insert into outside_identity (id, provider_id, account_id, subject_index, label, linked_at)
   select gen_random_uuid(), provider.id, account.id, md5(account.id::text), username, now()
   from account join identity_provider provider on provider.name = '遠方'`,
  `insert into outside_attempt
     (id, state_hash, browser_hash, sealed, provider_id, account_id, app, created_at, expires_at)
   select gen_random_uuid(), md5(account.id::text), '…', '…', provider.id, account.id, 'PARENT', now(), now()
   from account join identity_provider provider on provider.name = '遠方'`,
  `insert into oidc_artifact (id, kind, key_hash, payload, account_id, created_at)
   select gen_random_uuid(), 'Grant', md5(id::text), '{}', id, now() from account`,
  `insert into oidc_signing_key (id, kid, key_sealed, created_at)
   select gen_random_uuid(), number::text, '…', now() from generate_series(1, 2) number`,
  `insert into import_file (id, owner_id, name, kind, size, sha256, key, created_at)
   select gen_random_uuid(), id, 'a.csv', 'CSV', 1, md5(id::text), 'import-' || md5(id::text), now() from account`,
  `insert into sis_import (id, school_id, source, content, file_name, sha256, columns, complete, state, started_by_id,
     started_by_name, started_by_kind, started_at, counts, suspicious)
   select gen_random_uuid(), school.id, 'oneroster', 'ONEROSTER', 'a.zip', '…', '{}', true, 'APPLIED', account.id, '…',
     'SCHOOL_ADMIN', now(), '[]', '[]' from school cross join (select id from account limit 1) account`,
  `insert into sis_source (id, school_id, name, base_url, token_url, client_id, client_secret_sealed, every_hours,
     auto_apply, enabled, next_pull_at, created_at)
   select gen_random_uuid(), school.id, '校務系統', 'https://sis.example.tw', 'https://sis.example.tw/token', 'platform',
     '…', 24, false, false, now(), now() from school`,
  `insert into sis_row (id, import_id, kind, source_id, data, ended, new_id)
   select gen_random_uuid(), id, 'STUDENT', '1', '{}', false, gen_random_uuid() from sis_import`,
  `insert into sis_problem (id, import_id, severity, code, params, file)
   select gen_random_uuid(), id, 'ERROR', 'VALUE_MISSING', '{}', 'users.csv' from sis_import`,
  `insert into sis_record (id, source, kind, source_id, data, seen_at)
   select gen_random_uuid(), 'oneroster', 'STUDENT', id::text, '{}', now() from student`,
  `insert into upload (id, owner_id, name, content_type, size, sha256, key, created_at)
   select gen_random_uuid(), id, 'photo.jpg', 'image/jpeg', 1, '…', md5(id::text), now() from account`,
  `insert into audit_entry (id, "at", action, actor_kind, school_id, subject_type, subject_id, student_id, details)
   select gen_random_uuid(), now(), 'student.viewed', 'OFFICE', school_id, 'student', student_id, student_id, '{}'
   from enrolment where ends_on is null`,
  `insert into audit_entry (id, "at", action, actor_kind, subject_type, subject_id, details)
   select gen_random_uuid(), now(), 'account.locked', 'NOBODY', 'account', id, '{}' from account`,
  `insert into data_request (id, kind, status, requester_id, requester_name, student_id, subject_name, school_id, text,
     locale, submitted_at, due_at, kept)
   select gen_random_uuid(), 'CORRECT', 'SUBMITTED', guardianship.account_id, '…', enrolment.student_id, '…',
     enrolment.school_id, '…', 'zh-TW', now(), now(), '[]'
   from guardianship join enrolment using (student_id) where enrolment.ends_on is null`,
  `insert into data_request (id, kind, status, requester_id, requester_name, subject_name, school_id, text,
     locale, submitted_at, due_at, kept)
   select gen_random_uuid(), 'STOP', 'SUBMITTED', account_id, name, name, school_id, '…', 'zh-TW', now(), now(), '[]'
   from staff`,
  `insert into gate_reader (id, school_id, name, gate, token_hash, created_at)
   select gen_random_uuid(), id, '正門讀卡機', '正門', md5(id::text), now() from school`,
  `insert into student_card (id, school_id, student_id, card_number, issued_at)
   select gen_random_uuid(), school_id, student_id, upper(left(md5(student_id::text), 16)), now()
   from enrolment where ends_on is null`,
  `insert into swipe (occurred_on, id, reader_id, sequence, student_id, direction, occurred_at, reader_at, received_at, gate, skewed)
   select '2026-11-23', gen_random_uuid(), gate_reader.id, row_number() over (order by student_id), student_id, 'ARRIVAL',
     '2026-11-23T07:30+08', '2026-11-23T07:30+08', '2026-11-23T07:30+08', '正門', false
   from enrolment join gate_reader using (school_id) where ends_on is null`,
  `insert into unknown_swipe (id, school_id, reader_id, sequence, card_number, direction, occurred_at, received_at)
   select gen_random_uuid(), school_id, id, 1, 'FFFF0000', 'ARRIVAL', now(), now() from gate_reader`,
  `insert into notification (id, account_id, audience, event_key, kind, params, path, created_at, pushed_to)
   select gen_random_uuid(), id, 'FAMILY', 'swipe', 'ARRIVAL', '{}', '/', now(), '[]' from account`,
  `insert into notification_choice (id, account_id, kind, push, email)
   select gen_random_uuid(), id, 'ARRIVAL', true, true from account`,
  `insert into notification_habit (id, account_id, locale) select gen_random_uuid(), id, 'zh-TW' from account`,
  `insert into push_device
     (id, account_id, session_id, audience, endpoint_hash, subscription_sealed, name, locale, created_at)
   select gen_random_uuid(), account_id, id, 'FAMILY', md5(id::text), '…', 'Firefox', 'zh-TW', now() from session`,
  `insert into leave_request (id, student_id, school_id, type, reason, status, current_step, period_count, day_count,
     first_on, last_on, submitted_by_id, submitted_by_name, submitted_at, retroactive)
   select gen_random_uuid(), student_id, school_id, 'SICK', '…', 'PENDING', 1, 1, 0.5, '2026-12-03', '2026-12-03',
     account_id, '…', now(), false
   from enrolment join student on student.id = student_id where ends_on is null`,
  `insert into leave_step (id, request_id, student_id, position, role)
   select gen_random_uuid(), id, student_id, 1, '導師' from leave_request where first_on = '2026-12-03'`,
  `insert into leave_period (id, request_id, student_id, date, period, in_force)
   select gen_random_uuid(), id, student_id, first_on, 'P1', true from leave_request where first_on = '2026-12-03'`,
  `insert into survey (id, school_id, created_by_id, created_by_name, title, body, status, respondent, anonymous,
     definition, changed_at, published_at, closed_at, reminded)
   select gen_random_uuid(), staff.school_id, staff.account_id, '…', '…', '', status, respondent, false, '{}', now(),
     case when status <> 'DRAFT' then now() end, case when status = 'CLOSED' then now() end, '{}'
   from staff cross join (values ('DRAFT', 'GUARDIAN'), ('OPEN', 'GUARDIAN'), ('OPEN', 'EACH_GUARDIAN'),
     ('OPEN', 'STUDENT'), ('CLOSED', 'GUARDIAN')) kinds (status, respondent)`,
  `insert into survey_audience (id, survey_id, grade, class_group_id, student_id)
   select gen_random_uuid(), survey.id, part.grade, part.class_group_id, part.student_id from survey
   cross join lateral (
     select 5 as grade, null::uuid as class_group_id, null::uuid as student_id where respondent = 'STUDENT'
     union all select null, null, null where respondent = 'EACH_GUARDIAN'
     union all (select null, class_group.id, null from class_group
       where class_group.school_id = survey.school_id and respondent = 'GUARDIAN' order by md5(survey.id::text || id::text) limit 1)
     union all (select null, null, student_id from enrolment
       where enrolment.school_id = survey.school_id and status = 'OPEN' order by md5(survey.id::text || id::text) limit 1)) part`,
  `insert into survey_invitee (id, survey_id, student_id, slot_id, class_group_id)
   select gen_random_uuid(), survey.id, student_id, student_id, class_group_id
   from survey join enrolment using (school_id) where status = 'CLOSED' and survey.title = '…'`,
  `insert into survey_turnout (id, survey_id, student_id, slot_id)
   select gen_random_uuid(), survey.id, student_id,
     case respondent when 'GUARDIAN' then student_id else student.account_id end
   from survey join enrolment using (school_id) join student on student.id = student_id where status <> 'DRAFT'`,
  `insert into survey_answer (id, survey_id, student_id, slot_id, answered_by_id, answered_by_name, answered_at, answers)
   select gen_random_uuid(), survey_id, student_id, slot_id, student.account_id, '…', now(), '{}'
   from survey_turnout join student on student.id = student_id`,
  `insert into survey_draft (id, survey_id, student_id, account_id, answers, saved_at)
   select gen_random_uuid(), survey_id, student_id, account_id, '{}', now()
   from survey_turnout join guardianship using (student_id)`,
  `insert into survey_box (id, survey_id, question_id, answered, counts, texts)
   select gen_random_uuid(), id, gen_random_uuid(), 0, '[]', '[]' from survey`,
  `insert into survey_result (id, survey_id, question_id, answered, counts, texts)
   select gen_random_uuid(), id, gen_random_uuid(), 0, '[]', '[]' from survey`,
  `insert into breach (id, school_id, title, description, found_at, data_kinds, people_count, opened_at, opened_by_id,
     opened_by_name)
   select gen_random_uuid(), case when city then null else staff.school_id end, '…', '…', now(), '[]', 1, now(), account_id, '…'
   from staff cross join (values (true), (false)) kinds (city)`,
  `insert into breach_step (id, breach_id, position, kind, note, at, done_by_id, done_by_name)
   select gen_random_uuid(), id, 1, 'NOTE', '…', now(), opened_by_id, '…' from breach`,
  `insert into message (id, school_id, created_by_id, created_by_name, title, body, to_guardians, to_students, status,
     created_at, send_at, recalled_at, recalled_by_name, pupil_count, unbound_count, reminder_count)
   select gen_random_uuid(), case when city then null else staff.school_id end, staff.account_id, '…', '…', '…', true, true,
     status, now(), now(), case when status = 'RECALLED' then now() end, case when status = 'RECALLED' then '…' end, 0, 0, 0
   from staff cross join (values ('SENT', false), ('SCHEDULED', false), ('RECALLED', false), ('SENDING', true)) kinds (status, city)`,
  `insert into message_audience (id, message_id) select gen_random_uuid(), id from message`,
  `insert into message_recipient (id, message_id, account_id, student_id, capacity, school_id, class_group_id, sent_at)
   select gen_random_uuid(), message.id, person.account_id, enrolment.student_id, 'GUARDIAN', enrolment.school_id,
     enrolment.class_group_id, now()
   from enrolment join (
     select student_id, account_id from guardianship union select id, account_id from student) person
     on person.student_id = enrolment.student_id
   join message on message.school_id is null or message.school_id = enrolment.school_id
   where enrolment.ends_on is null`,
  `insert into transfer (id, student_id, student_name, student_number, from_school_id, to_place, released_on, due_on, reason,
     released_at, released_by_id, released_by_name, state)
   select gen_random_uuid(), student_id, '…', 'n1', school_id, '外縣市', '2026-12-01', '2026-12-04', '遷居', now(), account_id,
     '…', 'WITHDRAWN'
   from enrolment join student on student.id = student_id where ends_on is null`,
  `insert into promotion (id, school_id, school_year, choices, state)
   select gen_random_uuid(), id, 116, '{}', 'OPEN' from school`,
  `insert into promotion_move (id, promotion_id, school_id, student_id, outcome, before_id)
   select gen_random_uuid(), promotion.id, enrolment.school_id, student_id, 'GRADUATED', enrolment.id
   from enrolment join promotion using (school_id) where ends_on is null`,
  `insert into deputy (id, absent_id, deputy_id, starts_on, ends_on)
   select gen_random_uuid(), one.id, other.id, '2027-01-01', '2027-01-02'
   from staff one join staff other on other.school_id = one.school_id and other.id > one.id`,
];
