import { useMutation, useQuery, useSubscription } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Banner, ConfirmDialog, EmptyState, ErrorState, LoadingTable } from '@qinshi/ui';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { IconArrowBackUp, IconFileImport, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readFragment } from '../../gql/index.ts';
import { showDateTime } from '../../shell/dates.ts';
import { AssessmentDialog } from './AssessmentDialog.tsx';
import { CellPanel } from './CellPanel.tsx';
import { BOOK, BOOK_CHANGED, type BookAssessment, GRADE_BOOK, RECALL } from './documents.ts';
import { GradeGrid, type GridPlace } from './GradeGrid.tsx';
import classes from './grades.module.css';
import { ImportDialog } from './ImportDialog.tsx';
import { PasteProblems } from './PasteProblems.tsx';
import { layPaste, type PasteProblem, readPasted } from './paste.ts';
import { type CellPlace, useGradeCells } from './use-grade-cells.ts';

interface GradeSheetProps {
  readonly classId: string;
  readonly termId: string;
  readonly subjectId: string;
  readonly today: string;
}

/** The grade book of a class in a subject: a sheet that saves each cell, and what can be done with the chosen one. */
export function GradeSheet({ classId, termId, subjectId, today }: GradeSheetProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const variables = { id: classId, term: termId, subject: subjectId };
  const { data, loading, error, refetch, updateQuery } = useQuery(GRADE_BOOK, {
    variables,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const [recall, recalling] = useMutation(RECALL);
  const book = readFragment(BOOK, data?.classGroup?.gradeBook);
  const cells = useGradeCells(book?.rows.flatMap(({ grades }) => grades) ?? [], () => refetch());
  // What a colleague records comes in beside what is being typed here.
  useSubscription(BOOK_CHANGED, {
    variables,
    onData: ({ data: { data: event } }) => {
      if (!event) return;
      updateQuery((_, { previousData, complete }) =>
        complete && previousData.classGroup
          ? { ...previousData, classGroup: { ...previousData.classGroup, gradeBook: event.gradeBookChanged } }
          : undefined,
      );
      cells.reset();
    },
  });
  const [chosen, setChosen] = useState<GridPlace>();
  const [problems, setProblems] = useState<readonly PasteProblem[]>([]);
  const [edited, setEdited] = useState<BookAssessment | 'new'>();
  const [isImporting, setImporting] = useState(false);
  const [isRecalling, setRecalling] = useState(false);

  if (!book) {
    return loading ? (
      <LoadingTable label={t('states.loading')} />
    ) : error ? (
      <ErrorState
        title={t('states.failed')}
        text={errorMessage(error, locale)}
        retryLabel={t('states.retry')}
        onRetry={() => void refetch()}
      />
    ) : (
      <EmptyState title={t('classes.missing')} text={t('NOT_FOUND', { ns: 'refusals' })} />
    );
  }

  const { assessments, rows, mayRecord } = book;
  const placeOf = ({ row, column }: GridPlace): CellPlace | undefined => {
    const [pupil, assessment] = [rows[row], assessments[column]];
    return pupil && assessment
      ? { studentId: pupil.studentId, assessmentId: assessment.id, scale: assessment.scale }
      : undefined;
  };
  const pending = rows.flatMap(({ studentId }) =>
    assessments.flatMap(({ id: assessmentId, scale }) => {
      const grade = cells.standing({ studentId, assessmentId, scale });
      return grade && !grade.isPublic ? [{ assessmentId, studentId, version: grade.version }] : [];
    }),
  );

  const readAnew = async () => {
    await refetch();
    cells.reset();
  };

  const paste = (text: string, at: GridPlace) => {
    const open = rows.filter(({ hasLeft }) => !hasLeft);
    const pasted = readPasted(text);
    const { marks, problems: found } = layPaste(pasted, {
      pupils: open.slice(at.row),
      columns: assessments.slice(at.column),
    });
    setProblems(found);
    if (found.length > 0) return;
    const scales = new Map(assessments.map(({ id, scale }) => [id, scale]));
    void cells.save(marks.map((mark) => ({ ...mark, scale: scales.get(mark.assessmentId) ?? 'SCORE' })));
  };

  const takeBack = async () => {
    try {
      await recall({ variables: { input: { grades: pending } } });
      notifications.show({ color: 'green', message: t('grades.recalled', { number: pending.length }) });
    } catch (refused) {
      notifications.show({ color: 'red', message: errorMessage(refused, locale) });
    }
    setRecalling(false);
    await readAnew().catch(() => undefined);
  };

  const place = chosen && placeOf(chosen);
  const bookPlace = { classGroupId: classId, termId, subjectId };
  return (
    <div className={classes.sheet}>
      {mayRecord ? (
        <div className={classes.tools}>
          <Button
            variant="light"
            leftSection={<IconPlus size={20} aria-hidden />}
            onClick={() => setEdited('new')}
          >
            {t('grades.addAssessment')}
          </Button>
          {assessments.length > 0 ? (
            <Button
              variant="default"
              leftSection={<IconFileImport size={20} aria-hidden />}
              onClick={() => setImporting(true)}
            >
              {t('grades.import.open')}
            </Button>
          ) : null}
          {pending.length > 0 ? (
            <Button
              variant="default"
              leftSection={<IconArrowBackUp size={20} aria-hidden />}
              onClick={() => setRecalling(true)}
            >
              {t('grades.recall', { number: pending.length })}
            </Button>
          ) : null}
          <p className={classes.when} role="status">
            {cells.isSaving
              ? t('grades.saving')
              : t('grades.visibleFrom', { at: showDateTime(book.visibleFrom, locale) })}
          </p>
        </div>
      ) : (
        <Banner tone="quiet">{t('grades.readOnly')}</Banner>
      )}
      <PasteProblems problems={problems} onClose={() => setProblems([])} />
      {assessments.length === 0 ? (
        <EmptyState
          title={t('grades.noAssessment')}
          text={t(mayRecord ? 'grades.noAssessmentText' : 'grades.noAssessmentYet')}
        />
      ) : (
        <div className={place ? classes.split : undefined}>
          <GradeGrid
            book={book}
            cells={cells}
            chosen={chosen}
            onChoose={setChosen}
            onPaste={paste}
            onAssessment={setEdited}
          />
          {place && chosen ? (
            <CellPanel
              key={`${place.assessmentId} ${place.studentId}`}
              name={rows[chosen.row]?.name ?? ''}
              assessment={assessments[chosen.column]?.name ?? ''}
              place={place}
              cells={cells}
              book={bookPlace}
              mayWrite={mayRecord && !rows[chosen.row]?.hasLeft}
            />
          ) : null}
        </div>
      )}
      {mayRecord && assessments.length > 0 ? <p className={classes.keys}>{t('grades.keys')}</p> : null}
      {edited ? (
        <AssessmentDialog
          assessment={edited === 'new' ? null : edited}
          place={bookPlace}
          taken={assessments}
          today={today}
          onDone={() => void readAnew()}
          onClose={() => setEdited(undefined)}
        />
      ) : null}
      {isImporting ? (
        <ImportDialog
          book={book}
          name={t('grades.title')}
          place={bookPlace}
          onDone={(number) => {
            notifications.show({ color: 'green', message: t('grades.import.done', { number }) });
            void readAnew();
          }}
          onClose={() => setImporting(false)}
        />
      ) : null}
      <ConfirmDialog
        opened={isRecalling}
        title={t('grades.recallTitle')}
        confirmLabel={t('grades.recall', { number: pending.length })}
        keepLabel={t('grades.keep')}
        busy={recalling.loading}
        onConfirm={() => void takeBack()}
        onClose={() => setRecalling(false)}
      >
        <p>{t('grades.recallText')}</p>
      </ConfirmDialog>
    </div>
  );
}
