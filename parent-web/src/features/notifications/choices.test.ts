import { describe, expect, it } from 'vitest';
import { type Choice, choiceOf, FAMILY_KINDS, withChoice, withOwn } from './choices.ts';

const usual: Choice[] = FAMILY_KINDS.map((kind) => ({ kind, studentId: null, push: true, email: false }));

describe('choices', () => {
  it('of a child are those of all children, until it has its own', () => {
    const off = withChoice(usual, { kind: 'ARRIVAL', studentId: null, way: 'push', on: false });
    expect(choiceOf(off, 'ARRIVAL', 'child').push).toBe(false);
    const own = withOwn(off, 'child', true);
    expect(choiceOf(own, 'ARRIVAL', 'child').push).toBe(false);
    const changed = withChoice(own, { kind: 'ARRIVAL', studentId: 'child', way: 'push', on: true });
    expect(choiceOf(changed, 'ARRIVAL', 'child').push).toBe(true);
    expect(choiceOf(changed, 'ARRIVAL', 'sister').push).toBe(false);
    expect(withOwn(changed, 'child', false)).toEqual(off);
  });

  it('hold one word for each kind and child', () => {
    const twice = [true, false].reduce(
      (choices, on) => withChoice(choices, { kind: 'MISSING', studentId: null, way: 'email', on }),
      usual,
    );
    expect(twice.filter(({ kind }) => kind === 'MISSING')).toHaveLength(1);
    expect(withOwn(withOwn(usual, 'child', true), 'child', true)).toHaveLength(2 * FAMILY_KINDS.length);
  });
});
