import { Button } from '@mantine/core';
import {
  dayStateWord,
  formatTaipeiTime,
  leaveStatusWord,
  ROLL_CALL_MARKS,
  type RollCallMark,
} from '@qinshi/domain';
import { useLocale } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import type { RollCallRow_RowFragment } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import classes from './roll-call.module.css';

export const ROLL_CALL_ROW = graphql(`
  fragment RollCallRow_row on RollCallRow {
    mark
    suggestion
    student {
      id
      name
      seatNumber
    }
    leave {
      id
      status
      type {
        id
        name
      }
    }
    day {
      date
      state
      arrivedAt
      leftAt
      outing
    }
  }
`);

interface RollCallRowProps {
  readonly row: RollCallRow_RowFragment;
  readonly mark: RollCallMark;
  /** What a colleague has recorded meanwhile, when it is something else. */
  readonly clash: RollCallMark | undefined;
  /** Recorded otherwise so far. */
  readonly isChanged: boolean;
  readonly onMark: (mark: RollCallMark) => void;
  /** Takes what the colleague has recorded. */
  readonly onFollow: () => void;
}

/** One pupil of the roll: who, what gate and leave say, and the four answers. */
export function RollCallRow({ row, mark, clash, isChanged, onMark, onFollow }: RollCallRowProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { student, leave, day } = row;
  const at = day.state === 'LEFT' ? day.leftAt : day.arrivedAt;
  const known = leave
    ? `${leave.type.name}・${leaveStatusWord(leave.status, locale)}`
    : (day.outing ?? [dayStateWord(day.state, locale), at && formatTaipeiTime(at)].filter(Boolean).join(' '));
  const name = `roll-${student.id}`;
  const isExcused = leave?.status === 'APPROVED';
  return (
    <fieldset
      className={[
        classes.row,
        mark !== 'PRESENT' && (isExcused ? classes.excused : classes.notable),
        isChanged && classes.changed,
      ]
        .filter(Boolean)
        .join(' ')}
      data-student={student.id}
    >
      <legend className={classes.legend}>
        <span className={classes.seat}>{student.seatNumber ?? '–'}</span>
        <b>{student.name}</b>
        <span className={classes.known}>{known}</span>
      </legend>
      <div className={classes.marks}>
        {ROLL_CALL_MARKS.map((one) => (
          <label key={one} className={`${classes.mark} ${classes[one]}`}>
            <input type="radio" name={name} checked={one === mark} onChange={() => onMark(one)} />
            {t(`rollCall.mark.${one}`)}
          </label>
        ))}
      </div>
      {isChanged && row.mark && (
        <p className={classes.note}>{t('rollCall.was', { mark: t(`rollCall.mark.${row.mark}`) })}</p>
      )}
      {clash && (
        <p className={classes.clash}>
          {t('rollCall.colleague', { mark: t(`rollCall.mark.${clash}`) })}
          <Button variant="subtle" size="compact-md" onClick={onFollow}>
            {t('rollCall.follow')}
          </Button>
        </p>
      )}
    </fieldset>
  );
}
