import { describe, expect, it } from 'vitest';
import { KeptMailer, type KeptMessage, type KeptMessageStore, KeptSmsSender } from './kept-messages.ts';
import { renderOutboxPage } from './outbox-page.ts';

const at = new Date('2026-04-19T00:30:05Z');

function memoryStore() {
  const kept: (KeptMessage & { messageId: string })[] = [];
  const store: KeptMessageStore = {
    add: async (message) => void kept.push(message),
    list: async (limit) => kept.slice(0, limit),
  };
  return { kept, store };
}

function message(changes: Partial<KeptMessage> = {}): KeptMessage {
  return {
    channel: 'SMS',
    to: '0912345678',
    subject: null,
    text: '【親師生平臺】驗證碼 246813，1 小時內有效，請勿告訴他人。',
    at: at.toISOString(),
    attachments: [],
    ...changes,
  };
}

describe('messages kept for the developer', () => {
  it('keeps a mail with the sizes of its files, not their bytes', async () => {
    const { kept, store } = memoryStore();
    await new KeptMailer(store, () => at).send({
      to: 'mother@example.com',
      subject: '審核通過',
      text: '您好',
      html: '<p>您好</p>',
      attachments: [{ filename: '申請書.pdf', contentType: 'application/pdf', content: Buffer.alloc(2048) }],
      messageId: 'mail-1',
    });
    expect(kept).toEqual([
      {
        channel: 'EMAIL',
        to: 'mother@example.com',
        subject: '審核通過',
        text: '您好',
        at: '2026-04-19T00:30:05.000Z',
        attachments: [{ filename: '申請書.pdf', contentType: 'application/pdf', size: 2048 }],
        messageId: 'mail-1',
      },
    ]);
  });

  it('keeps a text message', async () => {
    const { kept, store } = memoryStore();
    await new KeptSmsSender(store, () => at).send({ to: '0912345678', text: '您好', messageId: 'sms-1' });
    expect(kept).toEqual([{ ...message({ text: '您好' }), messageId: 'sms-1' }]);
  });
});

describe('the outbox page', () => {
  it('shows codes so that they can be read and copied, in Taipei time', () => {
    const page = renderOutboxPage([message()], 'n0nce');
    expect(page).toContain('<strong class="code">246813</strong>');
    expect(page).toContain('08:30:05');
    expect(page).toContain('<span class="channel sms">簡訊</span>');
  });

  it('leaves telephone numbers and longer figures alone', () => {
    const page = renderOutboxPage([message({ text: '請撥 0227208889 或 1234567' })], 'n0nce');
    expect(page).not.toContain('class="code"');
  });

  it('escapes everything that a stranger may have typed', () => {
    const evil = `"><script>alert('1')</script>&`;
    const page = renderOutboxPage(
      [
        message({
          channel: 'EMAIL',
          to: evil,
          subject: evil,
          text: `${evil} http://a.example/"onmouseover=x`,
          attachments: [{ filename: evil, contentType: evil, size: 1 }],
        }),
      ],
      'n0nce',
    );
    expect(page).not.toContain('<script');
    expect(page).not.toMatch(/<[^>]*\sonmouseover/);
    expect(page.match(/&lt;script&gt;/g)).toHaveLength(4);
  });

  it('needs nothing that its content security policy forbids', () => {
    const page = renderOutboxPage([message({ text: '登入 https://school.example/parent/' })], 'n0nce');
    expect(page.match(/<style[^>]*>/g)).toEqual(['<style nonce="n0nce">']);
    expect(page).not.toMatch(/\sstyle=|<script|<img|<link|url\(/);
    expect(page).toContain('<a href="https://school.example/parent/" rel="noreferrer">');
  });

  it('says what will appear when there is nothing yet', () => {
    expect(renderOutboxPage([], 'n0nce')).toContain('還沒有任何訊息');
  });
});
