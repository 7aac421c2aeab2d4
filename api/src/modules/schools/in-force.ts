/** Rows with a first and a last day that are in force on `today`; the last day still counts. For entities. */
export function inForce(today: string) {
  return { startsOn: { $lte: today }, $or: [{ endsOn: null }, { endsOn: { $gte: today } }] };
}

/** The same of a table in SQL. Takes `today` twice. */
export function inForceSql(table: 'enrolment' | 'staff' | 'staff_post' | 'homeroom_assignment'): string {
  return `${table}.starts_on <= ?::date and (${table}.ends_on is null or ${table}.ends_on >= ?::date)`;
}
