import { INK, type Sheet, type TextStyle } from './sheet.ts';

/** One labelled value; `draw` takes the place of a plain text, `alt` says what a picture shows. */
export interface TableCell {
  label: string;
  alt?: string;
  value: string | { height: number; draw: (x: number, y: number, width: number) => void };
}

const LABEL_WIDTH = 92;
const PADDING = 9;
const LABEL: TextStyle = { size: 9.5, color: INK.quiet };
const VALUE: TextStyle = { size: 11, lineGap: 1 };

/** A boxed table of labelled values, one or two to a row. It is never broken over two pages. */
export function drawTable(sheet: Sheet, rows: readonly (readonly TableCell[])[]): void {
  const heights = rows.map((row) => Math.max(...row.map((cell) => cellHeight(sheet, row, cell))));
  const height = heights.reduce((sum, each) => sum + each, 0);
  sheet.ensure(height);
  const top = sheet.y;
  drawGrid(sheet, rows, heights, top);

  let y = top;
  const elements = rows.map((row, index) => {
    const rowTop = y;
    const rowHeight = heights[index] ?? 0;
    y += rowHeight;
    const cells = row.flatMap((cell, column) => {
      const x = sheet.left + (column * sheet.width) / row.length;
      return cellElements(sheet, cell, { x, y: rowTop, width: sheet.width / row.length, height: rowHeight });
    });
    return sheet.piece('TR', cells);
  });
  sheet.add(sheet.piece('Table', elements));
  sheet.moveTo(top + height);
}

function cellElements(
  sheet: Sheet,
  { label, value, alt }: TableCell,
  box: { x: number; y: number; width: number; height: number },
): PDFKit.PDFStructureElement[] {
  const middle = (content: number) => box.y + (box.height - content) / 2;
  const labelBox = { x: box.x + PADDING, width: LABEL_WIDTH - PADDING };
  const valueBox = { x: box.x + LABEL_WIDTH + PADDING, width: box.width - LABEL_WIDTH - 2 * PADDING };
  const draw = () => {
    if (typeof value !== 'string') return value.draw(valueBox.x, middle(value.height), valueBox.width);
    sheet.write(value, VALUE, { ...valueBox, y: middle(sheet.heightOf(value, VALUE, valueBox.width)) });
  };
  return [
    sheet.piece('TH', () =>
      sheet.write(label, LABEL, { ...labelBox, y: middle(sheet.heightOf(label, LABEL, labelBox.width)) }),
    ),
    alt === undefined ? sheet.piece('TD', draw) : sheet.piece('TD', [sheet.piece('Figure', draw, { alt })]),
  ];
}

function cellHeight(sheet: Sheet, row: readonly TableCell[], { value }: TableCell): number {
  if (typeof value !== 'string') return value.height + 2 * PADDING;
  const width = sheet.width / row.length - LABEL_WIDTH - 2 * PADDING;
  return sheet.heightOf(value, VALUE, width) + 2 * 6;
}

/** Grounds of the labels, lines between the cells, a rounded frame around all. */
function drawGrid(
  sheet: Sheet,
  rows: readonly (readonly TableCell[])[],
  heights: readonly number[],
  top: number,
): void {
  const height = heights.reduce((sum, each) => sum + each, 0);
  const right = sheet.left + sheet.width;
  sheet.decorate((doc) => {
    doc.save().roundedRect(sheet.left, top, sheet.width, height, 6).clip();
    doc.lineWidth(0.6).strokeColor(INK.line);
    let y = top;
    rows.forEach((row, index) => {
      const rowHeight = heights[index] ?? 0;
      row.forEach((_, column) => {
        const x = sheet.left + (column * sheet.width) / row.length;
        doc.rect(x, y, LABEL_WIDTH, rowHeight).fill(INK.soft);
        if (column > 0)
          doc
            .moveTo(x, y)
            .lineTo(x, y + rowHeight)
            .stroke();
      });
      if (index > 0) doc.moveTo(sheet.left, y).lineTo(right, y).stroke();
      y += rowHeight;
    });
    doc.restore();
    doc.lineWidth(0.9).strokeColor(INK.line).roundedRect(sheet.left, top, sheet.width, height, 6).stroke();
  });
}
