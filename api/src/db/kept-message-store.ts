import type { Pool } from 'pg';
import type { KeptMessage, KeptMessageStore } from '../integrations/outbox/kept-messages.ts';
import { newId } from './id.ts';
import { KeptMessageRow } from './kept-message.entity.ts';
import type { Orm } from './orm.ts';
import { systemScope } from './scope.ts';

/** Jobs that still have a message to send, due now. */
const PENDING = `
  select count(*)::int as pending from graphile_worker.jobs
  where task_identifier in ('sendContactCode', 'mailBindingDecision', 'mailPasswordChanged', 'mailDataRequest',
    'mailOutsideLinked')
    and run_at <= now() and attempts = 0`;

/** Keeps the demo's mails and text messages in the database, where every process finds them. */
export class DatabaseMessageStore implements KeptMessageStore {
  constructor(
    private readonly orm: Orm,
    /** The owner's: the queue's tables are not the app's to read. */
    private readonly pool: Pool,
  ) {}

  async add({ messageId, at, ...message }: KeptMessage & { messageId: string }): Promise<void> {
    const row = { id: newId(), messageId, at: new Date(at), ...message };
    await systemScope(this.orm.em).upsert(KeptMessageRow, row, {
      onConflictFields: ['messageId'],
      onConflictAction: 'ignore',
    });
  }

  async list(limit: number): Promise<KeptMessage[]> {
    const rows = await systemScope(this.orm.em).find(
      KeptMessageRow,
      {},
      { orderBy: { at: 'desc', id: 'desc' }, limit },
    );
    return rows.map(({ channel, to, subject, text, at, attachments }) => ({
      channel,
      to,
      subject,
      text,
      at: at.toISOString(),
      attachments,
    }));
  }

  /** Whether what was asked to be sent has been sent: the outbox waits for that before it answers. */
  async isSettled(): Promise<boolean> {
    const { rows } = await this.pool.query<{ pending: number }>(PENDING);
    return (rows[0]?.pending ?? 0) === 0;
  }
}
