import type { Locale } from '@qinshi/domain';
import { escapeHtml } from '../../escape-html.ts';
import { text } from '../../texts/texts.ts';

/** What a template gives to the mailer. */
export interface MailContent {
  subject: string;
  text: string;
  html: string;
}

/** A part of a mail; plain text and HTML are both made from it, so that they say the same. */
export type MailBlock =
  | { kind: 'paragraph'; text: string }
  | { kind: 'code'; code: string }
  | { kind: 'facts'; facts: readonly (readonly [label: string, value: string])[] }
  | { kind: 'action'; label: string; url: string };

/** A whole mail before it takes form. */
interface MailDraft {
  subject: string;
  /** Whom it greets; null when the name is not known (or must not be told). */
  name: string | null;
  blocks: readonly MailBlock[];
}

const FONT = `font-family:'PingFang TC','Noto Sans TC','Microsoft JhengHei',system-ui,sans-serif`;

/** Lays a mail out in both forms. Everything is escaped here; the HTML loads nothing from anywhere. */
export function layOutMail(locale: Locale, { subject, name, blocks }: MailDraft): MailContent {
  const greeting = name === null ? text(locale, 'greetingNobody') : text(locale, 'greeting', { name });
  const all: MailBlock[] = [{ kind: 'paragraph', text: greeting }, ...blocks];
  return {
    subject,
    text: [
      ...all.map((block) => blockText(locale, block)),
      `--\n${text(locale, 'product')}\n${text(locale, 'automatic')}\n`,
    ].join('\n\n'),
    html: htmlPage(locale, subject, all.map(blockHtml).join('\n')),
  };
}

function blockText(locale: Locale, block: MailBlock): string {
  if (block.kind === 'paragraph') return block.text;
  if (block.kind === 'code') return `    ${block.code}`;
  if (block.kind === 'action') return `${block.label}${text(locale, 'separator')}${block.url}`;
  return block.facts.map(([label, value]) => `${label}${text(locale, 'separator')}${value}`).join('\n');
}

function blockHtml(block: MailBlock): string {
  if (block.kind === 'paragraph') return `<p style="margin:0 0 16px">${escapeHtml(block.text)}</p>`;
  if (block.kind === 'code') {
    const style = `margin:0 0 16px;padding:14px 0;background:#e3f2ef;border-radius:10px;color:#0b6b63;font-size:30px;font-weight:700;letter-spacing:8px;text-align:center`;
    return `<p style="${style}">${escapeHtml(block.code)}</p>`;
  }
  if (block.kind === 'action') {
    const style = `display:inline-block;padding:12px 22px;background:#0b6b63;border-radius:10px;color:#fff;font-weight:700;text-decoration:none`;
    return `<p style="margin:0 0 20px"><a href="${escapeHtml(block.url)}" style="${style}">${escapeHtml(block.label)}</a></p>`;
  }
  const rows = block.facts.map(
    ([label, value]) =>
      `<tr><th scope="row" style="padding:6px 16px 6px 0;text-align:left;vertical-align:top;font-weight:400;color:#52605d;white-space:nowrap">${escapeHtml(label)}</th><td style="padding:6px 0;font-weight:600">${escapeHtml(value)}</td></tr>`,
  );
  return `<table style="margin:0 0 16px;border-collapse:collapse;font-size:16px">${rows.join('')}</table>`;
}

function htmlPage(locale: Locale, subject: string, body: string): string {
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;padding:24px 12px;background:#f4f6f5;color:#16211f;font-size:16px;line-height:1.7;${FONT}">
<div style="max-width:560px;margin:0 auto">
<p style="margin:0 0 12px;color:#0b6b63;font-weight:700">${escapeHtml(text(locale, 'product'))}</p>
<div style="padding:24px 24px 8px;background:#fff;border-radius:14px">
${body}
</div>
<p style="margin:16px 0 0;color:#52605d;font-size:13px">${escapeHtml(text(locale, 'automatic'))}</p>
</div>
</body>
</html>
`;
}
