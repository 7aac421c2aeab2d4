import { escapeHtml } from '../escape-html.ts';
import type { KeptMessage } from './kept-messages.ts';

const TIME = new Intl.DateTimeFormat('zh-TW', {
  timeZone: 'Asia/Taipei',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

const CHANNEL_WORD = { EMAIL: '電子郵件', SMS: '簡訊' } as const;

const STYLE = `
:root { color-scheme: light dark; --ink: #16211f; --ink-2: #52605d; --paper: #fff; --ground: #f4f6f5; --line: #e2e8e6;
  --accent: #0b6b63; --accent-soft: #e3f2ef; --live: #8a4208; --live-soft: #fff4e2; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8efed; --ink-2: #a9b7b4; --paper: #18211f; --ground: #0f1614;
  --line: #2a3634; --accent: #3fb8aa; --accent-soft: #13322e; --live: #f5b562; --live-soft: #33260f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.6 "PingFang TC", "Noto Sans TC",
  "Noto Sans CJK TC", "Microsoft JhengHei", system-ui, sans-serif; font-variant-numeric: tabular-nums; }
main { max-width: 46rem; margin: 0 auto; padding: 24px 16px 64px; }
header { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: center; margin-bottom: 20px; }
h1 { font-size: 22px; margin: 0; flex: 1; }
header p { flex-basis: 100%; margin: 0; color: var(--ink-2); font-size: 14px; }
a { color: var(--accent); text-underline-offset: 3px; overflow-wrap: anywhere; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.reload { display: inline-flex; align-items: center; min-height: 44px; font-weight: 600; }
ol { list-style: none; margin: 0; padding: 0; display: grid; gap: 12px; }
article { background: var(--paper); border: 1px solid var(--line); border-radius: 14px; padding: 16px; }
.head { display: flex; flex-wrap: wrap; gap: 4px 10px; align-items: center; font-size: 14px; color: var(--ink-2); }
.head .to { color: var(--ink); font-weight: 600; overflow-wrap: anywhere; flex: 1 1 12rem; }
.channel { border-radius: 999px; padding: 1px 10px; font-weight: 600; background: var(--accent-soft); color: var(--accent); }
.channel.sms { background: var(--live-soft); color: var(--live); }
h2 { font-size: 17px; line-height: 1.45; margin: 10px 0 0; overflow-wrap: anywhere; }
.text { margin: 8px 0 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.code { display: inline-block; background: var(--accent-soft); color: var(--accent); border-radius: 8px; padding: 0 10px;
  font-size: 1.25em; font-weight: 700; letter-spacing: .16em; user-select: all; }
.files { display: flex; flex-wrap: wrap; gap: 8px; margin: 12px 0 0; padding: 0; list-style: none; font-size: 14px; }
.files li { border: 1px solid var(--line); border-radius: 8px; padding: 2px 10px; color: var(--ink-2); overflow-wrap: anywhere; }
.empty { text-align: center; color: var(--ink-2); padding: 56px 16px; border: 1.5px dashed var(--line); border-radius: 14px; }
.empty strong { display: block; color: var(--ink); font-size: 18px; margin-bottom: 4px; }
`;

/**
 * The page at /dev/outbox: what the platform would have sent, newest first as given. Complete HTML that needs
 * no script and no other file; it works under `default-src 'none'; style-src 'nonce-<nonce>'`.
 */
export function renderOutboxPage(messages: readonly KeptMessage[], nonce: string): string {
  const content =
    messages.length === 0
      ? '<p class="empty"><strong>還沒有任何訊息</strong>系統寄出的電子郵件與簡訊會留在這裡，例如親子綁定的驗證碼。</p>'
      : `<ol>${messages.map(renderMessage).join('')}</ol>`;
  return `<!doctype html>
<html lang="zh-TW">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>寄件匣（開發用）</title>
<style nonce="${escapeHtml(nonce)}">${STYLE}</style>
</head>
<body>
<main>
<header>
<h1>寄件匣</h1>
<a class="reload" href="">重新載入</a>
<p>示範模式不會真的寄出，訊息留在這裡，新的在前（${messages.length} 則）。<a href="outbox.json">JSON</a></p>
</header>
${content}
</main>
</body>
</html>
`;
}

function renderMessage(message: KeptMessage): string {
  const { channel, to, subject, text, at, attachments } = message;
  const time = `<time datetime="${escapeHtml(at)}">${escapeHtml(TIME.format(new Date(at)))}</time>`;
  const files = attachments
    .map(
      ({ filename, size }) => `<li>${escapeHtml(filename)}・${Math.max(1, Math.round(size / 1024))} kB</li>`,
    )
    .join('');
  return `<li><article>
<div class="head"><span class="channel ${channel.toLowerCase()}">${CHANNEL_WORD[channel]}</span><span class="to">${escapeHtml(to)}</span>${time}</div>
${subject === null ? '' : `<h2>${escapeHtml(subject)}</h2>`}
<p class="text">${markUp(text)}</p>
${files === '' ? '' : `<ul class="files" aria-label="附件">${files}</ul>`}
</article></li>`;
}

/** Escapes the text, makes web addresses links and lets six-digit codes stand out. */
function markUp(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>"'，。；）】」]+)/)
    .map((piece, index) => {
      const safe = escapeHtml(piece);
      if (index % 2 === 1) return `<a href="${safe}" rel="noreferrer">${safe}</a>`;
      return safe.replace(/(?<![\d&#])\d{6}(?!\d)/g, '<strong class="code">$&</strong>');
    })
    .join('');
}
