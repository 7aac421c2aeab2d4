import { Button, CopyButton, Textarea } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './forms.module.css';

interface CopyFieldProps {
  readonly label: string;
  readonly value: string;
  /** One line below the label, e.g. that this is shown only now. */
  readonly note?: string;
}

/** A value made for another place: shown whole, selectable, and copied with one press. */
export function CopyField({ label, value, note }: CopyFieldProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.copy}>
      <Textarea
        className={classes.value}
        label={label}
        description={note}
        value={value}
        readOnly
        autosize
        minRows={1}
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton value={value} timeout={3000}>
        {({ copied, copy }) => (
          <Button
            variant="light"
            aria-label={t(copied ? 'form.copiedOf' : 'form.copyOf', { label })}
            leftSection={copied ? <IconCheck size={20} aria-hidden /> : <IconCopy size={20} aria-hidden />}
            onClick={copy}
          >
            {copied ? t('form.copied') : t('form.copy')}
          </Button>
        )}
      </CopyButton>
    </div>
  );
}
