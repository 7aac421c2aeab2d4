import type { Browser, Problem } from './browser.ts';

/** What a data request looks like to whoever sent it or handles it. */
export interface SentRequest {
  id: string;
  kind: 'CORRECT' | 'STOP' | 'DELETE';
  status: 'SUBMITTED' | 'ACCEPTED' | 'REFUSED' | 'WITHDRAWN';
  subjectName: string;
  requesterName: string;
  school: { id: string } | null;
  text: string;
  attachments: { id: string; name: string; url: string }[];
  answer: string | null;
  kept: string[];
  submittedAt: string;
  dueAt: string;
  extendedAt: string | null;
  extensionReason: string | null;
  decidedAt: string | null;
  decidedBy: string | null;
  version: number;
}
const REQUEST = `id kind status subjectName requesterName school { id } text attachments { id name url } answer kept
  submittedAt dueAt extendedAt extensionReason decidedAt decidedBy version`;

const SUBMIT = `mutation ($input: SubmitDataRequestInput!) { submitDataRequest(input: $input) { ${REQUEST} } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawDataRequest(id: $id) { ${REQUEST} } }`;
const MINE = `{ myDataRequests { ${REQUEST} } }`;
const QUEUE = `query ($status: [DataRequestStatus!], $school: ID, $search: String, $first: Int, $page: Int) {
  dataRequests(status: $status, school: $school, search: $search, first: $first, page: $page) {
    totalCount nodes { ${REQUEST} } } }`;
const decision = (name: string) =>
  `mutation ($input: DecideDataRequestInput!) { ${name}(input: $input) { ${REQUEST} } }`;

interface Wish {
  kind?: SentRequest['kind'];
  studentId?: string;
  text?: string;
  attachmentIds?: string[];
}
const wish = ({ kind = 'CORRECT', text = '姓名有誤', attachmentIds = [], ...rest }: Wish) => ({
  input: { kind, text, attachmentIds, ...rest },
});

/** Somebody with a wish about their data. */
export class Requester {
  constructor(readonly browser: Browser) {}

  async submit(asked: Wish = {}): Promise<SentRequest> {
    const answer = await this.browser.do<{ submitDataRequest: SentRequest }>(SUBMIT, wish(asked));
    return answer.submitDataRequest;
  }

  refusedSubmit(asked: Wish = {}): Promise<Problem['extensions']> {
    return this.browser.refused(SUBMIT, wish(asked));
  }

  async withdraw({ id }: { id: string }): Promise<SentRequest> {
    return (await this.browser.do<{ withdrawDataRequest: SentRequest }>(WITHDRAW, { id }))
      .withdrawDataRequest;
  }

  refusedWithdraw({ id }: { id: string }): Promise<Problem['extensions']> {
    return this.browser.refused(WITHDRAW, { id });
  }

  async mine(): Promise<SentRequest[]> {
    return (await this.browser.do<{ myDataRequests: SentRequest[] }>(MINE)).myDataRequests;
  }
}

type Verb = 'accept' | 'refuse' | 'extend';
type Seen = Pick<SentRequest, 'id' | 'version'>;

/** Somebody of an office, or the bureau, at the queue of data requests. */
export class Handler {
  constructor(readonly browser: Browser) {}

  async queue(args: object = {}): Promise<SentRequest[]> {
    const { dataRequests } = await this.browser.do<{ dataRequests: { nodes: SentRequest[] } }>(QUEUE, args);
    return dataRequests.nodes;
  }

  async decide(verb: Verb, { id, version }: Seen, answer = '已依您的說明辦理'): Promise<SentRequest> {
    const name = `${verb}DataRequest`;
    const done = await this.browser.do<Record<string, SentRequest>>(decision(name), {
      input: { id, version, answer },
    });
    const request = done[name];
    if (!request) throw new Error(`${name} answered nothing`);
    return request;
  }

  refused(verb: Verb, { id, version }: Seen, answer = '理由'): Promise<Problem['extensions']> {
    return this.browser.refused(decision(`${verb}DataRequest`), { input: { id, version, answer } });
  }
}
