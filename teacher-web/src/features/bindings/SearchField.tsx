import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { tooLong, useLocale } from '@qinshi/web-kit';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { SEARCH_MAX_LENGTH } from './status.ts';

const PAUSE_MS = 300;

interface SearchFieldProps {
  readonly label: string;
  /** The search in force, as the address has it. */
  readonly value: string;
  /** Called when typing pauses. */
  readonly onSearch: (text: string) => void;
}

/** A search that keeps what is being typed, yet follows the address when a link or the back button changes it. */
export function SearchField({ label, value, onSearch }: SearchFieldProps) {
  const { locale } = useLocale();
  const [text, setText] = useState(value);
  const sent = useRef(value);
  const searchSoon = useDebouncedCallback((typed: string) => {
    if (tooLong(typed, SEARCH_MAX_LENGTH, locale)) return;
    sent.current = typed;
    onSearch(typed);
  }, PAUSE_MS);

  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setText(value);
  }, [value]);

  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={20} aria-hidden />}
      value={text}
      error={tooLong(text, SEARCH_MAX_LENGTH, locale)}
      onChange={(event) => {
        setText(event.currentTarget.value);
        searchSoon(event.currentTarget.value.trim());
      }}
    />
  );
}
