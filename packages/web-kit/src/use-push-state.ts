import { useCallback, useEffect, useState } from 'react';
import { type PushAbility, type PushHere, pushAbility } from './push.ts';

export interface PushState {
  readonly ability: PushAbility;
  /** Null until the browser has said. */
  readonly isOn: boolean | null;
  /** Looks again: after the person has decided. */
  readonly look: () => Promise<void>;
}

/** Whether this browser takes push messages of an app for a person. */
export function usePushState(push: PushHere, accountId: string): PushState {
  const [ability, setAbility] = useState(pushAbility);
  const [isOn, setOn] = useState<boolean | null>(null);
  const look = useCallback(async () => {
    setAbility(pushAbility());
    setOn(await push.isOn(accountId));
  }, [push, accountId]);
  useEffect(() => void look(), [look]);
  return { ability, isOn, look };
}
