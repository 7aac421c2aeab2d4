import { ActionIcon, Menu } from '@mantine/core';
import { IconDotsVertical } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './accounts.module.css';

export interface RowAction {
  readonly key: string;
  readonly label: string;
  readonly danger?: boolean;
  readonly onSelect: () => void;
}

interface RowMenuProps {
  /** Whom or what the actions are about, for who cannot see the row. */
  readonly name: string;
  readonly actions: readonly RowAction[];
}

/** What can be done to the one thing that a row or card shows; nothing is drawn when there is nothing to do. */
export function RowMenu({ name, actions }: RowMenuProps) {
  const { t } = useTranslation();
  if (actions.length === 0) return null;
  return (
    <Menu position="bottom-end" shadow="md" width={220} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon
          className={`${classes.menu} qs-no-print`}
          size="lg"
          variant="subtle"
          color="gray"
          aria-label={t('account.actionsFor', { name })}
        >
          <IconDotsVertical size={20} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map((action) => (
          <Menu.Item key={action.key} onClick={action.onSelect} {...(action.danger ? { color: 'red' } : {})}>
            {action.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
