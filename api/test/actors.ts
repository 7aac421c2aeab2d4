import type { Relation } from '@qinshi/domain';
import type { Browser, Problem } from './browser.ts';
import { drawPng, pngDataUrl } from './fixtures/signature.ts';
import type { Child, ClassRoom, Person, World } from './world.ts';

/** What an application looks like to whoever sent it. */
export interface SentApplication {
  id: string;
  status: 'SUBMITTED' | 'APPROVED' | 'REJECTED' | 'CANCELLED';
  version: number;
  studentName: string;
  className: string;
  schoolName: string;
  relation: Relation;
  relationNote: string | null;
  rejectionReason: string | null;
  formUrl: string;
}
const APPLICATION =
  'id status version studentName className schoolName relation relationNote rejectionReason formUrl';

/** What an application looks like to whoever decides about it. */
interface ReviewedApplication extends SentApplication {
  guardianName: string;
  guardianEmail: string;
  guardianPhone: string;
  guardianMaskedNationalId: string;
  contactChannel: 'EMAIL' | 'SMS';
  consentVersion: string;
  signatureUrl: string;
  addsToExistingAccount: boolean;
  decidedBy: string | null;
  student: { id: string; name: string; classGroup: { name: string } | null };
}
const REVIEWED = `${APPLICATION} guardianName guardianEmail guardianPhone guardianMaskedNationalId contactChannel
  consentVersion signatureUrl addsToExistingAccount decidedBy student { id name classGroup { name } }`;

export const LOOK_UP =
  'mutation ($input: LookUpStudentInput!) { lookUpStudent(input: $input) { token schools { id } } }';
const CONFIRM =
  'mutation ($input: ConfirmStudentInput!) { confirmStudent(input: $input) { token maskedName className schoolName } }';
export const SUBMIT = `mutation ($input: SubmitBindingApplicationsInput!) { submitBindingApplications(input: $input) { ${APPLICATION} } }`;
const MINE = `{ myBindingApplications { ${APPLICATION} } }`;
const CANCEL = `mutation ($id: ID!) { cancelBindingApplication(id: $id) { ${APPLICATION} } }`;
const QUEUE = `query ($status: [BindingStatus!], $classGroup: ID, $search: String, $first: Int, $after: String) {
  bindingApplications(status: $status, classGroup: $classGroup, search: $search, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { ${REVIEWED} } } }`;
const OPEN = `query ($id: ID!) { bindingApplication(id: $id) { ${REVIEWED} } }`;
export const APPROVE = `mutation ($id: ID!, $version: Int!) { approveBindingApplication(id: $id, version: $version) { ${REVIEWED} } }`;
export const REJECT = `mutation ($id: ID!, $version: Int!, $reason: String!) {
  rejectBindingApplication(id: $id, version: $version, reason: $reason) { ${REVIEWED} } }`;
const APPROVE_MANY = `mutation ($input: [BindingDecisionInput!]!) {
  approveBindingApplications(input: $input) { id errorCode errorReason application { status } } }`;
const REJECT_MANY = `mutation ($input: [BindingDecisionInput!]!, $reason: String!) {
  rejectBindingApplications(input: $input, reason: $reason) { id errorCode errorReason application { status } } }`;

let signature: Promise<string> | undefined;

/** The signature that guardians draw unless a test says otherwise. */
function usualSignature(): Promise<string> {
  signature ??= drawPng().then(pngDataUrl);
  return signature;
}

/** What a guardian types; `null` leaves a field out. */
interface GuardianData {
  nationalId: string;
  name: string | null;
  email: string | null;
  phone: string | null;
}

interface Preview {
  token: string;
  maskedName: string;
  className: string | null;
  schoolName: string;
}

interface ConfirmOptions {
  relation?: Relation;
  relationNote?: string | null;
  schoolId?: string;
  level?: string;
}

interface SubmitChanges {
  studentTokens?: string[];
  consentVersion?: string;
  signature?: string;
  guardian?: Partial<GuardianData>;
}

