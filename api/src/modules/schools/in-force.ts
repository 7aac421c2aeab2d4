/** Rows with a first and a last day that are in force on `today`; the last day still counts. For entities. */
export function inForce(today: string) {
  return { startsOn: { $lte: today }, $or: [{ endsOn: null }, { endsOn: { $gte: today } }] };
}

/** The day of the scope that a statement runs in (db/scope.ts). */
const TODAY = '(select scope.today())';

/** The same of a table in SQL; by the day of the scope, unless another expression for it is given. */
export function inForceSql(table: 'enrolment' | 'staff', today: string = TODAY): string {
  return `${table}.starts_on <= ${today} and (${table}.ends_on is null or ${table}.ends_on >= ${today})`;
}
