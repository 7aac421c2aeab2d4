import type { Locale } from '@qinshi/domain';
import { systemScope } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { notFound, notSignedIn } from '../../graphql/errors.ts';
import { type SheetFormat, type SheetValue, writeSheet } from '../../integrations/sheets/write-sheet.ts';
import { problemWords } from './problem-words.ts';
import { shownColumn } from './shown-column.ts';
import { SisImport } from './sis-import.entity.ts';
import { mayImport } from './sis-import.policy.ts';
import { PROBLEM_CODES } from './staged-row.ts';

const BATCH = 5000;

interface ReportRow {
  id: string;
  file: string | null;
  line: number | null;
  kind: string;
  source_id: string;
  name: string | null;
  outcome: string | null;
  problems: { code: string; column: string | null; params: Record<string, string | number> }[] | null;
}

/**
 * The report of an import that the viewer may see: every row and what became of it, as a sheet that is sent while it is
 * read. Identity numbers are in none of it. @throws Refusal NOT_FOUND.
 */
export async function sisReport(
  context: Context,
  id: string,
  format: SheetFormat,
): Promise<AsyncGenerator<Uint8Array>> {
  const { viewer, em, locale } = context;
  if (!viewer) throw notSignedIn();
  const found = await em.findOne(SisImport, { id });
  if (!found || !mayImport(viewer, found.school?.id ?? null)) throw notFound();
  const { title, header } = WORDS[locale];
  const columns = header.map((name, place) => ({
    header: name,
    type: place === LINE ? ('NUMBER' as const) : ('TEXT' as const),
  }));
  return writeSheet({ title, locale, columns, rows: rowsOf(context, found, locale) }, format);
}

/** Which of the columns is a number. */
const LINE = 1;

async function* rowsOf(
  { em }: Context,
  sisImport: SisImport,
  locale: Locale,
): AsyncGenerator<SheetValue[][]> {
  const system = systemScope(em);
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await system.execute<ReportRow[]>(
      `select row.id, row.file, row.line, kind, source_id, data->>'name' as name, outcome, (
         select jsonb_agg(jsonb_build_object('code', code, 'column', "column", 'params', params))
         from sis_problem problem where problem.import_id = row.import_id and problem.file = row.file
           and problem.line = row.line) as problems
       from sis_row row where import_id = ? and id > ? order by id limit ${BATCH}`,
      [sisImport.id, after],
    );
    yield rows.map((row) => valuesOf(row, sisImport, locale));
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}

function valuesOf(row: ReportRow, sisImport: SisImport, locale: Locale): SheetValue[] {
  const words = WORDS[locale];
  const problems = (row.problems ?? []).map(({ code, column, params }) => {
    const known = PROBLEM_CODES.find((each) => each === code);
    const shown = shownColumn(sisImport, code, column, row.file);
    return `${shown ? `${shown}: ` : ''}${known ? problemWords(known, params, locale) : code}`;
  });
  return [
    ...[row.file, row.line, words.kinds[row.kind] ?? row.kind, row.source_id, row.name],
    ...[words.outcomes[row.outcome ?? ''] ?? '', problems.join(' ')],
  ];
}

const WORDS: Record<
  Locale,
  { title: string; header: string[]; kinds: Record<string, string>; outcomes: Record<string, string> }
> = {
  'zh-TW': {
    title: '匯入報告',
    header: ['檔案', '行', '種類', '來源代碼', '名稱', '結果', '說明'],
    kinds: {
      ...{ SCHOOL: '學校', TERM: '學期', CLASS: '班級', STAFF: '教職員', STUDENT: '學生', GUARDIAN: '家長' },
      ...{ PLACE: '編班', HOMEROOM: '導師', KEPT: '其他' },
    },
    outcomes: { ADD: '新增', CHANGE: '異動', SAME: '相同', END: '結束', KEPT: '保留', ERROR: '錯誤' },
  },
  en: {
    title: 'Import',
    header: ['File', 'Line', 'Kind', 'Id in the source', 'Name', 'Outcome', 'Remarks'],
    kinds: {
      ...{
        SCHOOL: 'School',
        TERM: 'Semester',
        CLASS: 'Class',
        STAFF: 'Staff',
        STUDENT: 'Pupil',
        GUARDIAN: 'Guardian',
      },
      ...{ PLACE: 'Place in a class', HOMEROOM: 'Homeroom teacher', KEPT: 'Other' },
    },
    outcomes: {
      ...{ ADD: 'added', CHANGE: 'changed', SAME: 'unchanged', END: 'ended', KEPT: 'kept', ERROR: 'error' },
    },
  },
};
