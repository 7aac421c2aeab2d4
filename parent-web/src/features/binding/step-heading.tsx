import { Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import classes from './binding.module.css';

/** The question of a step. Focus comes here when the step opens and nothing else holds it. */
export function StepHeading({ children, text }: { children: ReactNode; text?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const holder = document.activeElement;
    if (!holder || holder === document.body || holder.tagName === 'H1') heading.current?.focus();
  }, []);
  return (
    <div>
      <Title order={2} ref={heading} data-page-start tabIndex={-1} className={classes.heading}>
        {children}
      </Title>
      {text ? <p className={classes.muted}>{text}</p> : null}
    </div>
  );
}
