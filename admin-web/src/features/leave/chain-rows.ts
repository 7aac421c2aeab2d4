import type { SchoolLevel } from '@qinshi/domain';
import { numberOf } from '../../forms/number-field.tsx';
import type { LeaveChainInput } from '../../gql/graphql.ts';

/** A rule while it is edited: numbers are text, and nothing chosen is an empty text. */
export interface ChainRow {
  readonly key: number;
  readonly type: string;
  readonly level: SchoolLevel | '';
  readonly fromDays: string;
  readonly belowDays: string;
  readonly roles: readonly string[];
}

let nextKey = 0;

interface Chain {
  readonly type?: { readonly code: string } | null;
  readonly level?: SchoolLevel | null;
  readonly fromDays: number;
  readonly belowDays?: number | null;
  readonly roles: readonly string[];
}

/** A rule as the form holds it. */
export function chainRow({ type, level, fromDays, belowDays, roles }: Chain): ChainRow {
  nextKey += 1;
  return {
    key: nextKey,
    type: type?.code ?? '',
    level: level ?? '',
    fromDays: String(fromDays),
    belowDays: belowDays === null || belowDays === undefined ? '' : String(belowDays),
    roles,
  };
}

/** What is sent; paths of the numbers that are none. */
export function chainInputs(rows: readonly ChainRow[]): { chains: LeaveChainInput[]; wrong: string[] } {
  const wrong: string[] = [];
  const chains = rows.map((row, index) => {
    const fromDays = numberOf(row.fromDays) ?? 0;
    const belowDays = numberOf(row.belowDays);
    if (Number.isNaN(fromDays)) wrong.push(`chains.${index}.fromDays`);
    if (Number.isNaN(belowDays)) wrong.push(`chains.${index}.belowDays`);
    return {
      type: row.type || null,
      level: row.level || null,
      fromDays,
      belowDays,
      roles: [...row.roles],
    };
  });
  return { chains, wrong };
}

/** The list with one entry a place further up or down. */
export function moved<Row>(rows: readonly Row[], index: number, by: -1 | 1): Row[] {
  const others = rows.toSpliced(index, 1);
  const [row] = rows.slice(index, index + 1);
  return row === undefined ? [...rows] : others.toSpliced(Math.max(0, index + by), 0, row);
}
