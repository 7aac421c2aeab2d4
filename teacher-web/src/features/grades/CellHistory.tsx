import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { showDateTime } from '../../shell/dates.ts';
import classes from './grades.module.css';
import type { CellPlace } from './use-grade-cells.ts';

const HISTORY = graphql(`
  query CellHistory_query($id: ID!, $term: ID!, $subject: ID!, $assessment: ID!, $student: ID!) {
    classGroup(id: $id) {
      id
      gradeBook(term: $term, subject: $subject) {
        history(assessment: $assessment, student: $student) {
          id
          mark
          comment
          reason
          recordedAt
          recordedBy
          visibleFrom
          recalledAt
        }
      }
    }
  }
`);

/** Which grade book is open. */
export interface BookPlace {
  readonly classGroupId: string;
  readonly termId: string;
  readonly subjectId: string;
}

interface CellHistoryProps {
  readonly book: BookPlace;
  readonly place: CellPlace;
  /** Of the grade that stands; another one has a longer history. */
  readonly version: number;
}

/** Who recorded what in the chosen cell, when and why; read when somebody asks for it. */
export function CellHistory({ book, place, version }: CellHistoryProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button
        variant="subtle"
        size="compact-md"
        leftSection={<IconHistory size={18} aria-hidden />}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t('grades.history.title')}
      </Button>
      {isOpen ? <HistorySteps key={version} book={book} place={place} /> : null}
    </div>
  );
}

function HistorySteps({ book, place }: Omit<CellHistoryProps, 'version'>) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { classGroupId: id, termId: term, subjectId: subject } = book;
  const { assessmentId: assessment, studentId: student } = place;
  // A book has no id of its own: kept, this part of it would take the place of the sheet in the cache.
  const { data, error } = useQuery(HISTORY, {
    variables: { id, term, subject, assessment, student },
    fetchPolicy: 'no-cache',
  });
  if (error) return <p role="alert">{errorMessage(error, locale)}</p>;
  const steps = data?.classGroup?.gradeBook.history;
  if (!steps) return <p role="status">{t('states.loading')}</p>;
  if (steps.length === 0) return <p className={classes.when}>{t('grades.nothingYet')}</p>;
  return (
    <ol className={classes.history} aria-label={t('grades.history.title')}>
      {steps.map((step) => (
        <li key={step.id}>
          <b>{step.mark || t('grades.history.cleared')}</b>{' '}
          {t('grades.recordedBy', { who: step.recordedBy, at: showDateTime(step.recordedAt, locale) })}{' '}
          {step.recalledAt
            ? t('grades.history.recalled', { at: showDateTime(step.recalledAt, locale) })
            : t('grades.readFrom', { at: showDateTime(step.visibleFrom, locale) })}
          {step.reason ? (
            <span className={classes.when}>{t('grades.history.why', { reason: step.reason })}</span>
          ) : null}
          {step.comment ? (
            <span className={classes.when}>{t('grades.history.comment', { comment: step.comment })}</span>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
