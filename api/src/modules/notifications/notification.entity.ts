import { defineEntity, p } from '@mikro-orm/core';
import { oneOf } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';
import { Account } from '../identity/account.entity.ts';
import { Student } from '../schools/student.entity.ts';
import {
  AUDIENCES,
  type Audience,
  type NewsParams,
  NOTIFICATION_KINDS,
  type NotificationKind,
} from './news.ts';

const NotificationSchema = defineEntity({
  name: 'Notification',
  tableName: 'notification',
  properties: {
    id: columns.id(),
    account: () => p.manyToOne(Account).ref(),
    audience: columns.text(6).$type<Audience>(),
    /** Names the event: nobody is told of it twice. */
    eventKey: columns.text(120),
    kind: columns.text(20).$type<NotificationKind>(),
    student: () => p.manyToOne(Student).ref().strictNullable().deleteRule('no action'),
    /** What its words are made of, in whatever language it is read. */
    params: p.json().$type<NewsParams[NotificationKind]>().columnType('jsonb'),
    path: columns.text(200),
    createdAt: columns.instant(),
    readAt: columns.instant().strictNullable(),
    /** When to tell it outside the app: after quiet hours, again after a failure. Null once that is settled. */
    dueAt: columns.instant().strictNullable(),
    /** How often delivery was tried. */
    tries: p.smallint().default(0),
    /** Devices that have it: a second try passes them by. */
    pushedTo: p.json().$type<string[]>().columnType('jsonb'),
  },
  uniques: [{ name: 'notification_once_unique', properties: ['account', 'audience', 'eventKey'] }],
  indexes: [
    { name: 'notification_list_index', properties: ['account', 'audience', 'id'] },
    { name: 'notification_unread_index', properties: ['account', 'audience'], where: 'read_at is null' },
    { name: 'notification_due_index', properties: ['dueAt'], where: 'due_at is not null' },
    { name: 'notification_student_index', properties: ['student'] },
    { name: 'notification_created_index', properties: ['createdAt'] },
  ],
  checks: [oneOf('notification', 'audience', AUDIENCES), oneOf('notification', 'kind', NOTIFICATION_KINDS)],
  policies: rowScopes('notification', 'account_id = (select scope.account())'),
});

/** One event as one person is told of it. */
export class Notification extends NotificationSchema.class {}
NotificationSchema.setClass(Notification);
