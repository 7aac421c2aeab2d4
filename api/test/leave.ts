import { Staff, StaffPost } from '../src/modules/schools/staff.entity.ts';
import type { Browser, Problem } from './browser.ts';
import { honestFiles } from './fixtures/files.ts';
import type { Child, Person, World } from './world.ts';

/** Everything that screens show of a request. */
const LEAVE = `id version status reason periodCount dayCount submittedBy submittedAt proofDueOn retroactive revoked
  mayDecide mayEdit mayWithdraw mayRevoke student { id name } type { code name } days { date periods }
  attachments { id name url }
  steps { role outcome comment decidedAt approver { name } approvers { name } }
  currentStep { role approver { name } approvers { name } }`;

export interface SentLeave {
  id: string;
  version: number;
  status: string;
  reason: string;
  periodCount: number;
  dayCount: number;
  submittedBy: string;
  proofDueOn: string | null;
  retroactive: boolean;
  revoked: boolean;
  mayDecide: boolean;
  mayEdit: boolean;
  mayWithdraw: boolean;
  mayRevoke: boolean;
  student: { id: string; name: string };
  type: { code: string; name: string };
  days: Day[];
  attachments: { id: string; name: string; url: string }[];
  steps: Step[];
  currentStep: Step | null;
}
interface Step {
  role: string;
  outcome: string | null;
  comment: string | null;
  approver: { name: string } | null;
  approvers: { name: string }[];
}
export interface Day {
  date: string;
  periods: string[];
}
export interface Plan {
  sentence: string;
  periodCount: number;
  dayCount: number;
  days: Day[];
  steps: { role: string; approverNames: string[]; vacant: boolean }[];
  attachmentRequired: boolean;
  proofDueOn: string | null;
  daysLeft: number | null;
  problems: {
    reason: string;
    field: string;
    message: string;
    date: string | null;
    clash: { id: string } | null;
  }[];
}

/** What somebody asks for; a sick Tuesday unless a test says otherwise. */
export interface Wish {
  type?: string;
  reason?: string;
  days?: Day[];
  attachmentIds?: string[];
}

/** Whole days, by their dates. */
export const wholeDays = (...dates: string[]): Day[] => dates.map((date) => ({ date, periods: [] }));
/** The Tuesday after the day on which tests begin. */
export const TUESDAY = '2026-11-24';

const PLAN = `query ($input: LeavePlanInput!) { leavePlan(input: $input) { sentence periodCount dayCount
  days { date periods } steps { role approverNames vacant } attachmentRequired proofDueOn daysLeft
  problems { reason field message date clash { id } } type { code } student { id } } }`;
export const SUBMIT = `mutation ($input: SubmitLeaveRequestInput!) { submitLeaveRequest(input: $input) { ${LEAVE} } }`;
const CHANGE = `mutation ($input: ChangeLeaveRequestInput!) { changeLeaveRequest(input: $input) { ${LEAVE} } }`;
const PROOF = `mutation ($input: AddLeaveProofInput!) { addLeaveProof(input: $input) { ${LEAVE} } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawLeaveRequest(id: $id) { ${LEAVE} } }`;
export const APPROVE = `mutation ($id: ID!, $version: Int!, $comment: String) {
  approveLeaveRequest(id: $id, version: $version, comment: $comment) { ${LEAVE} } }`;
const APPROVE_MANY = `mutation ($input: [LeaveDecisionInput!]!) {
  approveLeaveRequests(input: $input) { id reason message leaveRequest { status } } }`;
const RETURN = `mutation ($id: ID!, $version: Int!, $reason: String!) {
  returnLeaveRequest(id: $id, version: $version, reason: $reason) { ${LEAVE} } }`;
const REVOKE = `mutation ($input: RevokeLeaveRequestInput!) { revokeLeaveRequest(input: $input) { ${LEAVE} } }`;
const OPEN = `query ($id: ID!) { leaveRequest(id: $id) { ${LEAVE} } }`;
const QUEUE = `query ($status: [LeaveStatus!], $awaitingMe: Boolean, $classGroup: ID, $first: Int, $after: String) {
  leaveRequests(status: $status, awaitingMe: $awaitingMe, classGroup: $classGroup, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { ${LEAVE} } } }`;
