import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { parse } from 'graphql';
import { beforeEach, describe, expect, it } from 'vitest';
import { insertApplication } from './queue-cache.ts';

const QUEUE = parse(`
  query Queue($status: [BindingStatus!], $classGroup: ID, $search: String) {
    bindingApplications(status: $status, classGroup: $classGroup, search: $search) {
      __typename
      totalCount
      pageInfo { __typename hasNextPage endCursor }
      edges { __typename cursor node { __typename id status submittedAt student { __typename id classGroup { __typename id } } } }
    }
  }
`);

const APPLICATION = parse(`
  fragment Application on BindingApplication {
    id status submittedAt student { __typename id classGroup { __typename id } }
  }
`);

interface QueueVariables {
  readonly status: readonly string[];
  readonly classGroup?: string;
  readonly search?: string;
}

const WAITING: QueueVariables = { status: ['SUBMITTED'] };

describe('insertApplication', () => {
  let cache: InMemoryCache;

  beforeEach(() => {
    cache = new InMemoryCache({
      typePolicies: {
        Query: { fields: { bindingApplications: relayStylePagination(['status', 'classGroup', 'search']) } },
      },
    });
    // Keeps the cache's fields as a running client does.
    new ApolloClient({ cache, link: ApolloLink.empty() });
  });

  const application = (
    id: string,
    submittedAt: string,
    { status = 'SUBMITTED', classGroup = 'c1' } = {},
  ) => ({
    __typename: 'BindingApplication',
    id,
    status,
    submittedAt,
    student: {
      __typename: 'Student',
      id: `student of ${id}`,
      classGroup: { __typename: 'ClassGroup', id: classGroup },
    },
  });

  const read = (
    times: readonly (readonly [id: string, submittedAt: string])[],
    variables = WAITING,
    more = false,
  ) =>
    cache.writeQuery({
      query: QUEUE,
      variables,
      data: {
        bindingApplications: {
          __typename: 'BindingApplicationConnection',
          totalCount: times.length,
          pageInfo: { __typename: 'PageInfo', hasNextPage: more, endCursor: times.at(-1)?.[0] ?? null },
          edges: times.map(([id, at]) => ({
            __typename: 'BindingApplicationEdge',
            cursor: id,
            node: application(id, at),
          })),
        },
      },
    });

  const arrive = (...facts: Parameters<typeof application>) => {
    cache.writeFragment({ fragment: APPLICATION, data: application(...facts) });
    return insertApplication(cache, facts[0]);
  };

  const shown = (variables = WAITING) => {
    const kept = cache.readQuery<{ bindingApplications: { edges: { node: { id: string } }[] } }>({
      query: QUEUE,
      variables,
    });
    return kept?.bindingApplications.edges.map(({ node }) => node.id);
  };

  it('puts a new application behind those that wait longer', () => {
    read([
      ['a', '2026-11-20T08:00:00+08:00'],
      ['b', '2026-11-20T09:00:00+08:00'],
    ]);
    expect(arrive('new', '2026-11-20T10:00:00+08:00')).toBe(true);
    expect(shown()).toEqual(['a', 'b', 'new']);
  });

  it('puts it first where the newest stand first', () => {
    read([
      ['b', '2026-11-20T09:00:00+08:00'],
      ['a', '2026-11-20T08:00:00+08:00'],
    ]);
    arrive('new', '2026-11-20T10:00:00+08:00');
    expect(shown()).toEqual(['new', 'b', 'a']);
  });

  it('fills an empty queue', () => {
    read([]);
    expect(arrive('new', '2026-11-20T10:00:00+08:00')).toBe(true);
    expect(shown()).toEqual(['new']);
  });

  it('does not double what is there', () => {
    read([['a', '2026-11-20T08:00:00+08:00']]);
    expect(arrive('a', '2026-11-20T08:00:00+08:00')).toBe(false);
    expect(shown()).toEqual(['a']);
  });

  it('leaves what lies behind the last row read to its page', () => {
    read([['a', '2026-11-20T08:00:00+08:00']], WAITING, true);
    expect(arrive('new', '2026-11-20T10:00:00+08:00')).toBe(false);
    expect(shown()).toEqual(['a']);
  });

  it('keeps to the class and the state of a queue, and leaves searches alone', () => {
    const otherClass = { ...WAITING, classGroup: 'c2' };
    const decided = { status: ['APPROVED', 'REJECTED', 'CANCELLED'] };
    const searched = { ...WAITING, search: '王' };
    for (const variables of [otherClass, decided, searched]) read([], variables);
    expect(arrive('new', '2026-11-20T10:00:00+08:00', { classGroup: 'c1' })).toBe(false);
    for (const variables of [otherClass, decided, searched]) expect(shown(variables)).toEqual([]);
  });

  it('lets a decided one appear among the decided', () => {
    const decided = { status: ['APPROVED', 'REJECTED', 'CANCELLED'] };
    read([], decided);
    expect(arrive('done', '2026-11-20T10:00:00+08:00', { status: 'APPROVED' })).toBe(true);
    expect(shown(decided)).toEqual(['done']);
  });
});
