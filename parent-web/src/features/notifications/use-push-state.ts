import { type PushState, usePushState as useStateOf } from '@qinshi/web-kit';
import { push } from '../../shell/push.ts';
import { useViewer } from '../../shell/viewer.tsx';

/** Whether this browser takes push messages for the viewer. */
export function usePushState(): PushState {
  return useStateOf(push, useViewer().account.id);
}