const GRANT = `mutation ($input: GrantOfficialLeaveInput!) { grantOfficialLeave(input: $input) {
  granted { ${LEAVE} } skipped { student { id } reason message } } }`;
export const CHANGED = `subscription ($classGroup: ID) { leaveRequestChanged(classGroup: $classGroup) { id status } }`;

export type Refused = Problem['extensions'];

/** Somebody who asks for leave or decides about it: a guardian, a homeroom teacher, an office. */
export class LeaveActor {
  constructor(readonly browser: Browser) {}

  async plan(child: Pick<Child, 'id'>, wish: Wish = {}, changing?: string): Promise<Plan> {
    const { type, days } = usual(wish);
    const input = { studentId: child.id, type, days, ...(changing ? { changing } : {}) };
    return (await this.browser.do<{ leavePlan: Plan }>(PLAN, { input })).leavePlan;
  }

  refusedPlan(child: Pick<Child, 'id'>, wish: Wish = {}): Promise<Refused> {
    const { type, days } = usual(wish);
    return this.browser.refused(PLAN, { input: { studentId: child.id, type, days } });
  }

  async submit(child: Pick<Child, 'id'>, wish: Wish = {}): Promise<SentLeave> {
    const input = { studentId: child.id, ...usual(wish) };
    return (await this.browser.do<{ submitLeaveRequest: SentLeave }>(SUBMIT, { input })).submitLeaveRequest;
  }

  refusedSubmit(child: Pick<Child, 'id'>, wish: Wish = {}): Promise<Refused> {
    return this.browser.refused(SUBMIT, { input: { studentId: child.id, ...usual(wish) } });
  }

  async change({ id, version }: SentLeave, wish: Wish = {}): Promise<SentLeave> {
    const input = { id, version, ...usual(wish) };
    return (await this.browser.do<{ changeLeaveRequest: SentLeave }>(CHANGE, { input })).changeLeaveRequest;
  }

  refusedChange({ id, version }: SentLeave, wish: Wish = {}): Promise<Refused> {
    return this.browser.refused(CHANGE, { input: { id, version, ...usual(wish) } });
  }

  async prove({ id }: SentLeave, attachmentIds: string[]): Promise<SentLeave> {
    const input = { id, attachmentIds };
    return (await this.browser.do<{ addLeaveProof: SentLeave }>(PROOF, { input })).addLeaveProof;
  }

  refusedProof({ id }: SentLeave, attachmentIds: string[]): Promise<Refused> {
    return this.browser.refused(PROOF, { input: { id, attachmentIds } });
  }

  async withdraw({ id }: SentLeave): Promise<SentLeave> {
    return (await this.browser.do<{ withdrawLeaveRequest: SentLeave }>(WITHDRAW, { id }))
      .withdrawLeaveRequest;
  }

  refusedWithdraw({ id }: SentLeave): Promise<Refused> {
    return this.browser.refused(WITHDRAW, { id });
  }

  async approve({ id, version }: SentLeave, comment?: string): Promise<SentLeave> {
    const answer = await this.browser.do<{ approveLeaveRequest: SentLeave }>(APPROVE, {
      id,
      version,
      comment,
    });
    return answer.approveLeaveRequest;
  }

  refusedApprove({ id, version }: SentLeave): Promise<Refused> {
    return this.browser.refused(APPROVE, { id, version });
  }

  async approveMany(requests: readonly SentLeave[]) {
    const input = requests.map(({ id, version }) => ({ id, version }));
    const answer = await this.browser.do<{
      approveLeaveRequests: {
        id: string;
        reason: string | null;
        message: string | null;
        leaveRequest: { status: string } | null;
      }[];
    }>(APPROVE_MANY, { input });
    return answer.approveLeaveRequests;
  }

  async sendBack({ id, version }: SentLeave, reason: string): Promise<SentLeave> {
    const answer = await this.browser.do<{ returnLeaveRequest: SentLeave }>(RETURN, { id, version, reason });
    return answer.returnLeaveRequest;
  }

