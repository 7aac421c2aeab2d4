import { IsOptional, Max, Min } from 'class-validator';
import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { Access, everybody } from './access.ts';
import { badInput } from './errors.ts';
import { limit, Text } from './inputs.ts';

@ObjectType('PageInfo', { description: 'Where a page of a list stands in the whole.' })
export class PageInfoType {
  @Access(everybody)
  @Field(() => Boolean, { description: 'Whether there is more after this page.' })
  hasNextPage!: boolean;

  @Access(everybody)
  @Field(() => Boolean, { description: 'Whether there is something before this page.' })
  hasPreviousPage!: boolean;

  @Access(everybody)
  @Field(() => String, { nullable: true, description: 'Cursor of the first entry of this page.' })
  startCursor!: string | null;

  @Access(everybody)
  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last entry; give it as `after` for the next page.',
  })
  endCursor!: string | null;
}

/** One page of a list as services return it. */
export interface Page<Node> {
  edges: { cursor: string; node: Node }[];
  nodes: Node[];
  pageInfo: PageInfoType;
  totalCount: number;
}

/** The Relay connection type over `Node`; what a page may hold was decided by the root field that returns it. */
export function connectionOf(Node: ClassType, name: string) {
  @ObjectType(`${name}Edge`, { description: `A ${name} and where it stands in the list.` })
  class Edge {
    @Access(everybody)
    @Field(() => String, { description: 'Opaque position of this entry.' })
    cursor!: string;

    @Access(everybody)
    @Field(() => Node, { description: 'The entry.' })
    node!: unknown;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class Connection {
    @Access(everybody)
    @Field(() => [Edge], { description: 'Entries with their cursors.' })
    edges!: Edge[];

    @Access(everybody)
    @Field(() => [Node], { description: 'Entries without their cursors.' })
    nodes!: unknown[];

    @Access(everybody)
    @Field(() => PageInfoType, { description: 'Where this page stands in the whole.' })
    pageInfo!: PageInfoType;

    @Access(everybody)
    @Field(() => Int, { description: 'How many entries the whole list has.' })
    totalCount!: number;
  }
  return Connection;
}

export const MAX_PAGE = 100;
export const DEFAULT_PAGE = 50;
const MAX_OFFSET = 1_000_000;

@ArgsType()
export class PageArgs {
  @IsOptional()
  @Min(1, limit('OUT_OF_RANGE'))
  @Max(MAX_PAGE, limit('OUT_OF_RANGE'))
  @Field(() => Int, {
    nullable: true,
    description: `How many entries, at most ${MAX_PAGE}; ${DEFAULT_PAGE} without it.`,
  })
  first?: number | null;

  @IsOptional()
  @Text(200)
  @Field(() => String, { nullable: true, description: 'Cursor of the entry before the page.' })
  after?: string | null;
}

/** A page that can also be asked for by its number. */
@ArgsType()
export class NumberedPageArgs extends PageArgs {
  @IsOptional()
  @Min(1, limit('OUT_OF_RANGE'))
  @Max(10_000, limit('OUT_OF_RANGE'))
  @Field(() => Int, { nullable: true, description: 'Number of the page, from 1; instead of `after`.' })
  page?: number | null;
}

/** The same with words to look for, for tables. */
@ArgsType()
export class TablePageArgs extends NumberedPageArgs {
  @IsOptional()
  @Text(50)
  @Field(() => String, { nullable: true, description: 'Words that names or numbers contain.' })
  search?: string | null;
}

/** Entries that a page holds. */
export function pageSize({ first }: PageArgs): number {
  return first ?? DEFAULT_PAGE;
}

/** Opaque cursor of a value. */
export function encodeCursor(value: string): string {
  return Buffer.from(value).toString('base64url');
}

export function decodeCursor(cursor: string): string {
  return Buffer.from(cursor, 'base64url').toString('utf8');
}

/** Rows to skip for a table's page. @throws Refusal BAD_INPUT for a cursor that is not ours. */
export function offsetOf(args: NumberedPageArgs): number {
  const { after, page } = args;
  if (page) return Math.min((page - 1) * pageSize(args), MAX_OFFSET);
  if (!after) return 0;
  const position = /^o:(\d{1,7})$/.exec(decodeCursor(after))?.[1];
  if (position === undefined) throw badInput('INVALID', 'after');
  return Math.min(Number(position) + 1, MAX_OFFSET);
}

/** Puts rows read at `offset` into a page. */
export function tablePage<Node>(nodes: Node[], totalCount: number, offset: number): Page<Node> {
  const edges = nodes.map((node, index) => ({ cursor: encodeCursor(`o:${offset + index}`), node }));
  return {
    edges,
    nodes,
    totalCount,
    pageInfo: {
      hasNextPage: offset + nodes.length < totalCount,
      hasPreviousPage: offset > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
