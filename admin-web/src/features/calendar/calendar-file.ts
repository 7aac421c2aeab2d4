/** What spreadsheets of Taiwan save as CSV is UTF-8 or, from older ones, Big5. */
export async function readTextFile(file: Blob): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('big5').decode(bytes);
  }
}

const EXAMPLE = `日期,至,類別,名稱,上星期幾的課,上到幾點
115/12/25,,放假,行憲紀念日,,
116/01/21,116/02/10,放假,寒假,,
116/03/06,,補課,校慶補課,五,
116/04/16,,半天,校慶預演,,12:00
`;

/** A file to begin with; the mark in front tells spreadsheets that it is UTF-8. */
export const EXAMPLE_FILE = `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${EXAMPLE}`)}`;
