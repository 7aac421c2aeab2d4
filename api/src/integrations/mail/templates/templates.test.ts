import { LOCALES, type Locale } from '@qinshi/domain';
import { describe, expect, it } from 'vitest';
import { contactCodeSms, passwordResetSms } from '../../sms/contact-code-sms.ts';
import en from '../../texts/en.json' with { type: 'json' };
import zhTW from '../../texts/zh-TW.json' with { type: 'json' };
import { activationLinkMail } from './activation-link.ts';
import { bindingApprovedByLinkMail } from './binding-approved-by-link.ts';
import { bindingApprovedExistingAccountMail } from './binding-approved-existing-account.ts';
import { bindingApprovedNewAccountMail } from './binding-approved-new-account.ts';
import { bindingRejectedMail } from './binding-rejected.ts';
import { contactCodeMail } from './contact-code.ts';
import { contactRecordedMail } from './contact-recorded.ts';
import { type DataRequestMail, dataRequestMail } from './data-request.ts';
import { emailChangedMail } from './email-changed.ts';
import { guardianCorrectedMail } from './guardian-corrected.ts';
import { guardianUnboundMail } from './guardian-unbound.ts';
import type { MailContent } from './layout.ts';
import { notificationMail } from './notification.ts';
import { outsideLinkedMail } from './outside-linked.ts';
import { passwordChangedMail } from './password-changed.ts';
import { passwordResetMail } from './password-reset.ts';

const child = { studentName: '王○明', schoolName: '青山國民小學', className: '四年二班' };
const account = { ...child, guardianName: '王一寶', publicUrl: 'https://school.example/' };

const dataRequest: Omit<DataRequestMail, 'stage'> = {
  name: '王一寶',
  kind: '刪除',
  subjectName: '王小明',
  dueAt: new Date('2026-12-31T15:59:59Z'),
  extensionReason: '須調閱紙本',
  answer: '<b>已刪除</b>',
  kept: ['學籍資料', '操作紀錄'],
};

const NEWS = {
  name: '王一寶',
  title: '王小明尚未到校',
  body: '到 08:10 沒有到校紀錄。',
  url: 'https://school.example/parent/messages',
};

const LINK = 'https://school.example/parent/activate#x-y_z';

function everyMail(locale: Locale): [name: string, mail: MailContent][] {
  const username = 'mother@example.com';
  const changedAt = new Date('2026-04-19T00:30:00Z');
  return [
    ['contact code', contactCodeMail(locale, { code: '246813' })],
    ['new account', bindingApprovedNewAccountMail(locale, { ...account, username, activationDays: 14 })],
    ['existing account', bindingApprovedExistingAccountMail(locale, account)],
    ['account by link', bindingApprovedByLinkMail(locale, { ...account, url: LINK, linkDays: 7 })],
    ['link', activationLinkMail(locale, { name: '王一寶', url: LINK, expiresAt: changedAt })],
    ['reset code', passwordResetMail(locale, { code: '246813' })],
    ['e-mail address', emailChangedMail(locale, { changedAt })],
    ['recorded address', contactRecordedMail(locale, { name: '王一寶', recordedAt: changedAt })],
    [
      'correction',
      guardianCorrectedMail(locale, {
        name: '王一寶',
        changed: ['name', 'nationalId', 'relation'],
        byFirstPassword: true,
        at: changedAt,
      }),
    ],
    [
      'end of a binding',
      guardianUnboundMail(locale, { name: '王一寶', studentName: '王○明', at: changedAt }),
    ],
    ['rejection', bindingRejectedMail(locale, { ...account, reason: '簽名無法辨識' })],
    [
      'password',
      passwordChangedMail(locale, {
        name: '王一寶',
        changedAt: new Date('2026-04-19T00:30:00Z'),
      }),
    ],
    [
      'outside account',
      outsideLinkedMail(locale, {
        name: '王一寶',
        provider: '城市通',
        linkedAt: new Date('2026-04-19T00:30:00Z'),
      }),
    ],
    ...(['SUBMITTED', 'EXTENDED', 'ACCEPTED', 'REFUSED'] as const).map((stage): [string, MailContent] => [
      `data request ${stage}`,
      dataRequestMail(locale, { ...dataRequest, stage }),
    ]),
    ['notification', notificationMail(locale, NEWS)],
  ];
}

