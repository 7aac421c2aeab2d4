import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './binding.module.css';

/** The question of a step; focus comes here when the step opens. */
export function StepHeading({ children, text }: { children: ReactNode; text?: ReactNode }) {
  return (
    <div>
      <Title order={2} data-page-start>
        {children}
      </Title>
      {text ? <p className={classes.muted}>{text}</p> : null}
    </div>
  );
}
