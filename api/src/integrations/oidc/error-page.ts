import type { Locale } from '@qinshi/domain';
import { escapeHtml } from '../escape-html.ts';
import { text } from '../texts/texts.ts';

const STYLE = `
:root { color-scheme: light dark; --ink: #16211f; --ink-2: #52605d; --paper: #fff; --ground: #f4f6f5; --line: #e2e8e6; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8efed; --ink-2: #a9b7b4; --paper: #18211f; --ground: #0f1614;
  --line: #2a3634; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.6 "PingFang TC", "Noto Sans TC",
  "Noto Sans CJK TC", "Microsoft JhengHei", system-ui, sans-serif; }
main { max-width: 30rem; margin: 15vh auto 0; padding: 0 16px; }
section { background: var(--paper); border: 1px solid var(--line); border-radius: 14px; padding: 24px; }
p { margin: 0 0 16px; color: var(--ink-2); }
h1 { font-size: 22px; margin: 0 0 12px; }
.code { margin: 0; font-size: 14px; overflow-wrap: anywhere; }
`;

/**
 * What somebody sees when another system's request cannot be answered and there is nowhere to send the browser back to.
 * Complete HTML without script; `code` is the protocol's word for what is wrong, `message` says more than that the
 * request was.
 */
export function renderErrorPage({
  locale,
  code,
  nonce,
  message = text(locale, 'consentErrorText'),
}: {
  locale: Locale;
  code: string;
  nonce: string;
  message?: string;
}): string {
  const title = escapeHtml(text(locale, 'consentErrorTitle'));
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · ${escapeHtml(text(locale, 'product'))}</title>
<style nonce="${escapeHtml(nonce)}">${STYLE}</style>
</head>
<body>
<main>
<section>
<h1>${title}</h1>
<p>${escapeHtml(message)}</p>
<p class="code">${escapeHtml(text(locale, 'consentErrorCode'))}：<code>${escapeHtml(code)}</code></p>
</section>
</main>
</body>
</html>
`;
}
