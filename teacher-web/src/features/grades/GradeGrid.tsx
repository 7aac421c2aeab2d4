import { ActionIcon, NativeSelect } from '@mantine/core';
import { type AssessmentKind, classFigures, termGrade } from '@qinshi/domain';
import { IconAlertTriangle, IconCheck, IconLoader2, IconMessage, IconPencil } from '@tabler/icons-react';
import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Book, BookAssessment } from './documents.ts';
import classes from './grades.module.css';
import { liveMark } from './marks.ts';
import { type CellPlace, shownText, type useGradeCells } from './use-grade-cells.ts';

/** Row and column of a cell. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

interface GradeGridProps {
  readonly book: Book;
  readonly cells: ReturnType<typeof useGradeCells>;
  readonly chosen: GridPlace | undefined;
  readonly onChoose: (place: GridPlace | undefined) => void;
  readonly onPaste: (text: string, at: GridPlace) => void;
  readonly onAssessment: (assessment: BookAssessment) => void;
}

/** The sheet: pupils by seat, assessments across, averages below; on a phone one assessment at a time. */
export function GradeGrid({ book, cells, chosen, onChoose, onPaste, onAssessment }: GradeGridProps) {
  const { t } = useTranslation();
  const table = useRef<HTMLTableElement>(null);
  const { assessments, rows, mayRecord } = book;
  const [column, setColumn] = useState(assessments.length - 1);
  // A phone shows the column of the chosen cell, else the one that was picked above the sheet.
  const shownColumn = Math.min(chosen?.column ?? column, assessments.length - 1);
  const markAt = (studentId: string, { id: assessmentId, scale }: BookAssessment) => {
    const place = { studentId, assessmentId, scale };
    const draft = cells.draftOf(place);
    return liveMark(draft && draft.state !== 'saved' ? draft.text : undefined, cells.standing(place), scale);
  };

  const focus = (row: number, column: number): boolean => {
    const input = table.current?.querySelector<HTMLInputElement>(`[data-cell="${row},${column}"]`);
    input?.focus();
    input?.select();
    return Boolean(input);
  };

  const move = (event: KeyboardEvent<HTMLInputElement>, { row, column }: GridPlace) => {
    const input = event.currentTarget;
    const atEdge = (end: boolean) =>
      end ? input.selectionEnd === input.value.length : input.selectionStart === 0;
    const steps: Record<string, GridPlace | undefined> = {
      ArrowDown: { row: row + 1, column },
      ArrowUp: { row: row - 1, column },
      Enter: { row: row + (event.shiftKey ? -1 : 1), column },
      ArrowRight: atEdge(true) ? { row, column: column + 1 } : undefined,
      ArrowLeft: atEdge(false) ? { row, column: column - 1 } : undefined,
    };
    const to = event.nativeEvent.isComposing ? undefined : steps[event.key];
    if (!to) return;
    event.preventDefault();
    if (!focus(to.row, to.column) && event.key === 'Enter') input.blur();
  };

  return (
    <>
      {assessments.length > 1 ? (
        <NativeSelect
          className={classes.column}
          label={t('grades.assessment')}
          value={String(shownColumn)}
          onChange={(event) => {
            setColumn(Number(event.currentTarget.value));
            onChoose(undefined);
          }}
          data={assessments.map(({ name }, index) => ({ value: String(index), label: name }))}
        />
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section className={classes.scroller} aria-label={t('grades.sheet')} tabIndex={0}>
        <table className={classes.grid} ref={table}>
          <thead>
            <tr>
              <th scope="col" className={classes.pupil}>
                {t('grades.pupil')}
              </th>
              {assessments.map((assessment, column) => (
                <th
                  key={assessment.id}
                  scope="col"
                  className={column === shownColumn ? undefined : classes.other}
                >
                  <span className={classes.heading}>
                    <span className={classes.name}>{assessment.name}</span>
                    {mayRecord ? (
                      <ActionIcon
                        variant="subtle"
                        color="gray"
                        size="md"
                        aria-label={t('grades.changeAssessment', { name: assessment.name })}
                        onClick={() => onAssessment(assessment)}
                      >
                        <IconPencil size={18} aria-hidden />
                      </ActionIcon>
                    ) : null}
                  </span>
                  <span className={classes.weight}>
                    {t('grades.weightOf', { weight: assessment.weight })}
                  </span>
                </th>
              ))}
              <th scope="col" className={classes.total}>
                {t('grades.soFar')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((pupil, row) => {
              const whole = termGrade(
                assessments.map((assessment) => ({
                  ...markAt(pupil.studentId, assessment),
                  ...{ kind: assessment.kind satisfies AssessmentKind, weight: assessment.weight },
                })),
              );
              return (
                <tr
                  key={pupil.studentId}
                  data-student={pupil.studentId}
                  className={pupil.hasLeft ? classes.left : undefined}
                >
                  <th scope="row" className={classes.pupil}>
                    <span className={classes.seat}>{pupil.seatNumber ?? '–'}</span> {pupil.name}
                    {pupil.hasLeft ? <span className={classes.weight}>{t('grades.hasLeft')}</span> : null}
                  </th>
                  {assessments.map(({ id: assessmentId, name, scale }, column) => (
                    <td key={assessmentId} className={column === shownColumn ? undefined : classes.other}>
                      <GradeCell
                        label={t('grades.cell', { pupil: pupil.name, assessment: name })}
                        place={{ assessmentId, studentId: pupil.studentId, scale }}
                        at={{ row, column }}
                        cells={cells}
                        readOnly={!mayRecord || pupil.hasLeft}
                        onChoose={onChoose}
                        onKeys={move}
                        onPaste={onPaste}
                      />
                    </td>
                  ))}
                  <td className={classes.total}>{whole?.score ?? ''}</td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className={classes.pupil}>
                {t('grades.average')}
              </th>
              {assessments.map((assessment, column) => {
                const { average, graded } = classFigures(
                  rows.map(({ studentId }) => markAt(studentId, assessment)),
                );
                return (
                  <td key={assessment.id} className={column === shownColumn ? undefined : classes.other}>
                    <b>{assessment.scale === 'SCORE' ? (average ?? '–') : '–'}</b>
                    <span className={classes.weight}>{t('grades.graded', { number: graded })}</span>
                  </td>
                );
              })}
              <td className={classes.total} />
            </tr>
          </tfoot>
        </table>
      </section>
    </>
  );
}

interface GradeCellProps {
  readonly label: string;
  readonly place: CellPlace;
  readonly at: GridPlace;
  readonly cells: ReturnType<typeof useGradeCells>;
  readonly readOnly: boolean;
  readonly onChoose: (place: GridPlace) => void;
  readonly onKeys: (event: KeyboardEvent<HTMLInputElement>, at: GridPlace) => void;
  readonly onPaste: (text: string, at: GridPlace) => void;
}

/** One mark: saved when it is left, with its state beside it. */
function GradeCell({ label, place, at, cells, readOnly, onChoose, onKeys, onPaste }: GradeCellProps) {
  const { t } = useTranslation();
  const draft = cells.draftOf(place);
  const grade = cells.standing(place);
  const text = shownText(draft, grade, place.scale);
  const isOvertaken =
    draft?.state === 'typing' && draft.seen !== undefined && draft.seen !== (grade?.version ?? 0);
  const isWrong =
    isOvertaken || draft?.state === 'refused' || draft?.state === 'conflict' || draft?.state === 'reason';
  const messageId = `cell-${at.row}-${at.column}`;

  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (readOnly || !/[\t\n\r]/.test(pasted.trimEnd())) return;
    event.preventDefault();
    onPaste(pasted, at);
  };

  return (
    <span className={classes.cell}>
      <input
        className={[classes.input, isWrong && classes.wrong].filter(Boolean).join(' ')}
        data-cell={`${at.row},${at.column}`}
        aria-label={label}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? messageId : undefined}
        inputMode={place.scale === 'SCORE' ? 'decimal' : 'text'}
        maxLength={12}
        autoComplete="off"
        readOnly={readOnly}
        value={text}
        onFocus={() => onChoose(at)}
        onChange={(event) => cells.type(place, event.currentTarget.value)}
        onBlur={() => {
          if (draft?.state === 'typing')
            void cells.save([{ ...place, text: draft.text, comment: draft.comment, seen: draft.seen }]);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && draft) cells.drop([place]);
          else onKeys(event, at);
        }}
        onPaste={paste}
      />
      <span className={classes.state}>
        {draft?.state === 'saving' ? (
          <IconLoader2 size={16} className={classes.turning} aria-label={t('grades.saving')} />
        ) : draft?.state === 'saved' ? (
          <IconCheck size={16} className={classes.done} aria-label={t('grades.saved')} />
        ) : isWrong ? (
          <IconAlertTriangle size={16} className={classes.alert} aria-hidden />
        ) : grade?.comment ? (
          <IconMessage size={16} aria-label={t('grades.hasComment')} />
        ) : null}
      </span>
      {isWrong ? (
        <span className={classes.message} id={messageId}>
          {isOvertaken || draft?.state === 'conflict'
            ? t('grades.theirs', {
                who: grade?.recordedBy ?? '',
                mark: shownText(undefined, grade, place.scale) || '–',
              })
            : draft?.state === 'reason'
              ? t('grades.reasonNeeded')
              : draft?.message}
        </span>
      ) : null}
    </span>
  );
}
