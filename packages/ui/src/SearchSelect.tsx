import { Select } from '@mantine/core';
import type { Ref } from 'react';

export interface SearchOption {
  readonly value: string;
  readonly label: string;
}

interface SearchSelectProps {
  readonly label: string;
  readonly description?: string;
  readonly placeholder?: string;
  readonly options: readonly SearchOption[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly nothingFound: string;
  readonly error?: string;
  readonly disabled?: boolean;
  /** The text box, for whoever leads the focus there. */
  readonly ref?: Ref<HTMLInputElement>;
}

/** A long list to choose from, found by typing any part of a name. At most 100 matches are drawn. */
export function SearchSelect({ options, nothingFound, ...rest }: SearchSelectProps) {
  return (
    <Select
      data={options.map((option) => ({ ...option }))}
      searchable
      allowDeselect={false}
      limit={100}
      maxDropdownHeight={320}
      nothingFoundMessage={nothingFound}
      comboboxProps={{ shadow: 'md', withinPortal: true }}
      {...rest}
    />
  );
}
