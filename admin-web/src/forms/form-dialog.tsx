import { Button, Group, Stack, Text } from '@mantine/core';
import { Banner, Dialog } from '@qinshi/ui';
import type { Attempt } from '@qinshi/web-kit';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface FormDialogProps {
  readonly title: string;
  /** What this does and to whom, before the fields. */
  readonly lead?: ReactNode;
  readonly submit: string;
  /** The deed takes something away. */
  readonly danger?: boolean;
  readonly attempt: Attempt;
  /** Field paths under which the form itself shows sentences; those of other fields stand on top. */
  readonly shown?: readonly string[];
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/**
 * A form over the page. It is drawn only while it is open, so that each opening starts afresh; a refusal leaves
 * everything typed where it is and leads to the first field that it is about.
 */
export function FormDialog(props: FormDialogProps) {
  const { title, lead, submit, danger = false, attempt, shown = [], onSubmit, onClose, children } = props;
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const wrong = Object.keys(attempt.fields).join(' ');
  useEffect(() => {
    if (wrong) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [wrong]);
  const homeless = Object.entries(attempt.fields).find(([field]) => !shown.includes(field))?.[1];
  const problem = attempt.general ?? homeless;
  return (
    <Dialog opened onClose={onClose} title={title}>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!attempt.busy) onSubmit();
        }}
      >
        <Stack gap="md">
          {lead ? <Text>{lead}</Text> : null}
          {problem ? <Banner tone="bad">{problem}</Banner> : null}
          {children}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('form.cancel')}
            </Button>
            <Button type="submit" loading={attempt.busy} {...(danger ? { color: 'red' } : {})}>
              {submit}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
