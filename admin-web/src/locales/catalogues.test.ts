import { expect, test } from 'vitest';
import en from './en.json' with { type: 'json' };
import zhTW from './zh-TW.json' with { type: 'json' };

/** Paths of all sentences with the placeholders each has; plural forms count as the one sentence they are. */
function sentences(catalogue: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(catalogue)) {
    const at = path + key.replace(/_(one|other)$/, '');
    if (typeof value === 'string') {
      // The form for one may say "the one" instead of a number.
      if (!key.endsWith('_one')) found.set(at, (value.match(/\{\{\w+\}\}/g) ?? []).toSorted().join(' '));
    } else for (const [inner, places] of sentences(value, `${at}.`)) found.set(inner, places);
  }
  return found;
}

test('both languages say the same things about the same values', () => {
  const byPath = (catalogue: object) => [...sentences(catalogue)].toSorted();
  expect(byPath(en)).toEqual(byPath(zhTW));
});
