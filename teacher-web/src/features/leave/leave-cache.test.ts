import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { parse } from 'graphql';
import { beforeEach, describe, expect, it } from 'vitest';
import { insertLeaveRequest } from './leave-cache.ts';

const LIST = parse(`
  query List($status: [LeaveStatus!], $awaitingMe: Boolean, $classGroup: ID) {
    leaveRequests(status: $status, awaitingMe: $awaitingMe, classGroup: $classGroup) {
      __typename
      pageInfo { __typename hasNextPage endCursor }
      edges { __typename cursor node { __typename id status mayDecide submittedAt student { __typename id classGroup { __typename id } } } }
    }
  }
`);

const REQUEST = parse(`
  fragment Request on LeaveRequest {
    id status mayDecide submittedAt student { __typename id classGroup { __typename id } }
  }
`);

const MINE = { status: ['PENDING'], awaitingMe: true, classGroup: null };
const PENDING = { status: ['PENDING'], awaitingMe: null, classGroup: null };
const RECORDS = { status: ['APPROVED', 'RETURNED', 'WITHDRAWN'], awaitingMe: null, classGroup: null };

describe('insertLeaveRequest', () => {
  let cache: InMemoryCache;

  beforeEach(() => {
    cache = new InMemoryCache({
      typePolicies: {
        Query: { fields: { leaveRequests: relayStylePagination(['status', 'awaitingMe', 'classGroup']) } },
      },
    });
    // Keeps the cache's fields as a running client does.
    new ApolloClient({ cache, link: ApolloLink.empty() });
    for (const variables of [MINE, PENDING, RECORDS]) read(variables);
  });

  const request = (id: string, { status = 'PENDING', mayDecide = true, submittedAt = '' } = {}) => ({
    __typename: 'LeaveRequest',
    id,
    status,
    mayDecide,
    submittedAt: submittedAt || `2026-11-2${id}T08:00:00+08:00`,
    student: {
      __typename: 'Student',
      id: `student of ${id}`,
      classGroup: { __typename: 'ClassGroup', id: 'c1' },
    },
  });

  const read = (variables: typeof MINE | typeof PENDING, nodes: ReturnType<typeof request>[] = []) =>
    cache.writeQuery({
      query: LIST,
      variables,
      data: {
        leaveRequests: {
          __typename: 'LeaveRequestConnection',
          pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
          edges: nodes.map((node) => ({ __typename: 'LeaveRequestEdge', cursor: node.id, node })),
        },
      },
    });

  const hear = (...facts: Parameters<typeof request>) => {
    cache.writeFragment({ fragment: REQUEST, data: request(...facts) });
    return insertLeaveRequest(cache, facts[0]);
  };

  const shown = (variables: typeof MINE | typeof PENDING) =>
    cache
      .readQuery<{ leaveRequests: { edges: { node: { id: string } }[] } }>({ query: LIST, variables })
      ?.leaveRequests.edges.map(({ node }) => node.id);

  it('puts what one is asked for among the own and among the pending, the oldest first', () => {
    read(MINE, [request('1'), request('3')]);
    expect(hear('2')).toBe(true);
    expect(shown(MINE)).toEqual(['1', '2', '3']);
    expect(shown(PENDING)).toEqual(['2']);
    expect(shown(RECORDS)).toEqual([]);
  });

  it('keeps what a colleague is asked for out of the own', () => {
    hear('2', { mayDecide: false });
    expect(shown(MINE)).toEqual([]);
    expect(shown(PENDING)).toEqual(['2']);
  });

  it('leaves a row where it is when it is decided, and adds it to the records', () => {
    read(MINE, [request('1')]);
    hear('1', { status: 'APPROVED', mayDecide: false });
    expect(shown(MINE)).toEqual(['1']);
    expect(shown(RECORDS)).toEqual(['1']);
  });

  it('lists records from the newest on', () => {
    for (const id of ['2', '3', '1']) hear(id, { status: 'APPROVED', mayDecide: false });
    expect(shown(RECORDS)).toEqual(['3', '2', '1']);
  });
});
