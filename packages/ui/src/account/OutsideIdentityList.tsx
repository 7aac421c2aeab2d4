import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import classes from './account.module.css';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import type { OutsideProviderOption } from './OutsideSignIn.tsx';
import { ProviderIcon } from './ProviderIcon.tsx';

export interface OutsideIdentityItem {
  id: string;
  provider: OutsideProviderOption;
  /** What the provider calls the person, e.g. an address. */
  label: string;
  /** When linked and last used, in words. */
  detail: string;
}

export interface OutsideIdentityListProps {
  labels: {
    link: string;
    /** Names of the buttons for screen readers. */
    linkTo: (provider: string) => string;
    unlink: string;
    unlinkFrom: (provider: string) => string;
    /** Under a provider that is not linked. */
    notLinked: string;
    unlinkTitle: (provider: string) => string;
    unlinkText: string;
    keep: string;
  };
  identities: readonly OutsideIdentityItem[];
  /** Every provider that the city offers, linked or not. */
  providers: readonly OutsideProviderOption[];
  /** The provider or identity that is being linked or unlinked. */
  busyId?: string | null;
  onLink: (providerId: string) => void;
  onUnlink: (identityId: string) => void;
}

/** The outside accounts with which one can sign in, and those that could be linked. */
export function OutsideIdentityList(props: OutsideIdentityListProps) {
  const { labels, identities, providers, busyId = null, onLink, onUnlink } = props;
  const [leaving, setLeaving] = useState<OutsideIdentityItem | null>(null);
  const linked = new Set(identities.map(({ provider }) => provider.id));
  return (
    <>
      <ul className={classes.list}>
        {identities.map((identity) => (
          <li key={identity.id} className={classes.row}>
            <ProviderIcon url={identity.provider.iconUrl} />
            <div className={classes.rowText}>
              <Text fw={700}>{identity.provider.name}</Text>
              <Text size="sm">{identity.label}</Text>
              <Text c="dimmed" size="sm">
                {identity.detail}
              </Text>
            </div>
            <Button
              variant="light"
              color="red"
              aria-label={labels.unlinkFrom(identity.provider.name)}
              loading={busyId === identity.id}
              onClick={() => setLeaving(identity)}
            >
              {labels.unlink}
            </Button>
          </li>
        ))}
        {providers
          .filter(({ id }) => !linked.has(id))
          .map(({ id, name, iconUrl }) => (
            <li key={id} className={classes.row}>
              <ProviderIcon url={iconUrl} />
              <div className={classes.rowText}>
                <Text fw={700}>{name}</Text>
                <Text c="dimmed" size="sm">
                  {labels.notLinked}
                </Text>
              </div>
              <Button
                variant="light"
                aria-label={labels.linkTo(name)}
                loading={busyId === id}
                onClick={() => onLink(id)}
              >
                {labels.link}
              </Button>
            </li>
          ))}
      </ul>
      <ConfirmDialog
        opened={leaving !== null}
        title={labels.unlinkTitle(leaving?.provider.name ?? '')}
        confirmLabel={labels.unlink}
        keepLabel={labels.keep}
        onConfirm={() => {
          if (leaving) onUnlink(leaving.id);
          setLeaving(null);
        }}
        onClose={() => setLeaving(null)}
      >
        <p>{labels.unlinkText}</p>
      </ConfirmDialog>
    </>
  );
}