/** A guardian at the binding wizard, with what the browser holds between its steps. */
export class Guardian {
  tokens: string[] = [];

  constructor(
    readonly browser: Browser,
    readonly data: GuardianData,
  ) {}

  /** Step 2 for one child; the confirmation goes into the next submission. */
  async confirm(child: Child, options: ConfirmOptions = {}): Promise<Preview> {
    const input = await this.#confirmation(child, options);
    const { confirmStudent } = await this.browser.do<{ confirmStudent: Preview }>(CONFIRM, { input });
    this.tokens.push(confirmStudent.token);
    return confirmStudent;
  }

  async refusedConfirm(child: Child, options: ConfirmOptions = {}): Promise<Problem['extensions']> {
    return this.browser.refused(CONFIRM, { input: await this.#confirmation(child, options) });
  }

  async #confirmation(child: Child, options: ConfirmOptions) {
    const {
      relation = 'MOTHER',
      relationNote = null,
      schoolId = child.schoolId,
      level = child.level,
    } = options;
    const { lookUpStudent } = await this.browser.do<{ lookUpStudent: { token: string } }>(LOOK_UP, {
      input: { nationalId: child.nationalId, level },
    });
    return { token: lookUpStudent.token, schoolId, relation, relationNote };
  }

  /** Steps 3 and 4 for the confirmed children. */
  async submit(changes: SubmitChanges = {}): Promise<SentApplication[]> {
    const input = await this.submission(changes);
    const sent = await this.browser.do<{ submitBindingApplications: SentApplication[] }>(SUBMIT, { input });
    this.tokens = [];
    return sent.submitBindingApplications;
  }

  async refusedSubmit(changes: SubmitChanges = {}): Promise<Problem['extensions']> {
    return this.browser.refused(SUBMIT, { input: await this.submission(changes) });
  }

  /** Everything the wizard sends, for tests that send it in unusual ways. */
  async submission({ guardian, ...changes }: SubmitChanges = {}) {
    return {
      studentTokens: this.tokens,
      consentVersion: '2026-11',
      signature: await usualSignature(),
      ...changes,
      guardian: { ...this.data, ...guardian },
    };
  }

  /** Confirms and submits one child. */
  async applyFor(child: Child, options: ConfirmOptions = {}): Promise<SentApplication> {
    await this.confirm(child, options);
    return only(await this.submit());
  }

  /** The progress page. */
  async progress(): Promise<SentApplication[]> {
    const { myBindingApplications } = await this.browser.do<{ myBindingApplications: SentApplication[] }>(
      MINE,
    );
    return myBindingApplications;
  }

  async cancel({ id }: { id: string }): Promise<SentApplication> {
    const answer = await this.browser.do<{ cancelBindingApplication: SentApplication }>(CANCEL, { id });
    return answer.cancelBindingApplication;
  }

  refusedCancel({ id }: { id: string }): Promise<Problem['extensions']> {
    return this.browser.refused(CANCEL, { id });
  }

  /** 註銷全部紀錄; answers how many went. */
  async clear(): Promise<number> {
    const answer = await this.browser.do<{ clearBindingApplications: number }>(
      'mutation { clearBindingApplications }',
    );
    return answer.clearBindingApplications;
  }
}

/** Somebody without an account whose e-mail address has been verified. */
export async function newGuardian(city: World, about: Partial<GuardianData> = {}): Promise<Guardian> {
  const data = guardianData(city, about);
  return new Guardian(await city.applicant(data.email ?? city.address()), data);
}

/** Somebody without an account whose mobile has been verified. */
export async function newGuardianByPhone(city: World, about: Partial<GuardianData> = {}): Promise<Guardian> {
  const data = guardianData(city, about);
  return new Guardian(await city.applicant(data.phone ?? city.mobile(), 'SMS'), data);
}

function guardianData(city: World, about: Partial<GuardianData>): GuardianData {
  return {
    nationalId: city.nationalId(),
    name: '林美玉',
    email: city.address(),
    phone: city.mobile(),
    ...about,
  };
}

/** Somebody with an account, in a browser of theirs; what the account knows need not be typed. */
export function guardianWithAccount(
  browser: Browser,
  { nationalId }: Pick<Person, 'nationalId'>,
  contact: Partial<GuardianData> = {},
): Guardian {
  return new Guardian(browser, { nationalId, name: null, email: null, phone: '0912345678', ...contact });
}

/** An application of a new guardian for a new child of the class. */
export async function application(city: World, room: ClassRoom): Promise<SentApplication> {
  return (await newGuardian(city)).applyFor(await city.child(room));
}

/** So many applications that wait, ten children to a guardian. */
export async function applications(city: World, room: ClassRoom, count: number): Promise<SentApplication[]> {
  const sent: SentApplication[] = [];
  while (sent.length < count) {
    const guardian = await newGuardian(city);
    for (let child = 0; child < Math.min(10, count - sent.length); child += 1)
      await guardian.confirm(await city.child(room));
    sent.push(...(await guardian.submit()));
  }
  return sent;
}

interface QueueArgs {
  status?: string[];
  classGroup?: string;
  search?: string;
  first?: number;
  after?: string;
}

interface Outcome {
  id: string;
  errorCode: string | null;
  errorReason: string | null;
  application: { status: string } | null;
}

/** A homeroom teacher or somebody of the school office at the queue of applications. */
export class Reviewer {
  constructor(readonly browser: Browser) {}

