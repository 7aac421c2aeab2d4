import { Button, Text } from '@mantine/core';
import { StatePill, type Tone } from '../StatePill.tsx';
import classes from './account.module.css';

export interface SignInItem {
  id: string;
  /** Day and time. */
  at: string;
  /** What became of it, e.g. 「成功」; never told by colour alone. */
  outcome: string;
  tone: Extract<Tone, 'ok' | 'bad' | 'wait'>;
  /** How: by password, by link, with which provider. */
  method: string;
  device: string;
  address: string | null;
}

export interface SignInHistoryProps {
  labels: { more: string };
  items: readonly SignInItem[];
  hasMore: boolean;
  busy?: boolean;
  onMore: () => void;
}

/** Every attempt to sign in to one's account, the newest first. */
export function SignInHistory({ labels, items, hasMore, busy = false, onMore }: SignInHistoryProps) {
  return (
    <>
      <ul className={classes.list}>
        {items.map(({ id, at, outcome, tone, method, device, address }) => (
          <li key={id} className={classes.row}>
            <div className={classes.rowText}>
              <Text fw={700}>{at}</Text>
              <Text size="sm">{device}</Text>
              <Text c="dimmed" size="sm">
                {[method, address].filter(Boolean).join(' · ')}
              </Text>
            </div>
            <StatePill tone={tone}>{outcome}</StatePill>
          </li>
        ))}
      </ul>
      {hasMore ? (
        <Button variant="default" loading={busy} onClick={onMore}>
          {labels.more}
        </Button>
      ) : null}
    </>
  );
}
