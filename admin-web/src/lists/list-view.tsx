import { Button, NativeSelect } from '@mantine/core';
import { EmptyState, LoadingTable } from '@qinshi/ui';
import type { ExportedList } from '@qinshi/web-kit';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNumberFormat } from '../shell/formats.ts';
import { PrintButton } from '../shell/page.tsx';
import { QueryProblem } from '../shell/query-problem.tsx';
import { ExportMenu } from './export-menu.tsx';
import type { ListSearch, SortDirection } from './list-search.ts';
import classes from './lists.module.css';
import { Pager } from './pager.tsx';
import { SearchBox } from './search-box.tsx';
import { type Column, ServerTable } from './server-table.tsx';

interface ListViewProps<Row, Field extends string> {
  readonly caption: string;
  readonly columns: readonly Column<Row, Field>[];
  readonly search: ListSearch<Field>;
  /** Left out where the list has one order only. */
  readonly defaultSort?: { readonly field: Field; readonly direction: SortDirection };
  /** Left out where there is nothing to search in. */
  readonly searchLabel?: string;
  /** More conditions beside the search box; they write their state into the address themselves. */
  readonly filters?: ReactNode;
  /** How the list is taken away as it is shown; left out where it is not. */
  readonly exported?: ExportedList;
  /** What adds to the list, at the right edge. */
  readonly action?: ReactNode;
  /** Whether any condition narrows the list: then "nothing found" says so. */
  readonly filtered: boolean;
  /** Newest answer there is, also that of the previous question while the next is under way. */
  readonly connection: { readonly nodes: readonly Row[]; readonly totalCount: number } | undefined;
  readonly loading: boolean;
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly empty: { readonly title: string; readonly text: string };
}

/** A list of the API on one page: conditions, table, pages, and what to say when there is nothing to show. */
export function ListView<Row extends { readonly id: string }, Field extends string>(
  props: ListViewProps<Row, Field>,
) {
  const { search, defaultSort, connection, loading } = props;
  const { t } = useTranslation();
  const change = useListNavigation();
  const sort = defaultSort && {
    field: search.sort ?? defaultSort.field,
    direction: search.dir ?? defaultSort.direction,
  };
  const setSort = (field: string, direction: SortDirection) => change({ sort: field, dir: direction });

  return (
    <>
      <div className={`${classes.toolbar} qs-no-print`}>
        {props.searchLabel ? (
          <SearchBox
            label={props.searchLabel}
            value={search.q ?? ''}
            onSearch={(q) => change({ q: q || undefined })}
          />
        ) : null}
        {props.filters}
        {sort ? <PhoneSort columns={props.columns} sort={sort} onSort={setSort} /> : null}
        <span className={classes.tools}>
          {props.exported ? <ExportMenu exported={props.exported} /> : null}
          <span className={classes.print}>
            <PrintButton />
          </span>
        </span>
        {props.action}
      </div>
      {props.error && !loading ? (
        <QueryProblem partial error={props.error} onRetry={props.onRetry} />
      ) : !connection ? (
        <LoadingTable label={t('list.loading')} />
      ) : connection.nodes.length === 0 ? (
        <NothingShown filtered={props.filtered} total={connection.totalCount} empty={props.empty} />
      ) : (
        <>
          <div className={classes.panel}>
            <ServerTable
              caption={props.caption}
              columns={props.columns}
              rows={connection.nodes}
              {...(sort
                ? {
                    sort,
                    onSort: (field: Field) =>
                      setSort(field, sort.field === field && sort.direction === 'ASC' ? 'DESC' : 'ASC'),
                  }
                : {})}
              busy={loading}
            />
          </div>
          <Pager page={search.page ?? 1} total={connection.totalCount} />
        </>
      )}
    </>
  );
}

/** Changes a list's conditions in the address and goes back to its first page. */
export function useListNavigation(): (change: Readonly<Record<string, string | number | undefined>>) => void {
  const navigate = useNavigate();
  return (change) => {
    void navigate({ to: '.', search: (old) => ({ ...old, ...change, page: undefined }), replace: true });
  };
}

interface NothingShownProps {
  readonly filtered: boolean;
  /** Rows there are on other pages. */
  readonly total: number;
  readonly empty: { readonly title: string; readonly text: string };
}

/** Why there are no rows: the page lies behind the last one, nothing matches, or there is nothing yet. */
function NothingShown({ filtered, total, empty }: NothingShownProps) {
  const { t } = useTranslation();
  const number = useNumberFormat();
  const navigate = useNavigate();
  const change = useListNavigation();
  if (total > 0) {
    return (
      <EmptyState
        title={t('list.pageMissing')}
        text={t('list.pageMissingText', { total: number(total) })}
        action={
          <Button variant="light" onClick={() => change({})}>
            {t('list.firstPage')}
          </Button>
        }
      />
    );
  }
  if (!filtered) return <EmptyState title={empty.title} text={empty.text} />;
  return (
    <EmptyState
      title={t('list.noMatch')}
      text={t('list.noMatchText')}
      action={
        <Button variant="light" onClick={() => void navigate({ to: '.', search: {} })}>
          {t('list.clearFilters')}
        </Button>
      }
    />
  );
}

interface PhoneSortProps<Row, Field extends string> {
  readonly columns: readonly Column<Row, Field>[];
  readonly sort: { readonly field: Field; readonly direction: SortDirection };
  readonly onSort: (field: string, direction: SortDirection) => void;
}

/** Cards have no column heads to press: on phones the order is chosen here. */
function PhoneSort<Row, Field extends string>({ columns, sort, onSort }: PhoneSortProps<Row, Field>) {
  const { t } = useTranslation();
  const options = columns.flatMap((column) =>
    column.sort === undefined
      ? []
      : (['ASC', 'DESC'] as const).map((direction) => ({
          value: `${column.sort}:${direction}`,
          label: `${column.header} · ${t(direction === 'ASC' ? 'list.sortAsc' : 'list.sortDesc')}`,
        })),
  );
  return (
    <NativeSelect
      className={`${classes.filter} ${classes.phoneOnly}`}
      label={t('list.sortBy')}
      data={options}
      value={`${sort.field}:${sort.direction}`}
      onChange={(event) => {
        const [field = '', direction] = event.currentTarget.value.split(':');
        onSort(field, direction === 'DESC' ? 'DESC' : 'ASC');
      }}
    />
  );
}
