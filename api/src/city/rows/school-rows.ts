import type { CalendarDayKind, IsoDate, SchoolLevel } from '@qinshi/domain';

export interface SchoolRow {
  id: string;
  code: string;
  name: string;
  level: SchoolLevel;
  district: string;
}

export interface CalendarDayRow {
  id: string;
  /** Null when it is the whole city's. */
  schoolId: string | null;
  date: IsoDate;
  kind: CalendarDayKind;
  name: string;
  weekday: number | null;
  endsAt: string | null;
}

export interface PeriodRow {
  id: string;
  schoolId: string;
  code: string;
  name: string;
  startsAt: string;
  endsAt: string;
  position: number;
  countsAbsence: boolean;
}

export interface OfficeRow {
  id: string;
  schoolId: string;
  code: string;
  name: string;
}

export interface ClassGroupRow {
  id: string;
  schoolId: string;
  schoolYear: number;
  grade: number;
  number: number;
  name: string;
}

export interface LessonRow {
  id: string;
  classGroupId: string;
  weekday: number;
  period: string;
  subject: string;
  teacherId: string | null;
}

export interface GateReaderRow {
  id: string;
  schoolId: string;
  name: string;
  gate: string;
  tokenHash: string;
  createdAt: Date;
  lastSeenAt: Date | null;
  clockSkew: number | null;
}
