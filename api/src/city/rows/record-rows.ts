import type { AssessmentKind, ConductKind, GradeLevel, GradeScale, IsoDate } from '@qinshi/domain';
import type { ConductDeed } from '../../modules/conduct/conduct-record.entity.ts';

export interface AssessmentRow {
  id: string;
  classGroupId: string;
  schoolId: string;
  termId: string;
  subjectId: string;
  kind: AssessmentKind;
  number: number | null;
  name: string;
  weight: number;
  date: IsoDate;
  scale: GradeScale;
  createdById: string;
  createdAt: Date;
}

export interface GradeRow {
  id: string;
  assessmentId: string;
  studentId: string;
  schoolId: string;
  classGroupId: string;
  subjectId: string;
  termId: string;
  version: number;
  score: number | null;
  level: GradeLevel | null;
  missing: boolean;
  comment: string | null;
  recordedById: string;
  recordedByName: string;
  recordedAt: Date;
  visibleFrom: Date;
}

interface ConductFacts {
  kind: ConductKind;
  count: number;
  reason: string;
  version: number;
}

export interface ConductRecordRow extends ConductFacts {
  id: string;
  studentId: string;
  schoolId: string;
  date: IsoDate;
  recordedById: string;
  recordedByName: string;
  recordedAt: Date;
  visibleFrom: Date;
}

export interface ConductChangeRow extends ConductFacts {
  id: string;
  recordId: string;
  studentId: string;
  deed: ConductDeed;
  changedById: string;
  changedByName: string;
  changedAt: Date;
}
