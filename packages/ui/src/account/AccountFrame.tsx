import { Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Card } from '../Card.tsx';
import classes from './account.module.css';

export interface AccountFrameProps {
  /** The app's name above the card, e.g. 「校務與教育局」. */
  productName: string;
  title: string;
  /** One sentence under the title that says why this screen is here. */
  lead?: ReactNode;
  /** The way through first sign-in; left out on plain sign-in. */
  steps?: { labels: readonly string[]; current: number; doneLabel: string };
  /** Shown under the card: language switch, other apps, help. */
  footer?: ReactNode;
  children: ReactNode;
}

/** The quiet page around sign-in, forced password change and rescue data: one card, nothing else. */
export function AccountFrame({ productName, title, lead, steps, footer, children }: AccountFrameProps) {
  return (
    <main className={classes.page}>
      <Stack gap="lg" className={classes.column}>
        <Text fw={700} size="lg" ta="center">
          {productName}
        </Text>
        <Card className={classes.card}>
          <Stack gap="lg">
            {steps ? <Steps {...steps} /> : null}
            <Stack gap={4}>
              <Title order={1}>{title}</Title>
              {lead ? <Text c="dimmed">{lead}</Text> : null}
            </Stack>
            {children}
          </Stack>
        </Card>
        {footer}
      </Stack>
    </main>
  );
}

function Steps({ labels, current, doneLabel }: NonNullable<AccountFrameProps['steps']>) {
  return (
    <ol className={classes.steps}>
      {labels.map((label, index) => (
        <li key={label} className={classes.step} aria-current={index === current ? 'step' : undefined}>
          <span className={classes.number} aria-hidden={index < current || undefined}>
            {index < current ? <IconCheck size={16} /> : index + 1}
          </span>
          {index < current ? <VisuallyHidden>{doneLabel}</VisuallyHidden> : null}
          {label}
        </li>
      ))}
    </ol>
  );
}
