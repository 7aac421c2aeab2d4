import { describe, expect, it } from 'vitest';
import { childrenIn, losesChild } from './children-kept.ts';

const listing = (...ids: string[]) => ({ data: { viewer: { children: ids.map((id) => ({ id })) } } });
const found = { isNotFound: false };

describe('an answer', () => {
  it('lists children, or says nothing of them', () => {
    expect(childrenIn(listing('a', 'b').data)).toEqual(['a', 'b']);
    expect(childrenIn({ viewer: { children: [] } })).toEqual([]);
    expect(childrenIn({ viewer: null })).toBeNull();
    expect(childrenIn({ viewer: { account: {} } })).toBeNull();
    expect(childrenIn(undefined)).toBeNull();
  });

  it('takes a child away when the list no longer has it', () => {
    expect(losesChild(['a', 'b'], { ...listing('a'), ...found })).toBe(true);
    expect(losesChild(['a'], { ...listing(), ...found })).toBe(true);
    expect(losesChild(['a'], { ...listing('b', 'a'), ...found })).toBe(false);
    expect(losesChild([], { ...listing('a'), ...found })).toBe(false);
    expect(losesChild(['a'], { data: { terms: [] }, ...found })).toBe(false);
  });

  it('takes a child away when the API does not know it any more; once, and nobody else', () => {
    expect(losesChild(['a'], { data: null, studentId: 'a', isNotFound: true })).toBe(true);
    expect(losesChild(['a'], { data: null, studentId: 'b', isNotFound: true })).toBe(false);
    expect(losesChild([], { data: null, studentId: 'a', isNotFound: true })).toBe(false);
  });
});
