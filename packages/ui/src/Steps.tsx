import { VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import classes from './choice.module.css';

interface StepsProps {
  /** 1-based number of the step being done. */
  readonly current: number;
  readonly total: number;
  /** Name of each step, read to screen readers. */
  readonly labels: readonly string[];
  /** Name of the whole, e.g. 綁定步驟. */
  readonly label?: string;
}

/** 1 – 2 – 3 – 4: where one stands. */
export function Steps({ current, total, labels, label }: StepsProps) {
  return (
    <ol className={classes.steps} aria-label={label}>
      {Array.from({ length: total }, (_, index) => index + 1).map((step) => (
        <li
          key={step}
          className={step < current ? classes.done : undefined}
          aria-current={step === current ? 'step' : undefined}
        >
          <span className={classes.mark} aria-hidden>
            {step < current ? <IconCheck size={18} stroke={2.6} /> : step}
          </span>
          <VisuallyHidden>{`${step} ${labels[step - 1] ?? ''}`}</VisuallyHidden>
        </li>
      ))}
    </ol>
  );
}
