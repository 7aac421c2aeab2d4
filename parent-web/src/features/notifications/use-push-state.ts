import { useCallback, useEffect, useState } from 'react';
import { isPushOn, type PushAbility, pushAbility } from '../../shell/push.ts';
import { useViewer } from '../../shell/viewer.tsx';

interface PushState {
  ability: PushAbility;
  /** Null until the browser has said. */
  isOn: boolean | null;
  /** Looks again: after the person has decided. */
  look: () => Promise<void>;
}

/** Whether this browser takes push messages for the viewer. */
export function usePushState(): PushState {
  const { account } = useViewer();
  const [ability, setAbility] = useState(pushAbility);
  const [isOn, setOn] = useState<boolean | null>(null);
  const look = useCallback(async () => {
    setAbility(pushAbility());
    setOn(await isPushOn(account.id));
  }, [account.id]);
  useEffect(() => void look(), [look]);
  return { ability, isOn, look };
}
