import type { Locale } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { systemScope } from '../../db/scope.ts';
import { offsetOf, type Page, pageSize, type TablePageArgs, tablePage } from '../../graphql/connection.ts';
import { notFound } from '../../graphql/errors.ts';
import { problemWords } from './problem-words.ts';
import { shownColumn } from './shown-column.ts';
import { SisImport } from './sis-import.entity.ts';
import type { SisProblemsArgs } from './sis-import.inputs.ts';
import type { SisProblemType } from './sis-import.types.ts';
import { SisProblem } from './sis-row.entity.ts';
import { PROBLEM_CODES, type Severity } from './staged-row.ts';

/** Imports, newest first: of the own school, or all of them for the bureau. */
export async function sisImports(em: EntityManager, args: TablePageArgs): Promise<Page<SisImport>> {
  const offset = offsetOf(args);
  const [rows, total] = await em.findAndCount(
    SisImport,
    {},
    { orderBy: { startedAt: 'desc', id: 'desc' }, limit: pageSize(args), offset },
  );
  return tablePage(rows, total, offset);
}

/** An import that the viewer may see. @throws Refusal NOT_FOUND. */
export async function sisImport(em: EntityManager, id: string): Promise<SisImport> {
  const found = await em.findOne(SisImport, { id });
  if (!found) throw notFound();
  return found;
}

/** Problems of an import that the viewer may see, in the order of the file. @throws Refusal NOT_FOUND. */
export async function sisProblems(
  em: EntityManager,
  args: SisProblemsArgs,
  locale: Locale,
): Promise<Page<SisProblemType>> {
  const found = await sisImport(em, args.importId);
  const offset = offsetOf(args);
  const severity = args.severity as Severity | null | undefined;
  const [rows, total] = await systemScope(em).findAndCount(
    SisProblem,
    { import: args.importId, ...(severity ? { severity } : {}), ...(args.code ? { code: args.code } : {}) },
    { orderBy: { severity: 'asc', file: 'asc', line: 'asc', id: 'asc' }, limit: pageSize(args), offset },
  );
  const nodes = rows.map(({ id, severity: how, code, params, file, line, column }) => {
    const known = PROBLEM_CODES.find((each) => each === code);
    return {
      id,
      severity: how,
      code,
      file,
      line,
      column: shownColumn(found, code, column, file),
      message: known ? problemWords(known, params, locale) : code,
    };
  });
  return tablePage(nodes, total, offset);
}
