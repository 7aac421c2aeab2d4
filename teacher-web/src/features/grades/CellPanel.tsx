import { Button, Textarea, TextInput } from '@mantine/core';
import { tooLong, useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showDateTime } from '../../shell/dates.ts';
import { type BookPlace, CellHistory } from './CellHistory.tsx';
import classes from './grades.module.css';
import { textOf } from './marks.ts';
import { type CellPlace, shownText, type useGradeCells } from './use-grade-cells.ts';

const MAX_LENGTH = 200;

interface CellPanelProps {
  readonly name: string;
  readonly assessment: string;
  readonly place: CellPlace;
  readonly cells: ReturnType<typeof useGradeCells>;
  readonly mayWrite: boolean;
  readonly book: BookPlace;
}

/** The chosen cell: from when the family reads it, the word to the family, a correction's reason, and which of two values stays. */
export function CellPanel({ name, assessment, place, cells, mayWrite, book }: CellPanelProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const grade = cells.standing(place);
  const draft = cells.draftOf(place);
  const [comment, setComment] = useState<string>();
  const [reason, setReason] = useState('');
  /** Version that stood there when the comment was begun. */
  const [seen, setSeen] = useState<number>();
  const written = comment ?? draft?.comment ?? grade?.comment ?? '';
  const excess = tooLong(written, MAX_LENGTH, locale);
  const text = shownText(draft, grade, place.scale);

  const send = (why?: string) => {
    const base = draft?.state === 'typing' || draft?.state === 'reason' ? (draft.seen ?? seen) : seen;
    setSeen(undefined);
    // Whoever chooses between two values has seen both.
    const from = draft?.state === 'conflict' ? undefined : base;
    void cells.save([{ ...place, text, comment: written, seen: from }], why);
  };

  const isUrgent = draft?.state === 'conflict' || draft?.state === 'reason';
  return (
    <section
      className={isUrgent ? `${classes.panel} ${classes.urgent}` : classes.panel}
      aria-label={t('grades.chosen', { pupil: name, assessment })}
    >
      <h2 className={classes.panelTitle}>
        {name}・{assessment}
      </h2>
      {draft?.state === 'conflict' ? (
        <div className={classes.tools} role="alert">
          <p>
            {t('grades.conflict', {
              who: grade?.recordedBy ?? '',
              theirs: textOf(grade, place.scale) || '–',
              mine: draft.text || '–',
            })}
          </p>
          <Button variant="light" onClick={() => send(reason)}>
            {t('grades.keepMine', { mark: draft.text || '–' })}
          </Button>
          <Button variant="default" onClick={() => cells.drop([place])}>
            {t('grades.takeTheirs', { mark: textOf(grade, place.scale) || '–' })}
          </Button>
        </div>
      ) : null}
      {draft?.state === 'reason' ? (
        <div className={classes.reason}>
          <TextInput
            label={t('grades.reason')}
            description={t('grades.reasonHint')}
            value={reason}
            maxLength={MAX_LENGTH}
            onChange={(event) => setReason(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && reason.trim()) send(reason);
            }}
          />
          <div className={classes.tools}>
            <Button disabled={!reason.trim()} onClick={() => send(reason)}>
              {t('grades.correct', { mark: draft.text || '–' })}
            </Button>
            <Button variant="default" onClick={() => cells.drop([place])}>
              {t('grades.keepOld', { mark: textOf(grade, place.scale) || '–' })}
            </Button>
          </div>
        </div>
      ) : null}
      {grade ? (
        <p className={classes.when}>
          {t('grades.recordedBy', {
            who: grade.recordedBy ?? '',
            at: showDateTime(grade.recordedAt, locale),
          })}{' '}
          {t('grades.readFrom', { at: showDateTime(grade.visibleFrom, locale) })}
          {grade.familyReads ? ` ${t('grades.familyReads', { mark: grade.familyReads })}` : ''}
        </p>
      ) : (
        <p className={classes.when}>{t('grades.nothingYet')}</p>
      )}
      <CellHistory book={book} place={place} version={grade?.version ?? 0} />
      {mayWrite ? (
        <Textarea
          label={t('grades.comment')}
          description={t('grades.commentHint')}
          autosize
          value={written}
          error={excess}
          onChange={(event) => {
            setComment(event.currentTarget.value);
            setSeen((before) => before ?? grade?.version ?? 0);
          }}
          onBlur={() => {
            if (comment !== undefined && !excess && comment.trim() !== (grade?.comment ?? '')) send();
          }}
        />
      ) : grade?.comment ? (
        <p>{grade.comment}</p>
      ) : null}
    </section>
  );
}
