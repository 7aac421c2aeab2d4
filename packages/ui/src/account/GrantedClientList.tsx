import { Anchor, Button, Text } from '@mantine/core';
import { IconAppWindow } from '@tabler/icons-react';
import { useState } from 'react';
import classes from './account.module.css';
import { ConfirmDialog } from './ConfirmDialog.tsx';

export interface GrantedClientItem {
  id: string;
  name: string;
  homepageUrl: string | null;
  /** What it reads, in words: 「識別代號、姓名」. */
  reads: string;
  /** Since when, in words. */
  since: string;
}

export interface GrantedClientListProps {
  labels: {
    withdraw: string;
    /** Name of one button for screen readers. */
    withdrawFrom: (client: string) => string;
    withdrawTitle: (client: string) => string;
    withdrawText: string;
    keep: string;
  };
  items: readonly GrantedClientItem[];
  busyId?: string | null;
  onWithdraw: (id: string) => void;
}

/** The services that one lets read something of the account. */
export function GrantedClientList({ labels, items, busyId = null, onWithdraw }: GrantedClientListProps) {
  const [leaving, setLeaving] = useState<GrantedClientItem | null>(null);
  return (
    <>
      <ul className={classes.list}>
        {items.map((item) => (
          <li key={item.id} className={classes.row}>
            <IconAppWindow size={24} stroke={1.8} aria-hidden />
            <div className={classes.rowText}>
              <Text fw={700}>{item.name}</Text>
              <Text size="sm">{item.reads}</Text>
              <Text c="dimmed" size="sm">
                {item.since}
              </Text>
              {item.homepageUrl ? (
                <Anchor href={item.homepageUrl} target="_blank" rel="noreferrer" size="sm" py={10}>
                  {new URL(item.homepageUrl).host}
                </Anchor>
              ) : null}
            </div>
            <Button
              variant="light"
              color="red"
              aria-label={labels.withdrawFrom(item.name)}
              loading={busyId === item.id}
              onClick={() => setLeaving(item)}
            >
              {labels.withdraw}
            </Button>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        opened={leaving !== null}
        title={labels.withdrawTitle(leaving?.name ?? '')}
        confirmLabel={labels.withdraw}
        keepLabel={labels.keep}
        onConfirm={() => {
          if (leaving) onWithdraw(leaving.id);
          setLeaving(null);
        }}
        onClose={() => setLeaving(null)}
      >
        <p>{labels.withdrawText}</p>
      </ConfirmDialog>
    </>
  );
}
