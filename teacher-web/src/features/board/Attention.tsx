import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './board.module.css';
import { PupilActions } from './PupilActions.tsx';
import type { PupilDay } from './pupil-day.ts';
import { WordSent } from './WordSent.tsx';

interface AttentionProps {
  readonly rows: readonly PupilDay[];
  readonly classId: string;
  /** Pupils at whose home nobody can be told. */
  readonly unbound: ReadonlySet<string>;
}

/** The pupils who are missing without a word from anybody: counted, named, and each with what to do. */
export function Attention({ rows, classId, unbound }: AttentionProps) {
  const { t } = useTranslation();
  return (
    <section aria-label={t('board.attentionRegion')}>
      {rows.length > 0 && (
        <h2 className={classes.attentionTitle}>{t('board.attention', { count: rows.length })}</h2>
      )}
      {/* Said when it changes: somebody may be looking elsewhere at this hour. */}
      <VisuallyHidden role="status">
        {rows.length > 0 && t('board.attention', { count: rows.length })}
      </VisuallyHidden>
      <ul className={classes.attention}>
        {rows.map((row) => (
          <li key={row.student.id}>
            <span className={classes.bigSeat} aria-hidden>
              {row.student.seatNumber ?? '–'}
            </span>
            <div className={classes.who}>
              <b>{row.student.name}</b> <span>{t('board.unexplained')}</span>
              <p className={classes.told}>
                <WordSent isBound={!unbound.has(row.student.id)} alarmedAt={row.day.alarmedAt} />
              </p>
            </div>
            <PupilActions row={row} classId={classId} isBound={!unbound.has(row.student.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
