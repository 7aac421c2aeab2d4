import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { tooLong, useLocale } from '@qinshi/web-kit';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SEARCH_LENGTH } from './list-search.ts';
import classes from './lists.module.css';

/** Milliseconds of rest before what was typed is asked for; Enter asks at once. */
const TYPING_PAUSE_MS = 300;

interface SearchBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (text: string) => void;
}

/** Search text that lives in the address; typing asks after a pause. */
export function SearchBox({ label, value, onSearch }: SearchBoxProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [text, setText] = useState(value);
  const sent = useRef(value);
  const send = (next: string) => {
    if (tooLong(next, SEARCH_LENGTH, locale)) return;
    sent.current = next.trim();
    onSearch(sent.current);
  };
  const sendLater = useDebouncedCallback(send, TYPING_PAUSE_MS);

  // The address changed by other means (back, a link): follow it. Own changes must not disturb typing.
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setText(value);
  }, [value]);

  return (
    <search className={classes.search}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send(text);
        }}
      >
        <TextInput
          type="search"
          name="q"
          aria-label={label}
          placeholder={label}
          value={text}
          error={tooLong(text, SEARCH_LENGTH, locale)}
          leftSection={<IconSearch size={18} aria-hidden />}
          rightSection={
            text ? (
              <CloseButton
                aria-label={t('list.clearSearch')}
                onClick={() => {
                  setText('');
                  send('');
                }}
              />
            ) : null
          }
          onChange={(event) => {
            setText(event.currentTarget.value);
            sendLater(event.currentTarget.value);
          }}
        />
      </form>
    </search>
  );
}
