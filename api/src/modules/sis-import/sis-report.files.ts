import type { Locale } from '@qinshi/domain';
import { systemScope } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { notFound, notSignedIn } from '../../graphql/errors.ts';
import { problemWords } from './problem-words.ts';
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
 * The report of an import that the viewer may see: every row and what became of it, as text that is sent while it is
 * read. Identity numbers are in none of it. @throws Refusal NOT_FOUND.
 */
export async function sisReport(context: Context, id: string): Promise<AsyncGenerator<string>> {
  const { viewer, em, locale } = context;
  if (!viewer) throw notSignedIn();
  const found = await em.findOne(SisImport, { id });
  if (!found || !mayImport(viewer, found.school?.id ?? null)) throw notFound();
  return linesOf(context, id, locale);
}

async function* linesOf({ em }: Context, id: string, locale: Locale): AsyncGenerator<string> {
  const system = systemScope(em);
  const words = WORDS[locale];
  // Spreadsheets know by the mark that it is UTF-8.
  yield `\ufeff${words.header.join(',')}\r\n`;
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await system.execute<ReportRow[]>(
      `select row.id, row.file, row.line, kind, source_id, data->>'name' as name, outcome, (
         select jsonb_agg(jsonb_build_object('code', code, 'column', "column", 'params', params))
         from sis_problem problem where problem.import_id = row.import_id and problem.file = row.file
           and problem.line = row.line) as problems
       from sis_row row where import_id = ? and id > ? order by id limit ${BATCH}`,
      [id, after],
    );
    for (const row of rows) yield lineOf(row, words, locale);
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}

function lineOf(row: ReportRow, words: (typeof WORDS)[Locale], locale: Locale): string {
  const problems = (row.problems ?? []).map(({ code, column, params }) => {
    const known = PROBLEM_CODES.find((each) => each === code);
    return `${column ? `${column}: ` : ''}${known ? problemWords(known, params, locale) : code}`;
  });
  const outcome = words.outcomes[row.outcome ?? ''] ?? '';
  const cells = [
    row.file ?? '',
    row.line ?? '',
    words.kinds[row.kind] ?? row.kind,
    row.source_id,
    row.name ?? '',
  ];
  return `${[...cells, outcome, problems.join(' ')].map((cell) => quoted(String(cell))).join(',')}\r\n`;
}

/** A cell that no spreadsheet takes for a formula. */
function quoted(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const WORDS: Record<
  Locale,
  { header: string[]; kinds: Record<string, string>; outcomes: Record<string, string> }
> = {
  'zh-TW': {
    header: ['檔案', '行', '種類', '來源代碼', '名稱', '結果', '說明'],
    kinds: {
      ...{ SCHOOL: '學校', TERM: '學期', CLASS: '班級', STAFF: '教職員', STUDENT: '學生', GUARDIAN: '家長' },
      ...{ PLACE: '編班', HOMEROOM: '導師', KEPT: '其他' },
    },
    outcomes: { ADD: '新增', CHANGE: '異動', SAME: '相同', END: '結束', KEPT: '保留', ERROR: '錯誤' },
  },
  en: {
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
