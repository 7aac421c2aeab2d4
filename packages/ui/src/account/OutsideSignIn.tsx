import { Button, Divider, Stack } from '@mantine/core';
import { ProviderIcon } from './ProviderIcon.tsx';

export interface OutsideProviderOption {
  id: string;
  name: string;
  iconUrl?: string | null;
}

export interface OutsideSignInProps {
  /** Between password and providers, e.g. 「或使用其他帳號登入」. */
  title: string;
  /** Name of one button, e.g. 「以台北通登入」. */
  buttonLabel: (provider: string) => string;
  providers: readonly OutsideProviderOption[];
  /** The provider that is being opened. */
  busyId?: string | null | undefined;
  onChoose: (id: string) => void;
}

/** Sign-in with outside providers; nothing while none is configured. */
export function OutsideSignIn({ title, buttonLabel, providers, busyId, onChoose }: OutsideSignInProps) {
  if (providers.length === 0) return null;
  return (
    <Stack gap="sm">
      <Divider label={title} styles={{ label: { color: 'var(--qs-ink-2)' } }} />
      {providers.map(({ id, name, iconUrl }) => (
        <Button
          key={id}
          variant="default"
          size="md"
          fullWidth
          leftSection={<ProviderIcon url={iconUrl} />}
          loading={busyId === id}
          disabled={Boolean(busyId) && busyId !== id}
          onClick={() => onChoose(id)}
        >
          {buttonLabel(name)}
        </Button>
      ))}
    </Stack>
  );
}
