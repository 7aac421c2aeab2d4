import { expect } from '@playwright/test';
import { PushService } from '../../../../api/test/push-service.ts';
import { test } from '../actors/cast.ts';
import { takeParent } from '../machine/demo.ts';
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
  const { notificationSettings } = await page.evaluate(async () => {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ notificationSettings { pushPublicKey } }' }),
    });
    return (await response.json()).data;
  });
  const receiver = service.subscribe(notificationSettings.pushPublicKey);
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
