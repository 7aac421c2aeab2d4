import PDFDocument from 'pdfkit';
import type { FormFonts } from './fonts.ts';

/** Colours of printed forms: they stay apart on a grey printer, too. */
export const INK = {
  text: '#16211f',
  quiet: '#52605d',
  accent: '#0b6b63',
  line: '#c9d5d2',
  soft: '#f1f6f5',
} as const;

/** How a piece of text looks. Sizes in points. */
export interface TextStyle {
  size?: number;
  bold?: boolean;
  color?: string;
  lineGap?: number;
  characterSpacing?: number;
  /** First line starts this much further left than the others: for numbers that stand out. */
  hang?: number;
  link?: string;
}

/** Where a piece of text stands, in points from the top left corner of the page. */
interface Box {
  x: number;
  y: number;
  width: number;
}

/** What the file says about itself. */
interface SheetInfo {
  title: string;
  author: string;
  /** Language of the text; Traditional Chinese without it. */
  lang?: string;
  /** Also the date of creation, so that the same content makes the same bytes. */
  date: Date;
}

const MARGIN = { top: 64, bottom: 72, left: 62, right: 62 } as const;

/**
 * A tagged A4 document in Traditional Chinese: everything drawn is either part of the reading order
 * (`piece`) or decoration (`decorate`), so that a screen reader can follow it.
 */
export class Sheet {
  readonly #doc: PDFKit.PDFDocument;
  readonly #root: PDFKit.PDFStructureElement;

  constructor(fonts: FormFonts, info: SheetInfo) {
    this.#doc = new PDFDocument({
      size: 'A4',
      margins: MARGIN,
      pdfVersion: '1.7',
      tagged: true,
      lang: info.lang ?? 'zh-TW',
      displayTitle: true,
      bufferPages: true,
      info: { Title: info.title, Author: info.author, CreationDate: info.date, ModDate: info.date },
    });
    this.#doc.registerFont('regular', fonts.regular).registerFont('bold', fonts.bold);
    this.#root = this.#doc.struct('Document');
    this.#doc.addStructure(this.#root);
  }

  get left(): number {
    return MARGIN.left;
  }

  get width(): number {
    return this.#doc.page.width - MARGIN.left - MARGIN.right;
  }

  /** Where the next piece starts. */
  get y(): number {
    return this.#doc.y;
  }

  /** Moves on by so many points. */
  skip(points: number): void {
    this.#doc.y += points;
  }

  /** Starts a new page unless so many points are left on this one. */
  ensure(points: number): void {
    if (this.#doc.y + points > this.#doc.page.height - MARGIN.bottom) this.#doc.addPage();
  }

  /** Adds an element to the reading order. */
  add(element: PDFKit.PDFStructureElement): void {
    this.#root.add(element);
  }

  /** An element of the reading order: its role, and either what it draws or the elements in it. */
  piece(
    role: string,
    content: (() => void) | PDFKit.PDFStructureElement[],
    options: { title?: string; alt?: string } = {},
  ): PDFKit.PDFStructureElement {
    return this.#doc.struct(role, options, content);
  }

  /** Lines and grounds that say nothing. Not inside a piece. */
  decorate(draw: (doc: PDFKit.PDFDocument) => void): void {
    this.#doc.markContent('Artifact', { type: 'Layout' });
    this.#doc.save();
    draw(this.#doc);
    this.#doc.restore();
    this.#doc.endMarkedContent();
  }

  /** Writes text where the last piece ended, or at the box. */
  write(text: string, style: TextStyle = {}, box?: Box): void {
    const hang = style.hang ?? 0;
    const { x, y, width } = box ?? { x: this.left, y: this.#doc.y, width: this.width };
    this.#dress(style).text(text, x + hang, y, {
      ...this.#options(style),
      width: width - hang,
      indent: -hang,
    });
  }

  /** Height that `write` would take. */
  heightOf(text: string, style: TextStyle, width: number): number {
    const hang = style.hang ?? 0;
    return this.#dress(style).heightOfString(text, {
      ...this.#options(style),
      width: width - hang,
      indent: -hang,
    });
  }

  /** Width of one line of text. */
  widthOf(text: string, style: TextStyle): number {
    return this.#dress(style).widthOfString(text, this.#options(style));
  }

  /**
   * A check box that reads as ☒ or ☐. The font has neither character: the box is drawn, and an unseen □ in it
   * carries the meaning to whoever selects, searches or listens.
   */
  checkBox(checked: boolean, x: number, y: number, size: number): void {
    const doc = this.#doc;
    doc.markContent('Span', { actual: checked ? '☒' : '☐' });
    doc.save().fillOpacity(0).font('regular').fontSize(size);
    doc.text('□', x, y - size * 0.25, { lineBreak: false }).restore();
    // Readers place the replacement by the axes in force at its end; pdfkit has turned them back by now.
    doc.save().transform(1, 0, 0, -1, 0, doc.page.height);
    doc.endMarkedContent().restore();

    const [near, far] = [size * 0.24, size * 0.76];
    doc
      .save()
      .lineWidth(0.9)
      .strokeColor(checked ? INK.text : INK.quiet);
    doc.rect(x, y, size, size).stroke();
    if (checked) {
      doc.lineWidth(1.3).lineCap('round');
      doc.moveTo(x + near, y + near).lineTo(x + far, y + far);
      doc.moveTo(x + far, y + near).lineTo(x + near, y + far);
      doc.stroke();
    }
    doc.restore();
  }

  /** A picture fitted into a box, at its left and in the middle of its height. */
  picture(png: Buffer, x: number, y: number, width: number, height: number): void {
    this.#doc.image(png, x, y, { fit: [width, height], valign: 'center' });
  }

  /** Sets the place of the next piece, in points from the top of the page. */
  moveTo(y: number): void {
    this.#doc.x = this.left;
    this.#doc.y = y;
  }

  /** Writes the foot of every page, then closes the document and gives its bytes. */
  async finish(foot: (page: number, pages: number) => { left: string; right: string }): Promise<Buffer> {
    const doc = this.#doc;
    const style: TextStyle = { size: 8, color: INK.quiet };
    const { count } = doc.bufferedPageRange();
    for (let index = 0; index < count; index += 1) {
      doc.switchToPage(index);
      const { left, right } = foot(index + 1, count);
      const y = doc.page.height - 46;
      // Without its margin the page takes text at its foot instead of starting another.
      doc.page.margins.bottom = 0;
      doc.markContent('Artifact', { type: 'Pagination' });
      doc.save().lineWidth(0.5).strokeColor(INK.line);
      doc
        .moveTo(this.left, y - 8)
        .lineTo(this.left + this.width, y - 8)
        .stroke()
        .restore();
      this.write(left, style, { x: this.left, y, width: this.width - 60 });
      const width = this.widthOf(right, style);
      this.write(right, style, { x: this.left + this.width - width, y, width: width + 1 });
      doc.endMarkedContent();
    }
    this.#root.end();
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    const ended = new Promise<void>((resolve, reject) => doc.once('end', resolve).once('error', reject));
    doc.end();
    await ended;
    return Buffer.concat(chunks);
  }

  #dress({ bold = false, size = 10, color = INK.text }: TextStyle): PDFKit.PDFDocument {
    return this.#doc
      .font(bold ? 'bold' : 'regular')
      .fontSize(size)
      .fillColor(color);
  }

  #options({ lineGap = 0, characterSpacing = 0, link }: TextStyle): PDFKit.Mixins.TextOptions {
    return { lineGap, characterSpacing, ...(link === undefined ? {} : { link }) };
  }
}
