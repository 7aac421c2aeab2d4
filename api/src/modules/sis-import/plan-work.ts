import { executeBound } from '../../db/bound.ts';
import type { EntityManager } from '../../db/orm.ts';
import type { SisContent } from './sis-import.entity.ts';
import type { ProblemCode, Severity } from './staged-row.ts';
import { KEPT_PROBLEMS } from './staging.ts';

export interface PlanScope {
  import: string;
  source: string;
  /** The one school that is imported, or null for the city. */
  school: string | null;
  content: SisContent;
  /** Whether what is not in the delivery has ended. */
  complete: boolean;
  /** The day in Taipei. */
  today: string;
  schoolYear: number;
  at: Date;
}

/** Where PostgreSQL would guess another type from the place in which a fact stands first. */
const TYPES: Readonly<Record<string, string>> = {
  import: '::uuid',
  source: '::text',
  school: '::uuid',
  complete: '::boolean',
  today: '::date',
  schoolYear: '::int',
  at: '::timestamptz',
  severity: '::text',
  code: '::text',
  column: '::text',
  codes: '::text[]',
  least: '::int',
};

/** Statements over the rows of one import; `:name` in them stands for a fact of its scope. */
export class PlanWork {
  readonly counts: Record<Severity, number> = { ERROR: 0, WARNING: 0 };

  constructor(
    readonly em: EntityManager,
    readonly scope: PlanScope,
  ) {}

  async run<Row = unknown>(sql: string, more: Readonly<Record<string, unknown>> = {}): Promise<Row[]> {
    const facts: Readonly<Record<string, unknown>> = { ...this.scope, ...more };
    const names: string[] = [];
    const text = sql.replace(/(?<!:):([a-z]\w*)/gi, (_, name: string) => {
      if (!names.includes(name)) names.push(name);
      return `$${names.indexOf(name) + 1}${TYPES[name] ?? ''}`;
    });
    return executeBound(
      this.em,
      text,
      names.map((name) => facts[name]),
    ) as Promise<Row[]>;
  }

  /**
   * Lets PostgreSQL count the staged rows anew. A transaction that fills thousands of columns is otherwise planned for what
   * they held when it began: nothing, which makes it look at every row for each row.
   */
  async learn(): Promise<void> {
    await this.run('select analyze_sis_rows()');
  }

  /** Marks rows that cannot be applied. `bad`: a query for their `id` and `params`. */
  async refuse(code: ProblemCode, column: string | null, bad: string): Promise<void> {
    await this.#say(
      'ERROR',
      code,
      column,
      bad,
      `update sis_row set outcome = 'ERROR' where id in (select id from bad)`,
    );
  }

  /** Says something about rows, and gives them an outcome. */
  async warn(code: ProblemCode, column: string | null, bad: string, then: string): Promise<void> {
    await this.#say(
      'WARNING',
      code,
      column,
      bad,
      `update sis_row set ${then} where id in (select id from bad)`,
    );
  }

  async #say(
    severity: Severity,
    code: ProblemCode,
    column: string | null,
    bad: string,
    then: string,
  ): Promise<void> {
    // A line may be several rows, as of a pupil and of the place in a class: it is told of once.
    const [row] = await this.run<{ count: number }>(
      `with bad as materialized (${bad}), marked as (${then}), told as materialized (
         select distinct on (coalesce(row.file, row.id::text), row.line) row.file, row.line, bad.params
         from bad join sis_row row using (id) order by coalesce(row.file, row.id::text), row.line, row.kind desc
       ), kept as (
         insert into sis_problem (id, import_id, severity, code, params, file, line, "column")
         select gen_random_uuid(), :import, :severity, :code, params, coalesce(file, ''), line, :column
         from told order by file, line limit ${KEPT_PROBLEMS}
       ) select count(*)::int as count from told`,
      { severity, code, column },
    );
    this.counts[severity] += row?.count ?? 0;
  }
}

/** Codes that the plan finds, and the reading of files does not: they go before it is made again. */
export const PLAN_CODES: readonly ProblemCode[] = [
  'ACCOUNT_ERASED',
  'CLASS_FOUNDED',
  'CLASS_NAME_TWICE',
  'CLASS_UNKNOWN',
  'DUPLICATE_ID',
  'EMAIL_TAKEN',
  'ENROLLED_ELSEWHERE',
  'GRADE_NOT_TAUGHT',
  'NAME_OF_NUMBER_DIFFERS',
  'NATIONAL_ID_TWICE',
  'NUMBER_OF_ADULT',
  'OTHER_SCHOOL',
  'PLACE_IGNORED',
  'SCHOOL_UNKNOWN',
  'SEAT_TAKEN',
  'STUDENT_NUMBER_TAKEN',
  'USER_UNKNOWN',
];
