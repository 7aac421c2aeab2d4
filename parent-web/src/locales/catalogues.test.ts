import { describe, expect, it } from 'vitest';
import en from './en.json' with { type: 'json' };
import zhTW from './zh-TW.json' with { type: 'json' };

type Texts = { [key: string]: string | Texts };

function flat(texts: Texts, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  );
}

const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort().join(' ');

describe('the catalogues', () => {
  const english = new Map(flat(en));

  it('say the same things in both languages', () => {
    expect([...english.keys()].sort()).toEqual(
      flat(zhTW)
        .map(([key]) => key)
        .sort(),
    );
  });

  it.each(flat(zhTW))('%s is filled with the same values', (key, text) => {
    expect(placeholders(english.get(key) ?? '')).toBe(placeholders(text));
  });
});
