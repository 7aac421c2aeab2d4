import { expect, type Page } from '@playwright/test';
import { PushService } from '../../../../api/test/push-service.ts';
import { test } from '../actors/cast.ts';
import { accountWith, takeParent } from '../machine/demo.ts';
import { PushDevice } from '../machine/push-device.ts';

test.use({ serviceWorkers: 'allow' });

/**
 * What is real: the page and its service worker as they are built, the `push` event in it, the server with its keys, its
 * encryption and its signature. What stands in for what: a push service on this machine, which checks the signature
 * and decrypts with the browser's keys, for the vendor's, which cannot be reached from here, and with it
 * PushManager.subscribe and the leave to show notifications, which this headless browser never gives; the developer
 * tools' "deliver push message" for the browser's connection to that service; a note of what the worker shows, and an
 * event of the same name for the tap, for a screen with notifications.
 */
test('a parent’s device rings: switched on in the settings, told by the server, led to the messages', async ({
  cast,
}) => {
  const service = await PushService.open();
  const mother = await cast.member();
  const { page } = mother;
  const account = takeParent();
  await mother.comesHome(account);
  const receiver = service.subscribe(await publicKeyOf(page));
  const device = await PushDevice.attach(page, receiver);

  await mother.opens('通知設定');
  await mother.button('開啟通知').click();
  await expect(mother.text('已開啟，會收到推播。')).toBeVisible();
  await expect(mother.button(/^移除/)).toHaveCount(1);

  await mother.button('傳送測試通知').click();
  await expect.poll(() => receiver.received.length).toBe(1);
  await device.deliver();
  await expect
    .poll(() => device.shown())
    .toMatchObject([{ title: '測試通知', body: '這個裝置收得到親師生平臺的通知。' }]);

  await device.tap();
  await expect(page).toHaveURL(/\/parent\/messages$/);
  await mother.standsBefore('parent, messages', mother.heading('訊息'));

  await mother.opens('通知設定');
  await mother.button('關閉通知').click();
  await expect(mother.text('尚未開啟，不會收到推播。')).toBeVisible();
  await expect(mother.button(/^移除/)).toHaveCount(0);
  await service.close();
});

test('a teacher’s browser rings, too, by a service worker of its own', async ({ cast }) => {
  const service = await PushService.open();
  const teacher = await cast.teacher();
  const { page } = teacher;
  await teacher.signIn('teacher', accountWith('HOMEROOM_TEACHER'));
  const receiver = service.subscribe(await publicKeyOf(page));
  const device = await PushDevice.attach(page, receiver);

  await page.goto('/teacher/notices');
  await teacher.link('通知設定').click();
  await teacher.standsBefore('teacher, notification settings', teacher.heading('通知設定'));
  await teacher.button('開啟通知').click();
  await expect(teacher.text('已開啟，會收到推播。')).toBeVisible();
  await teacher.button('傳送測試通知').click();
  await expect.poll(() => receiver.received.length).toBe(1);
  await device.deliver();
  await expect.poll(() => device.shown()).toMatchObject([{ title: '測試通知' }]);
  await device.tap();
  await expect(page).toHaveURL(/\/teacher\/notices$/);

  await test.step('what is chosen is still so after a reload', async () => {
    await teacher.link('通知設定').click();
    const mails = page.getByRole('checkbox', { name: '審核提醒：電子郵件' });
    await mails.check();
    await page.getByRole('checkbox', { name: '在勿擾時段不要通知' }).check();
    await page.getByLabel('從', { exact: true }).fill('');
    await teacher.button('儲存設定').click();
    await expect(page.getByLabel('從', { exact: true })).toHaveAccessibleDescription(/./);
    await page.getByLabel('從', { exact: true }).fill('20:00');
    await teacher.button('儲存設定').click();
    await expect(teacher.text('已儲存通知設定')).toBeVisible();
    await page.reload();
    await expect(mails).toBeChecked();
    await expect(page.getByLabel('從', { exact: true })).toHaveValue('20:00');
  });
  await service.close();
});

/** The platform's VAPID key, as the page's own settings tell it. */
async function publicKeyOf(page: Page): Promise<string> {
  const { notificationSettings } = await page.evaluate(async () => {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ notificationSettings { pushPublicKey } }' }),
    });
    return (await response.json()).data;
  });
  return notificationSettings.pushPublicKey;
}
