import { absenceRecords } from './modules/attendance/absence-record-source.ts';
import { conductRecordSource } from './modules/conduct/conduct-record-source.ts';
import { gradeRecords } from './modules/grades/grade-record-source.ts';
import type { RecordSource } from './modules/notifications/record-source.ts';

/** Whoever records something of pupils that families read after a while. A new module that does is listed here. */
export const recordSources: readonly RecordSource[] = [gradeRecords, absenceRecords, conductRecordSource];
