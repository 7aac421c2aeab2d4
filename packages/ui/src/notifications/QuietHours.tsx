import { Checkbox, TextInput, Title } from '@mantine/core';
import { useId } from 'react';
import { Card } from '../Card.tsx';
import classes from './notifications.module.css';

/** When somebody is left alone, HH:MM; the times are kept while it is off. */
export interface QuietTimes {
  readonly isOn: boolean;
  readonly from: string;
  readonly to: string;
}

/** A night, for whoever has never said when. */
const USUAL = { from: '21:30', to: '06:30' };

interface QuietHoursProps {
  readonly value: QuietTimes;
  readonly onChange: (times: QuietTimes) => void;
  readonly errors: { readonly quietFrom?: string | undefined; readonly quietTo?: string | undefined };
  readonly labels: {
    readonly title: string;
    readonly on: string;
    readonly text: string;
    readonly from: string;
    readonly to: string;
  };
}

/** What was saved, as {@link QuietHours} shows it. */
export function quietTimes(from: string | null | undefined, to: string | null | undefined): QuietTimes {
  return { isOn: Boolean(from), from: from ?? USUAL.from, to: to ?? USUAL.to };
}

/** Whether there are hours without messages, and which. */
export function QuietHours({ value, onChange, errors, labels }: QuietHoursProps) {
  const id = useId();
  return (
    <Card component="section" aria-labelledby={id}>
      <Title order={2} id={id}>
        {labels.title}
      </Title>
      <Checkbox
        className={classes.check}
        label={labels.on}
        description={labels.text}
        checked={value.isOn}
        onChange={(event) => onChange({ ...value, isOn: event.currentTarget.checked })}
      />
      {value.isOn && (
        <div className={classes.times}>
          <TextInput
            type="time"
            label={labels.from}
            value={value.from}
            error={errors.quietFrom}
            onChange={(event) => onChange({ ...value, from: event.currentTarget.value })}
          />
          <TextInput
            type="time"
            label={labels.to}
            value={value.to}
            error={errors.quietTo}
            onChange={(event) => onChange({ ...value, to: event.currentTarget.value })}
          />
        </div>
      )}
    </Card>
  );
}
