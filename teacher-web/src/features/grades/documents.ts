import type { GradeSheet_BookFragment } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

export const BOOK = graphql(`
  fragment GradeSheet_book on GradeBook {
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
`);

export const GRADE_BOOK = graphql(`
  query GradeSheet_query($id: ID!, $term: ID!, $subject: ID!) {
    classGroup(id: $id) {
      id
      gradeBook(term: $term, subject: $subject) {
        ...GradeSheet_book
      }
    }
  }
`);

export const BOOK_CHANGED = graphql(`
  subscription GradeSheet_changed($id: ID!, $term: ID!, $subject: ID!) {
    gradeBookChanged(classGroup: $id, term: $term, subject: $subject) {
      ...GradeSheet_book
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

export type Book = GradeSheet_BookFragment;
export type BookAssessment = Book['assessments'][number];
export type BookRow = Book['rows'][number];
export type BookGrade = BookRow['grades'][number];
