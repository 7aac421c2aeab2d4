import { StatePill, type Tone } from '@qinshi/ui';
import {
  IconAlertTriangle,
  IconCheck,
  IconCircleOff,
  IconClockHour4,
  IconLock,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AccountState as State } from '../gql/graphql.ts';

const LOOKS: Readonly<Record<State, { readonly tone: Tone; readonly Icon: TablerIcon }>> = {
  NOT_ACTIVATED: { tone: 'wait', Icon: IconClockHour4 },
  EXPIRED: { tone: 'bad', Icon: IconAlertTriangle },
  ACTIVE: { tone: 'ok', Icon: IconCheck },
  LOCKED: { tone: 'bad', Icon: IconLock },
  CLOSED: { tone: 'quiet', Icon: IconCircleOff },
};

/** Whether somebody can sign in, in one word; the same word wherever a person is shown. */
export function AccountState({ state }: { state: State }) {
  const { t } = useTranslation();
  const { tone, Icon } = LOOKS[state];
  return (
    <StatePill tone={tone} icon={<Icon size={16} stroke={2.4} aria-hidden />}>
      {t(`account.state.${state}`)}
    </StatePill>
  );
}
