import type { Locale } from '@qinshi/domain';
import type { SheetColumnType } from './write-sheet.ts';

/** Places in the list of cell formats below. */
export const STYLE_OF: Record<SheetColumnType | 'HEAD', number> = {
  TEXT: 0,
  NUMBER: 1,
  PERCENT: 2,
  DATE: 3,
  DATE_TIME: 4,
  HEAD: 5,
};

/** `e` is the year of the calendar of that place: 115/04/19 for a cell that stays a date. */
const DATE_FORMATS: Record<Locale, { day: string; instant: string }> = {
  'zh-TW': { day: '[$-404]e/mm/dd', instant: '[$-404]e/mm/dd hh:mm' },
  en: { day: 'yyyy-mm-dd', instant: 'yyyy-mm-dd hh:mm' },
};

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Everything of a workbook but its sheet (ECMA-376): as little as spreadsheets ask for. */
export function bookParts(title: string, locale: Locale): Record<string, string> {
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${sheetName(title)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles(locale),
  };
}

function styles(locale: Locale): string {
  const { day, instant } = DATE_FORMATS[locale];
  // In the order of STYLE_OF: text (49, `@`), number, per cent, day, instant, and the bold head.
  const formats = [
    '<xf numFmtId="49" applyNumberFormat="1"/>',
    '<xf numFmtId="0"/>',
    '<xf numFmtId="164" applyNumberFormat="1"/>',
    '<xf numFmtId="165" applyNumberFormat="1"/>',
    '<xf numFmtId="166" applyNumberFormat="1"/>',
    '<xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/>',
  ];
  return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="3"><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="${day}"/><numFmt numFmtId="166" formatCode="${instant}"/></numFmts><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellXfs count="${formats.length}">${formats.join('')}</cellXfs></styleSheet>`;
}

/** At most 31 characters, none of those that formulas need. */
function sheetName(title: string): string {
  return title.replace(/[\\/?*[\]:&<>"']/g, ' ').slice(0, 31);
}
