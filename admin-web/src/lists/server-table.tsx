import { IconArrowDown, IconArrowUp, IconSelector } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SortDirection } from './list-search.ts';
import classes from './lists.module.css';

export interface Column<Row, Field extends string> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** The order the API knows this column by; without it the column does not sort. */
  readonly sort?: Field;
  /** Figures stand at the right edge, so that digits line up. */
  readonly numeric?: boolean;
  /** The head of the card that a row becomes on a phone; it stands there without its header. */
  readonly lead?: boolean;
  /** What can be done with the row: in the card's corner on a phone, and not on paper. */
  readonly tools?: boolean;
}

interface ServerTableProps<Row, Field extends string> {
  /** What the table holds, for screen readers. */
  readonly caption: string;
  readonly columns: readonly Column<Row, Field>[];
  readonly rows: readonly Row[];
  readonly sort?: { readonly field: Field; readonly direction: SortDirection };
  readonly onSort?: (field: Field) => void;
  /** Newer rows are on their way; those shown belong to the previous question. */
  readonly busy?: boolean;
}

/** A table whose order is the server's. Below 48em each row becomes a card, so that nothing scrolls sideways. */
export function ServerTable<Row extends { readonly id: string }, Field extends string>(
  props: ServerTableProps<Row, Field>,
) {
  const { caption, columns, rows, sort, onSort, busy = false } = props;
  return (
    <table className={classes.table} aria-busy={busy}>
      <caption className={classes.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <HeaderCell key={column.key} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {columns.map((column) => (
              <td
                key={column.key}
                data-label={column.header}
                data-numeric={column.numeric || undefined}
                data-lead={column.lead || undefined}
                data-tools={column.tools || undefined}
              >
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const ARIA_SORT = { ASC: 'ascending', DESC: 'descending' } as const;

function HeaderCell<Row, Field extends string>(props: {
  readonly column: Column<Row, Field>;
  readonly sort: ServerTableProps<Row, Field>['sort'];
  readonly onSort: ServerTableProps<Row, Field>['onSort'];
}) {
  const { column, sort, onSort } = props;
  const { t } = useTranslation();
  const field = column.sort;
  const direction = field !== undefined && sort?.field === field ? sort.direction : undefined;
  const Icon = direction === undefined ? IconSelector : direction === 'ASC' ? IconArrowUp : IconArrowDown;
  return (
    <th
      scope="col"
      data-numeric={column.numeric || undefined}
      data-tools={column.tools || undefined}
      aria-sort={direction ? ARIA_SORT[direction] : undefined}
    >
      {field !== undefined && onSort ? (
        <button
          type="button"
          className={classes.sort}
          title={t('list.sortToggle', { column: column.header })}
          onClick={() => onSort(field)}
        >
          {column.header}
          <Icon size={16} aria-hidden data-idle={direction === undefined || undefined} />
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}
