import { Button, Title } from '@mantine/core';
import { useId } from 'react';
import { Card } from '../Card.tsx';
import { StatePill } from '../StatePill.tsx';
import classes from './notifications.module.css';

export interface PushDeviceItem {
  readonly id: string;
  readonly name: string;
  /** When it was last heard of, in words. */
  readonly detail: string;
  readonly isCurrent: boolean;
}

interface PushDeviceListProps {
  readonly devices: readonly PushDeviceItem[];
  readonly onRemove: (device: PushDeviceItem) => void;
  readonly labels: {
    readonly title: string;
    readonly empty: string;
    readonly current: string;
    readonly remove: string;
    readonly removeOf: (device: string) => string;
  };
}

/** Every browser that rings for somebody. */
export function PushDeviceList({ devices, onRemove, labels }: PushDeviceListProps) {
  const id = useId();
  return (
    <Card component="section" aria-labelledby={id}>
      <Title order={2} id={id}>
        {labels.title}
      </Title>
      {devices.length === 0 && <p className={classes.hint}>{labels.empty}</p>}
      <ul className={classes.list}>
        {devices.map((device) => (
          <li key={device.id} className={classes.device}>
            <span className={classes.words}>
              <span className={classes.name}>
                {device.name} {device.isCurrent && <StatePill tone="ok">{labels.current}</StatePill>}
              </span>
              <span className={classes.body}>{device.detail}</span>
            </span>
            <Button
              variant="default"
              aria-label={labels.removeOf(device.name)}
              onClick={() => onRemove(device)}
            >
              {labels.remove}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
