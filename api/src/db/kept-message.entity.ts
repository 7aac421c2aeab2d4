import { defineEntity, p } from '@mikro-orm/core';
import { columns } from './columns.ts';
import { rowScopes } from './row-scopes.ts';

const KeptMessageSchema = defineEntity({
  name: 'KeptMessage',
  tableName: 'kept_message',
  properties: {
    id: columns.id(),
    /** Names the message, not the attempt. */
    messageId: columns.text(120).unique(),
    channel: columns.text(5).$type<'EMAIL' | 'SMS'>(),
    to: columns.text(254),
    subject: columns.text(300).strictNullable(),
    text: p.text(),
    at: columns.instant(),
    attachments: p
      .json()
      .$type<{ filename: string; contentType: string; size: number }[]>()
      .columnType('jsonb'),
  },
  indexes: [{ name: 'kept_message_at_index', properties: ['at'] }],
  policies: rowScopes('kept_message'),
});

/** A mail or SMS that the demo kept instead of sending it. */
export class KeptMessageRow extends KeptMessageSchema.class {}
KeptMessageSchema.setClass(KeptMessageRow);
