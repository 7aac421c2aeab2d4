import { GraphQLError } from 'graphql';
import { CombinedError } from 'urql';
import { describe, expect, it } from 'vitest';
import { childrenIn, isChildUnknown, losesChild } from './children-kept.ts';

const listing = (...ids: string[]) => ({ data: { viewer: { children: ids.map((id) => ({ id })) } } });
const found = { isUnknown: false };

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
    expect(losesChild(['a'], { data: null, studentId: 'a', isUnknown: true })).toBe(true);
    expect(losesChild(['a'], { data: null, studentId: 'b', isUnknown: true })).toBe(false);
    expect(losesChild([], { data: null, studentId: 'a', isUnknown: true })).toBe(false);
  });

  it('says that a child is unknown, and not that something of the child is', () => {
    const refused = (reason: string, ...path: string[]) =>
      new CombinedError({ graphQLErrors: [new GraphQLError('…', { path, extensions: { reason } })] });
    expect(isChildUnknown(refused('NOT_FOUND', 'student'))).toBe(true);
    expect(isChildUnknown(refused('NOT_FOUND', 'student', 'grades'))).toBe(false);
    expect(isChildUnknown(refused('NOT_FOUND', 'survey'))).toBe(false);
    expect(isChildUnknown(refused('BUSY', 'student'))).toBe(false);
    expect(isChildUnknown(undefined)).toBe(false);
  });
});
