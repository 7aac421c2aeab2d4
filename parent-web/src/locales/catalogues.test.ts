import { describe, expect, it } from 'vitest';
import accountEn from './account.en.json' with { type: 'json' };
import accountZh from './account.zh-TW.json' with { type: 'json' };
import bindingEn from './binding.en.json' with { type: 'json' };
import bindingZh from './binding.zh-TW.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import gradesEn from './grades.en.json' with { type: 'json' };
import gradesZh from './grades.zh-TW.json' with { type: 'json' };
import notificationsEn from './notifications.en.json' with { type: 'json' };
import notificationsZh from './notifications.zh-TW.json' with { type: 'json' };
import schoolDayEn from './school-day.en.json' with { type: 'json' };
import schoolDayZh from './school-day.zh-TW.json' with { type: 'json' };
import schoolMessagesEn from './school-messages.en.json' with { type: 'json' };
import schoolMessagesZh from './school-messages.zh-TW.json' with { type: 'json' };
import surveysEn from './surveys.en.json' with { type: 'json' };
import surveysZh from './surveys.zh-TW.json' with { type: 'json' };
import zhTW from './zh-TW.json' with { type: 'json' };

type Texts = { [key: string]: string | Texts };

function flat(texts: Texts, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  );
}

const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort().join(' ');

const CATALOGUES: readonly (readonly [name: string, chinese: Texts, english: Texts])[] = [
  ['of every page', zhTW, en],
  ['of account and data', accountZh, accountEn],
  ['of binding', bindingZh, bindingEn],
  ['of grades', gradesZh, gradesEn],
  ['of notifications', notificationsZh, notificationsEn],
  ['of the school day', schoolDayZh, schoolDayEn],
  ['of messages from school', schoolMessagesZh, schoolMessagesEn],
  ['of surveys', surveysZh, surveysEn],
];

describe.each(CATALOGUES)('the catalogue %s', (_, chinese, english) => {
  const translated = new Map(flat(english));

  it('says the same things in both languages', () => {
    expect([...translated.keys()].sort()).toEqual(
      flat(chinese)
        .map(([key]) => key)
        .sort(),
    );
  });

  it.each(flat(chinese))('%s is filled with the same values', (key, text) => {
    expect(placeholders(translated.get(key) ?? '')).toBe(placeholders(text));
  });
});

it('keeps the words of one page in one catalogue', () => {
  const [everywhere, ...parts] = CATALOGUES.map(([, chinese]) => Object.keys(chinese));
  expect(parts.flat().filter((key) => everywhere?.includes(key))).toEqual([]);
});
