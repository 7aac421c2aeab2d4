import type { ListExport } from './exports.ts';
import { absenceExports } from './modules/attendance/absences.exports.ts';
import { attendanceExports } from './modules/attendance/attendance.exports.ts';
import { conductExports } from './modules/conduct/conduct.exports.ts';
import { dataRequestExports } from './modules/data-rights/data-rights.exports.ts';
import { directoryExports } from './modules/directory/directory.exports.ts';
import { auditExports } from './modules/oversight/oversight.exports.ts';

/** Every list that can be taken away as a sheet. A new one is listed here. */
export const listExports: readonly ListExport[] = [
  ...directoryExports,
  ...attendanceExports,
  ...absenceExports,
  ...conductExports,
  ...dataRequestExports,
  ...auditExports,
];
