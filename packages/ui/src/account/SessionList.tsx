import { Button, Checkbox, Text } from '@mantine/core';
import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react';
import { useState } from 'react';
import { StatePill } from '../StatePill.tsx';
import classes from './account.module.css';
import { ConfirmDialog } from './ConfirmDialog.tsx';

export interface SessionItem {
  id: string;
  /** e.g. 「Chrome（Windows）」. */
  device: string;
  isPhone: boolean;
  /** When and where it was last used, in words. */
  lastUse: string;
  /** How and when it began, in words. */
  since: string;
  isCurrent: boolean;
}

export interface SessionListProps {
  labels: {
    current: string;
    revoke: string;
    /** Name of one button for screen readers. */
    revokeOf: (device: string) => string;
    everywhere: string;
    everywhereTitle: string;
    everywhereText: string;
    includingThis: string;
    everywhereConfirm: string;
    keep: string;
  };
  items: readonly SessionItem[];
  /** The session that is being ended, or all of them. */
  busy?: string | 'everywhere' | null;
  onRevoke: (id: string) => void;
  onSignOutEverywhere: (includingThis: boolean) => void;
}

/** The browsers in which one is signed in: end one, or all. */
export function SessionList({ labels, items, busy = null, onRevoke, onSignOutEverywhere }: SessionListProps) {
  const [asks, setAsks] = useState(false);
  const [includingThis, setIncludingThis] = useState(false);
  return (
    <>
      <ul className={classes.list}>
        {items.map((item) => (
          <SessionRow
            key={item.id}
            item={item}
            labels={labels}
            busy={busy === item.id}
            onRevoke={() => onRevoke(item.id)}
          />
        ))}
      </ul>
      <Button mt="xs" variant="default" onClick={() => setAsks(true)}>
        {labels.everywhere}
      </Button>
      <ConfirmDialog
        opened={asks}
        title={labels.everywhereTitle}
        confirmLabel={labels.everywhereConfirm}
        keepLabel={labels.keep}
        busy={busy === 'everywhere'}
        onConfirm={() => {
          onSignOutEverywhere(includingThis);
          setAsks(false);
        }}
        onClose={() => setAsks(false)}
      >
        <p>{labels.everywhereText}</p>
        <Checkbox
          label={labels.includingThis}
          checked={includingThis}
          onChange={(event) => setIncludingThis(event.currentTarget.checked)}
        />
      </ConfirmDialog>
    </>
  );
}

interface SessionRowProps {
  item: SessionItem;
  labels: SessionListProps['labels'];
  busy: boolean;
  onRevoke: () => void;
}

function SessionRow({ item, labels, busy, onRevoke }: SessionRowProps) {
  const Icon = item.isPhone ? IconDeviceMobile : IconDeviceDesktop;
  return (
    <li className={classes.row}>
      <Icon size={24} stroke={1.8} aria-hidden />
      <div className={classes.rowText}>
        <Text fw={700}>{item.device}</Text>
        <Text size="sm">{item.lastUse}</Text>
        <Text c="dimmed" size="sm">
          {item.since}
        </Text>
      </div>
      {item.isCurrent ? (
        <StatePill tone="ok">{labels.current}</StatePill>
      ) : (
        <Button variant="light" aria-label={labels.revokeOf(item.device)} loading={busy} onClick={onRevoke}>
          {labels.revoke}
        </Button>
      )}
    </li>
  );
}
