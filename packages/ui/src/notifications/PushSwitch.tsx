import { Button, Title } from '@mantine/core';
import { useId } from 'react';
import { Card } from '../Card.tsx';
import { StatePill } from '../StatePill.tsx';
import classes from './notifications.module.css';

interface PushSwitchProps {
  /** What stands in the way, in words; null when nothing does. */
  readonly obstacle: string | null;
  /** Null until the browser has said. */
  readonly isOn: boolean | null;
  readonly isBusy: boolean;
  readonly onEnable: () => void;
  readonly onDisable: () => void;
  readonly onTest: () => void;
  readonly labels: {
    readonly title: string;
    readonly on: string;
    readonly off: string;
    readonly enable: string;
    readonly disable: string;
    readonly test: string;
  };
}

/** Whether this browser rings, what stands in the way, and a try. */
export function PushSwitch(props: PushSwitchProps) {
  const { obstacle, isOn, isBusy, onEnable, onDisable, onTest, labels } = props;
  const id = useId();
  return (
    <Card component="section" aria-labelledby={id}>
      <div className={classes.head}>
        <Title order={2} id={id}>
          {labels.title}
        </Title>
        {isOn !== null && obstacle === null && (
          <StatePill tone={isOn ? 'ok' : 'quiet'}>{isOn ? labels.on : labels.off}</StatePill>
        )}
      </div>
      {obstacle !== null ? (
        <p className={classes.hint}>{obstacle}</p>
      ) : (
        <div className={classes.buttons}>
          {isOn ? (
            <>
              <Button loading={isBusy} onClick={onTest}>
                {labels.test}
              </Button>
              <Button variant="default" disabled={isBusy} onClick={onDisable}>
                {labels.disable}
              </Button>
            </>
          ) : (
            <Button loading={isBusy || isOn === null} onClick={onEnable}>
              {labels.enable}
            </Button>
          )}
        </div>
      )}
    </Card>
  );
}
