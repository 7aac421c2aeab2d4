import { DAY_STATE_LOOK } from '@qinshi/ui';
import { useTranslation } from 'react-i18next';
import classes from './board.module.css';
import { type PupilDay, useDayWords } from './pupil-day.ts';

interface PupilTileProps {
  readonly row: PupilDay;
  /** Something happened while the board was open. */
  readonly isFresh: boolean;
  readonly onOpen: () => void;
}

/** A pupil's place in the class: seat, name, and where the pupil is. */
export function PupilTile({ row, isFresh, onOpen }: PupilTileProps) {
  const { t } = useTranslation();
  const { student, day } = row;
  const { line, more } = useDayWords()(row);
  const { tone, icon: Icon } = DAY_STATE_LOOK[day.state];
  return (
    <li>
      <button
        type="button"
        className={`${classes.tile} ${classes[tone]} ${day.unexplained ? classes.alarming : ''}`}
        onClick={onOpen}
        aria-haspopup="dialog"
      >
        <span className={classes.seat}>
          {student.seatNumber === null ? '–' : t('leave.seat', { seat: student.seatNumber })}
        </span>
        <b className={classes.name}>{student.name}</b>
        <span key={line} className={`${classes.state} ${isFresh ? classes.fresh : ''}`}>
          <Icon size={16} stroke={2.4} aria-hidden />
          {line}
        </span>
        {more && <span className={classes.more}>{more}</span>}
      </button>
    </li>
  );
}