const mails = LOCALES.flatMap((locale) =>
  everyMail(locale).map(([name, mail]) => [locale, name, mail] as const),
);

/** Runs of exactly six digits: what people and programs take for a code. */
function sixDigitRuns(text: string): string[] {
  return text.match(/(?<!\d)\d{6}(?!\d)/g) ?? [];
}

describe('mail texts', () => {
  it('exist in every language under the same names, with the same placeholders', () => {
    const shape = (texts: Record<string, string>) =>
      Object.entries(texts).map(([key, value]) => [key, value.match(/\{\{\w+\}\}/g)]);
    expect(shape(en)).toEqual(shape(zhTW));
  });

  it.each(mails)('%s: %s is complete in both forms', (locale, _name, { subject, text, html }) => {
    expect(subject).not.toMatch(/[\r\n]/);
    for (const form of [subject, text, html]) expect(form).not.toMatch(/\{\{|undefined|null/);
    expect(html).toContain(`<html lang="${locale}">`);
    expect(html).not.toMatch(/<script|<img|<link|url\(/);
  });

  it.each(LOCALES)('%s: the code is the only run of six digits', (locale) => {
    const { text, html } = contactCodeMail(locale, { code: '246813' });
    expect(sixDigitRuns(text)).toEqual(['246813']);
    expect(sixDigitRuns(html)).toEqual(['246813']);
    expect(sixDigitRuns(contactCodeSms(locale, { code: '246813' }))).toEqual(['246813']);
  });

  it.each(mails.filter(([, name]) => !name.endsWith('code')))(
    '%s: %s holds nothing that looks like a code or an identity number',
    (_locale, _name, { text, html }) => {
      for (const form of [text, html]) {
        expect(sixDigitRuns(form)).toEqual([]);
        expect(form).not.toMatch(/[A-Z][A-D1289]\d{8}/);
      }
    },
  );

  it.each(LOCALES)('%s: text messages fit into one of 70 characters', (locale) => {
    for (const sms of [contactCodeSms, passwordResetSms])
      expect(sms(locale, { code: '246813' }).length).toBeLessThanOrEqual(70);
  });

  it('tell a new parent how to sign in without telling the password', () => {
    const [, [, mail] = ['', null]] = everyMail('zh-TW');
    expect(mail?.text).toContain('登入帳號：mother@example.com');
    expect(mail?.text).toContain('末六碼');
    expect(mail?.text).toContain('變更密碼');
    expect(mail?.text).toContain('https://school.example/parent/\n');
    expect(mail?.html).toContain('<a href="https://school.example/parent/"');
  });

  it('give the reason of a rejection as it was written, and escape it', () => {
    const reason = '<b>簽名</b>與姓名不符 & "請重簽"';
    const { text, html } = bindingRejectedMail('zh-TW', { ...account, reason });
    expect(text).toContain(`不通過原因：${reason}`);
    expect(html).toContain('&lt;b&gt;簽名&lt;/b&gt;與姓名不符 &amp; &quot;請重簽&quot;');
    expect(html).not.toContain('<b>');
  });

  it('say when a password was changed, in Taipei and in the calendar of the reader', () => {
    const changedAt = new Date('2026-12-31T16:05:00Z');
    expect(passwordChangedMail('zh-TW', { name: '王一寶', changedAt }).text).toContain(
      '時間：116/01/01 00:05',
    );
    expect(passwordChangedMail('en', { name: 'Wang', changedAt }).text).toContain(
      'Time: 2027-01-01 00:05 (Taipei)',
    );
  });

  it('say of a data request until when it is answered, what the answer is, and what stays', () => {
    const mail = (stage: DataRequestMail['stage']) => dataRequestMail('zh-TW', { ...dataRequest, stage });
    expect(mail('SUBMITTED').text).toContain('回覆期限：115/12/31');
    expect(mail('SUBMITTED').text).toContain('依法保留：學籍資料\n依法保留：操作紀錄');
    expect(mail('EXTENDED').text).toContain('延長原因：須調閱紙本');
    expect(mail('ACCEPTED').html).toContain('&lt;b&gt;已刪除&lt;/b&gt;');
    expect(mail('REFUSED').text).toContain('回覆內容：');
    expect(mail('REFUSED').text).not.toContain('依法保留');
  });
});
