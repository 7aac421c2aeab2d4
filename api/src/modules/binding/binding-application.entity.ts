import { defineEntity, p, ref } from '@mikro-orm/core';
import { type Locale, RELATIONS, type Relation } from '@qinshi/domain';
import { oneOf } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';
import { Account } from '../identity/account.entity.ts';
import { CONTACT_CHANNELS, type ContactChannel } from '../identity/contact.entity.ts';
import { School } from '../schools/school.entity.ts';
import { Student } from '../schools/student.entity.ts';

export const BINDING_STATUSES = ['SUBMITTED', 'APPROVED', 'REJECTED', 'CANCELLED'] as const;
export type BindingStatus = (typeof BINDING_STATUSES)[number];

const BindingApplicationSchema = defineEntity({
  name: 'BindingApplication',
  tableName: 'binding_application',
  properties: {
    id: columns.id(),
    student: () => p.manyToOne(Student).ref(),
    status: columns.text(10).$type<BindingStatus>(),
    version: p.integer().version(),
    relation: columns.text(20).$type<Relation>(),
    relationNote: columns.text(30).strictNullable(),

    // As it was when it was sent: the form is a document and does not change with promotion or transfer.
    school: () => p.manyToOne(School).ref(),
    schoolName: columns.text(80),
    className: columns.text(20),
    studentName: columns.text(50),

    guardianNationalIdSealed: columns.text(120),
    guardianNationalIdIndex: columns.text(44),
    guardianMaskedNationalId: columns.text(12),
    guardianName: columns.text(50),
    guardianEmail: columns.text(254),
    guardianPhone: columns.text(24),
    /** The account that the binding goes to, when it is known before approval; always once approved. */
    guardianAccount: () => p.manyToOne(Account).ref().strictNullable().deleteRule('no action'),

    /** Language in which the guardian applied, and is written to. */
    locale: columns.text(5).$type<Locale>(),
    consentVersion: columns.text(20),
    contactChannel: columns.text(5).$type<ContactChannel>(),
    contactAddress: columns.text(254),
    /** The confirmation of this pupil that was spent on this application: sending twice makes one. */
    confirmationId: p.uuid().unique(),
    signatureKey: columns.text(80),
    /** Keyed hash of everything that was agreed to, signature included. */
    agreementHash: columns.text(44),
    /** Sixteen characters (Crockford base32) printed on the form. */
    verificationCode: columns.text(16).unique(),
    sourceAddress: columns.text(45),
    submittedAt: columns.instant(),

    /** What the household registry said, when it was asked. */
    registryCheck: columns.text(40).strictNullable(),
    decidedAt: columns.instant().strictNullable(),
    decidedBy: () => p.manyToOne(Account).ref().strictNullable().deleteRule('no action'),
    rejectionReason: columns.text(200).strictNullable(),
    cancelledAt: columns.instant().strictNullable(),
    /** The applicant has taken a decided record off the progress page. */
    clearedAt: columns.instant().strictNullable(),
  },
  uniques: [
    {
      name: 'binding_application_one_waiting_unique',
      properties: ['student', 'guardianNationalIdIndex'],
      where: `status = 'SUBMITTED'`,
    },
  ],
  indexes: [
    { name: 'binding_application_queue_index', properties: ['status', 'submittedAt', 'id'] },
    { name: 'binding_application_student_index', properties: ['student', 'status'] },
    { name: 'binding_application_contact_index', properties: ['contactChannel', 'contactAddress'] },
    { name: 'binding_application_email_index', properties: ['guardianEmail'] },
    { name: 'binding_application_phone_index', properties: ['guardianPhone'] },
    { name: 'binding_application_account_index', properties: ['guardianAccount'] },
  ],
  checks: [
    oneOf('binding_application', 'status', BINDING_STATUSES),
    oneOf('binding_application', 'relation', RELATIONS),
    oneOf('binding_application', 'contact_channel', CONTACT_CHANNELS),
    {
      name: 'binding_application_decision_check',
      expression: `(status in ('APPROVED', 'REJECTED')) = (decided_at is not null)`,
    },
    {
      name: 'binding_application_reason_check',
      expression: `(status = 'REJECTED') = (rejection_reason is not null)`,
    },
    {
      name: 'binding_application_account_check',
      expression: `status <> 'APPROVED' or guardian_account_id is not null`,
    },
  ],
  policies: rowScopes(
    'binding_application',
    `((guardian_account_id = (select scope.account())
          or guardian_national_id_index = (select scope.number_index())
          or (contact_channel || ':' || contact_address) = (select scope.contact())
          or ('EMAIL:' || guardian_email) = (select scope.contact())
          or ('SMS:' || guardian_phone) = (select scope.contact()))
        and not scope.withholds(student_id, guardian_account_id, guardian_national_id_index))
      or student_id in (select scope.pupils() as pupils)`,
  ),
});

/** A guardian's request to be bound to a child, from submission to decision. */
export class BindingApplication extends BindingApplicationSchema.class {
  isWaiting(): boolean {
    return this.status === 'SUBMITTED';
  }

  /** @throws Error when the application is not waiting; callers refuse politely before. */
  approve(account: Account, decider: Account | null, at: Date): void {
    decide(this, 'APPROVED', decider, at);
    this.guardianAccount = ref(account);
  }

  /** @throws Error when the application is not waiting. */
  reject(reason: string, decider: Account, at: Date): void {
    decide(this, 'REJECTED', decider, at);
    this.rejectionReason = reason;
  }

  /** Nobody decided in time: it is over without anybody's judgement. @throws Error when it is not waiting. */
  lapse(reason: string, at: Date): void {
    decide(this, 'REJECTED', null, at);
    this.rejectionReason = reason;
  }

  /** The applicant's own withdrawal. @throws Error when it was decided already. */
  cancel(at: Date): void {
    mustWait(this);
    this.status = 'CANCELLED';
    this.cancelledAt = at;
  }
}
BindingApplicationSchema.setClass(BindingApplication);

// Functions rather than #private methods: hydrated entities are made without running the constructor.
function decide(
  application: BindingApplication,
  status: 'APPROVED' | 'REJECTED',
  decider: Account | null,
  at: Date,
): void {
  mustWait(application);
  application.status = status;
  application.decidedAt = at;
  application.decidedBy = decider ? ref(decider) : null;
}

function mustWait(application: BindingApplication): void {
  if (!application.isWaiting()) throw new Error(`Application is ${application.status}, not waiting.`);
}
