import { Migration } from '@mikro-orm/migrations';

/** What the office and the bureau keep of a school, of the semesters, and of the statement on personal data. */
export class OfficeRecords extends Migration {
  override up(): void {
    this.addSql(SCHOOL);
    this.addSql('alter table term add column version int not null default 1');
    this.addSql('create index sign_in_at_index on sign_in ("at")');
    this.addSql('alter table consent_statement alter column in_force_from drop not null');
    this.addSql('alter table consent_statement add column revision int not null default 1');
  }
}

const SCHOOL = /* sql */ `
alter table school
  add column short_name varchar(20),
  add column phone varchar(30),
  add column address varchar(100),
  add column website varchar(200),
  add column it_contact varchar(100),
  add column closed_on date,
  add column profile_version int not null default 1;
`;
