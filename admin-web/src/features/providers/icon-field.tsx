import { Button, FileButton, Group, Input } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './providers.module.css';

/** What the API takes: a sign beside a name, not a picture. */
const ICON_MAX_BYTES = 16 * 1024;

interface IconFieldProps {
  /** A data URL; empty without an icon. */
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (dataUrl: string) => void;
}

/** A small PNG that is kept with the provider: sign-in pages load nothing from foreign places. */
export function IconField({ value, error, onChange }: IconFieldProps) {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<string>();

  const choose = async (file: File | null) => {
    if (!file) return;
    const fits = file.type === 'image/png' && file.size <= ICON_MAX_BYTES;
    setProblem(fits ? undefined : t('providers.iconInvalid'));
    if (fits) onChange(await readAsDataUrl(file));
  };

  return (
    <Input.Wrapper
      labelElement="div"
      label={t('providers.icon')}
      description={t('providers.iconHelp')}
      error={problem ?? error}
    >
      <Group gap="sm">
        {value ? <img className={classes.icon} src={value} alt={t('providers.iconChosen')} /> : null}
        <FileButton accept="image/png" onChange={(file) => void choose(file)}>
          {(button) => (
            <Button {...button} variant="light">
              {t('providers.iconChoose')}
            </Button>
          )}
        </FileButton>
        {value ? (
          <Button variant="subtle" color="gray" onClick={() => onChange('')}>
            {t('providers.iconRemove')}
          </Button>
        ) : null}
      </Group>
    </Input.Wrapper>
  );
}

function readAsDataUrl(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('The file cannot be read'));
    reader.readAsDataURL(file);
  });
}
