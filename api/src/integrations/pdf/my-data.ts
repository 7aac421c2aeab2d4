import { formatRocDateTime, formatTaipeiTime, type Locale, toTaipeiDate } from '@qinshi/domain';
import { formFonts } from './fonts.ts';
import { INK, Sheet, type TextStyle } from './sheet.ts';

/** What is printed, in the words of the reader; mask before. */
export interface MyDataContent {
  name: string;
  at: Date;
  categories: readonly {
    subjectName: string;
    title: string;
    purpose: string;
    retention: string;
    kept: string | null;
    facts: readonly { label: string; value: string }[];
  }[];
}

const WORDS = {
  'zh-TW': {
    title: '個人資料副本',
    author: '親師生平臺',
    of: '當事人',
    made: '製作時間',
    lead: '依個人資料保護法第三條及第十條，本平臺提供目前持有的您的個人資料。身分證字號以遮蔽方式呈現；他人的個人資料不在此列。若有錯誤，您可以在平臺上請求補充或更正、停止利用或刪除。',
    purpose: '目的',
    retention: '保存',
    kept: '依法保留',
    colon: '：',
  },
  en: {
    title: 'Copy of your personal data',
    author: 'School–Parent Platform',
    of: 'Person',
    made: 'Made',
    lead: 'Under articles 3 and 10 of the Personal Data Protection Act this is what the platform holds about you. Identity numbers are masked; other people’s data are not included. If something is wrong you can ask on the platform to correct it, to stop its use, or to delete it.',
    purpose: 'Purpose',
    retention: 'Kept',
    kept: 'Kept by law',
    colon: ': ',
  },
} satisfies Record<Locale, unknown>;

const LABEL_WIDTH = 140;
const LABEL: TextStyle = { size: 9.5, color: INK.quiet };
const VALUE: TextStyle = { size: 10, lineGap: 2 };
const NOTE: TextStyle = { size: 9, color: INK.quiet, lineGap: 2 };

/** A copy of one's personal data for reading: A4, tagged, selectable text, fonts embedded as subsets. */
export async function renderMyData(locale: Locale, content: MyDataContent): Promise<Buffer> {
  const words = WORDS[locale];
  const { title, author } = words;
  const sheet = new Sheet(await formFonts(), { title, author, date: content.at, lang: locale });
  drawHead(sheet, locale, content);
  let subject: string | null = null;
  for (const category of content.categories) {
    if (category.subjectName !== subject) drawSubject(sheet, category.subjectName);
    subject = category.subjectName;
    drawCategory(sheet, locale, category);
  }
  return sheet.finish((page, pages) => ({
    left: `${title}　${content.name}　${timeWords(locale, content.at)}`,
    right: `${page} / ${pages}`,
  }));
}

function timeWords(locale: Locale, at: Date): string {
  return locale === 'zh-TW' ? formatRocDateTime(at) : `${toTaipeiDate(at)} ${formatTaipeiTime(at)}`;
}

function drawHead(sheet: Sheet, locale: Locale, { name, at }: MyDataContent): void {
  const words = WORDS[locale];
  const facts = `${words.of}${words.colon}${name}　　${words.made}${words.colon}${timeWords(locale, at)}`;
  sheet.add(sheet.piece('H1', () => sheet.write(words.title, { size: 20, bold: true })));
  sheet.skip(4);
  sheet.add(sheet.piece('P', () => sheet.write(facts, LABEL)));
  sheet.skip(8);
  rule(sheet, INK.accent);
  sheet.skip(10);
  sheet.add(sheet.piece('P', () => sheet.write(words.lead, { size: 10, lineGap: 3 })));
}

function drawSubject(sheet: Sheet, name: string): void {
  sheet.skip(16);
  sheet.ensure(120);
  sheet.add(sheet.piece('H2', () => sheet.write(name, { size: 14, bold: true, color: INK.accent })));
}

function drawCategory(
  sheet: Sheet,
  locale: Locale,
  { title, purpose, retention, kept, facts }: MyDataContent['categories'][number],
): void {
  const words = WORDS[locale];
  const notes = [
    `${words.purpose}${words.colon}${purpose}`,
    `${words.retention}${words.colon}${retention}`,
    ...(kept ? [`${words.kept}${words.colon}${kept}`] : []),
  ];
  sheet.skip(12);
  sheet.ensure(96);
  sheet.add(sheet.piece('H3', () => sheet.write(title, { size: 11.5, bold: true })));
  sheet.skip(2);
  for (const note of notes) sheet.add(sheet.piece('P', () => sheet.write(note, NOTE)));
  sheet.skip(5);
  for (const fact of facts) drawFact(sheet, fact);
}

/** One line of the list: label and value side by side, never parted by a page unless the value alone fills one. */
function drawFact(sheet: Sheet, { label, value }: { label: string; value: string }): void {
  const width = sheet.width - LABEL_WIDTH - 10;
  const height = Math.max(sheet.heightOf(value, VALUE, width), sheet.heightOf(label, LABEL, LABEL_WIDTH));
  sheet.ensure(Math.min(height + 10, 600));
  rule(sheet, INK.line);
  sheet.skip(4);
  const top = sheet.y;
  sheet.add(
    sheet.piece('P', () => {
      sheet.write(label, LABEL, { x: sheet.left, y: top, width: LABEL_WIDTH });
      sheet.write(value, VALUE, { x: sheet.left + LABEL_WIDTH + 10, y: top, width });
    }),
  );
  sheet.moveTo(Math.max(sheet.y, top + height) + 4);
}

function rule(sheet: Sheet, color: string): void {
  const { y } = sheet;
  sheet.decorate((doc) => {
    doc.rect(sheet.left, y, sheet.width, 0.5).fill(color);
  });
}
