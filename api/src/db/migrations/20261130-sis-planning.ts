import { Migration } from '@mikro-orm/migrations';

/** What PostgreSQL has to know of an import to plan its statements over a whole city. */
export class SisPlanning extends Migration {
  override up(): void {
    this.addSql(PLANNING);
  }
}

const PLANNING = /* sql */ `
-- A staged row is filled in some six times by the statements of one transaction: with room for that beside it, no index has
-- to be told each time.
alter table sis_row set (fillfactor = 25);

-- After a whole city has come in, the next statement may want to join with it; only a table's owner may count it.
create function analyze_sis_records() returns void language sql security definer set search_path = public, pg_temp as $$
  analyze account, class_group, enrolment, homeroom_assignment, school, sis_record, staff, student
$$;
revoke all on function analyze_sis_records() from public;
`;
