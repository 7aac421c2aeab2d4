import { useHotkeys, useLocalStorage } from '@mantine/hooks';

/** Whether single-letter keys act; whoever dictates or hits keys by chance turns them off, and it stays so. */
export function useShortcutsSetting(): readonly [boolean, (on: boolean) => void] {
  const [on, setOn] = useLocalStorage({ key: 'qinshi.shortcuts', defaultValue: true });
  return [on, setOn];
}

/** Letters that act while nothing is being typed and neither dialog nor menu is open. */
export function useShortcuts(keys: Readonly<Record<string, () => void>>): void {
  const [on] = useShortcutsSetting();
  useHotkeys(
    Object.entries(keys).map(([key, act]) => [
      key,
      (event) => {
        // A key held down must not decide case after case.
        if (on && !event.repeat && !document.querySelector('[role="dialog"], [role="menu"]')) act();
      },
    ]),
  );
}
