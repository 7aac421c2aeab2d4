import { defineEntity, p } from '@mikro-orm/core';
import {
  DATA_ANSWER_MAX_LENGTH,
  DATA_REQUEST_KINDS,
  DATA_REQUEST_MAX_LENGTH,
  DATA_REQUEST_STATUSES,
  type DataRequestKind,
  type DataRequestStatus,
  extendedDataRequestDueAt,
  type KeptReason,
  type Locale,
} from '@qinshi/domain';
import { oneOf } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';
import { Account } from '../identity/account.entity.ts';
import { School } from '../schools/school.entity.ts';
import { Student } from '../schools/student.entity.ts';

/** What uploads that came with a request are attached to. */
export const ATTACHED_TO = 'dataRequest';

const DataRequestSchema = defineEntity({
  name: 'DataRequest',
  tableName: 'data_request',
  properties: {
    id: columns.id(),
    kind: columns.text(10).$type<DataRequestKind>(),
    status: columns.text(10).$type<DataRequestStatus>(),
    version: p.integer().version(),
    requester: () => p.manyToOne(Account).ref(),
    /** As it was when it was sent; a deletion replaces it. */
    requesterName: columns.text(50),
    /** The child it is about, or the pupil who asks; null when other people ask for themselves. */
    student: () => p.manyToOne(Student).ref().strictNullable().deleteRule('no action'),
    subjectName: columns.text(50),
    /** To which school it was sent. A pupil's request follows the pupil instead; null: the bureau's. */
    school: () => p.manyToOne(School).ref().strictNullable().deleteRule('no action'),
    text: columns.text(DATA_REQUEST_MAX_LENGTH),
    /** Language in which it was sent, and is answered by mail. */
    locale: columns.text(5).$type<Locale>(),
    submittedAt: columns.instant(),
    /** Last second of the time that the law gives (packages/domain/src/data-request.ts). */
    dueAt: columns.instant(),
    extendedAt: columns.instant().strictNullable(),
    extensionReason: columns.text(DATA_ANSWER_MAX_LENGTH).strictNullable(),
    answer: columns.text(DATA_ANSWER_MAX_LENGTH).strictNullable(),
    /** What a deletion keeps: expected while it waits, what was kept once it is carried out. */
    kept: p.json().$type<KeptReason[]>().columnType('jsonb'),
    /** When it was decided or withdrawn. */
    decidedAt: columns.instant().strictNullable(),
    decidedByName: columns.text(50).strictNullable(),
  },
  uniques: [
    {
      name: 'data_request_one_waiting_unique',
      properties: ['requester', 'kind'],
      where: `status = 'SUBMITTED' and student_id is null`,
    },
    {
      name: 'data_request_one_waiting_of_student_unique',
      properties: ['requester', 'student', 'kind'],
      where: `status = 'SUBMITTED' and student_id is not null`,
    },
  ],
  indexes: [
    { name: 'data_request_requester_index', properties: ['requester', 'submittedAt'] },
    { name: 'data_request_student_index', properties: ['student'] },
    { name: 'data_request_queue_index', properties: ['school', 'status', 'dueAt'] },
  ],
  checks: [
    oneOf('data_request', 'kind', DATA_REQUEST_KINDS),
    oneOf('data_request', 'status', DATA_REQUEST_STATUSES),
    { name: 'data_request_decision_check', expression: `(status = 'SUBMITTED') = (decided_at is null)` },
    {
      name: 'data_request_answer_check',
      expression: `(status in ('ACCEPTED', 'REFUSED')) = (answer is not null)`,
    },
    {
      name: 'data_request_extension_check',
      expression: '(extended_at is null) = (extension_reason is null)',
    },
  ],
  policies: rowScopes(
    'data_request',
    `(requester_id = (select scope.account())
        and (student_id is null or not (student_id in (select scope.restricted_students() as restricted_students))))
      or (select scope.is_bureau())
      or ((select scope.kind()) = any (array['OFFICE', 'SCHOOL_ADMIN']) and (
        (student_id is null and school_id = (select scope.school()))
        or student_id = any (array(select scope.pupils()))))`,
  ),
});

/** A person's wish about their data, from sending to answer. */
export class DataRequest extends DataRequestSchema.class {
  isWaiting(): boolean {
    return this.status === 'SUBMITTED';
  }

  /** @throws Error when it is not waiting or was extended before; callers refuse politely before. */
  extend(reason: string, at: Date): void {
    mustWait(this);
    if (this.extendedAt) throw new Error('A data request is extended once.');
    this.dueAt = extendedDataRequestDueAt(this.dueAt);
    this.extendedAt = at;
    this.extensionReason = reason;
  }

  /** @throws Error when it is not waiting. */
  decide(status: 'ACCEPTED' | 'REFUSED', answer: string, decider: Account, at: Date): void {
    mustWait(this);
    this.status = status;
    this.answer = answer;
    this.decidedAt = at;
    this.decidedByName = decider.name;
  }

  /** The person's own withdrawal. @throws Error when it is not waiting. */
  withdraw(at: Date): void {
    mustWait(this);
    this.status = 'WITHDRAWN';
    this.decidedAt = at;
  }
}
DataRequestSchema.setClass(DataRequest);

// A function rather than a #private method: hydrated entities are made without running the constructor.
function mustWait(request: DataRequest): void {
  if (!request.isWaiting()) throw new Error(`Data request is ${request.status}, not waiting.`);
}
