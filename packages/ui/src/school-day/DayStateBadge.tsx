import { type DayState, dayStateWord, type Locale } from '@qinshi/domain';
import {
  IconAlertTriangle,
  IconCheck,
  IconClockExclamation,
  IconClockHour4,
  IconHome,
  IconMoodSmile,
  IconNotes,
  type TablerIcon,
} from '@tabler/icons-react';
import { StatePill, type Tone } from '../StatePill.tsx';

interface Look {
  readonly tone: Tone;
  readonly icon: TablerIcon;
}

/** Colour and icon of each state of a day; every picture of a day takes them from here. */
export const DAY_STATE_LOOK: Readonly<Record<DayState, Look>> = {
  NOT_YET: { tone: 'quiet', icon: IconClockHour4 },
  ARRIVED: { tone: 'ok', icon: IconCheck },
  LEFT: { tone: 'quiet', icon: IconHome },
  ON_LEAVE: { tone: 'wait', icon: IconNotes },
  LATE: { tone: 'live', icon: IconClockExclamation },
  MISSING: { tone: 'bad', icon: IconAlertTriangle },
  NO_SCHOOL: { tone: 'quiet', icon: IconMoodSmile },
};

interface DayStateBadgeProps {
  readonly state: DayState;
  readonly locale: Locale;
}

/** 已到校, 請假, 未到校 …: where a pupil is, in one word with its colour and icon. */
export function DayStateBadge({ state, locale }: DayStateBadgeProps) {
  const { tone, icon: Icon } = DAY_STATE_LOOK[state];
  return (
    <StatePill tone={tone} icon={<Icon size={16} stroke={2.4} aria-hidden />}>
      {dayStateWord(state, locale)}
    </StatePill>
  );
}
