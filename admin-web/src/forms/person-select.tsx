import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export interface PersonOption {
  readonly id: string;
  readonly name: string;
  /** Tells namesakes apart: a title, a class. */
  readonly note?: string | null;
}

interface PersonSelectProps {
  readonly label: string;
  readonly description?: string | undefined;
  readonly value: PersonOption | null;
  readonly error?: string | undefined;
  /** Those who fit what was typed. */
  readonly options: readonly PersonOption[];
  readonly onSearch: (text: string) => void;
  readonly onChange: (person: PersonOption | null) => void;
}

/** One of many people, found by typing a part of the name: the server looks, not the browser. */
export function PersonSelect(props: PersonSelectProps) {
  const { label, description, value, error, options, onSearch, onChange } = props;
  const { t } = useTranslation();
  const known = value && !options.some(({ id }) => id === value.id) ? [value, ...options] : options;
  return (
    <Select
      searchable
      clearable
      // A dialog that opens stands first in it: nothing lies over the form before somebody types or taps.
      openOnFocus={false}
      clearButtonProps={{ 'aria-label': t('list.clearSearch') }}
      label={label}
      description={description}
      placeholder={t('form.typeName')}
      nothingFoundMessage={t('list.noMatch')}
      maxDropdownHeight={320}
      comboboxProps={{ shadow: 'md', withinPortal: true }}
      error={error}
      value={value?.id ?? null}
      data={known.map(({ id, name, note }) => ({ value: id, label: note ? `${name}（${note}）` : name }))}
      // What is shown is what the server found.
      filter={({ options: found }) => found}
      onSearchChange={onSearch}
      onChange={(id) => onChange(known.find((person) => person.id === id) ?? null)}
    />
  );
}
