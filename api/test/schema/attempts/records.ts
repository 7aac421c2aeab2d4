import type { Attempt } from './attempt.ts';
import type { Stage } from './stage.ts';

/** Grades and conduct. */
export function recordsAttempts({
  book,
  cast,
  school,
  child,
  conduct,
  ahead,
  cell,
}: Stage): Record<string, Attempt> {
  return {
    'Query.conductRecords': { select: '{ nodes { id } }', shows: [conduct.demeritId] },
    'Mutation.recordConduct': {
      variables: [
        {
          input: {
            ...{ studentIds: [child.id], date: ahead, kind: 'COMMENDATION' },
            ...{ count: 1, reason: '拾金不昧' },
          },
        },
      ],
    },
    'Mutation.importConduct': { variables: [{ input: { importFileId: child.id, dryRun: true } }] },
    'Mutation.correctConduct': {
      variables: [
        {
          input: {
            ...{ id: conduct.meritId, version: 999, kind: 'COMMENDATION' },
            ...{ count: 1, reason: '…', note: '…' },
          },
        },
      ],
    },
    'Mutation.recallConduct': { variables: [{ input: { id: conduct.meritId, version: 999, note: '…' } }] },
    'Mutation.requestConductCancellation': {
      variables: [{ input: { recordId: conduct.meritId, reason: '…' } }],
    },
    'Mutation.decideConductCancellation': {
      variables: [{ input: { id: conduct.cancellationId, granted: false, comment: ' ' } }],
    },
    'Mutation.recordGrades': {
      variables: [{ input: { grades: [{ ...cell, score: 1 }] } }],
    },
    'Mutation.importGrades': { variables: [{ input: { ...book, importFileId: child.id, dryRun: true } }] },
    'Mutation.recallGrades': { variables: [{ input: { grades: [cell] } }] },
    'Mutation.createAssessment': {
      variables: [{ input: { ...book, kind: 'EXAM', weight: 20, date: '2026-10-14', scale: 'SCORE' } }],
    },
    'Mutation.changeAssessment': {
      variables: [
        {
          input: {
            ...{ id: cast.grades.assessmentId, version: 999, name: '段考' },
            ...{ weight: 20, date: '2026-10-14', scale: 'SCORE' },
          },
        },
      ],
    },
    'Mutation.removeAssessment': { variables: [{ input: { id: cast.grades.assessmentId, version: 999 } }] },
    'Mutation.saveSubjects': {
      variables: [{ input: { schoolId: school.id, subjects: [{ name: ' ', shortName: '' }] } }],
    },
    'Mutation.saveSubjectTeachers': {
      variables: [{ input: { ...book, staffIds: [cast.child.id] } }],
    },
  };
}
