import { defineEntity, p } from '@mikro-orm/core';
import {
  MESSAGE_CAPACITIES,
  MESSAGE_LIMITS,
  MESSAGE_STATUSES,
  type MessageCapacity,
  type MessageStatus,
} from '@qinshi/domain';
import { oneOf } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';
import { Account } from '../identity/account.entity.ts';
import { ClassGroup } from '../schools/class-group.entity.ts';
import { School } from '../schools/school.entity.ts';
import { Student } from '../schools/student.entity.ts';

/** What uploads that come with a message are attached to. */
export const ATTACHED_TO = 'message';

/** Messages of a school for its office, of the city for the bureau, of an author for the author. */
const KEEPERS = 'message_id in (select scope.kept_messages() as kept_messages)';

const MessageSchema = defineEntity({
  name: 'Message',
  tableName: 'message',
  properties: {
    /** Made by the client, so that what is sent twice is one message. */
    id: columns.id(),
    /** Null: from the bureau. */
    school: () => p.manyToOne(School).ref().strictNullable().deleteRule('no action'),
    createdBy: () => p.manyToOne(Account).ref(),
    /** As it was then, with what the person was: 導師 陳志明. A deletion replaces it. */
    createdByName: columns.text(100),
    title: columns.text(MESSAGE_LIMITS.title),
    body: columns.text(MESSAGE_LIMITS.body),
    toGuardians: p.boolean(),
    toStudents: p.boolean(),
    status: columns.text(9).$type<MessageStatus>(),
    createdAt: columns.instant(),
    /** When it goes out. */
    sendAt: columns.instant(),
    /** When the last batch had it. */
    sentAt: columns.instant().strictNullable(),
    recalledAt: columns.instant().strictNullable(),
    recalledByName: columns.text(100).strictNullable(),
    /** Up to which pupil it has been sent: a worker that died leaves the rest to the next. */
    sentUntil: p.uuid().strictNullable(),
    /** Pupils it is about, and those of them for whom nobody is bound, as they were found while it was sent. */
    pupilCount: p.integer(),
    unboundCount: p.integer(),
    reminderCount: p.smallint(),
    remindedAt: columns.instant().strictNullable(),
  },
  indexes: [
    { name: 'message_school_index', properties: ['school', 'id'] },
    { name: 'message_author_index', properties: ['createdBy'] },
    { name: 'message_due_index', properties: ['sendAt'], where: `status in ('SCHEDULED', 'SENDING')` },
    { name: 'message_created_index', properties: ['createdAt'] },
  ],
  checks: [
    oneOf('message', 'status', MESSAGE_STATUSES),
    { name: 'message_readers_check', expression: 'to_guardians or to_students' },
    {
      name: 'message_recalled_check',
      expression: `(status = 'RECALLED') = (recalled_at is not null and recalled_by_name is not null)`,
    },
  ],
  policies: rowScopes(
    'message',
    `id in (select scope.kept_messages() as kept_messages)
      or (status in ('SENDING', 'SENT') and id in (select scope.own_messages() as own_messages))`,
  ),
});

/** What a school or the bureau tells families, or pupils. */
export class Message extends MessageSchema.class {}
MessageSchema.setClass(Message);

const MessageAudienceSchema = defineEntity({
  name: 'MessageAudience',
  tableName: 'message_audience',
  properties: {
    id: columns.id(),
    message: () => p.manyToOne(Message).ref().deleteRule('cascade'),
    school: () => p.manyToOne(School).ref().strictNullable().deleteRule('no action'),
    grade: p.smallint().strictNullable(),
    classGroup: () => p.manyToOne(ClassGroup).ref().strictNullable().deleteRule('no action'),
    student: () => p.manyToOne(Student).ref().strictNullable().deleteRule('no action'),
  },
  indexes: [
    { name: 'message_audience_message_index', properties: ['message'] },
    { name: 'message_audience_school_index', properties: ['school'] },
    { name: 'message_audience_class_group_index', properties: ['classGroup'] },
    { name: 'message_audience_student_index', properties: ['student'] },
  ],
  checks: [
    {
      name: 'message_audience_one_check',
      expression: 'num_nonnulls(school_id, grade, class_group_id, student_id) <= 1',
    },
  ],
  policies: rowScopes('message_audience', KEEPERS),
});

/** A part of whom a message is for: a school, a grade, a class or a pupil; without any of them, all there are. */
export class MessageAudience extends MessageAudienceSchema.class {}
MessageAudienceSchema.setClass(MessageAudience);

const MessageRecipientSchema = defineEntity({
  name: 'MessageRecipient',
  tableName: 'message_recipient',
  properties: {
    id: columns.id(),
    message: () => p.manyToOne(Message).ref().deleteRule('cascade'),
    account: () => p.manyToOne(Account).ref(),
    /** The pupil for whom, or as whom, somebody has it. */
    student: () => p.manyToOne(Student).ref(),
    capacity: columns.text(8).$type<MessageCapacity>(),
    /** Where the pupil was when it was sent. */
    school: () => p.manyToOne(School).ref().deleteRule('no action'),
    classGroup: () => p.manyToOne(ClassGroup).ref().strictNullable().deleteRule('no action'),
    sentAt: columns.instant(),
    /** The same in all rows of one person. */
    readAt: columns.instant().strictNullable(),
  },
  uniques: [{ name: 'message_recipient_once_unique', properties: ['message', 'account', 'student'] }],
  indexes: [
    { name: 'message_recipient_account_index', properties: ['account', 'message'] },
    { name: 'message_recipient_student_index', properties: ['student'] },
    { name: 'message_recipient_school_index', properties: ['school'] },
    { name: 'message_recipient_class_group_index', properties: ['classGroup'] },
    { name: 'message_recipient_unread_index', properties: ['message'], where: 'read_at is null' },
  ],
  checks: [oneOf('message_recipient', 'capacity', MESSAGE_CAPACITIES)],
  policies: rowScopes(
    'message_recipient',
    `${KEEPERS} or (account_id = (select scope.account())
      and student_id in (select scope.own_students() as own_students))`,
  ),
});

/** That somebody has a message, for one child; of several children there are several. */
export class MessageRecipient extends MessageRecipientSchema.class {}
MessageRecipientSchema.setClass(MessageRecipient);