  async page(args: QueueArgs = {}) {
    const { bindingApplications } = await this.browser.do<{
      bindingApplications: {
        totalCount: number;
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
        nodes: ReviewedApplication[];
      };
    }>(QUEUE, args);
    return bindingApplications;
  }

  /** The first page of the queue. */
  async queue(args: QueueArgs = {}): Promise<ReviewedApplication[]> {
    return (await this.page(args)).nodes;
  }

  async open({ id }: { id: string }): Promise<ReviewedApplication> {
    return (await this.browser.do<{ bindingApplication: ReviewedApplication }>(OPEN, { id }))
      .bindingApplication;
  }

  refusedOpen({ id }: { id: string }): Promise<Problem['extensions']> {
    return this.browser.refused(OPEN, { id });
  }

  async approve({ id, version }: { id: string; version: number }): Promise<ReviewedApplication> {
    const answer = await this.browser.do<{ approveBindingApplication: ReviewedApplication }>(APPROVE, {
      id,
      version,
    });
    return answer.approveBindingApplication;
  }

  refusedApprove({ id, version }: { id: string; version: number }): Promise<Problem['extensions']> {
    return this.browser.refused(APPROVE, { id, version });
  }

  async reject(
    { id, version }: { id: string; version: number },
    reason: string,
  ): Promise<ReviewedApplication> {
    const answer = await this.browser.do<{ rejectBindingApplication: ReviewedApplication }>(REJECT, {
      id,
      version,
      reason,
    });
    return answer.rejectBindingApplication;
  }

  async approveMany(applications: { id: string; version: number }[]): Promise<Outcome[]> {
    const input = applications.map(({ id, version }) => ({ id, version }));
    const answer = await this.browser.do<{ approveBindingApplications: Outcome[] }>(APPROVE_MANY, { input });
    return answer.approveBindingApplications;
  }

  async rejectMany(applications: { id: string; version: number }[], reason: string): Promise<Outcome[]> {
    const input = applications.map(({ id, version }) => ({ id, version }));
    const answer = await this.browser.do<{ rejectBindingApplications: Outcome[] }>(REJECT_MANY, {
      input,
      reason,
    });
    return answer.rejectBindingApplications;
  }
}

/** This person at the queue, in the identity of `kind` when there are several. */
export async function reviewer(city: World, person: Person, kind?: string): Promise<Reviewer> {
  return new Reviewer(await city.as(person, kind));
}

/** The one element of a list. @throws Error when there are more or fewer. */
export function only<T>(list: readonly T[]): T {
  const [first] = list;
  if (list.length !== 1 || first === undefined) throw new Error(`Expected one, got ${list.length}`);
  return first;
}
