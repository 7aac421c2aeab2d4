import { Button, CloseButton, FileButton, Input, Progress, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconPaperclip } from '@tabler/icons-react';
import { useId } from 'react';
import classes from './files.module.css';

export interface FileItem {
  readonly id: string;
  readonly name: string;
  /** How it stands, in words: 「已上傳 40%」, or why it was refused. */
  readonly status: string;
  /** 0 to 1 while it is being sent. */
  readonly progress?: number | undefined;
  readonly isRefused?: boolean;
}

interface FileFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly addLabel: string;
  readonly removeLabel: (name: string) => string;
  readonly items: readonly FileItem[];
  /** Types and endings, as `<input accept>` takes them. */
  readonly accept: string;
  readonly max: number;
  readonly error?: string | undefined;
  readonly onAdd: (files: readonly File[]) => void;
  readonly onRemove: (id: string) => void;
}

/** Files to send along: each with its progress, or the reason why it was refused. */
export function FileField(props: FileFieldProps) {
  const { label, description, addLabel, removeLabel, items, accept, max, error, onAdd, onRemove } = props;
  const id = useId();
  return (
    <Input.Wrapper
      size="md"
      label={label}
      labelElement="div"
      labelProps={{ id }}
      description={description}
      error={error}
    >
      <ul className={classes.list} aria-labelledby={id}>
        {items.map(({ id: key, name, status, progress, isRefused = false }) => (
          <li key={key} className={classes.file}>
            {isRefused ? (
              <IconAlertTriangle size={20} className={classes.bad} aria-hidden />
            ) : progress === undefined ? (
              <IconCheck size={20} className={classes.ok} aria-hidden />
            ) : (
              <IconPaperclip size={20} aria-hidden />
            )}
            <div className={classes.text}>
              <Text fw={600}>{name}</Text>
              <Text size="sm" {...(isRefused ? { c: 'var(--qs-bad)', role: 'alert' } : { c: 'dimmed' })}>
                {status}
              </Text>
              {progress === undefined ? null : (
                <Progress value={progress * 100} size="sm" aria-label={`${name} ${status}`} />
              )}
            </div>
            <CloseButton size="xl" aria-label={removeLabel(name)} onClick={() => onRemove(key)} />
          </li>
        ))}
      </ul>
      {items.length < max ? (
        <FileButton multiple accept={accept} onChange={onAdd}>
          {(button) => (
            <Button
              {...button}
              variant="default"
              leftSection={<IconPaperclip size={20} stroke={1.8} aria-hidden />}
            >
              {addLabel}
            </Button>
          )}
        </FileButton>
      ) : null}
    </Input.Wrapper>
  );
}
