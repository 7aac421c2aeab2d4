import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect, type Orm } from '../../src/db/orm.ts';
import { testDatabase } from '../database.ts';

/** What migrations make by hand and entities cannot describe. */
const BY_HAND = {
  tables: ['audit_chain', 'rate_limit'],
  triggers: [
    'absence_change.absence_change_is_final',
    'audit_entry.audit_entry_arrives_unchained',
    'audit_entry.audit_entry_is_final',
    'audit_entry.audit_entry_is_never_emptied',
    'audit_entry.audit_entry_joins_chain',
    'breach_step.breach_step_is_final',
    'breach_step.breach_step_is_never_emptied',
    'class_group.class_group_touched',
    'conduct_change.conduct_change_is_final',
    'enrolment.enrolment_class_of_same_school',
    'enrolment.enrolment_touched',
    'enrolment.transfer_arrives',
    'grade.grade_is_final',
    'homeroom_assignment.homeroom_assignment_touched',
    'lesson.lesson_names_subjects',
    'school.school_touched',
    'staff.staff_touched',
    'staff_post.staff_post_touched',
    'student.student_touched',
    'term.term_touched',
  ],
};
/** Tables of the tools: the migrator's own list. */
const OF_TOOLS = ['migration'];

let database: Awaited<ReturnType<typeof testDatabase>>;
let orm: Orm;
let client: Client;
beforeAll(async () => {
  database = await testDatabase();
  orm = await connect(database.url, 2);
  client = new Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await orm.close();
  await database.drop();
});

it('leaves nothing between entities and migrated tables, but what is made by hand', async () => {
  const difference = await orm.schema.getUpdateSchemaSQL({ wrap: false });
  const statements = difference
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  expect(statements).toEqual([
    'drop table if exists "audit_chain" cascade;',
    'drop table if exists "rate_limit" cascade;',
    'drop trigger if exists "audit_entry_arrives_unchained" on "audit_entry";',
    'drop function if exists "audit_entry_audit_entry_arrives_unchained_fn"();',
    'drop trigger if exists "audit_entry_is_final" on "audit_entry";',
    'drop function if exists "audit_entry_audit_entry_is_final_fn"();',
    'drop trigger if exists "audit_entry_joins_chain" on "audit_entry";',
    'drop function if exists "audit_entry_audit_entry_joins_chain_fn"();',
    'drop trigger if exists "school_touched" on "school";',
    'drop function if exists "school_school_touched_fn"();',
    'drop trigger if exists "class_group_touched" on "class_group";',
    'drop function if exists "class_group_class_group_touched_fn"();',
    'drop trigger if exists "breach_step_is_final" on "breach_step";',
    'drop function if exists "breach_step_breach_step_is_final_fn"();',
    'drop trigger if exists "staff_touched" on "staff";',
    'drop function if exists "staff_staff_touched_fn"();',
    'drop trigger if exists "lesson_names_subjects" on "lesson";',
    'drop function if exists "lesson_lesson_names_subjects_fn"();',
    'drop trigger if exists "homeroom_assignment_touched" on "homeroom_assignment";',
    'drop function if exists "homeroom_assignment_homeroom_assignment_touched_fn"();',
    'drop trigger if exists "staff_post_touched" on "staff_post";',
    'drop function if exists "staff_post_staff_post_touched_fn"();',
    'drop trigger if exists "student_touched" on "student";',
    'drop function if exists "student_student_touched_fn"();',
    'drop trigger if exists "enrolment_class_of_same_school" on "enrolment";',
    'drop function if exists "enrolment_enrolment_class_of_same_school_fn"();',
    'drop trigger if exists "enrolment_touched" on "enrolment";',
    'drop function if exists "enrolment_enrolment_touched_fn"();',
    'drop trigger if exists "transfer_arrives" on "enrolment";',
    'drop function if exists "enrolment_transfer_arrives_fn"();',
    'drop trigger if exists "conduct_change_is_final" on "conduct_change";',
    'drop function if exists "conduct_change_conduct_change_is_final_fn"();',
    'drop trigger if exists "absence_change_is_final" on "absence_change";',
    'drop function if exists "absence_change_absence_change_is_final_fn"();',
    'drop trigger if exists "term_touched" on "term";',
    'drop function if exists "term_term_touched_fn"();',
    'drop trigger if exists "grade_is_final" on "grade";',
    'drop function if exists "grade_grade_is_final_fn"();',
    'drop function if exists "analyze_sis_records"();',
    'drop function if exists "analyze_sis_rows"();',
    'drop function if exists "audit_chain_ends"(audit_chain);',
    'drop function if exists "audit_chain_pending"();',
    'drop function if exists "audit_entry_hash"(audit_entry);',
    'drop function if exists "audit_field"(text);',
    'drop function if exists "enqueue_job"(text, json, text, integer);',
    'drop function if exists "make_swipe_month"(date);',
  ]);
});

it('makes exactly these tables and triggers by hand', async () => {
  const described = [...orm.getMetadata().getAll().values()].map(({ tableName }) => tableName);
  const { rows: tables } = await client.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  );
  expect(
    tables.map(({ name }) => name).filter((name) => !described.includes(name) && !OF_TOOLS.includes(name)),
  ).toEqual(BY_HAND.tables);

  const { rows: triggers } = await client.query<{ name: string }>(
    `select relname || '.' || tgname as name from pg_trigger
     join pg_class on pg_class.oid = tgrelid join pg_namespace on pg_namespace.oid = relnamespace
     where not tgisinternal and nspname = 'public' order by 1`,
  );
  expect(triggers.map(({ name }) => name)).toEqual(BY_HAND.triggers);
});

it('lets nothing vanish with a class or an enrolment: taking a promotion back notices what hangs on them', async () => {
  const { rows } = await client.query<{ name: string }>(
    `select conname as name from pg_constraint
     where confrelid in ('class_group'::regclass, 'enrolment'::regclass) and confdeltype = 'c'`,
  );
  expect(rows).toEqual([]);
});
