import { toTaipeiDate } from '@qinshi/domain';
import { badInput, notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { mayKeepRecords } from './records.policy.ts';

/** The school that a record is about. @throws Refusal when there is none or it is not the viewer's to keep. */
export function schoolOfRecord(viewer: Viewer, asked: string | null | undefined): string {
  const schoolId = asked ?? viewer.active.schoolId;
  if (!schoolId) throw badInput('REQUIRED', 'schoolId');
  if (!mayKeepRecords(viewer, schoolId)) throw notFound();
  return schoolId;
}

const FIRST_DAY = '1990-01-01';
const DAYS_AHEAD = 400;

/** Records reach from the old paper files to the next school year. @throws Refusal BAD_INPUT (OUT_OF_RANGE). */
export function checkDay(day: string, field: string, at: Date): void {
  const last = toTaipeiDate(new Date(at.getTime() + DAYS_AHEAD * 24 * 3_600_000));
  if (day < FIRST_DAY || day > last) throw badInput('OUT_OF_RANGE', field);
}
