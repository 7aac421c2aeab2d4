import type { GradeSheet_QueryQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

export const GRADE_BOOK = graphql(`
  query GradeSheet_query($id: ID!, $term: ID!, $subject: ID!) {
    classGroup(id: $id) {
      id
      gradeBook(term: $term, subject: $subject) {
        mayRecord
        visibleFrom
        assessments {
          id
          kind
          number
          name
          weight
          date
          scale
          version
        }
        rows {
          studentId
          name
          seatNumber
          studentNumber
          hasLeft
          grades {
            id
            assessmentId
            studentId
            version
            score
            level
            missing
            comment
            recordedAt
            recordedBy
            visibleFrom
            isPublic
            familyReads
          }
        }
      }
    }
  }
`);

export const RECORD = graphql(`
  mutation GradeSheet_record($input: RecordGradesInput!) {
    recordGrades(input: $input) {
      id
      assessmentId
      studentId
      version
      score
      level
      missing
      comment
      recordedAt
      recordedBy
      visibleFrom
      isPublic
      familyReads
    }
  }
`);

export const RECALL = graphql(`
  mutation GradeSheet_recall($input: RecallGradesInput!) {
    recallGrades(input: $input) {
      id
    }
  }
`);

export type Book = NonNullable<GradeSheet_QueryQuery['classGroup']>['gradeBook'];
export type BookAssessment = Book['assessments'][number];
export type BookRow = Book['rows'][number];
export type BookGrade = BookRow['grades'][number];
