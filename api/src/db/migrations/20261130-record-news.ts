import { Migration } from '@mikro-orm/migrations';

/** Families are told once a day how many new records are theirs to read. */
export class RecordNews extends Migration {
  override up(): void {
    for (const table of ['notification', 'notification_choice'])
      this.addSql(/* sql */ `
        alter table ${table} drop constraint ${table}_kind_check;
        alter table ${table} add constraint ${table}_kind_check check (kind in ('ARRIVAL', 'DEPARTURE', 'MISSING',
          'LEAVE_DECIDED', 'LEAVE_AWAITING', 'LEAVE_REMINDER',
          'SURVEY_OPENED', 'SURVEY_REMINDER', 'RECORDS_VISIBLE'));
      `);
  }
}
