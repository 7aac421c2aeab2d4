import { expect, it } from 'vitest';
import { chainInputs, chainRow, moved } from './chain-rows.ts';

it('gives back the rules that it was given', () => {
  const chain = { type: { code: 'SICK' }, level: null, fromDays: 0.5, belowDays: null, roles: ['導師'] };
  expect(chainInputs([chainRow(chain)])).toEqual({
    chains: [{ type: 'SICK', level: null, fromDays: 0.5, belowDays: null, roles: ['導師'] }],
    wrong: [],
  });
});

it('names numbers that are none', () => {
  const row = chainRow({ fromDays: 0, belowDays: 3, roles: [] });
  expect(chainInputs([row, { ...row, fromDays: '三', belowDays: 'x' }]).wrong).toEqual([
    'chains.1.fromDays',
    'chains.1.belowDays',
  ]);
});

it('moves entries, and not beyond the ends', () => {
  expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
});
