import type { Browser, Problem } from './browser.ts';
import type { Child, World } from './world.ts';

const SEEN = `id date kind count reason state recordedAt visibleFrom recordedBy cancelledOn recalledAt version
  student { id name } school { level } cancellation { id reason appliedBy granted comment decidedBy decidedAt }`;

export interface SeenConduct {
  id: string;
  date: string;
  kind: string;
  count: number;
  reason: string;
  state: string;
  recordedAt: string;
  visibleFrom: string;
  recordedBy: string | null;
  cancelledOn: string | null;
  version: number;
  student: { id: string; name: string };
  cancellation: {
    id: string;
    appliedBy: string;
    granted: boolean | null;
    comment: string | null;
    decidedBy: string | null;
  } | null;
}

const OPERATIONS = {
  recordConduct: 'RecordConductInput',
  correctConduct: 'CorrectConductInput',
  recallConduct: 'RecallConductInput',
  requestConductCancellation: 'RequestConductCancellationInput',
  decideConductCancellation: 'DecideConductCancellationInput',
} as const;
type Operation = keyof typeof OPERATIONS;

const documentOf = (name: Operation) =>
  `mutation ($input: ${OPERATIONS[name]}!) { ${name}(input: $input) { ${SEEN} } }`;

/** Somebody who gives, keeps or reads merits and demerits. */
export class ConductActor {
  constructor(readonly browser: Browser) {}

  async record(children: readonly Child[], award: object): Promise<SeenConduct[]> {
    const input = { studentIds: children.map(({ id }) => id), ...award };
    const answer = await this.browser.do<{ recordConduct: SeenConduct[] }>(documentOf('recordConduct'), {
      input,
    });
    return answer.recordConduct;
  }

  async do(name: Exclude<Operation, 'recordConduct'>, input: object): Promise<SeenConduct> {
    const answer = await this.browser.do<Record<string, SeenConduct>>(documentOf(name), { input });
    const record = answer[name];
    if (!record) throw new Error(`${name} answered nothing.`);
    return record;
  }

  refused(name: Operation, input: object): Promise<Problem['extensions']> {
    return this.browser.refused(documentOf(name), { input });
  }

  async of({ id }: Child): Promise<SeenConduct[]> {
    const query = `query ($id: ID!) { student(id: $id) { conduct { ${SEEN} } } }`;
    return (await this.browser.do<{ student: { conduct: SeenConduct[] } }>(query, { id })).student.conduct;
  }

  /** A page of what the school keeps. */
  async list(args: object = {}): Promise<{ totalCount: number; nodes: SeenConduct[] }> {
    const query = `query ($classGroup: ID, $kinds: [ConductKind!], $waiting: Boolean, $search: String) {
      conductRecords(classGroup: $classGroup, kinds: $kinds, waiting: $waiting, search: $search) {
        totalCount nodes { ${SEEN} } } }`;
    const { conductRecords } = await this.browser.do<{
      conductRecords: { totalCount: number; nodes: SeenConduct[] };
    }>(query, args);
    return conductRecords;
  }

  async historyOf({ id }: { id: string }): Promise<{ deed: string; kind: string; note: string | null }[]> {
    const query = `{ conductRecords { nodes { id history { deed kind note } } } }`;
    const { conductRecords } = await this.browser.do<{
      conductRecords: {
        nodes: { id: string; history: { deed: string; kind: string; note: string | null }[] }[];
      };
    }>(query);
    return conductRecords.nodes.find((node) => node.id === id)?.history ?? [];
  }
}

export async function conductActor(
  world: World,
  person: { username: string },
  kind?: string,
): Promise<ConductActor> {
  return new ConductActor(await world.as(person, kind));
}
