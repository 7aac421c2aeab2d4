import { Migration } from '@mikro-orm/migrations';

/** Guardians are told in the app what was put right, offices who has not reported at the new school. */
export class OfficeNews extends Migration {
  override up(): void {
    for (const table of ['notification', 'notification_choice'])
      this.addSql(/* sql */ `
        alter table ${table} drop constraint ${table}_kind_check;
        alter table ${table} add constraint ${table}_kind_check check (kind in ('ARRIVAL', 'DEPARTURE', 'MISSING',
          'LEAVE_DECIDED', 'LEAVE_AWAITING', 'LEAVE_REMINDER',
          'SURVEY_OPENED', 'SURVEY_REMINDER', 'RECORDS_VISIBLE',
          'MESSAGE', 'MESSAGE_REMINDER', 'GUARDIAN_CORRECTED', 'TRANSFER_OVERDUE'));
      `);
  }
}
