import { dayStateWord, formatTaipeiTime, type Locale, leaveStatusWord } from '@qinshi/domain';
import { useLocale } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import type { PupilDay_RowFragment } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

/** What the board shows of a pupil, and what an event tells anew: one thing in the cache. */
export const PUPIL_DAY = graphql(`
  fragment PupilDay_row on ClassBoardRow {
    student {
      id
      name
      seatNumber
    }
    day {
      date
      state
      arrivedAt
      leftAt
      outing
      alarmedAt
      unexplained
      note {
        reason
        text
        recordedBy
        recordedAt
      }
      leave {
        id
        status
        type {
          id
          name
        }
      }
    }
  }
`);

export type PupilDay = PupilDay_RowFragment;

/** `病假・通過`: the leave of the day, and where it stands. */
function leaveWords({ leave }: PupilDay['day'], locale: Locale): string | null {
  return leave ? `${leave.type.name}・${leaveStatusWord(leave.status, locale)}` : null;
}

/** Where a pupil is, in one line, and what else the school knows of the day, in another. */
export function useDayWords() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  return ({ day }: PupilDay) => {
    const word = dayStateWord(day.state, locale);
    const leave = leaveWords(day, locale);
    const at = day.state === 'LEFT' ? day.leftAt : day.arrivedAt;
    const isHere = day.state === 'ARRIVED' || day.state === 'LATE' || day.state === 'LEFT';
    const line =
      day.state === 'ON_LEAVE' && leave ? leave : isHere && at ? `${word} ${formatTaipeiTime(at)}` : word;
    const more = [
      day.outing,
      line === leave ? null : leave,
      day.note && [t(`board.reason.${day.note.reason}`), day.note.text].filter(Boolean).join('：'),
    ].filter((words): words is string => Boolean(words));
    return { line, more: more.join('・') };
  };
}
