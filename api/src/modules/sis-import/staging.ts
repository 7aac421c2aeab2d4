import { executeBound } from '../../db/bound.ts';
import { newId } from '../../db/id.ts';
import type { EntityManager } from '../../db/orm.ts';
import type { Sealer } from '../../db/sealing.ts';
import { cut } from './cells.ts';
import type { RowProblem, RowSink, Severity, StagedRow } from './staged-row.ts';

const BATCH = 2000;
/** So many problems are kept to be read; the others are counted. */
export const KEPT_PROBLEMS = 1000;

/** Writes what a source says into the staging tables, in batches. Numbers are sealed before they leave this process. */
export class Staging implements RowSink {
  #rows: Record<string, unknown>[] = [];
  #problems: Record<string, unknown>[] = [];
  readonly counts: Record<Severity, number> = { ERROR: 0, WARNING: 0 };
  staged = 0;

  /** @param progress told of each batch that is stored */
  constructor(
    private readonly em: EntityManager,
    private readonly sealer: Sealer,
    private readonly importId: string,
    private readonly progress: (staged: number) => Promise<void> = () => Promise.resolve(),
  ) {}

  row(row: StagedRow): void {
    const id = newId();
    const { nationalId } = row;
    this.#rows.push({
      id,
      kind: row.kind,
      file: cut(row.file, 80),
      line: row.line,
      source_id: row.sourceId,
      school_ref: row.schoolRef || null,
      class_ref: row.classRef || null,
      user_ref: row.userRef || null,
      data: row.data,
      extra: row.extra ?? null,
      ended: row.ended,
      national_id_sealed: nationalId
        ? this.sealer.seal(nationalId, { table: 'account', column: 'national_id', row: id })
        : null,
      national_id_index: nationalId ? this.sealer.nationalIdIndex(nationalId) : null,
      new_id: newId(),
    });
  }

  problem({ severity, code, file, line, column, params }: RowProblem): void {
    this.counts[severity] += 1;
    if (this.counts[severity] > KEPT_PROBLEMS) return;
    this.#problems.push({
      ...{ id: newId(), severity, code, params: params ?? {}, file: cut(file, 80) },
      ...{ line: line ?? null, column: column ? cut(column, 80) : null },
    });
  }

  async ready(): Promise<void> {
    if (this.#rows.length >= BATCH) await this.flush();
  }

  /** Stores what is still here. */
  async flush(): Promise<void> {
    const [rows, problems] = [this.#rows, this.#problems];
    this.#rows = [];
    this.#problems = [];
    if (rows.length > 0) await executeBound(this.em, ROWS, [this.importId, JSON.stringify(rows)]);
    if (problems.length > 0) await executeBound(this.em, PROBLEMS, [this.importId, JSON.stringify(problems)]);
    this.staged += rows.length;
    await this.progress(this.staged);
  }
}

const ROWS = /* sql */ `
insert into sis_row (id, import_id, kind, file, line, source_id, school_ref, class_ref, user_ref, data, extra, ended,
  national_id_sealed, national_id_index, new_id)
select id, $1::uuid, kind, file, line, source_id, school_ref, class_ref, user_ref, data, extra, ended,
  national_id_sealed, national_id_index, new_id
from jsonb_to_recordset($2::jsonb) as row (id uuid, kind text, file text, line int, source_id text, school_ref text,
  class_ref text, user_ref text, data jsonb, extra jsonb, ended bool, national_id_sealed text, national_id_index text,
  new_id uuid)`;

const PROBLEMS = /* sql */ `
insert into sis_problem (id, import_id, severity, code, params, file, line, "column")
select id, $1::uuid, severity, code, params, file, line, "column"
from jsonb_to_recordset($2::jsonb) as problem (id uuid, severity text, code text, params jsonb, file text, line int,
  "column" text)`;