  refusedReturn({ id, version }: SentLeave, reason: string): Promise<Refused> {
    return this.browser.refused(RETURN, { id, version, reason });
  }

  async revoke({ id, version }: SentLeave, reason: string): Promise<SentLeave> {
    const input = { id, version, reason };
    return (await this.browser.do<{ revokeLeaveRequest: SentLeave }>(REVOKE, { input })).revokeLeaveRequest;
  }

  refusedRevoke({ id, version }: SentLeave, reason = '學生有到校'): Promise<Refused> {
    return this.browser.refused(REVOKE, { input: { id, version, reason } });
  }

  async open({ id }: { id: string }): Promise<SentLeave> {
    return (await this.browser.do<{ leaveRequest: SentLeave }>(OPEN, { id })).leaveRequest;
  }

  refusedOpen({ id }: { id: string }): Promise<Refused> {
    return this.browser.refused(OPEN, { id });
  }

  async page(args: object = {}) {
    const { leaveRequests } = await this.browser.do<{
      leaveRequests: {
        totalCount: number;
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
        nodes: SentLeave[];
      };
    }>(QUEUE, args);
    return leaveRequests;
  }

  async queue(args: object = {}): Promise<SentLeave[]> {
    return (await this.page(args)).nodes;
  }

  async grant(input: object) {
    const { grantOfficialLeave } = await this.browser.do<{
      grantOfficialLeave: {
        granted: SentLeave[];
        skipped: { student: { id: string }; reason: string; message: string }[];
      };
    }>(GRANT, { input: official(input) });
    return grantOfficialLeave;
  }

  refusedGrant(input: object): Promise<Refused> {
    return this.browser.refused(GRANT, { input: official(input) });
  }
}

function usual({ type = 'SICK', reason = '發燒', days = wholeDays(TUESDAY), attachmentIds = [] }: Wish) {
  return { type, reason, days, attachmentIds };
}

function official(input: object) {
  return {
    studentIds: [],
    classGroupIds: [],
    type: 'OFFICIAL',
    reason: '參加市長盃',
    days: wholeDays(TUESDAY),
    ...input,
  };
}

/** This person, signed in, in the identity of `kind` when there are several. */
export async function leaveActor(city: World, person: Person, kind?: string): Promise<LeaveActor> {
  return new LeaveActor(await city.as(person, kind));
}

/** Somebody of the school's offices with a post of this title. */
export async function postHolder(
  city: World,
  school: { id: string; code: string },
  title: string,
): Promise<Person & { staffId: string }> {
  const person = await city.staff(school, ['OFFICE']);
  await city.em.nativeUpdate(StaffPost, { staff: person.staffId }, { title });
  return person;
}

/** Yesterday was the last day in post. */
export async function leavesPost(city: World, { staffId }: { staffId: string }): Promise<void> {
  await city.em.nativeUpdate(Staff, { id: staffId }, { endsOn: '2026-11-22' });
  await city.em.nativeUpdate(StaffPost, { staff: staffId }, { endsOn: '2026-11-22' });
}

/** Sends a photo, and returns its id. */
export async function photo({ browser }: LeaveActor, name = '診斷證明.jpg'): Promise<string> {
  const { jpg } = await honestFiles();
  const { status, id } = await upload(browser, name, jpg);
  if (status !== 201 || !id) throw new Error(`Not kept: ${status}`);
  return id;
}

/** Sends whatever bytes, and returns what came of it. */
export async function upload(
  browser: Browser,
  name: string,
  bytes: Uint8Array,
): Promise<{ status: number; id?: string; reason?: string }> {
  const response = await browser.fetch(`/files/uploads?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    body: new Uint8Array(bytes),
  });
  const body = (await response.json()) as { id?: string; errors?: Problem[] };
  const reason = body.errors?.[0]?.extensions.reason;
  return { status: response.status, ...(body.id ? { id: body.id } : {}), ...(reason ? { reason } : {}) };
}
