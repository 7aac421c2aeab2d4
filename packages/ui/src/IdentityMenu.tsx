import { Menu, UnstyledButton, VisuallyHidden } from '@mantine/core';
import {
  IconCheck,
  IconChevronDown,
  IconLanguage,
  IconLogout,
  IconSettings,
  IconUserCircle,
} from '@tabler/icons-react';
import { Face } from './Face.tsx';
import classes from './identity.module.css';

export interface IdentityOption {
  readonly id: string;
  readonly label: string;
  readonly active: boolean;
}

export interface LanguageOption {
  readonly value: string;
  /** In its own language. */
  readonly label: string;
  readonly active: boolean;
}

interface IdentityMenuProps {
  readonly accountName: string;
  /** The identity in force, e.g. 四年二班導師. */
  readonly identityLabel: string;
  readonly identities: readonly IdentityOption[];
  readonly onSwitch: (id: string) => void;
  readonly languages?: readonly LanguageOption[];
  readonly onLanguage?: (value: string) => void;
  /** Opens the page about the own account; named by `labels.account`. */
  readonly onAccount?: () => void;
  readonly onSignOut: () => void;
  readonly labels: {
    /** Said before name and identity by screen readers. */
    readonly menu: string;
    readonly identities: string;
    readonly language: string;
    readonly account?: string;
    readonly signOut: string;
  };
}

/** Who is signed in and as what; switches identity and language, leads to the account, and signs out. */
export function IdentityMenu({
  accountName,
  identityLabel,
  identities,
  onSwitch,
  languages = [],
  onLanguage,
  onAccount,
  onSignOut,
  labels,
}: IdentityMenuProps) {
  return (
    <Menu
      shadow="md"
      width={260}
      position="bottom-end"
      // Stays inside its landmark; fixed, so that the column's scrolling does not cut it off.
      withinPortal={false}
      floatingStrategy="fixed"
      // The placeholder is a focusable child of role="menu" that is no menu item.
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <UnstyledButton className={classes.button}>
          <VisuallyHidden>{`${labels.menu}：${accountName} ${identityLabel}`}</VisuallyHidden>
          <Face name={accountName} />
          <span className={classes.words} aria-hidden>
            <span className={classes.name}>{accountName}</span>
            <span className={classes.identity}>{identityLabel}</span>
          </span>
          <IconChevronDown size={18} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{labels.identities}</Menu.Label>
        {identities.map((identity) => (
          <Menu.Item
            key={identity.id}
            leftSection={<IconUserCircle size={20} aria-hidden />}
            rightSection={identity.active ? <IconCheck size={18} aria-hidden /> : undefined}
            aria-current={identity.active ? 'true' : undefined}
            onClick={() => {
              if (!identity.active) onSwitch(identity.id);
            }}
          >
            {identity.label}
          </Menu.Item>
        ))}
        {onLanguage && (
          <>
            <Menu.Divider />
            <Menu.Label>{labels.language}</Menu.Label>
            {languages.map((language) => (
              <Menu.Item
                key={language.value}
                lang={language.value}
                leftSection={<IconLanguage size={20} aria-hidden />}
                rightSection={language.active ? <IconCheck size={18} aria-hidden /> : undefined}
                aria-current={language.active ? 'true' : undefined}
                onClick={() => onLanguage(language.value)}
              >
                {language.label}
              </Menu.Item>
            ))}
          </>
        )}
        <Menu.Divider />
        {onAccount && labels.account && (
          <Menu.Item leftSection={<IconSettings size={20} aria-hidden />} onClick={onAccount}>
            {labels.account}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconLogout size={20} aria-hidden />} onClick={onSignOut}>
          {labels.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
