import { expect } from '@playwright/test';
import { test } from '../actors/cast.ts';
import { takeFamily } from '../machine/demo.ts';
import { daysFromToday } from '../machine/roc.ts';

/** A type that no other journey asks for. */
const TYPE = '防疫假';

test('an administrator writes a rule of who decides, and tries it out on a pupil', async ({ cast }) => {
  const { child } = takeFamily();
  const administrator = await cast.administratorOf(child);
  const { page } = administrator;
  await administrator.goToSetting('簽核流程');
  const simulator = page.locator('form').filter({ hasText: '試算不會送出假單' });
  const tryOut = async () => {
    await simulator.getByRole('combobox', { name: '假別' }).selectOption(TYPE);
    await simulator.getByRole('textbox', { name: '從' }).fill(daysFromToday(0));
    await simulator.getByRole('textbox', { name: '到' }).fill(daysFromToday(0));
    await simulator.getByRole('button', { name: '試算簽核流程' }).click();
  };
  const steps = simulator.getByRole('list', { name: '簽核順序' }).getByRole('listitem');

  await test.step('as it is: a day is the homeroom teacher’s', async () => {
    const pupil = simulator.getByRole('combobox', { name: '學生' });
    await pupil.fill(child.name);
    await page.getByRole('option', { name: `${child.name}（${child.className}）` }).click();
    await tryOut();
    await expect(steps).toHaveText([/^ ?導師/]);
  });

  await test.step('a rule of its own for one type, before all others', async () => {
    await administrator.button('新增規則').click();
    const rule = page.getByRole('group', { name: /^規則/ }).last();
    await rule.getByRole('combobox', { name: '假別' }).selectOption(TYPE);
    await rule.getByRole('combobox', { name: '簽核順序' }).click();
    await page.getByRole('option', { name: '學務主任' }).click();
    await page.keyboard.press('Escape');
    const first = page.getByRole('group', { name: '規則 1' });
    const isFirst = async () => (await first.getByRole('combobox', { name: '假別' }).inputValue()) !== '';
    while (!(await isFirst())) {
      await page
        .getByRole('group', { name: /^規則/ })
        .filter({ has: page.getByRole('option', { name: TYPE, selected: true }) })
        .getByRole('button', { name: /^上移/ })
        .click();
    }
    await administrator.button('儲存簽核流程').click();
    await expect(administrator.text('簽核流程已儲存')).toBeVisible();
  });

  await test.step('the simulator answers by it', async () => {
    await tryOut();
    await expect(steps).toHaveText([/導師/, /學務主任/]);
    await expect(simulator.getByText(/不需要證明文件/)).toBeVisible();
  });
});
